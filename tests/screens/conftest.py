"""What tests of several pages share."""

from collections.abc import Callable

import pytest

from tests.patient import Patient


@pytest.fixture
def presses(patient: Patient) -> Callable[..., int]:
    """Press these one after the other from Today on; how many presses that were. No other press is made."""

    def press(*names: str) -> int:
        patient.opens("today")
        for name in names:
            patient.taps(name)
        return len(names)

    return press
