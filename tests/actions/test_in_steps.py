"""Long work pauses, and meanwhile the diary may be written: nothing is then doubled, lost or mixed."""

import json
import shutil

import pytest

from kineret_gui.actions.bring_in import NothingToBringIn, bringing_in, taking_out
from kineret_gui.actions.bring_in_copy import bringing_in_copy
from kineret_gui.actions.correct_entry import correct_entry
from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.import_entries import Imported
from kineret_gui.actions.import_plan import ImportPlan
from kineret_gui.actions.save_export import ExportFormat, ExportRequest, saving_export
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backups
from tests.facts import at, injection, now
from tests.store.diaries import add, begun_with_days, opened, problems, records_on_disk

NOW = now("2026-03-27 07:00")


@pytest.fixture
def diary(path):
    diary = begun_with_days(path, 5)
    yield diary
    diary.close()


@pytest.fixture
def phone(diary, tmp_path):
    """The records of a copy that went on by one entry on another device."""
    copy = shutil.copy(diary.path, tmp_path / "phone.diary")
    on_the_phone = opened(copy, "phone")
    add(on_the_phone, injection("2026-03-06 08:05"))
    on_the_phone.close()
    return records_on_disk(copy)


def begun_work(steps):
    """The work after its first pause."""
    next(steps)
    return steps


def test_an_entry_written_while_a_copy_comes_in_is_kept_beside_it(diary, phone, tmp_path):
    coming = begun_work(bringing_in_copy(diary, phone, tmp_path / "backups", NOW))
    meanwhile = add(diary, injection("2026-03-07 08:05"))

    assert run_task(coming) == Imported(new=1, known=len(phone) - 1)
    assert diary.stands(meanwhile.id)
    assert problems(diary.path) == []


def test_a_copy_that_meanwhile_became_a_branch_comes_in_as_one(diary, tmp_path):
    """It holds the next entry of this very device; another next one is written here meanwhile."""
    copy = shutil.copy(diary.path, tmp_path / "restored.diary")
    ahead = opened(copy)
    there = add(ahead, injection("2026-03-06 08:05"))
    ahead.close()
    coming = begun_work(bringing_in_copy(diary, records_on_disk(copy), tmp_path / "backups", NOW))
    here = add(diary, injection("2026-03-07 08:05"))

    assert isinstance(run_task(coming), Imported)
    assert diary.stands(there.id)
    assert diary.stands(here.id)
    assert problems(diary.path) == []


def test_bringing_in_that_is_given_up_leaves_everything_as_it_was(diary, phone, tmp_path):
    before = tuple(diary.records())
    begun_work(bringing_in_copy(diary, phone, tmp_path / "backups", NOW)).close()

    assert tuple(diary.records()) == before
    assert backups(tmp_path / "backups") == ()


def test_a_dose_recorded_while_the_file_of_another_program_comes_in_does_not_come_twice(diary, tmp_path):
    recorded = injection("2026-03-09 08:05", "2026-03-09 08:00")
    theirs = injection("2026-03-09 08:00", "2026-03-09 08:00")

    def planned():
        known = [entry.fact.answers for entry in diary.standing(Injection)]
        return ImportPlan("MedTimer", tuple(fact for fact in [theirs] if fact.answers not in known), ())

    coming = begun_work(bringing_in(diary, "b1", planned, "backup.json", tmp_path / "backups", NOW, 180))
    add(diary, recorded)

    assert isinstance(run_task(coming), NothingToBringIn)
    assert [entry.fact for entry in diary.standing(Injection)][-1] == recorded


def test_an_entry_that_is_corrected_while_the_file_is_taken_out_stays(diary, tmp_path):
    notes = tuple(Note(at("2026-03-06 08:00"), f"note {n}") for n in range(100))
    brought = run_task(
        bringing_in(
            diary, "b1", lambda: ImportPlan("MedTimer", notes, ()), "backup.json", tmp_path / "backups", NOW, 180
        )
    )
    assert not isinstance(brought, NothingToBringIn)
    going = begun_work(taking_out(diary, brought, NOW))
    mine = Note(at("2026-03-06 08:00"), "my own words")
    correct_entry(diary, new_id(), diary.entry("b1-1"), mine, NOW)

    run_task(going)

    assert [entry.fact for entry in diary.standing(Note)] == [mine]


def test_a_file_for_the_clinic_holds_a_dose_once_though_it_was_corrected_meanwhile(diary):
    (first, *_, last) = diary.standing(Injection)
    writing = begun_work(exporting_fhir(diary, NOW))
    moved = injection("2026-03-15 08:05", "2026-03-15 08:00")
    correct_entry(diary, new_id(), first, moved, NOW)

    bundle = json.loads(run_task(writing).content)

    told = [one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "MedicationAdministration"]
    days = sorted(one["effectiveDateTime"][:10] for one in told)
    assert days == sorted(entry.fact.day.isoformat() for entry in diary.standing(Injection))
    assert last.fact.day.isoformat() in days


@pytest.mark.parametrize("format", ExportFormat)
def test_an_export_that_is_given_up_leaves_no_file(path, tmp_path, format):
    diary = begun_with_days(path, 5)
    diary.add(*(NewEntry(new_id(), Note(at("2026-03-06 08:00"), f"note {n}")) for n in range(100)), now=NOW)
    out = tmp_path / "out"
    out.mkdir()
    begun_work(saving_export(diary, out / f"ada{format.value}", ExportRequest(format), NOW)).close()

    assert list(out.iterdir()) == []
