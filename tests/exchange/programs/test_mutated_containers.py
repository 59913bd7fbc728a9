"""Three hundred damaged exports of each program that writes no JSON: refused in one line, or read."""

from random import Random

import pytest

from tests.exchange.mutated_containers import MUTATED
from tests.exchange.programs.hold_up import holds_up


@pytest.mark.parametrize("program", MUTATED)
def test_a_damaged_export_is_refused_in_one_line_or_read(program):
    damage, read = MUTATED[program]

    outcomes = [holds_up(read, damage(Random(seed))) for seed in range(300)]

    assert True in outcomes, "hardly any was read"
    assert False in outcomes, "hardly any was refused"
