"""Get help is always there; trouble is calm and says what is safe."""

import os

import pytest

from kineret_gui.screens.framework.routes.start import ShowTrouble
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import person
from tests.seeded import PLACES


def test_help_is_one_press_away_and_the_same_for_everyone(patient):
    patient.taps("Get help")

    patient.sees("Get medical help immediately", "Trouble breathing", "Emergency: the emergency number", "Source:")


def test_help_comes_with_f1_and_goes_with_escape(patient):
    patient.presses("F1")
    patient.sees("Get medical help immediately")
    patient.presses("Escape")
    patient.sees("Start injection")


def test_help_shows_the_persons_own_numbers(patient, diary):
    diary.holds(person(places=PLACES, since="2026-03-10", clinic_phone="0123 456", emergency_phone="999"))
    patient.taps("Get help")

    patient.sees("Emergency: 999", "Clinic: 0123 456")


def test_a_diary_that_is_gone_is_not_begun_anew(patient, diary):
    os.remove(diary.path)

    patient.sees("The diary cannot be found", "The file was not touched.")
    assert not diary.path.exists()
    patient.taps("Get help")
    patient.sees("Trouble breathing")


def test_a_file_that_is_no_diary_is_said_and_left_alone(patient, diary):
    diary.path.write_bytes(b"shopping list")

    patient.sees("This is not a Kineret diary")
    assert diary.path.read_bytes() == b"shopping list"


def test_a_changed_entry_is_found_and_nothing_more_is_written(patient, diary):
    damage = diary.path.read_bytes().replace(b'"Ada Example"', b'"Eve Example"')
    diary.path.write_bytes(damage)

    patient.sees("The diary is damaged")
    assert diary.path.read_bytes() == damage


@pytest.mark.parametrize("reason", list(Reason))
def test_each_reason_has_words_of_its_own(patient, diary, reason):
    program = patient.program
    program.main_window.trouble(DiaryUnavailable(reason, diary.path))

    patient.sees("Try again")
    assert patient.reads_first()


def test_a_full_disk_loses_nothing_and_the_same_press_works_later(patient, diary, monkeypatch):
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    file = patient.program._context.diary.file
    add = file.add

    def full(*new, now):
        raise DiaryUnavailable(Reason.FULL, diary.path)

    monkeypatch.setattr(file, "add", full)
    patient.taps("Record injection")
    patient.sees("The drive is full", "Everything recorded before is safe.")

    monkeypatch.setattr(file, "add", add)
    patient.taps("Try again")
    patient.taps("Record injection")
    assert len(diary.injections()) == 1


def test_what_the_disk_did_where_nobody_expected_it_is_called_by_its_name(patient, diary):
    away = DiaryUnavailable(Reason.NOT_REACHED, diary.path)
    patient.program.main_window.own_mistake(DiaryUnavailable, away, None)
    patient.sees("The drive did not respond")

    patient.program.main_window.own_mistake(ValueError, ValueError(), None)
    patient.sees("Something went wrong in the app")


def test_a_mistake_on_the_way_to_the_calm_page_does_not_lead_there_without_end(patient, monkeypatch, capfd):
    main_window, opened = patient.program.main_window, []

    def fails(route):
        opened.append(route)
        main_window.own_mistake(ValueError, ValueError(), None)

    monkeypatch.setattr(main_window.shell, "go", fails)
    main_window.own_mistake(ValueError, ValueError(), None)
    assert opened == [ShowTrouble()]
    assert capfd.readouterr().err.count("ValueError") == 2


def test_each_sign_stands_under_what_the_leaflet_says_to_do_at_once_immediately_or_as_soon_as_possible(patient):
    patient.resizes(420, 4000)
    patient.taps("Get help")
    names = [thing.name for thing in sorted(patient.things(), key=lambda thing: thing.area.y)]

    def under(sign):
        """The last heading before it."""
        headings = (
            "Get medical help immediately",
            "Tell the doctor immediately",
            "Contact the clinic as soon as possible",
        )
        before = names[: names.index(sign)]
        return [name for name in before if name in headings][-1]

    assert under("Trouble breathing") == "Get medical help immediately"
    assert {under(sign) for sign in ("Fever", "Sore throat", "Serious infection")} == {"Tell the doctor immediately"}
    assert under("Still's disease: cough in the morning") == "Contact the clinic as soon as possible"


def test_help_says_what_to_do_after_too_much_and_who_must_not_use_it(patient):
    patient.taps("Get help")

    patient.sees("Too much Kineret", "Contact the doctor or nurse immediately.")
    patient.sees("Who must not use Kineret", "E. coli", "neutrophils")
