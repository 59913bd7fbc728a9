"""What is kept under More: the prescription, pauses, the person, the places, and how the program looks."""

import json

from kineret_gui.diary.facts.person import Person, WhoInjects
from kineret_gui.diary.facts.prescription import Pause, Prescription
from tests.facts import day, order, person
from tests.seeded import PLACES


def orders(diary):
    return [entry.fact for entry in diary.standing(Prescription)]


def pauses(diary):
    return [entry.fact for entry in diary.standing(Pause)]


def newest(diary):
    return diary.standing(Person)[-1].fact


def opens_prescription(patient):
    patient.taps("More")
    patient.taps("Prescription")


def test_a_new_order_is_written_and_holds_from_its_day(patient, diary):
    opens_prescription(patient)
    patient.taps("Add a new prescription")
    patient.taps("Save")
    patient.hears("Choose the prescribed dose.")
    patient.taps("60 mg")
    patient.taps("Usual time:")
    patient.types_into("Usual time (for example 08:05)", "9.15")
    patient.taps("From:")
    patient.taps("Next week")
    patient.taps("Counts as late:")
    patient.taps("3 hours after the usual time")
    patient.taps("Prescribed by:")
    patient.types_into("Who prescribed it", "Dr X")
    patient.sees("60 mg every day at 09:15, from Tuesday, 17 March 2026. Counts as late: 3 hours after the usual time.")
    patient.taps("Save")

    patient.hears("Saved: 60 mg every day at 09:15")
    new = order("2026-03-17", "09:15", syringes=(60,), late_after=180, ordered_by="Dr X")
    assert orders(diary) == [order(), new]
    patient.sees("Current", "Starts later")
    patient.taps("Undo")
    patient.does_not_see("Starts later")
    assert orders(diary) == [order()]


def test_an_order_is_corrected_and_the_old_one_is_kept(patient, diary):
    opens_prescription(patient)
    patient.taps("100 mg every day at 08:00. From")
    patient.taps("Dose: 100 mg")
    patient.taps("80 mg")
    patient.taps("Save changes")
    patient.hears("Saved.")
    assert orders(diary) == [order(syringes=(80,))]


def test_an_order_that_was_never_given_is_withdrawn_and_brought_back(patient, diary):
    diary.holds(order("2026-03-10", "10:00"))
    opens_prescription(patient)
    patient.taps("100 mg every day at 10:00. From")
    patient.taps("Remove this prescription")
    patient.hears("Removed.")
    assert orders(diary) == [order()]
    patient.taps("Undo")
    patient.sees("100 mg every day at 10:00")
    assert orders(diary) == [order(), order("2026-03-10", "10:00")]


def test_what_is_being_filled_in_survives_the_look_at_the_clock(patient):
    opens_prescription(patient)
    patient.taps("Add a new prescription")
    patient.taps("60 mg")
    patient.taps("Prescribed by:")
    patient.types_into("Who prescribed it", "Dr")
    patient.waits(minutes=1)
    patient.types(" X")
    patient.sees("Dose: 60 mg", "Prescribed by: Dr X")


def test_a_pause_needs_its_reason_and_who_ordered_it(patient, diary):
    opens_prescription(patient)
    patient.taps("Add a pause or stop")
    patient.sees("Always use Kineret exactly as the doctor has told you.", "Source: Kineret package leaflet")
    patient.taps("Save")
    patient.hears("Enter why the clinic paused the injections.")
    patient.types_into("Reason given by the clinic", "An infection")
    patient.types_into("Who decided on the pause", "Dr X")
    patient.taps("Until a date the clinic gave")
    patient.taps("Next day: Last day")
    patient.taps("Save")
    assert pauses(diary) == [Pause(day("2026-03-10"), day("2026-03-11"), "An infection", "Dr X")]


def test_a_pause_is_ended_and_injections_go_on_today(patient, diary):
    diary.holds(Pause(day("2026-03-08"), None, "An infection", "Dr X"))
    opens_prescription(patient)
    patient.sees("Stopped from Sunday, 8 March 2026. Reason: An infection. Prescribed by Dr X.")
    patient.taps("End the pause")
    assert pauses(diary) == [Pause(day("2026-03-08"), day("2026-03-09"), "An infection", "Dr X")]
    patient.taps("Today")
    patient.sees("not recorded yet")


def test_a_pause_that_began_today_leaves_no_day_when_it_is_ended(patient, diary):
    diary.holds(Pause(day("2026-03-10"), None, "An infection", "Dr X"))
    opens_prescription(patient)
    patient.taps("End the pause")
    patient.does_not_see("Stopped from")
    assert pauses(diary) == []


def test_a_change_of_name_is_seen_at_the_top_and_signs_what_is_written_next(patient, diary):
    patient.taps("More")
    patient.taps("Person and condition")
    patient.taps("Name: Ada Example")
    patient.types_into("Whose diary is it?", "Ada New")
    patient.taps("Symbol:")
    patient.taps("Heart")
    patient.taps("Pink")
    patient.taps("Save")
    patient.sees("Diary of Ada New")
    assert (newest(diary).name, newest(diary).shape.value, newest(diary).colour.value) == ("Ada New", "heart", "pink")

    patient.taps("Injection sites and who injects")
    patient.taps("Belly, upper left")
    patient.taps("Save")
    patient.hears("Saved.")
    assert diary.standing(Person)[-1].by == "Ada New"


def test_a_person_without_a_name_is_not_saved(patient, diary):
    patient.taps("More")
    patient.taps("Person and condition")
    patient.taps("Name: Ada Example")
    patient.taps("Whose diary is it?")
    patient.presses("Ctrl+A", "Backspace")
    patient.taps("Save")
    patient.hears("Enter a name.")
    assert newest(diary).name == "Ada Example"


def test_a_diary_day_that_starts_later_still_finds_the_newest_word(patient, diary, clock):
    clock.set("11 March 2026 04:00")
    patient.taps("More")
    patient.taps("Person and condition")
    patient.taps("A new diary day starts at")
    patient.taps("06:00")
    patient.taps("Save")
    patient.taps("Person and condition")
    patient.taps("Condition:")
    patient.taps("FMF")
    patient.taps("Save")
    patient.taps("Person and condition")
    patient.sees("Condition: FMF", "A new diary day starts at 06:00")


def test_places_for_another_hand_are_off_while_i_inject_myself(patient, diary):
    patient.taps("More")
    patient.taps("Injection sites and who injects")
    assert not patient.finds("Left upper arm, back. Only if someone else injects").enabled
    patient.taps("Sometimes Ada Example, sometimes someone else")
    patient.taps("Left upper arm, back. Only if someone else injects")
    patient.taps("Save")
    assert newest(diary).who_injects is WhoInjects.BOTH
    assert set(newest(diary).places) == {*PLACES, "arm-back-left"}


def test_at_least_one_place_stays_in_use(patient, diary):
    diary.holds(person(places=("abdomen-upper-left",), since="2026-03-10"))
    patient.taps("More")
    patient.taps("Injection sites and who injects")
    patient.taps("Belly, upper left")
    patient.hears("Choose at least one injection site.")
    patient.taps("Save")
    assert newest(diary).places == ("abdomen-upper-left",)


def test_where_nothing_was_changed_nothing_is_written(patient, diary):
    patient.taps("More")
    patient.taps("Injection sites and who injects")
    patient.taps("Save")
    patient.hears("Nothing was changed.")
    assert len(diary.standing(Person)) == 1


def test_a_look_is_kept_for_the_next_start(patient, tmp_path):
    patient.prefers(calm=False)
    patient.taps("More")
    patient.taps("Appearance")
    patient.taps("150 %")
    patient.taps("High contrast")
    patient.taps("Reduce motion")
    kept = json.loads((tmp_path / "home" / "settings.json").read_text())
    assert (kept["text_size"], kept["colours"], kept["calm"]) == (150, "contrast", True)


def test_every_medical_sentence_can_be_followed_to_its_source(patient):
    patient.taps("More")
    patient.taps("About and sources")
    patient.sees("It does not work out doses, give advice based on your entries, or score symptoms.")
    patient.taps("Sources for the medical information")
    patient.taps("Stopping Kineret")
    patient.sees("Always use Kineret exactly as the doctor has told you.", "(product information)")
    patient.taps("All topics")
    patient.sees("A missed dose")
