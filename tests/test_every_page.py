"""The rules of every page, at the usual and at twice the text size, in the usual and in the smallest window."""

from dataclasses import replace
from pathlib import Path

import pytest

from kineret_gui.screens.framework.navigation import Page
from kineret_gui.screens.framework.routes.start import ShowToday
from tests.clock import Clock
from tests.pages import AT, at_every_page, demo_diary, has_just_come
from tests.patient import Patient
from tests.rules import RULES, Seen, offers_help, says_whose_diary_it_is, seen_by

LOOKS = [(420, 820, 100), (420, 820, 200), (360, 640, 100), (1280, 800, 100)]
TIGHTEST = (360, 640, 200)  # walked in every run, the others with `make whole`: each takes half a minute
FAULTY = Path(__file__).parent / "planted" / "Faulty.qml"
SCREENS = Path(__file__).parents[1] / "kineret_gui" / "screens"


def look(width: int, height: int, text: int, *marks: pytest.MarkDecorator) -> object:
    """One look; whoever walks the pages in it asks all rules of them."""
    return pytest.param((width, height, text), id=f"{width}x{height} at {text} %", marks=marks)


@pytest.fixture(scope="module", params=[look(*TIGHTEST), *(look(*each, pytest.mark.long) for each in LOOKS)])
def seen(request, qapp, tmp_path_factory) -> list[Seen]:
    """Every page in every state, in a window of this size with text of this size."""
    width, height, text = request.param
    visits = at_every_page(tmp_path_factory.mktemp("pages"), (width, height), text_size=text)
    return [seen_by(patient, f"{page}-{state}", has_just_come(page, state)) for page, state, patient in visits]


@pytest.fixture(scope="module")
def faulty(qapp, tmp_path_factory) -> Seen:
    """A page that breaks the rules, in the program's own window."""
    folder = tmp_path_factory.mktemp("faulty")
    patient = Patient(folder, demo_diary(folder), Clock(AT))
    page = Page(str(FAULTY), "today", lambda: patient.program.main_window._calm_page)
    patient.program.shell.show_pages({ShowToday: page}, first=ShowToday())
    seen = seen_by(patient, "faulty", has_come=True)
    patient.closes()
    return seen


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_page(seen, rule):
    faults = [f"{page.where}: {fault}" for page in seen for fault in rule(page)]
    assert not faults, "\n".join(["", *faults])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_page_that_breaks_the_rules_is_found_out(faulty, rule):
    if rule in (says_whose_diary_it_is, offers_help):  # these stand in the frame, which no page can break
        faulty = replace(faulty, things=[thing for thing in faulty.things if thing.role == "PageTab"])
    assert list(rule(faulty))


def test_no_page_is_left_out(seen):
    walked = {Path(page.file).name for page in seen}
    made_of = "".join(path.read_text("utf-8") for path in SCREENS.rglob("*.qml"))
    pages = {
        path.name
        for path in SCREENS.rglob("*.qml")
        if f"{path.stem} {{" not in made_of and f'"{path.name}"' not in made_of and path.parent.name != "parts"
    }
    assert pages - walked == {"Main.qml"}
