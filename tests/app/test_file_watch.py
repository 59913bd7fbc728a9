"""While the window is open another file takes the place of the diary's, or there is none any more."""

import shutil
from contextlib import closing, suppress
from typing import Any

import pytest

from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.task import run_task
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.clock import Clock
from tests.facts import injection
from tests.half_filled import FORMS, GO_ON
from tests.pages import AT, demo_diary
from tests.patient import Patient
from tests.replacing import (
    GONE,
    PUTS,
    SPOILT,
    diary_of_ben,
    erases_and_copies,
    renames_over_it,
    with_a_dose_of_grandma,
    writes_over_it,
)
from tests.store.diaries import ids_on_disk, leave_half_a_save, opened

named: dict[str, Any] = {"ids": lambda value: getattr(value, "__name__", str(value))}
RECORDED = "Injection given at 06:30"


@pytest.fixture
def reader(patient):
    """The same person, who opened the diary to read."""

    def opens_to_read() -> None:
        patient.program.open_to_read(patient.diary)

    return opens_to_read


@pytest.fixture(params=["to write", "to read"])
def at_today(request, patient, reader):
    """Someone who looks at Today, where the dose of this morning is not recorded."""
    if request.param == "to read":
        reader()
    patient.sees("Today's injection: not recorded yet")
    return patient


@pytest.fixture
def before(diary, tmp_path):
    """The file as it was, kept elsewhere."""
    return shutil.copyfile(diary.path, tmp_path / "before.diary")


@pytest.fixture
def of_grandma(before, tmp_path):
    """The copy in which Grandma recorded the dose of this morning."""
    return with_a_dose_of_grandma(before, tmp_path / "grandma.diary", "06:30", "06:31")


@pytest.fixture
def of_ben(tmp_path, clock):
    """The diary of somebody else."""
    return diary_of_ben(tmp_path, clock.now())


def goes_on(patient: Patient) -> None:
    """Press it, unless the page went by itself by then."""
    with suppress(AssertionError):
        if patient.is_offered("Try again"):
            patient.taps("Try again")


# Another copy


@pytest.mark.parametrize("puts", PUTS, **named)
def test_today_shows_what_grandma_recorded_wherever_it_came_from(at_today, of_grandma, puts):
    puts(of_grandma, at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees(RECORDED)
    at_today.does_not_see("Today's injection: not recorded yet")


@pytest.fixture
def without_a_clock(monkeypatch):
    """Nothing comes of the time that passes; the file is looked at all the more often."""
    monkeypatch.setattr("kineret_gui.app.file_watch._LOOK_AT_FILE", 50)


def test_it_is_seen_within_seconds_without_a_press(without_a_clock, at_today, of_grandma, of_ben):
    """Half a minute is long enough for a second injection."""
    renames_over_it(of_grandma, at_today.diary)
    at_today.sees(RECORDED)
    at_today.diary.unlink()
    at_today.sees("The diary cannot be found")
    renames_over_it(of_ben, at_today.diary)
    at_today.sees("Another diary is here now")
    renames_over_it(of_grandma, at_today.diary)
    at_today.sees(RECORDED)


def test_a_press_finds_it_before_the_clock_does(not_checked_meanwhile, patient, of_grandma):
    patient.sees("Today's injection: not recorded yet")
    renames_over_it(of_grandma, patient.diary)
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    patient.sees("An injection is already recorded")  # what is there is asked about first
    assert "grandma's" in ids_on_disk(patient.diary)


def test_what_was_typed_stays_and_is_written_into_the_file_that_is_there(patient, of_grandma):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Slept badly")
    renames_over_it(of_grandma, patient.diary)
    patient.waits(minutes=0.5)
    assert patient.file() == "symptoms/Note.qml"
    patient.taps("Save")
    patient.sees("Undo")
    with closing(opened(patient.diary, read_only=True)) as file:
        assert [entry.fact.text for entry in file.standing(Note)] == ["Slept badly"]
        assert file.entry("grandma's")


def test_an_older_copy_is_said_wherever_one_is_and_stays_said_on_today(patient, diary, before):
    diary.holds(injection("2026-03-10 06:30", "2026-03-10 08:00"))
    patient.sees(RECORDED)
    whole = shutil.copyfile(patient.diary, before.with_name("whole.diary"))
    patient.opens("note")
    renames_over_it(before, patient.diary)
    patient.waits(minutes=0.5)
    patient.hears("It has fewer entries")
    patient.opens("today")
    patient.waits(hours=1)
    patient.sees("not recorded yet. Due at 08:00 (entries are missing here)", "An injection may be missing.")
    renames_over_it(whole, patient.diary)
    patient.waits(minutes=0.5)
    patient.sees(RECORDED)
    patient.does_not_see("An injection may be missing.")


def test_what_is_not_in_the_file_any_more_cannot_be_undone(patient, before):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    patient.sees("Undo")
    renames_over_it(before, patient.diary)
    patient.waits(minutes=0.5)
    patient.does_not_see("Undo")


def test_undo_that_is_pressed_before_it_is_seen_takes_nothing_back(patient, before):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Slept badly")
    patient.taps("Save")
    renames_over_it(before, patient.diary)
    patient.program.shell.undo()  # a finger would come later than the next look
    patient.sees("It has fewer entries")
    assert not patient.is_offered("Try again")


# None, or one of somebody else


@pytest.mark.parametrize("goes", GONE, **named)
def test_a_diary_that_is_gone_is_said_and_comes_back_by_itself(at_today, before, goes):
    goes(at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees("The diary cannot be found")
    at_today.does_not_see("Today's injection: not recorded yet")

    at_today.diary.parent.mkdir(exist_ok=True)
    shutil.copyfile(before, at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.hears("The diary is back.")
    at_today.sees("Today's injection: not recorded yet")

    at_today.diary.unlink()
    at_today.waits(minutes=0.5)
    at_today.sees("The diary cannot be found")
    at_today.does_not_see("The diary is back.")


def test_who_goes_on_waiting_finds_the_page_as_it_was(patient, before):
    patient.diary.unlink()
    patient.waits(minutes=0.5)
    patient.tabs_to("Try again")
    for _ in range(3):
        patient.waits(minutes=0.5)
    assert patient.has_keyboard_on() == "Try again"  # nobody is told again and again
    shutil.copyfile(before, patient.diary)
    goes_on(patient)
    patient.sees("Today's injection: not recorded yet")


def test_get_help_stays_in_sight_while_the_diary_is_gone(patient):
    patient.taps("Get help")
    patient.diary.unlink()
    patient.waits(minutes=0.5)
    patient.program.main_window.trouble(DiaryUnavailable(Reason.MISSING, patient.diary))  # as the check finds it
    patient.hears("The diary cannot be found")
    assert patient.file() == "help/GetHelp.qml"
    patient.taps("Back")
    patient.waits(minutes=0.5)
    patient.sees("The diary cannot be found")


@pytest.mark.parametrize("goes", GONE, **named)
def test_saving_says_that_it_is_gone_and_keeps_what_was_typed(not_checked_meanwhile, patient, before, goes):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Slept badly")
    goes(patient.diary)
    patient.taps("Save")
    patient.sees("The diary cannot be found")

    patient.diary.parent.mkdir(exist_ok=True)
    shutil.copyfile(before, patient.diary)
    goes_on(patient)
    patient.sees("Slept badly")
    patient.taps("Save")
    patient.sees("Undo")


@pytest.mark.parametrize("goes", [*GONE, *SPOILT], **named)
def test_trying_again_too_early_throws_nothing_away_that_was_typed(not_checked_meanwhile, patient, before, goes):
    patient.opens("note")
    goes(patient.diary)
    patient.types_into("What do you want to remember?", "Slept badly")
    patient.taps("Save")
    patient.taps("Try again")
    assert patient.is_offered("Try again")
    patient.sees("Diary of Ada Example", "takes you back to the previous page, with what you entered there")

    patient.diary.parent.mkdir(exist_ok=True)
    if patient.diary.is_dir():
        patient.diary.rmdir()
    renames_over_it(before, patient.diary)
    goes_on(patient)
    patient.sees("Slept badly")
    patient.taps("Save")
    patient.sees("Undo")


@pytest.mark.parametrize("puts", [renames_over_it, writes_over_it], **named)
def test_the_diary_of_somebody_else_is_said_and_nothing_of_it_is_shown(at_today, of_ben, of_grandma, puts):
    puts(of_ben, at_today.diary)
    content = at_today.diary.read_bytes()
    at_today.waits(minutes=0.5)
    at_today.sees("Another diary is here now", "Diary of Ada Example")
    at_today.does_not_see("Ben Example")
    at_today.does_not_see("what you entered there")
    assert at_today.diary.read_bytes() == content

    erases_and_copies(of_grandma, at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees(RECORDED)


def test_nor_is_it_taken_for_it_when_the_program_starts_anew(patient, of_ben):
    patient.sees("Diary of Ada Example")
    patient.closes()
    renames_over_it(of_ben, patient.diary)
    patient.sees("Another diary is here now")
    patient.does_not_see("Ben Example")
    patient.taps("Open another diary")
    patient.taps("Ben Example")
    patient.sees("Open the diary of Ben Example?")
    patient.taps("Open read-only")
    patient.sees("Diary of Ben Example")
    patient.closes()
    patient.sees("Diary of Ben Example")  # it was said that this is the one


@pytest.mark.parametrize("spoils", SPOILT, **named)
def test_what_is_no_diary_any_more_is_said(at_today, spoils):
    spoils(at_today.diary)
    at_today.waits(minutes=0.5)
    assert at_today.is_offered("Try again")
    at_today.does_not_see("Today's injection: not recorded yet")


# Journals


def test_half_a_save_of_a_program_that_died_changes_nothing_on_today(at_today, of_grandma):
    leave_half_a_save(at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees("Today's injection: not recorded yet")
    renames_over_it(of_grandma, at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees(RECORDED)
    assert "grandma's" in ids_on_disk(at_today.diary)


def test_a_journal_that_is_left_beside_grandmas_copy_is_not_put_into_it(at_today, of_grandma, diary):
    """What is left of a save into the old file lies beside the new one, as after a sync."""
    leave_half_a_save(at_today.diary)
    renames_over_it(of_grandma, at_today.diary)
    at_today.waits(minutes=0.5)
    at_today.sees(RECORDED)
    with closing(opened(at_today.diary, read_only=True)) as file:
        assert run_task(file.verification()).is_sound
        assert file.entry("grandma's")


# Every form


@pytest.mark.parametrize("form", [one for one in FORMS if not one.name], ids=lambda form: form.page)
def test_a_half_filled_form_is_kept_in_the_file_that_is_there(qapp, tmp_path, form):
    """It was kept in the old file; the program dies, and finds it in the new one."""
    diary = demo_diary(tmp_path)
    other = shutil.copyfile(diary, tmp_path / "other.diary")
    patient = Patient(tmp_path / "home", diary, Clock(AT))
    try:
        form.opens(patient)
        form.fill(patient)
        filled = form.filled(patient)
        patient.opens("more")
        renames_over_it(other, diary)
        patient.waits(minutes=0.5)
        patient.closes()
        form.opens(patient)
        assert patient.is_offered(GO_ON) or form.page in ("away", "guide", "paper", "begin")
        if patient.is_offered(GO_ON):
            patient.taps(GO_ON)
        there = form.filled(patient)
        assert {name for name, said in filled.items() if said in form.typed} <= set(there)
        assert form.typed <= set(there.values())
    finally:
        patient.closes()
