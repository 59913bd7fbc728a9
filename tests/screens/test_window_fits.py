"""The window fits the screen, opens where it was left, and its bars leave the page its room."""

import pytest

from kineret_gui.device.window_place import Area, written

LOOKS = [(360, 640, 200), (360, 480, 100), (360, 480, 200), (420, 480, 100), (420, 820, 200)]


def bars(patient) -> float:
    """How much of the window's height they take."""
    window = patient.window
    heights = [window.property(bar).height() for bar in ("header", "footer") if window.property(bar).isVisible()]
    return sum(heights) / window.height()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "{}x{} at {} %".format(*look))
def test_the_bars_leave_most_of_the_window_to_the_page(patient, look):
    width, height, text = look
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    for page in ("today", "attack", "more"):
        patient.opens(page)
        assert bars(patient) <= 0.30


@pytest.mark.parametrize("look", [(360, 480, 200), (420, 336, 100)], ids=lambda look: "{}x{} at {} %".format(*look))
def test_a_whole_injection_is_recorded_in_a_low_window(patient, diary, look):
    width, height, text = look
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    patient.taps("Start injection")
    for name in (
        "Next: check the syringe",
        "The syringe is fine: next",
        "Suggested:",
        "Next: set the dose",
        "Next: inject",
    ):
        patient.taps(name)
    patient.taps("Next: confirm")
    patient.taps("I have injected")

    assert len(diary.injections()) == 1


def test_the_window_opens_where_it_was_left(patient):
    patient.left_at(written(Area(130, 90, 500, 600)))

    assert patient.window.geometry().getRect() == (130, 90, 500, 600)


def test_the_window_is_remembered_when_it_is_closed(patient):
    patient.opens("today")
    patient.resizes(500, 600)
    patient.window.setPosition(70, 60)
    patient.closes_the_window()

    assert patient.kept("window") == "70 60 500 600"


def test_a_window_that_fills_the_screen_does_so_again_and_keeps_its_place_below(patient):
    patient.left_at(written(Area(130, 90, 500, 600)))
    patient.window.showMaximized()
    patient.closes_the_window()

    assert patient.kept("window") == "130 90 500 600"
    assert patient.kept("window_is_maximised") is True
    patient.closes()
    assert patient.program
    assert patient.window.visibility() == patient.window.Visibility.Maximized


@pytest.mark.parametrize(("width", "is_rail"), [(820, False), (860, True)])
def test_the_tabs_stand_at_the_left_where_there_is_room(patient, width, is_rail):
    patient.resizes(width, 760)
    today = patient.finds("Today")
    more = patient.finds("More")

    assert (today.area.x == more.area.x) is is_rail
    assert (today.area.y == more.area.y) is not is_rail


def test_the_tabs_give_way_in_the_guide(patient):
    patient.opens("today")
    patient.opens("guide")

    assert not [thing.name for thing in patient.things() if thing.role == "PageTab"]
    assert patient.finds("Close")


def test_no_way_back_is_offered_beside_the_tabs(patient):
    for tab in ("Body", "Diary", "More", "Today"):
        patient.taps(tab)
        assert "Back" not in [thing.name for thing in patient.things()]


def test_get_help_has_the_same_size_on_each_page(patient):
    sizes = set()
    for page in ("today", "guide", "more", "help"):
        patient.opens(page)
        area = patient.finds("Get help").area
        sizes.add((area.x, area.y, area.width, area.height))

    assert len(sizes) == 1
    assert sizes.pop()[3] == 72
