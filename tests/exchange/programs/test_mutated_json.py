"""Three hundred mutated files for each reader of JSON: refused in one line, or read. The torture run takes more."""

import pytest
from hypothesis import given, settings

from kineret_gui.exchange.programs import meditrak, medtimer, mona
from tests.exchange.mutated import mutations
from tests.exchange.programs.hold_up import holds_up
from tests.exchange.programs.samples import samples


@pytest.mark.parametrize("program", [medtimer, meditrak, mona], ids=lambda program: program.PROGRAM)
def test_a_mutated_file_is_refused_in_one_line_or_read(program):
    good = samples(program.PROGRAM.lower())

    @settings(max_examples=300, deadline=None)
    @given(mutations(good))
    def check(content):
        holds_up(program.read, content)

    assert all(holds_up(program.read, content) for content in good)
    check()
