"""Beginning a diary, opening one, and looking at the invented one."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Condition, FigureKind, Person, WhoInjects
from kineret_gui.diary.facts.prescription import Prescription, Rhythm
from kineret_gui.diary.moment import DAY_STARTS, wall_time
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.screens.start.first_dose import passed
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import entry, figure, now, order, wall
from tests.patient import Patient
from tests.seeded import Diary

ALL_PLACES = {place.id for place in figure().places}


class Newcomer(Patient):
    """Someone who starts the program without naming a diary."""

    def starts(self) -> None:
        self.closes()
        self.program.start(None)

    def answers(self, *taps: str) -> None:
        """Press these on one page, and go on to the next."""
        for name in taps:
            self.taps(name)
        self.taps("Next")


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def newcomer(qapp, home, clock):
    newcomer = Newcomer(home, home / "none.diary", clock)
    newcomer.starts()
    yield newcomer
    newcomer.closes()


def facts_in(path):
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        return [entry.fact for kind in (Person, Prescription) for entry in diary.standing(kind)]


def written_by(path):
    with closing(DiaryFile(path, device="", writer="", read_only=True)) as diary:
        return {entry.by for kind in (Person, Prescription, Injection) for entry in diary.standing(kind)}


def remembered(home):
    return json.loads((home / "settings.json").read_text())["diary"]


def begins(newcomer, name):
    newcomer.taps("Start a diary")
    answers_what_must_be(newcomer, name)


def begins_another(newcomer, name):
    newcomer.taps("More")
    newcomer.taps("Diaries")
    newcomer.taps("Start a new diary")
    answers_what_must_be(newcomer, name)


def test_a_second_diary_is_not_begun_under_the_name_of_the_first(newcomer):
    begins(newcomer, "Anna")
    newcomer.taps("More")
    newcomer.taps("Diaries")
    newcomer.taps("Start a new diary")
    newcomer.sees("New diary")
    newcomer.does_not_see("Diary of Anna")
    newcomer.taps("Get help")
    newcomer.does_not_see("Diary of Anna")
    newcomer.presses("Escape", "Escape")
    newcomer.sees("Diary of Anna")


def answers_what_must_be(newcomer, name):
    newcomer.types_into("Name of the person who takes Kineret", name)
    newcomer.answers()
    newcomer.answers("100 mg")
    newcomer.answers("Every day")
    newcomer.answers()
    newcomer.answers()
    newcomer.answers(f"{name} injects")
    newcomer.answers()
    newcomer.answers()
    newcomer.taps("Start the diary")
    newcomer.taps("Done: show Today")


def test_a_first_start_ends_with_a_reminder_that_was_tried(newcomer):
    to_the_time(newcomer)
    from_the_time_on(newcomer)
    newcomer.sees("Check that reminders work", "Reminders have not been tested on this computer yet.")
    newcomer.sees("Without this, no reminders are shown once the window is closed.")
    newcomer.taps("Show a test reminder")
    newcomer.does_not_see("Reminders have not been tested on this computer yet.")
    newcomer.taps("Done: show Today")
    newcomer.sees("Today's injection: not recorded yet. Due at 08:00")


def test_a_diary_is_begun_with_what_was_answered(newcomer, home):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Mia")
    newcomer.answers("Child")
    newcomer.answers("100 mg", "More than 100 mg", "40 mg")
    newcomer.answers("Every other day")
    newcomer.types_into("Usual time", "7.30")
    newcomer.answers("Next day")
    newcomer.answers("CAPS")
    newcomer.taps("Someone else")
    newcomer.taps("I have another name")
    newcomer.types_into("Your name", "Leo")
    newcomer.answers()
    newcomer.answers("Belly, upper left")
    newcomer.types_into("Clinic phone number", "0123 456")
    newcomer.answers("999 (United Kingdom, Ireland)")
    newcomer.sees("140 mg in 2 syringes: 100 mg, 40 mg every other day at 07:30, from Wednesday, 11 March 2026.")
    newcomer.sees("Condition: CAPS", "Body outline: Child", "Who injects: Someone else")
    newcomer.sees("Emergency number: 999", "Entered by: Leo")
    newcomer.taps("Start the diary")
    newcomer.taps("Done: show Today")

    newcomer.sees("Diary of Mia")
    mia, ordered = facts_in(home / "diaries" / "mia.diary")
    assert (mia.condition, mia.figure, mia.who_injects) == (Condition.CAPS, FigureKind.CHILD, WhoInjects.SOMEONE_ELSE)
    assert set(mia.places) == ALL_PLACES - {"abdomen-upper-left", "thigh-outer-left", "thigh-outer-right"}
    assert (mia.clinic_phone, mia.emergency_phone) == ("0123 456", "999")
    assert written_by(home / "diaries" / "mia.diary") == {"Leo"}
    assert (ordered.syringes, ordered.rhythm.value, str(ordered.times[0])) == ((100, 40), 2, "07:30:00")


def test_who_must_not_use_it_is_there_to_read_before_a_diary_is_started(newcomer):
    newcomer.taps("About Kineret")
    newcomer.sees("What studies showed", "Which country's rules apply?")
    newcomer.taps("Back")
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Mia")
    for answer in ((), ("100 mg",), ("Every day",), (), (), ("Mia injects",), ()):
        newcomer.answers(*answer)
    newcomer.taps("United States")
    newcomer.answers()
    newcomer.sees("Kineret must not be used with an allergy to anakinra", "Source: Kineret package leaflet (EU)")
    newcomer.taps("Read what to tell the doctor first")
    newcomer.sees(
        "Talk to the doctor first about asthma.", "The current US text on pregnancy was not read for this app."
    )
    newcomer.taps("Back")
    newcomer.taps("Start the diary")
    newcomer.sees("Check that reminders work")


def test_all_but_name_dose_rhythm_and_hand_may_be_passed_over(newcomer, home):
    begins(newcomer, "Ada")
    newcomer.sees("Diary of Ada")
    ada, ordered = facts_in(home / "diaries" / "ada.diary")
    assert ada.who_injects is WhoInjects.MYSELF
    assert ordered == order("2026-03-10")


def test_what_nobody_said_is_not_written(newcomer, home):
    begins(newcomer, "Ada")
    ada, _ = facts_in(home / "diaries" / "ada.diary")
    assert (ada.condition, ada.emergency_phone, ada.clinic_phone) == (Condition.NOT_SAID, "", "")
    newcomer.taps("More")
    newcomer.taps("Person and condition")
    newcomer.sees("Condition: Not answered", "Emergency number: not answered", "Clinic phone number: not entered")
    newcomer.taps("Get help")
    newcomer.sees("Emergency: the emergency number of your country", "112 (European Union)", "000 (Australia)")


def test_what_must_be_said_is_chosen_by_nobody_beforehand(newcomer):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Ada")
    newcomer.answers()
    newcomer.answers("100 mg")
    newcomer.taps("Next")
    newcomer.hears("Choose how often the clinic prescribed it.")
    newcomer.answers("Every other day")
    newcomer.answers()
    newcomer.answers()
    newcomer.taps("Next")
    newcomer.hears("Say who injects.")
    newcomer.taps("Sometimes Ada, sometimes someone else")
    newcomer.taps("Next")
    newcomer.hears("Enter the name of the person who makes entries here.")
    newcomer.answers("I am Ada")
    newcomer.sees("Which injection sites are used?")


def test_who_injects_is_said_by_name_and_of_a_child_asked_once_more(newcomer, home):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Zoe")
    newcomer.answers("Child")
    newcomer.answers("20 mg")
    newcomer.answers("Every day")
    newcomer.answers()
    newcomer.answers()
    newcomer.sees("Zoe injects", "Someone else injects (a parent, a partner, a nurse)")
    newcomer.taps("Zoe injects")
    newcomer.sees("Does Zoe hold the syringe?", "Who makes the entries here?")
    newcomer.taps("Someone else injects")
    newcomer.does_not_see("Does Zoe hold the syringe?")
    newcomer.taps("Next")
    newcomer.hears("Enter the name of the person who makes entries here.")
    newcomer.taps("I have another name")
    newcomer.taps("Next")
    assert "Invalid: Enter your name." in newcomer.finds("Your name").description
    assert [text.words for text in newcomer.texts()].count("Enter your name.") == 1
    newcomer.types_into("Your name", "Eva")
    newcomer.answers()
    newcomer.sees("Left upper arm")
    newcomer.answers()
    newcomer.answers()
    newcomer.sees("Who injects: Someone else", "Entered by: Eva")
    newcomer.taps("Start the diary")
    assert written_by(home / "diaries" / "zoe.diary") == {"Eva"}


def test_a_child_that_injects_writes_only_where_that_was_said(newcomer):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Zoe")
    newcomer.answers("Child")
    for answer in (("20 mg",), ("Every day",), (), ()):
        newcomer.answers(*answer)
    newcomer.answers("Zoe injects")
    newcomer.hears("Enter the name of the person who makes entries here.")
    newcomer.answers("I am Zoe")
    newcomer.answers()
    newcomer.answers()
    newcomer.sees("Who injects: Zoe", "Entered by: Zoe")


def to_the_time(newcomer, often="Every day"):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Ada")
    newcomer.answers()
    newcomer.answers("100 mg")
    newcomer.answers(often)


def from_the_time_on(newcomer):
    newcomer.answers()
    newcomer.answers()
    newcomer.answers("Ada injects")
    newcomer.answers()
    newcomer.answers()
    newcomer.taps("Start the diary")


def test_a_diary_begun_after_the_hour_begins_with_the_next_dose(newcomer, home, clock):
    clock.set("10 March 2026 14:00")
    to_the_time(newcomer)
    newcomer.sees(
        "The time for today's dose has passed: it was due at 08:00", "Start with the next dose: tomorrow at 08:00"
    )
    newcomer.taps("Next")
    newcomer.hears("Choose what applies")
    newcomer.taps("Start with the next dose")
    newcomer.taps("Next")
    newcomer.taps("Previous step")
    newcomer.sees("The time for today's dose has passed", "Tuesday, 10 March 2026")
    from_the_time_on(newcomer)
    newcomer.taps("Done: show Today")

    newcomer.sees("The first injection is due tomorrow at 08:00")
    _, ordered = facts_in(home / "diaries" / "ada.diary")
    assert ordered == order("2026-03-11")


def test_one_that_was_given_before_the_diary_began_is_recorded_next(newcomer, home, clock):
    clock.set("10 March 2026 14:00")
    to_the_time(newcomer)
    newcomer.taps("Already injected: record it next")
    from_the_time_on(newcomer)

    newcomer.sees("Record an injection", "Counts for: Tuesday, 10 March 2026, the dose due at 08:00")
    newcomer.taps("Suggested:")
    newcomer.taps("Record injection")
    newcomer.sees("Injection given")
    _, ordered = facts_in(home / "diaries" / "ada.diary")
    assert ordered == order("2026-03-10")


def test_one_that_is_still_to_be_given_today_is_due(newcomer, clock):
    clock.set("10 March 2026 14:00")
    to_the_time(newcomer)
    newcomer.taps("Not injected yet: it is still due today")
    from_the_time_on(newcomer)
    newcomer.taps("Done: show Today")
    newcomer.sees("Today's injection: not recorded yet. Due at 08:00")


@pytest.mark.parametrize("at", ["10 March 2026 07:59", "11 March 2026 02:00"])
def test_before_the_hour_nothing_is_asked(newcomer, clock, at):
    clock.set(at)
    to_the_time(newcomer)
    if at.startswith("11"):
        newcomer.sees("The time for today's dose has passed")
    else:
        newcomer.does_not_see("The time for today's dose has passed")


@settings(max_examples=200, deadline=None)
@given(
    st.datetimes(wall("2026-03-10"), wall("2026-03-12")),
    st.sets(st.integers(0, 24 * 60 - 1), min_size=1, max_size=2),
    st.sampled_from([*Rhythm]),
)
def test_no_dose_is_due_before_the_diary_began(begun_at, minutes, rhythm):
    """Whatever the hour and the order: as the diary begins with the next dose, nothing is missed or not recorded."""
    times = tuple(time(*divmod(minute, 60)) for minute in sorted(minutes))
    here = now(begun_at.isoformat())
    today = here.day(DAY_STARTS)
    ordered = Prescription(today, (100,), times, rhythm)
    begun = replace(ordered, starts=today + timedelta(days=1)) if passed(ordered, here) else ordered
    doses = reckon_period([entry(begun)], today, today + timedelta(days=3), here, DAY_STARTS).doses
    assert {record.state for record in doses} <= {DoseState.UPCOMING, DoseState.DUE}
    assert all(wall_time(r.dose.id.day, r.dose.id.time, DAY_STARTS) >= here.wall for r in doses)


def test_a_page_that_must_be_answered_says_so_until_it_is(newcomer):
    newcomer.taps("Start a diary")
    newcomer.taps("Next")
    newcomer.hears("Enter a name.")
    newcomer.types_into("Name of the person who takes Kineret", "x" * 81)
    newcomer.hears("Use no more than 80 characters.")
    newcomer.types_into("Name of the person who takes Kineret", "Ada")
    newcomer.does_not_see("Enter ", "Say who injects.")  # nor what a later page asks
    newcomer.answers()
    newcomer.taps("Next")
    newcomer.hears("Choose the prescribed dose.")
    newcomer.taps("100 mg")
    newcomer.does_not_see("Choose the prescribed dose")


def test_what_was_answered_is_found_again_after_getting_help(newcomer):
    newcomer.taps("Start a diary")
    newcomer.types_into("Name of the person who takes Kineret", "Ada")
    newcomer.answers()
    newcomer.answers("100 mg")
    newcomer.taps("Get help")
    newcomer.taps("Back")
    newcomer.sees("How often?")
    newcomer.taps("Previous step")
    newcomer.answers()
    newcomer.sees("How often?")


def test_the_diary_that_was_open_last_is_opened_again(newcomer, home):
    begins(newcomer, "Ada")
    begins_another(newcomer, "Mia")
    assert remembered(home) == str(home / "diaries" / "mia.diary")
    newcomer.starts()
    newcomer.sees("Diary of Mia")


def test_another_known_diary_is_opened_by_its_name(newcomer):
    begins(newcomer, "Ada")
    begins_another(newcomer, "Mia")
    newcomer.taps("More")
    newcomer.taps("Diaries")
    newcomer.taps("Ada. Blue circle. File: ada.diary")
    newcomer.sees("Open the diary of Ada?", "Blue circle", "Diary of Mia")
    newcomer.taps("Open")
    newcomer.sees("Diary of Ada")


def test_a_second_diary_has_a_mark_of_its_own(newcomer, home):
    begins(newcomer, "Ada")
    begins_another(newcomer, "Mia")
    (ada, _), (mia, _) = (facts_in(home / "diaries" / f"{name}.diary") for name in ("ada", "mia"))
    assert ada.colour is not mia.colour
    assert ada.shape is not mia.shape


def test_a_single_diary_is_opened_without_asking(newcomer, home, clock):
    with Diary(home / "diaries" / "ada.diary", clock):
        newcomer.starts()
        newcomer.sees("Diary of Ada Example")


def test_of_two_diaries_none_is_guessed(newcomer, home, clock):
    with Diary(home / "diaries" / "a.diary", clock), Diary(home / "diaries" / "b.diary", clock):
        newcomer.starts()
        newcomer.sees("Welcome")


def test_a_diary_that_is_gone_is_named_and_none_is_begun_in_silence(newcomer, home):
    begins(newcomer, "Ada")
    file = home / "diaries" / "ada.diary"
    newcomer.closes()
    file.rename(home / "away.diary")
    newcomer.starts()
    newcomer.sees("The last diary cannot be found", str(file))
    assert list(file.parent.iterdir()) == []

    newcomer.taps("Look again")
    newcomer.sees("The diary cannot be found")
    (home / "away.diary").rename(file)
    newcomer.taps("Try again")
    newcomer.taps("Look again")
    newcomer.sees("Diary of Ada")


def test_the_demo_diary_is_marked_made_anew_and_not_remembered(newcomer, home):
    newcomer.taps("Try the demo diary")
    newcomer.sees("Demo (invented person)")
    newcomer.taps("I have already injected")
    newcomer.taps("Left thigh, front")
    newcomer.taps("Upper outer spot")
    newcomer.taps("Record injection")
    newcomer.sees("Injection given at")
    assert remembered(home) == ""

    newcomer.starts()
    newcomer.taps("Try the demo diary")
    newcomer.sees("not recorded yet")


def test_from_the_demo_diary_leads_a_way_to_ones_own(newcomer, home):
    newcomer.taps("Try the demo diary")
    newcomer.taps("More")
    newcomer.taps("Start my own diary")
    newcomer.sees("Whose diary is it?")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nothing.diary", "The diary cannot be found"),
        ("no-folder/x.diary", "The diary cannot be found"),
        ("letter.txt", "This is not a Kineret diary"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told_kindly_and_the_way_back_is_kept(newcomer, home, name, said):
    (home / "letter.txt").write_text("Dear Ada, " * 400)
    newcomer.taps("Open a diary")
    newcomer.types_into("Or enter the full path", str(home / name))
    newcomer.taps("Open this file")
    newcomer.sees(said)
    newcomer.taps("Try again")
    newcomer.sees("Diaries", "Choose a file")


def test_a_diary_that_is_open_stays_open_when_another_cannot_be(newcomer, home):
    begins(newcomer, "Ada")
    newcomer.taps("More")
    newcomer.taps("Diaries")
    newcomer.types_into("Or enter the full path", str(home / "nothing.diary"))
    newcomer.taps("Open this file")
    newcomer.sees("The diary cannot be found", "Diary of Ada")
    newcomer.taps("Today")
    newcomer.sees("Start injection")


def test_half_a_file_name_is_refused_with_a_reason(newcomer):
    newcomer.taps("Open a diary")
    newcomer.types_into("Or enter the full path", "ada.diary")
    newcomer.taps("Open this file")
    newcomer.sees("Enter the full path of the file.")
