"""What was planned is written with a backup before it, all or none, and taken out again in one step."""

import pytest

from kineret_gui.actions.bring_in import NothingToBringIn, bringing_in, taking_out
from kineret_gui.actions.import_plan import ImportPlan
from kineret_gui.actions.undo import undo_all
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backups
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import at, injection, now
from tests.store.diaries import add, begun, opened

NOW = now("2026-03-31 12:00")
GIVEN = injection("2026-03-10 08:05", "2026-03-10 08:00")
NOTE = Note(at("2026-03-11 08:00"), "Slept well")
PLAN = ImportPlan("MedTimer", (GIVEN, NOTE), ())


@pytest.fixture
def diary(tmp_path):
    diary = begun(tmp_path / "ada.diary")
    yield diary
    diary.close()


def bring(diary, folder, plan=PLAN, id="b1"):
    return run_task(bringing_in(diary, id, lambda: plan, "backup.json", folder, NOW, 180))


def standing(diary):
    return [entry.fact for kind in (Injection, Note, BroughtIn) for entry in diary.standing(kind)]


def test_all_of_it_is_written_and_so_is_that_it_was_brought_in(diary, tmp_path):
    brought = bring(diary, tmp_path / "backups")

    assert brought.fact == BroughtIn("b1", at("2026-03-31 12:00"), "MedTimer", "backup.json", 2)
    assert standing(diary) == [GIVEN, NOTE, brought.fact]
    assert [entry.id for entry in diary.standing(Injection)] == ["b1-1"]


def test_the_backup_holds_the_diary_as_it_was(diary, tmp_path):
    before = tuple(diary.records())
    bring(diary, tmp_path / "backups")

    (backup,) = backups(tmp_path / "backups")
    assert tuple(opened(backup.path, read_only=True).records()) == before


def test_where_there_is_no_backup_nothing_is_brought_in(diary, tmp_path):
    (tmp_path / "backups").write_text("a file where the folder should be", encoding="utf-8")

    with pytest.raises(DiaryUnavailable):
        bring(diary, tmp_path / "backups")

    assert standing(diary) == []


def test_a_retry_brings_nothing_in_twice(diary, tmp_path):
    first = bring(diary, tmp_path / "backups")

    assert bring(diary, tmp_path / "backups") == first
    assert len(standing(diary)) == 3


def test_an_empty_plan_writes_nothing_and_makes_no_backup(diary, tmp_path):
    before = tuple(diary.records())

    assert bring(diary, tmp_path / "backups", ImportPlan("MedTimer", (), ())) == NothingToBringIn()
    assert tuple(diary.records()) == before
    assert not (tmp_path / "backups").exists()


def test_taken_out_again_nothing_of_it_stands_and_all_of_it_can_still_be_read(diary, tmp_path):
    brought = bring(diary, tmp_path / "backups")

    run_task(taking_out(diary, brought, NOW))

    assert standing(diary) == []
    assert diary.entry("b1-1").fact == GIVEN


def test_what_was_corrected_since_stays_when_the_rest_is_taken_out(diary, tmp_path):
    brought = bring(diary, tmp_path / "backups")
    corrected = injection("2026-03-10 09:05", "2026-03-10 08:00")
    add(diary, corrected, replaces="b1-1")

    run_task(taking_out(diary, brought, NOW))

    assert standing(diary) == [corrected]


def test_taking_out_can_be_taken_back(diary, tmp_path):
    brought = bring(diary, tmp_path / "backups")

    undo_all(diary, run_task(taking_out(diary, brought, NOW)), NOW)

    assert standing(diary) == [GIVEN, NOTE, brought.fact]


def test_after_taking_out_and_undo_it_can_be_taken_out_once_more(diary, tmp_path):
    brought = bring(diary, tmp_path / "backups")
    undo_all(diary, run_task(taking_out(diary, brought, NOW)), NOW)
    (again,) = diary.standing(BroughtIn)

    run_task(taking_out(diary, again, NOW))

    assert standing(diary) == []


def test_the_same_file_brought_in_again_under_another_id_is_another_bringing_in(diary, tmp_path):
    bring(diary, tmp_path / "backups")

    assert bring(diary, tmp_path / "backups", ImportPlan("MedTimer", (NOTE,), ()), new_id()).fact.entries == 1
