"""A computer that reminds of the doses in Ada's diary."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from kineret_gui.device.language import translator
from tests.reminders.computer import Computer


@pytest.fixture
def computer(qapp, tmp_path, diary, clock) -> Iterator[Computer]:
    """Looks at the clock for the first time on 10 March at 07:00; Ada's dose is due at 08:00."""
    english = translator(QLocale("en_GB"))
    QCoreApplication.installTranslator(english)
    computer = Computer(tmp_path / "home", diary.path, clock)
    computer.starts()
    yield computer
    computer.goes_off()
    QCoreApplication.removeTranslator(english)
