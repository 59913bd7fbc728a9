"""A reaction is written down, followed until it has healed, corrected and withdrawn."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.photo import LONGEST_SIDE, Photo
from kineret_gui.diary.facts.reaction import Course, Reaction, ReactionAnswer, Sign
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, injection

THIGH = "thigh-front-left"
SPOT = "thigh-front-left/upper-inner"


def reaction(began: str = "2026-03-08 08:00", place: str = THIGH, **more: Any) -> Reaction:
    return Reaction("r1", at(began), place, (Sign.REDNESS, Sign.ITCH), Level.MILD, **more)


def written(diary) -> Reaction:
    (entry,) = diary.standing(Reaction)
    return entry.fact


@pytest.fixture(autouse=True)
def tenth_of_march(clock):
    clock.set("10 March 2026 10:00")


@pytest.fixture
def snapshot(tmp_path) -> Path:
    """A picture larger than the diary keeps."""
    path = tmp_path / "arm.png"
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(0xFFCC8866)
    assert image.save(str(path))
    return path


# Writing one down


def test_a_reaction_is_written_down_with_its_signs_and_how_much_it_bothers(patient, diary):
    diary.holds(injection("2026-03-09 08:05"))
    patient.opens("reaction", f"place:{THIGH}")
    patient.sees("Where: Left thigh, front", "After: The injection from yesterday at 08:05, upper inner spot")
    for name in ("Redness", "Warmth", "Moderate"):
        patient.taps(name)
    patient.sees("Check before you save:", "Redness, warmth")
    patient.taps("Save")

    patient.hears("Saved: Left thigh, front: redness, warmth; moderate.")
    found = written(diary)
    assert (found.place, found.signs, found.level) == (THIGH, (Sign.REDNESS, Sign.WARMTH), Level.MODERATE)
    assert (found.after, found.spot) == (at("2026-03-09 08:05"), SPOT)
    assert found.moment == at("2026-03-10 10:00")
    assert (found.width, found.note) == (None, "")


def test_a_reaction_is_written_down_by_keyboard_alone(patient, diary):
    patient.opens("reaction")
    for name in ("Belly, upper left", "Itching", "Stops normal activities", "Save"):
        patient.tabs_to(name)
        patient.presses("Space")

    found = written(diary)
    assert (found.place, found.signs, found.level) == ("abdomen-upper-left", (Sign.ITCH,), Level.STOPS_ME)


def test_a_level_that_is_pressed_again_stays_chosen_and_a_sign_does_not(patient):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Itching", "Itching", "Mild", "Mild"):
        patient.taps(name)

    assert patient.finds("Mild").checked
    assert not patient.finds("Itching").checked


def test_undo_takes_a_reaction_back(patient, diary):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Itching", "None", "Save", "Undo"):
        patient.taps(name)

    patient.hears("Undone.")
    assert diary.standing(Reaction) == ()


def test_the_place_of_the_latest_injection_stands_first(patient, diary):
    diary.holds(injection("2026-03-08 08:05"), injection("2026-03-09 08:05", spot="abdomen-lower-right/middle"))
    patient.opens("reaction")

    offered = [thing.name for thing in patient.things() if thing.role == "RadioButton"]
    assert offered[:2] == ["Belly, lower right. Last used yesterday", "Left thigh, front. Last used 2 days ago"]
    assert offered[2].endswith("Not used yet")


def test_a_place_that_never_took_an_injection_is_taken_and_says_so(patient, diary):
    patient.opens("reaction")
    patient.taps("Right thigh, front")
    patient.sees("The diary has no injection at this site.", "After: Not answered")
    for name in ("Bruise", "Mild", "Save"):
        patient.taps(name)

    found = written(diary)
    assert (found.place, found.after, found.spot) == ("thigh-front-right", None, None)


def test_it_is_not_written_before_place_sign_and_level_are_chosen(patient, diary):
    patient.opens("reaction")
    patient.taps("Save")
    patient.hears("Choose the injection site first.")
    patient.taps("Left thigh, front")
    patient.taps("Save")
    patient.hears("Choose at least one sign.")
    patient.taps("Pain")
    patient.taps("Save")
    patient.hears("Choose how bad it is.")

    assert diary.standing(Reaction) == ()


def test_from_an_injection_its_place_is_taken_and_the_one_before_can_be_chosen(patient, diary):
    _, later = diary.holds(injection("2026-03-07 08:05"), injection("2026-03-09 08:05"))
    patient.opens("reaction", f"injection:{later}")
    patient.taps("After: The injection from yesterday at 08:05")
    patient.taps("The injection from Saturday, 7 March 2026 at 08:05")
    for name in ("Lump", "None", "Save"):
        patient.taps(name)

    assert written(diary).after == at("2026-03-07 08:05")


def test_nobody_has_to_know_after_which_injection(patient, diary):
    diary.holds(injection("2026-03-09 08:05"))
    patient.opens("reaction", f"place:{THIGH}")
    patient.taps("After: The injection from yesterday")
    patient.taps("I do not know")
    for name in ("Lump", "None", "Save"):
        patient.taps(name)

    assert written(diary).after is None


def test_one_that_began_earlier_followed_an_earlier_injection(patient, diary):
    diary.holds(injection("2026-03-07 08:05"), injection("2026-03-09 08:05"))
    patient.opens("reaction", f"place:{THIGH}")
    patient.taps("Started: Just now")
    patient.taps("Previous day")
    patient.taps("Previous day")
    patient.sees("After: The injection from Saturday, 7 March 2026")
    for name in ("Swelling", "Mild", "Save"):
        patient.taps(name)

    found = written(diary)
    assert (found.moment, found.after) == (at("2026-03-08 10:00"), at("2026-03-07 08:05"))


def test_it_did_not_begin_before_the_injection_that_it_followed(patient, diary):
    (id,) = diary.holds(injection("2026-03-09 08:05"))
    patient.opens("reaction", f"injection:{id}")
    for name in ("Itching", "Mild", "Started: Just now", "Previous week", "Save"):
        patient.taps(name)

    patient.hears("A reaction cannot start before the injection it follows.")
    assert diary.standing(Reaction) == ()


def test_a_time_to_come_is_refused(patient, diary):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Itching", "Mild", "Started: Just now"):
        patient.taps(name)
    patient.types_into("Time (for example 08:05)", "23:15")
    patient.taps("Save")

    patient.hears("This time is in the future.")
    assert diary.standing(Reaction) == ()


def test_a_time_that_is_none_is_not_passed_over(patient, diary):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Itching", "Mild", "Started: Just now"):
        patient.taps(name)
    patient.types_into("Time (for example 08:05)", "half past")
    patient.taps("Save")

    patient.hears("Check the time")
    patient.sees("Enter the time, for example 08:05.")
    assert diary.standing(Reaction) == ()


def test_a_lump_shows_what_the_leaflet_says_of_it_and_nothing_else(patient):
    patient.opens("reaction", f"place:{THIGH}")
    patient.does_not_see("A hard lump or swelling that does not go away")
    patient.taps("Lump")
    patient.sees("A hard lump or swelling that does not go away", "Source: Kineret package leaflet")
    patient.taps("Lump")
    patient.does_not_see("A hard lump or swelling that does not go away")


@pytest.mark.parametrize(("typed", "millimetres"), [("2,5", 25), ("2.5", 25), ("٢٫٥", 25), ("50", 500), (" 3 ", 30)])
def test_a_width_is_typed_in_centimetres(patient, diary, typed, millimetres):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Width: Not measured"):
        patient.taps(name)
    patient.types_into("Or enter the width in cm", typed)
    patient.taps("Save")

    assert written(diary).width == millimetres


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("1e999", "Write the number out in full"),
        ("50.1", "Enter a width from 0.1 cm to 50 cm."),
        ("0", "Enter a width from 0.1 cm to 50 cm."),
        ("2,55", "Use fewer digits"),
        ("1.000", "This number can be read in two ways."),
        ("-2", "Leave out the plus or minus sign"),
        ("wide", "Enter only the number"),
    ],
)
def test_a_width_that_is_none_is_refused_beside_its_field(patient, diary, typed, reason):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Width: Not measured"):
        patient.taps(name)
    patient.types_into("Or enter the width in cm", typed)
    patient.hears(reason)
    patient.taps("Save")

    patient.hears("Check the width")
    assert diary.standing(Reaction) == ()


def test_a_width_is_chosen_by_a_circle(patient, diary):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Width: Not measured", "2.5 cm. As wide as a 2 euro coin"):
        patient.taps(name)
    patient.sees("Width: 2.5 cm")
    patient.taps("Save")

    assert written(diary).width == 25


@pytest.mark.parametrize(
    "note", ["<b>hot</b> & <img src='file:///etc/passwd'>", "🙂 %1 %n", "שלום وردة", "a\u202eb\x07c"]
)
def test_a_note_is_kept_exactly_and_shown_plainly(patient, diary, note):
    readable = note.replace("\u202e", "").replace("\x07", "")
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Note: none"):
        patient.taps(name)
    patient.types_into("Anything else?", note)
    patient.taps("Save")

    found = written(diary)
    assert found.note == readable
    patient.opens("story", found.id)
    patient.sees(readable)
    assert all(text.plain for text in patient.texts())


def test_a_full_disk_loses_nothing_of_the_form_and_the_same_press_works_later(patient, diary, monkeypatch):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Note: none"):
        patient.taps(name)
    patient.types_into("Anything else?", "after the swim")
    with monkeypatch.context() as full:
        full.setattr(DiaryFile, "add", lambda *given, **more: disk_is_full(diary.path))
        patient.taps("Save")
        patient.sees("The drive is full")
    patient.taps("Try again")
    patient.taps("Save")

    assert written(diary).note == "after the swim"


def disk_is_full(path: Path) -> None:
    raise DiaryUnavailable(Reason.FULL, path)


def test_what_was_chosen_is_still_there_after_half_a_minute(patient):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Width: Not measured"):
        patient.taps(name)
    patient.types_into("Or enter the width in cm", "1,")
    patient.waits(seconds=30)

    assert patient.finds("Redness").checked
    assert patient.finds("Or enter the width in cm").value == "1,"


# Correcting


def test_a_correction_keeps_what_was_said_since(patient, diary):
    (id, _) = diary.holds(reaction(width=12), ReactionAnswer("r1", at("2026-03-09 08:00"), Course.WORSE))
    patient.opens("reaction", f"entry:{id}")
    patient.sees("Change a reaction", "Width: 1.2 cm")
    assert patient.finds("Redness").checked
    for name in ("Redness", "Moderate", "Save changes"):
        patient.taps(name)

    patient.hears("Saved.")
    found = written(diary)
    assert (found.id, found.signs, found.level, found.width) == ("r1", (Sign.ITCH,), Level.MODERATE, 12)
    patient.opens("story", "r1")
    patient.sees("It started: itching; moderate; 1.2 cm", "Worse")


def test_a_correction_that_changes_nothing_writes_nothing(patient, diary):
    (id,) = diary.holds(reaction(spot=SPOT, after=at("2026-03-07 08:00"), note="a note"))
    patient.opens("reaction", f"entry:{id}")
    patient.taps("Save changes")

    patient.hears("Nothing was changed.")


# Following it


def test_one_tap_says_how_it_is_today(patient, diary):
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.sees("Not healed: since Sun 8 Mar, 3 days", "This site is resting until the reaction has healed.")
    patient.taps("Better: Left thigh, front")

    patient.hears("Left thigh, front: better.")
    patient.sees("Answered today at 10:00: better")
    assert not patient.is_offered("Better: Left thigh, front")
    ((answer),) = diary.standing(ReactionAnswer)
    assert answer.fact == ReactionAnswer("r1", at("2026-03-10 10:00"), Course.BETTER)


def test_it_may_be_said_again_on_the_same_day(patient, diary):
    diary.holds(reaction(), ReactionAnswer("r1", at("2026-03-10 07:00"), Course.SAME))
    patient.opens("story", "r1")
    patient.taps("Answer again")
    patient.taps("Worse: Left thigh, front")

    patient.sees("Answered today at 10:00: worse")


def test_more_can_be_said_with_the_answer(patient, diary):
    diary.holds(reaction())
    patient.opens("story", "r1")
    for name in ("Add details first", "Moderate", "3 cm"):
        patient.taps(name)
    patient.types_into("Note", "after the bath")
    patient.taps("Worse: Left thigh, front")

    (answer,) = diary.standing(ReactionAnswer)
    assert answer.fact == ReactionAnswer(
        "r1", at("2026-03-10 10:00"), Course.WORSE, Level.MODERATE, 30, "after the bath"
    )
    patient.sees("Worse; moderate; 3 cm. after the bath")


def test_a_width_that_is_not_understood_is_not_left_out_of_an_answer(patient, diary):
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.taps("Add details first")
    patient.types_into("Or enter the width in cm", "1e999")
    patient.taps("Same: Left thigh, front")

    patient.hears("Check the width")
    assert diary.standing(ReactionAnswer) == ()


def test_when_it_has_healed_it_says_from_when_to_when(patient, diary, clock):
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.taps("Healed: Left thigh, front")
    patient.hears("Healed: Left thigh, front. This site can be suggested again from tomorrow.")
    patient.sees("Healed: Sun 8 Mar to Tue 10 Mar, 3 days", "This site can be suggested again from tomorrow.")

    clock.set("12 March 2026 10:00")
    patient.opens("story", "r1")
    patient.sees("Healed: Sun 8 Mar to Tue 10 Mar, 3 days")
    assert not patient.is_offered("Better: Left thigh, front")


def test_each_day_of_its_course_leads_to_its_entry(patient, diary):
    diary.holds(reaction(), ReactionAnswer("r1", at("2026-03-09 08:00"), Course.WORSE))
    patient.opens("story", "r1")
    patient.taps("Monday, 9 March 2026 at 08:00. Worse")

    patient.sees("Reaction follow-up", "Remove this entry")


def test_the_first_entry_is_corrected_from_its_story(patient, diary):
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.taps("Change the first entry")

    patient.sees("Change a reaction", "Where: Left thigh, front")


def test_a_withdrawn_reaction_says_that_it_is_no_longer_there(patient, diary):
    (id,) = diary.holds(reaction())
    patient.opens("entry", id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")
    patient.opens("story", "r1")

    patient.sees("This reaction is no longer in the diary.")
    assert not patient.is_offered("Better")


# Photos


def test_a_photo_is_written_down_with_the_reaction(patient, diary, snapshot):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Photo: None"):
        patient.taps(name)
    patient.types_into("Or enter the full path", str(snapshot))
    patient.taps("Use this photo")
    patient.sees("Photo: 1, not saved yet", "Chosen photo")
    patient.taps("Save")

    (photo,) = diary.standing(Photo)
    assert photo.fact.reaction == written(diary).id
    assert (photo.fact.width, photo.fact.height) == (LONGEST_SIDE, 750)


def test_undo_takes_the_photo_back_with_its_reaction(patient, diary, snapshot):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Photo: None"):
        patient.taps(name)
    patient.types_into("Or enter the full path", str(snapshot))
    patient.taps("Use this photo")
    patient.sees("Photo: 1, not saved yet", "Chosen photo")
    patient.taps("Save")
    patient.taps("Undo")

    assert diary.standing(Reaction) == ()
    assert diary.standing(Photo) == ()


def test_a_photo_that_was_chosen_can_be_left_out(patient, diary, snapshot):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Photo: None"):
        patient.taps(name)
    patient.types_into("Or enter the full path", str(snapshot))
    for name in ("Use this photo", "Do not use this photo", "Save"):
        patient.taps(name)

    assert written(diary)
    assert diary.standing(Photo) == ()


def test_a_disk_that_is_full_at_the_photo_keeps_the_reaction_and_takes_the_photo_later(
    patient, diary, snapshot, monkeypatch
):
    patient.opens("reaction", f"place:{THIGH}")
    for name in ("Redness", "Mild", "Photo: None"):
        patient.taps(name)
    patient.types_into("Or enter the full path", str(snapshot))
    patient.taps("Use this photo")
    with monkeypatch.context() as full:
        full.setattr("kineret_gui.screens.reactions.reaction_page.write_photo", lambda *given: disk_is_full(diary.path))
        patient.taps("Save")
        patient.sees("The drive is full")
    patient.taps("Try again")
    patient.taps("Itching")
    patient.taps("Save changes")

    assert written(diary).signs == (Sign.REDNESS, Sign.ITCH)
    (photo,) = diary.standing(Photo)
    assert photo.fact.reaction == written(diary).id


@pytest.mark.parametrize(
    ("named", "reason"),
    [
        ("{folder}/nothing.jpg", "No readable file with this name was found."),
        ("{folder}", "This is not a file"),
        ("{folder}/letter.jpg", "This file is not a picture the app can read. Use JPEG, PNG, WebP or BMP."),
        ("{folder}/bomb.png", "This picture is too large (more than 40 megapixels or 60 MB)."),
        ("arm.png", "Enter the full path of the file"),
    ],
)
def test_a_file_that_is_no_photo_is_refused_kindly(patient, diary, tmp_path, named, reason):
    (tmp_path / "letter.jpg").write_text("Dear doctor", "utf-8")
    bomb = QImage(8000, 6000, QImage.Format.Format_Mono)
    bomb.fill(0)
    assert bomb.save(str(tmp_path / "bomb.png"))
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.taps("Add a photo")
    patient.types_into("Or enter the full path", named.format(folder=tmp_path))
    patient.taps("Use this photo")

    patient.hears(reason)
    assert not patient.is_offered("Save this photo")


def test_a_photo_is_added_later_looked_at_and_withdrawn(patient, diary, snapshot):
    diary.holds(reaction())
    patient.opens("story", "r1")
    patient.taps("Add a photo")
    patient.types_into("Or enter the full path", str(snapshot))
    patient.taps("Use this photo")
    patient.taps("Save this photo")
    patient.hears("Photo saved.")

    patient.taps("Photo from Tuesday, 10 March 2026")
    patient.sees("Left thigh, front. Added at 10:00.")
    patient.taps("Remove this photo")
    assert patient.has_keyboard_on() == "Keep it"
    patient.taps("Remove it")

    patient.hears("Photo removed.")
    assert diary.standing(Photo) == ()
    assert not patient.is_offered("Photo from Tuesday")


def test_two_photos_of_a_day_have_names_of_their_own(patient, diary, snapshot):
    diary.holds(reaction())
    patient.opens("story", "r1")
    for _ in range(2):
        patient.taps("Add a photo")
        patient.types_into("Or enter the full path", str(snapshot))
        patient.taps("Use this photo")
        patient.taps("Save this photo")

    patient.sees("Photo from Tuesday, 10 March 2026 (2)")


# A diary that can only be read


def test_a_diary_that_can_only_be_read_offers_no_answer(patient, diary, monkeypatch):
    diary.holds(reaction())
    monkeypatch.setattr(DiaryFile, "is_writable", property(lambda self: False))
    patient.opens("story", "r1")

    patient.sees("Not healed: since Sun 8 Mar, 3 days")
    for name in ("Better", "Add a photo", "Change the first entry"):
        assert not patient.is_offered(name)
