"""Body: where it can go, drawn and in words; a place is opened, rests and is used again."""

import pytest
from PySide6.QtGui import QColor

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import FigureKind, WhoInjects
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from tests.facts import at, injection, person
from tests.seeded import PLACES
from tests.store.diaries import tampering


@pytest.fixture
def used(diary):
    """Two injections: into the belly a week ago, into the left thigh yesterday."""
    diary.holds(
        injection("2026-03-03 08:05", "2026-03-03 08:00", spot="abdomen-upper-left/inner"),
        injection("2026-03-09 08:05", "2026-03-09 08:00", spot="thigh-front-left/upper-inner"),
    )
    return diary


@pytest.fixture
def at_the_body(patient, used):
    patient.taps("Body")
    patient.sees("Injection sites")
    return patient


def test_every_place_says_when_it_was_last_used(at_the_body):
    at_the_body.sees("Belly, upper left. Last used 7 days ago", "Left thigh, front. Last used yesterday")
    at_the_body.sees("Belly, upper right. Not used yet")


def test_what_is_drawn_and_what_is_listed_are_the_same(at_the_body):
    names = [thing.name for thing in at_the_body.things()]
    drawn = {name.removeprefix("On the drawing: ") for name in names if name.startswith("On the drawing: ")}
    assert len(drawn) == 10
    assert drawn <= set(names)


def test_the_next_one_is_said_and_suggested(at_the_body):
    at_the_body.sees(
        "Suggested next: Right thigh, front: upper inner spot", "Right thigh, front. Suggested. Not used yet"
    )


def test_the_body_turns_round(at_the_body):
    at_the_body.sees("On the drawing: Belly, upper left")
    at_the_body.taps("Show the back")
    at_the_body.sees("On the drawing: Left buttock, upper outer part", "Seen from behind. Left is on the left.")
    at_the_body.does_not_see("On the drawing: Belly", "Show as seen by a carer")
    at_the_body.taps("Show the front")
    at_the_body.sees("On the drawing: Belly, upper left")


def test_the_body_can_be_seen_as_a_carer_sees_it(at_the_body):
    def left_and_right() -> tuple[float, float]:
        places = ("On the drawing: Left thigh, front", "On the drawing: Right thigh, front")
        left, right = (at_the_body.finds(name).area.x for name in places)
        return left, right

    at_the_body.sees("Seen as in a mirror. Left is on the left.")
    left, right = left_and_right()
    assert left < right
    at_the_body.taps("Show as seen by a carer")
    at_the_body.sees("As seen from the front. Left is on the right.")
    left, right = left_and_right()
    assert left > right
    at_the_body.taps("Show as in a mirror")
    at_the_body.sees("Seen as in a mirror.")


def test_a_carer_sees_the_person_from_the_front(patient, diary):
    diary.holds(person(places=PLACES, who_injects=WhoInjects.SOMEONE_ELSE))
    patient.taps("Body")
    patient.sees("As seen by someone facing Ada Example. Ada Example's left is on the right.")


def letters(patient):
    """The middle of L and R from left to right, as a screen reader has them."""
    return {thing.name: thing.area.x for thing in patient.things() if thing.name in ("L (left)", "R (right)")}


def test_nobody_but_the_patient_is_told_of_their_own_left(patient, diary):
    diary.holds(person(places=PLACES, who_injects=WhoInjects.SOMEONE_ELSE))
    patient.taps("Body")
    for press in ("Show the back", "Show the front", "Show as in a mirror", "Show the back"):
        patient.taps(press)
        patient.sees("Ada Example's left is on the")
        patient.does_not_see("Your left")


def test_left_and_right_stand_beside_the_drawing_on_the_side_of_their_places(at_the_body):
    for press in ("", "Show as seen by a carer", "Show the back", "Show the front", "Show as in a mirror"):
        if press:
            at_the_body.taps(press)
        beside = letters(at_the_body)
        middle = sum(beside.values()) / 2
        drawn = [thing for thing in at_the_body.things() if thing.name.startswith("On the drawing: ")]
        assert len(drawn) >= 2
        for place in drawn:
            name = place.name.partition(":")[2].lower()
            letter = beside["L (left)" if " left" in name else "R (right)"]
            assert (place.area.x < middle) == (letter < middle), (press, place.name)


def test_the_back_of_the_arm_is_for_someone_else(patient, diary):
    back = (*PLACES, "arm-back-left")
    diary.holds(person(places=back))
    patient.taps("Body")
    patient.sees("Left upper arm, back. Only if someone else injects. Not used yet")
    diary.holds(person(places=back, who_injects=WhoInjects.SOMEONE_ELSE))
    patient.waits(minutes=1)
    patient.sees("Left upper arm, back. Not used yet")


def test_a_child_is_drawn_with_the_same_places(patient, diary):
    diary.holds(person(places=PLACES, figure=FigureKind.CHILD))
    patient.taps("Body")
    patient.taps("On the drawing: Left thigh, front")
    patient.sees("Injections at this site")


@pytest.mark.parametrize("way", ["On the drawing: Left thigh, front", "Left thigh, front"])
def test_a_place_opens_from_the_drawing_and_from_the_list(at_the_body, way):
    at_the_body.taps(way)
    at_the_body.sees("Upper inner spot. Last used yesterday", "Upper outer spot. Not used yet")
    at_the_body.taps("Choose another site")
    at_the_body.sees("Injection sites")


def test_a_place_shows_its_injections_newest_first_and_leads_to_them(at_the_body, used):
    used.holds(injection("2026-03-08 08:05", "2026-03-08 08:00", spot="thigh-front-left/upper-outer"))
    at_the_body.taps("Left thigh, front")
    lines = [thing.name for thing in at_the_body.things() if "100 mg" in thing.name]
    assert lines == [
        "Monday, 9 March 2026. 08:05, Left thigh, front: upper inner spot, 100 mg",
        "Sunday, 8 March 2026. 08:05, Left thigh, front: upper outer spot, 100 mg",
    ]
    at_the_body.taps(lines[0])
    at_the_body.sees("Injection, Monday, 9 March 2026", "Upper inner spot")


def test_a_place_without_injections_says_so(at_the_body):
    at_the_body.taps("Right thigh, front")
    at_the_body.sees("None yet.")


def test_a_place_rests_with_its_reason_and_is_not_suggested(at_the_body, used):
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Let this site rest")
    at_the_body.taps("A lump or hard skin")
    at_the_body.taps("Rest this site")
    at_the_body.hears("This site is now resting: Right thigh, front")
    at_the_body.sees("Resting since Tuesday, 10 March 2026: A lump or hard skin.")
    at_the_body.taps("Choose another site")
    at_the_body.sees("Right thigh, front. Resting: A lump or hard skin. Not used yet")
    at_the_body.does_not_see("Right thigh, front. Suggested")
    assert [entry.fact.place for entry in used.standing(PlaceRest)] == ["thigh-front-right"]


def test_a_reason_is_no_must_and_can_be_taken_back(at_the_body, used):
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Let this site rest")
    at_the_body.taps("Scar")
    assert at_the_body.finds("Scar").checked
    at_the_body.taps("Scar")
    assert not at_the_body.finds("Scar").checked
    at_the_body.taps("Rest this site")
    at_the_body.sees("Resting since Tuesday, 10 March 2026.")
    assert [entry.fact.reason for entry in used.standing(PlaceRest)] == [""]


def test_the_reason_for_one_place_is_not_that_of_the_next(at_the_body):
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Let this site rest")
    at_the_body.taps("Scar")
    at_the_body.taps("Choose another site")
    at_the_body.taps("Left thigh, front")
    at_the_body.does_not_see("Scar")
    at_the_body.taps("Let this site rest")
    assert not at_the_body.finds("Scar").checked


def test_where_the_next_one_goes_moves_on_when_its_place_rests(at_the_body):
    at_the_body.sees("Suggested next: Right thigh, front: upper inner spot")
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Let this site rest")
    at_the_body.taps("Rest this site")
    at_the_body.taps("Choose another site")

    at_the_body.sees("Suggested next: Left upper arm, outer side: upper spot")
    at_the_body.does_not_see("Suggested next: Right thigh, front")


def test_rest_can_be_undone(at_the_body, used):
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Let this site rest")
    at_the_body.taps("Rest this site")
    at_the_body.taps("Undo")
    at_the_body.sees("Let this site rest")
    at_the_body.does_not_see("Resting since")
    assert used.standing(PlaceRest) == ()


def test_a_resting_place_is_used_again(patient, used):
    used.holds(PlaceRest("thigh-front-right", at("2026-03-05 09:00"), "Sore"))
    patient.taps("Body")
    patient.taps("Right thigh, front")
    patient.sees("Resting since Thursday, 5 March 2026: Sore.")
    patient.does_not_see("Let this site rest")
    patient.taps("Use this site again")
    patient.hears("This site is in use again: Right thigh, front")
    patient.does_not_see("Resting since")
    assert [entry.fact.place for entry in used.standing(PlaceInUse)] == ["thigh-front-right"]


def test_a_spot_leads_to_recording_an_injection_there(at_the_body):
    at_the_body.taps("Right thigh, front")
    at_the_body.taps("Upper outer spot")
    at_the_body.sees("Record an injection", "Where: Right thigh, front: upper outer spot")


def test_using_a_site_today_leads_to_its_next_spot_and_records_nothing_yet(at_the_body, used):
    at_the_body.taps("Left upper arm, outer side")
    at_the_body.sees("Next spot here: upper spot")
    at_the_body.taps("Use this site today")
    at_the_body.sees("Record an injection", "Where: Left upper arm, outer side: upper spot")
    assert len(used.standing(Injection)) == 2


def test_a_site_is_not_offered_for_today_once_today_is_recorded(at_the_body, used):
    at_the_body.taps("Right thigh, front")
    at_the_body.sees("Use this site today")
    used.holds(injection("2026-03-10 08:05", "2026-03-10 08:00", spot="abdomen-lower-left/inner"))
    at_the_body.waits(minutes=1)
    at_the_body.does_not_see("Use this site today")


def test_the_drawing_of_a_site_says_that_its_numbers_are_those_of_the_rows(at_the_body):
    at_the_body.taps("Left thigh, front")
    drawing = next(thing for thing in at_the_body.things() if thing.name.startswith("Drawing: the spots at this site"))
    assert drawing.area.width >= 360  # as wide as the page


def test_a_diary_that_is_only_read_lets_no_place_rest(patient, diary_path):
    with tampering(diary_path) as connection:
        connection.execute("PRAGMA user_version = 99")
    patient.taps("Body")
    patient.taps("Right thigh, front")
    patient.sees("Injections at this site")
    patient.does_not_see("Let this site rest", "Use this site today", "Choose a spot to record an injection there.")


def test_a_place_is_opened_and_rested_by_keyboard_alone(patient, used):
    patient.tabs_to("Body")
    patient.presses("Space")
    patient.tabs_to("On the drawing: Right thigh, front")
    patient.presses("Return")
    patient.tabs_to("Let this site rest")
    patient.presses("Space")
    patient.tabs_to("Rest this site")
    patient.presses("Space")
    patient.hears("This site is now resting: Right thigh, front")


def test_where_there_is_room_front_and_back_and_the_open_place_are_in_sight_together(at_the_body):
    at_the_body.resizes(1280, 800)
    at_the_body.sees("On the drawing: Belly, upper left", "On the drawing: Left buttock, upper outer part")
    at_the_body.sees("Seen as in a mirror. Left is on the left.", "Seen from behind. Left is on the left.")
    at_the_body.does_not_see("Show the back")
    at_the_body.taps("On the drawing: Left buttock, upper outer part")
    at_the_body.sees("Injections at this site", "On the drawing: Belly, upper left")
    at_the_body.taps("On the drawing: Left thigh, front")
    at_the_body.sees("Upper inner spot. Last used yesterday")


def share_of_accent(patient, name):
    """How much of the drawn area, from 0 to 1, has the colour of what is chosen."""
    area = patient.finds(f"On the drawing: {name}").area
    picture, ratio = patient.window.grabWindow(), patient.window.devicePixelRatio()
    accent = QColor.fromRgbF(*patient.colour("accent")).rgb()
    seen = [
        picture.pixel(int(x * ratio), int(y * ratio)) == accent
        for x in range(int(area.x), int(area.right))
        for y in range(int(area.y), int(area.bottom))
    ]
    return sum(seen) / len(seen)


@pytest.mark.parametrize("colours", ["light", "contrast"])
def test_the_open_site_is_filled_on_the_drawing_beside_it(patient, used, colours):
    patient.prefers(colours=colours)
    patient.resizes(1280, 800)
    patient.opens("body")
    patient.taps("On the drawing: Left thigh, front")
    patient.looks_again()
    assert share_of_accent(patient, "Left thigh, front") > 0.4
    assert share_of_accent(patient, "Belly, upper right") < 0.2


@pytest.mark.parametrize(
    ("kind", "size"),
    [(kind, size) for kind in FigureKind for size in ((360, 640), (420, 820), (1280, 800))],
)
def test_every_drawn_site_has_room_for_a_finger(patient, diary, kind, size):
    diary.holds(person(places=PLACES, figure=kind))
    patient.resizes(*size)
    patient.taps("Body")
    drawn = [thing for thing in patient.things() if thing.name.startswith("On the drawing: ")]
    assert len(drawn) >= 10
    assert not [thing.name for thing in drawn if min(thing.area.width, thing.area.height) < 48]


def test_front_and_back_are_drawn_in_one_size(at_the_body):
    at_the_body.resizes(1280, 800)
    at_the_body.sees("Seen from behind.")
    beside = [thing.area.y for thing in at_the_body.things() if thing.name in ("L (left)", "R (right)")]
    assert len(beside) == 4
    assert max(beside) - min(beside) <= 1


def test_the_drawing_never_covers_the_frame(patient):
    patient.prefers(text_size=200)
    patient.resizes(360, 640)
    patient.opens("body")
    for _ in range(6):
        assert not patient.frame_shows("skin")
        assert not patient.frame_shows('areaColour("never")')
        patient.presses("PgDown")


def test_the_way_to_the_other_side_is_in_sight_before_one_scrolls(at_the_body):
    assert at_the_body.finds("Show the back").area.bottom < 300


def test_a_number_of_days_stays_in_one_line_with_its_unit(patient, diary):
    diary.holds(injection("2026-02-26 08:05", "2026-02-26 08:00", spot="thigh-outer-left/middle"))
    patient.opens("body")
    patient.sees("Left thigh, outer side. Last used 12 days ago")
    assert "12 d" in {text.words for text in patient.texts()}
