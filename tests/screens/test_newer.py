"""A newer version wrote in the diary: what this one knows of it is shown, and nothing false is said of a dose."""

import contextlib
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kineret_gui.actions.export_calendar import CalendarFile
from kineret_gui.actions.save_export import Exported, ExportFormat
from kineret_gui.diary.entry import KINDS, Foreign, kind_of
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.screens.exporting.export_view import written_message as export_written
from kineret_gui.screens.more.phone_view import written_message as calendar_written
from kineret_gui.screens.review.entry_filter import EntryCategory
from kineret_gui.screens.today.newer_rows import newer_rows
from kineret_gui.wording.entries import headline
from kineret_gui.wording.facts import kind as told
from tests.every_kind import FULL
from tests.facts import answer, at, day, entry, injection, order
from tests.newer import FIELD, fields_of, with_a_field, with_a_field_in_each_part, with_a_word, with_another_shape

EACH_KIND = {kind: next(fact for fact in FULL if kind_of(fact) == kind) for kind in KINDS if kind != "withdrawal"}
PROJECT = Path(__file__).parents[2]
ON_PAGES = {
    "record": "injection",
    "reaction": "reaction",
    "symptom": "symptom",
    "daily": "daily-symptoms",
    "attack": "attack",
    "measurement": "measurement",
    "check": "check-date",
    "note": "note",
}
GIVEN = injection("2026-03-10 06:55", "2026-03-10 08:00", spot=None)
KNOWN = "Entered with a newer version of this app. Only what this version can read is shown."
UNREAD = "Entered with a newer version of this app. This version cannot read it."
ONLY_WITHDRAWN = "It cannot be changed here: what the newer version saved would be lost. It can be removed."


# Today


def test_an_injection_of_a_newer_version_counts_as_recorded_and_says_so(patient, diary):
    diary.holds(with_a_field(GIVEN))

    patient.sees("Injection given at 06:55, Spot not remembered, 100 mg\nEntered with a newer version")
    patient.does_not_see("Start injection")


def test_an_injection_that_cannot_be_read_is_never_called_not_yet_recorded(patient, diary):
    diary.holds(with_a_word(GIVEN, "given_by", "a nurse"))

    patient.sees("Today's injection: Entered with a newer version")
    patient.does_not_see("Today's injection: not recorded yet. Due at 08:00", "Start injection")
    patient.taps(
        "An injection of Tuesday 10 March, entered with a newer version, cannot be read here. It may have been given."
    )
    patient.sees("Injection from a newer version, Tuesday, 10 March 2026", UNREAD, ONLY_WITHDRAWN)
    patient.sees("given by", "a nurse", "milligrams", "100")


def test_no_last_injection_is_told_where_a_later_one_cannot_be_read(patient, diary):
    diary.holds(injection("2026-03-07 08:05", "2026-03-07 08:00"), answer("2026-03-08 08:00", Answer.MISSED))
    patient.sees("Last injection: ")
    diary.holds(with_a_word(injection("2026-03-09 08:05", "2026-03-09 08:00"), "milligrams", 150))
    patient.waits(minutes=1)
    patient.does_not_see("Last injection: ")
    patient.does_not_see("The last injection was")


def test_an_answer_that_cannot_be_read_is_named(patient, diary):
    diary.holds(with_a_word(answer("2026-03-09 08:00", Answer.MISSED), "answer", "at the clinic"))

    patient.sees("What happened to a dose of Monday 9 March, entered with a newer version, cannot be read here.")


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (
            with_a_field(order("2026-03-02")),
            "The prescription was entered with a newer version. What is due may differ from what is shown.",
        ),
        (
            with_a_word(order("2026-03-02"), "rhythm", 3),
            "The prescription was entered with a newer version. What is due may differ from what is shown.",
        ),
        (
            with_a_field(Pause(day("2026-03-09"), None, "", "")),
            "A pause was entered with a newer version. What is due may differ from what is shown.",
        ),
        (
            with_a_word(DueClock(at("2026-03-10 06:00"), None), "zone", 1),
            "The time zone of the doses was entered with a newer version. What is due may differ from what is shown.",
        ),
    ],
    ids=["more in the prescription", "another prescription", "a pause", "the clocks"],
)
def test_what_is_due_may_differ_where_a_newer_version_said_more(patient, diary, fact, told):
    diary.holds(fact)

    patient.taps(told)
    patient.sees("Entered with a newer version of this app.")


def test_a_diary_without_anything_newer_says_nothing_of_it():
    assert newer_rows([entry(order()), entry(GIVEN)], day("2026-03-10")) == ()


# An entry


def test_each_kind_is_shown_as_far_as_it_is_known(patient, diary):
    known = diary.holds(*map(with_a_field, EACH_KIND.values()))
    fields = {kind: "name" if kind == "person" else next(fields_of(fact)) for kind, fact in EACH_KIND.items()}
    unread = diary.holds(*(with_another_shape(fact, fields[kind]) for kind, fact in EACH_KIND.items()))

    for fact, id in zip(EACH_KIND.values(), known, strict=True):
        patient.opens("entry", id)
        patient.sees(KNOWN, headline(fact))
    for fact, id in zip(EACH_KIND.values(), unread, strict=True):
        patient.opens("entry", id)
        patient.sees(UNREAD, told(fact), "of tomorrow")
        patient.does_not_see("Change")


def test_it_can_be_withdrawn_and_that_taken_back_with_all_it_said(patient, diary):
    (known,) = diary.holds(with_a_field(GIVEN))
    patient.opens("entry", known)
    patient.sees(f"{KNOWN} {ONLY_WITHDRAWN}")
    patient.taps("Remove this entry")
    patient.taps("Remove it")
    patient.taps("Undo")

    patient.sees("Undone.")
    (again,) = diary.standing(type(GIVEN))
    assert (again.fact, FIELD in again.beyond) == (GIVEN, True)


def test_a_kind_that_nobody_knows_is_shown_where_it_stands(patient, diary):
    diary.holds(Foreign("weather", day("2026-03-09"), '{"sky":"grey"}'))

    patient.opens("day", "2026-03-09")
    patient.taps("Entry from a newer version")
    patient.sees(UNREAD)
    patient.sees("sky", "grey")


def test_the_days_of_entries_say_which_a_newer_version_wrote(patient, diary):
    diary.holds(*map(with_a_field, EACH_KIND.values()))

    for counted in sorted({fact.day for fact in EACH_KIND.values()}):
        patient.opens("day", counted.isoformat())
        patient.sees("Entered by Ada Example with a newer version, ")


def test_the_list_holds_them_all(patient, diary):
    diary.holds(*map(with_a_field, EACH_KIND.values()))
    diary.holds(with_a_word(GIVEN, "milligrams", 150))

    patient.opens("entries", EntryCategory.NEWER.value)
    patient.sees("Show: Entered with a newer version", f"{len(EACH_KIND) + 1} found", "Entered with a newer version")


def test_the_numbers_of_a_month_say_how_many_cannot_be_read(patient, diary):
    diary.holds(with_a_word(injection("2026-03-09 08:05", "2026-03-09 08:00"), "milligrams", 150))

    patient.taps("Diary")
    patient.sees("Monday 9 March: entered with a newer version")
    patient.taps("1 entered with a newer version")
    patient.sees("Entered with a newer version: the dose due at 08:00, 100 mg")


# What is corrected elsewhere


def test_a_form_that_was_open_already_says_why_it_writes_nothing(patient, diary):
    """The pause is ended on the page of the prescription, which knows no more of it than its days."""
    diary.holds(with_a_field(Pause(day("2026-03-09"), None, "", "")))
    patient.opens("prescription")
    patient.taps("End the pause: injections start again today")

    patient.sees("Nothing was saved. A newer version saved more in this entry")
    (pause,) = diary.standing(Pause)
    assert FIELD in pause.beyond


# What goes out of the diary


def test_whoever_writes_a_file_is_told_what_is_left_out_of_it():
    path = Path("/files/ada")
    counted = Exported(doses=1, observations=2, unread=3, more=4)
    left_out = (
        "Entries left out that only a newer version can read: 3."
        " Entries from a newer version, as far as this version can read them: 4."
    )

    assert export_written(ExportFormat.CLINIC, counted, path).endswith(f"to {path}\n{left_out}")
    assert export_written(ExportFormat.CLINIC, replace(counted, unread=0, more=0), path).endswith(f"to {path}")
    assert calendar_written(CalendarFile(b"", 1, 2, 3, 4), path).endswith(f"to {path}\n{left_out}")


# Every page


def test_a_diary_whose_tables_are_of_a_newer_version_is_read_and_says_why(patient, diary):
    diary.holds(with_a_field(GIVEN))
    with contextlib.closing(sqlite.connect(str(diary.path))) as later:
        later.execute("PRAGMA user_version = 99")

    patient.sees("The diary was made by a newer version. You can read it here. To make entries, use the newer version.")
    patient.sees("Injection given at 06:55")
    patient.does_not_see("Start injection", "Record another injection")


@pytest.mark.long
def test_every_page_opens_with_it(patient, diary):
    """With a fact of each kind that says more, and one that cannot be read, on its own page, too."""
    picture = b64encode(next((PROJECT / "resources" / "demo").glob("*.jpg")).read_bytes()).decode()
    facts = [replace(fact, jpeg=picture) if isinstance(fact, Photo) else fact for fact in EACH_KIND.values()]
    known = dict(zip(EACH_KIND, diary.holds(*map(with_a_field_in_each_part, facts)), strict=True))
    others = [with_another_shape(fact, [*fields_of(fact)][-1]) for fact in facts]
    unread = dict(zip(EACH_KIND, diary.holds(*others), strict=True))
    abouts = {"question": "2026-03-09 08:00", "day": "2026-03-09", "medicine-dose": "2026-03-09 08:00/none"}
    for page in patient.program.shell.page_names:
        patient.opens(page, abouts.get(page, ""))
    for ids in known, unread:
        for page, kind in ON_PAGES.items():
            patient.opens(page, f"entry:{ids[kind]}")
        for page, about in (
            ("order", ids["prescription"]),
            ("pause", ids["pause"]),
            ("photo", ids["photo"]),
            ("attack", f"over:{ids['attack']}"),
            ("reaction", f"injection:{ids['injection']}"),
            ("story", "r1"),
            ("question", "2026-03-09 08:00"),
            ("day", "2026-03-10"),
        ):
            patient.opens(page, about)
    patient.opens("today")
    patient.sees("Tuesday, 10 March 2026")


def test_another_injection_beside_one_that_cannot_be_read_is_for_no_dose(patient, diary):
    diary.holds(with_a_word(GIVEN, "given_by", "a nurse"))
    patient.taps("Record another injection")

    patient.does_not_see("Counts for: Tuesday, 10 March 2026, the dose due at 08:00")
