"""A screen reader hears where a page begins, what is urgent before all else, and presses by name."""

from functools import partial
from pathlib import Path

import pytest

from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop, until

pytestmark = pytest.mark.window


@pytest.fixture
def reader(desktop: Desktop, tmp_path: Path):
    """Somebody who looks at the demo diary."""
    desktop.listens()
    reader = PatientAtTheDesk(desktop, tmp_path / "data")
    reader.starts("2026-03-10 07:55:00")
    reader.presses("Try the demo diary")
    reader.sees("Diary of Demo (invented person)")
    yield reader
    reader.closes()


def has_heard(desktop: Desktop, *told: tuple[str, str]) -> bool:
    """Whether all of this was told, in this order, whatever else was."""
    heard = iter(desktop.heard())
    return all(any(one == other for other in heard) for one in told)


def announced(desktop: Desktop) -> list[tuple[str, str]]:
    """What was said that is no place of the keyboard."""
    return [(how, words) for how, words in desktop.heard() if how in ("waits", "breaks in")]


def test_each_page_begins_with_its_heading(desktop, reader):
    for tab, heading in {"Body": "Injection sites", "Diary": "March 2026", "More": "More"}.items():
        desktop.presses_by_name(reader.finds(tab))
        assert until(partial(has_heard, desktop, ("heading", heading))), desktop.heard()
        assert reader.finds(tab).selected
    assert not reader.finds("Today").selected


def test_what_is_urgent_is_told_before_that_it_was_written_down(desktop, reader):
    reader.presses("Get help")
    reader.presses("Wheezing")
    reader.sees("Wheezing: recorded in the diary at 07:55.")

    assert until(lambda: len(announced(desktop)) > 1), desktop.heard()
    assert has_heard(desktop, ("heading", "Get help"))
    (how, urgent), written = announced(desktop)
    assert (how, urgent.startswith("Wheezing can mean")) == ("breaks in", True)
    assert written == ("waits", "Wheezing: recorded in the diary at 07:55.")


def test_a_field_says_that_it_is_needed_and_then_what_is_wrong(desktop, reader):
    reader.presses("Diary")
    reader.presses("Tuesday 10 March")
    reader.presses("Add a note")
    assert reader.finds("What do you want to remember?").description == "Required"
    reader.presses("Save")

    wrong = "Write something first."
    assert until(partial(has_heard, desktop, ("heading", "Add a note"), ("waits", wrong))), desktop.heard()
    assert reader.finds("What do you want to remember?").description == f"Required. Invalid: {wrong}"
