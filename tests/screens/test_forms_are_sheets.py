"""A form covers the tabs, is closed by a cross, and the button that writes it is always in sight."""

import pytest

from kineret_gui.screens.framework.form import FormPage
from kineret_gui.screens.framework.navigation import FORMS
from tests.facts import order
from tests.pages import at_every_page
from tests.patient import CLOSE
from tests.tree import Area, area

LOOKS = [
    pytest.param((420, 820, 100), id="420x820 at 100 %", marks=pytest.mark.long),
    pytest.param((1366, 720, 100), id="1366x720 at 100 %", marks=pytest.mark.long),
    pytest.param((360, 640, 200), id="360x640 at 200 %"),
]
# What is asked on these is answered by a press; what is typed is beside it.
SHOW_FIRST = {"entry", "story", "writer"}
MOST = 0.30  # of the window's height, for all bars together


@pytest.fixture(scope="module", params=LOOKS)
def forms(request, qapp, tmp_path_factory):
    """Each form in each state, in a window and with text of this size: its name, the window, its things, its bars."""
    width, height, text = request.param
    visits = at_every_page(tmp_path_factory.mktemp("forms"), (width, height), only=sorted(FORMS), text_size=text)
    return [
        (f"{page}-{state}", patient.glass(), patient.things(), top_bar(patient), bottom_bar(patient))
        for page, state, patient in visits
        if state != "offered"  # where a draft is asked about first, and no form is there yet
    ]


def main_buttons(things):
    return [thing for thing in things if thing.main]


def test_the_main_button_is_wholly_in_sight_however_the_page_lies(forms):
    hidden = [
        f"{where}: {button.name!r} at {button.area.y:.0f} in {button.pane.bottom:.0f}"
        for where, glass, things, *_ in forms
        for button in main_buttons(things)
        if not (button.area.within(glass) and button.area.within(button.pane))
    ]
    assert not hidden


def test_each_form_has_a_main_button_as_it_is_filled_in(forms):
    with_one = {where.split("-")[0] for where, _, things, *_ in forms if main_buttons(things)}
    assert {where.split("-")[0] for where, *_ in forms} == with_one


def test_the_bars_leave_most_of_the_window_to_the_form(forms):
    for where, glass, _, *bars in forms:
        assert sum(bars) <= MOST * glass.height, where


def test_a_form_has_no_tabs_and_a_cross_that_says_what_closing_does(forms):
    for where, _, things, *_ in forms:
        assert not [thing.name for thing in things if thing.role == "PageTab"], where
        assert where.startswith("begin") or CLOSE in {thing.name for thing in things}, where


def top_bar(patient) -> float:
    return patient.window.property("header").height()


def bottom_bar(patient) -> float:
    """How high all is from the top of the bar that the main button stands in; 0 where there is none."""
    bars = [area(button.item.parentItem().parentItem()) for button in main_buttons(patient.things())]
    return max((patient.glass().bottom - bar.y for bar in bars), default=0)


def in_the_bar(patient, button: str) -> list[str]:
    """Texts above that button of the bar, each as it is drawn."""
    below = patient.finds(button).area
    page = next(thing.pane for thing in patient.things() if thing.role == "Heading")
    between = Area(below.x, page.bottom, below.width, below.y - page.bottom)
    return [text.words for text in patient.texts() if text.words and text.area.within(between)]


@pytest.mark.parametrize("look", [*LOOKS, (360, 640, 100), (420, 820, 200), (820, 420, 100)], ids=str)
def test_what_will_be_recorded_stands_above_the_button_however_the_page_lies(patient, diary, clock, look):
    width, height, text = look
    clock.set("10 March 2026 08:05")
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    patient.taps("I have already injected")
    assert not in_the_bar(patient, "Record injection")
    patient.taps("Suggested:")
    what, *when = in_the_bar(patient, "Record injection")
    assert what == "100 mg, Belly, upper left: inner spot"
    assert when == (["When: Just now, at 08:05"] if height >= 700 else [])


def test_the_bar_names_the_dose_where_it_is_not_the_only_one_of_today(patient, diary, clock):
    diary.holds(order("2026-03-10", "08:00", "20:00"))
    clock.set("10 March 2026 20:05")
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    assert in_the_bar(patient, "Record injection")[1:] == ["Tuesday, 10 March 2026, the dose due at 20:00"]
    patient.resizes(1000, 820)
    both = "When: Just now, at 20:05. Counts for: Tuesday, 10 March 2026, the dose due at 20:00"
    assert in_the_bar(patient, "Record injection")[1:] == [both]


def test_the_bar_follows_what_is_changed_and_goes_while_something_is_asked(patient, diary):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("How much:")
    patient.taps("20 mg")
    assert in_the_bar(patient, "Record injection")[0].startswith("20 mg, ")
    patient.taps("Record injection")
    patient.sees("You are about to record 20 mg.")
    assert not patient.is_offered("Record injection")


def test_every_page_that_keeps_a_draft_is_such_a_form(patient):
    pages = patient.program.shell._pages
    keeping = {route.PAGE for route, page in pages._pages.items() if isinstance(page.make(), FormPage)}
    assert keeping - SHOW_FIRST == FORMS


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "{}x{} at {} %".format(*look))
@pytest.mark.parametrize(
    ("page", "about", "said"),
    [
        ("note", "", "Write something first."),
        ("reaction", "place:thigh-front-left", "Choose at least one sign."),
        ("measurement", "quantity:CRP", "Enter a number"),
        ("pause", "", "Enter why the clinic paused the injections."),
    ],
)
def test_what_is_wrong_comes_into_sight_when_the_button_is_pressed(patient, look, page, about, said):
    width, height, text = look
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    patient.opens(page, about)
    patient.taps("Save")
    patient.sees(said)
    assert patient.waits_until(lambda: is_in_sight(patient, said))


def is_in_sight(patient, words: str) -> bool:
    found = next(thing for thing in patient.things() if thing.name.startswith(words) and thing.role == "AlertMessage")
    return found.area.within(found.pane)
