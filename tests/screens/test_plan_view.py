"""What a file would bring in, what is left out and why, in words; every reason has its own."""

import pytest

from kineret_gui.actions.bring_in_copy import CopyLookedAt
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.import_plan import ImportPlan, NotImported, NotImportedReason
from kineret_gui.diary.entry import Foreign
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.exchange.import_file import SkipReason
from kineret_gui.screens.copies.copy_view import bring, brought, copy_lines, refused
from kineret_gui.screens.copies.import_history import BroughtRow, brought_rows
from kineret_gui.screens.copies.plan_view import CountRow, LeftRow, plan_view
from tests.facts import answer, at, day, entry, injection, now

GIVEN = injection("2026-03-10 08:05", "2026-03-10 08:00")


def test_a_plan_says_how_many_of_each_kind_come_in_and_of_which_days():
    facts = (
        GIVEN,
        injection("2026-03-10 20:00"),
        answer("2026-03-12 08:00", Answer.MISSED),
        Note(at("2026-03-11 08:00"), "Slept well"),
        Note(at("2026-03-11 09:00"), "Tired"),
    )
    view = plan_view(ImportPlan("MedTimer", facts, ()))

    assert view.counts == (
        CountRow("1 injections for doses that were due"),
        CountRow("1 extra injection(s) (no dose was due)"),
        CountRow("1 dose(s) that were not given"),
        CountRow("Note: 2"),
    )
    assert view.period == "From Tuesday, 10 March 2026 to Thursday, 12 March 2026"
    assert view.bring == "Import 5 entries"


def test_a_plan_without_anything_offers_no_button():
    view = plan_view(
        ImportPlan("MedTimer", (), (NotImported("line 3", "Kineret", NotImportedReason.RECORDED_ALREADY),))
    )

    assert (view.bring, view.counts) == ("", ())
    assert view.left == (LeftRow("The diary already has an entry for that dose: 1", "line 3: Kineret"),)


def test_reasons_stand_with_a_few_lines_each_the_most_frequent_first():
    left = (
        NotImported("line 1", "", SkipReason.TWICE),
        *(NotImported(f"line {n}", "Colchicine", NotImportedReason.OTHER_MEDICINE) for n in range(2, 7)),
    )

    first, second = plan_view(ImportPlan("MedTimer", (GIVEN,), left)).left

    assert first == LeftRow(
        "It is a different medicine: 5", "line 2: Colchicine\nline 3: Colchicine\nline 4: Colchicine\nand 2 more"
    )
    assert second == LeftRow("It appears twice in the file: 1", "line 1")


def test_an_entry_of_our_own_is_named_by_the_word_of_its_kind():
    left = (
        NotImported("line 2", DailySymptoms, NotImportedReason.THERE_ALREADY),
        NotImported("line 3", Person, NotImportedReason.THERE_ALREADY),
        NotImported("line 4", Foreign, NotImportedReason.THERE_ALREADY),
    )

    (row,) = plan_view(ImportPlan("Kineret diary", (), left)).left

    assert row.detail == "line 2: Symptoms of the day\nline 3: Person and settings\nline 4: Entry from a newer version"


@pytest.mark.parametrize("why", [*SkipReason, *NotImportedReason])
def test_every_reason_has_words_of_its_own(why):
    (row,) = plan_view(ImportPlan("MedTimer", (), (NotImported("line 1", "x", why),))).left

    others = {
        plan_view(ImportPlan("", (), (NotImported("", "", other),))).left[0].title
        for other in (*SkipReason, *NotImportedReason)
        if other != why
    }
    assert row.title.endswith(": 1")
    assert row.title not in others


LOOKED = CopyLookedAt(3, 40, 0, (("Grandmother", 2), ("Ada Example", 1)), (day("2026-03-10"), day("2026-03-12")))


def test_a_copy_says_what_is_new_and_who_wrote_it():
    assert copy_lines(LOOKED) == (
        "3 new entries",
        "Entered by Grandmother (2), Ada Example (1)",
        "From Tuesday, 10 March 2026 to Thursday, 12 March 2026",
        "40 entries are already in the diary",
    )
    assert bring(LOOKED) == "Import 3 entries"


def test_a_copy_that_holds_nothing_new_says_so_and_what_it_lacks():
    looked = CopyLookedAt(0, 40, 2, (), None)

    assert copy_lines(looked) == (
        "The diary already has everything in this copy.",
        "The other copy is missing 2 entries that this diary has. Import this diary there too.",
    )
    assert bring(looked) == ""


@pytest.mark.parametrize("why", WhyApart)
def test_a_refusal_says_why_and_that_nothing_happened(why):
    told = refused(Apart(why, "e1"))

    assert told.endswith("Nothing was imported. The diary has not changed.")
    assert "e1" not in told


def test_an_entry_that_cannot_be_read_is_no_reason_to_show_its_insides():
    assert refused(NotSound("entry e1: Expected `int`")).startswith("One of its entries cannot be read.")


def test_what_was_brought_in_says_that_there_is_a_backup_and_asks_about_twins():
    assert brought(3, 0) == "3 entries imported. A backup was made first."
    assert brought(3, 1).endswith("Check whether they are the same injection.")


def test_earlier_files_stand_with_the_latest_first_and_can_be_told_from_each_other():
    first = entry(BroughtIn("b1", at("2026-03-10 08:00"), "MedTimer", "a.json", 12), "one")
    second = entry(BroughtIn("b2", at("2026-03-10 09:00"), "MedTimer", "b.json", 3), "two")

    rows = brought_rows([first, second], now("2026-03-10 12:00"))

    assert rows[1] == BroughtRow(
        "one",
        "MedTimer: 12 entries",
        "Tuesday, 10 March 2026 at 08:00. File: a.json. Imported by Ada Example",
        "Undo the import from MedTimer on Tuesday, 10 March 2026 at 08:00",
    )
    assert rows[0].takeOut != rows[1].takeOut
