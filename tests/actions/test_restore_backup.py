"""Going back to a backup: looked at whole first, put in place whole or not at all, and nothing before it is lost."""

import contextlib
import os
from pathlib import Path

import pytest

from kineret_gui.actions.back_up import backing_up_before
from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.restore_backup import CanBeRestored, Restored, looking_at_backup, restoring
from kineret_gui.diary.entry import NewEntry, Withdrawal, new_id
from kineret_gui.diary.merging.merge import Apart, WhyApart
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store import creation as beginning
from kineret_gui.store import replacement
from kineret_gui.store.entry_table import EntryTable
from kineret_gui.store.replacement import is_named_as_replaced, replaced
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.facts import now as at
from tests.store.diaries import (
    add,
    begun,
    ids_on_disk,
    leave_half_a_save,
    opened,
    problems,
    records_on_disk,
    tampering,
)

MONDAY, TUESDAY = "2026-03-09 08:05", "2026-03-10 08:05"


@pytest.fixture
def backup(diary, tmp_path, now):
    """A backup with Monday's injection in it, before Tuesday's was recorded."""
    add(diary, injection(MONDAY))
    made = run_task(backing_up_before(diary, tmp_path / "backups", now))
    add(diary, injection(TUESDAY))
    diary.close()
    return made


def look(backup, path):
    return run_task(looking_at_backup(backup, path))


def restore_backup(backup, path, now):
    looked = look(backup, path)
    return run_task(restoring(looked, path, now)) if isinstance(looked, CanBeRestored) else looked


def names(folder):
    return sorted(file.name for file in folder.iterdir() if file.is_file())


def test_what_it_holds_and_what_is_newer_is_told_and_nothing_is_written(backup, path, tmp_path):
    before = path.read_bytes()
    looked = look(backup.path, path)
    assert (looked.entries, looked.missing, looked.whose.name) == (3, 0, "Ada Example")
    assert (looked.newer.entries, looked.newer.injections) == (1, 1)
    assert looked.newer.last.moment == injection(TUESDAY).moment
    assert path.read_bytes() == before
    assert names(tmp_path) == ["ada.diary"]


def test_an_injection_that_was_taken_back_is_not_told_as_one(diary, path, tmp_path, now):
    made = run_task(backing_up_before(diary, tmp_path / "backups", now))
    wrong = add(diary, injection(TUESDAY))
    diary.add(NewEntry(new_id(), Withdrawal(wrong.id, wrong.fact.day)), now=now)
    newer = look(made.path, path).newer
    assert (newer.entries, newer.injections, newer.last) == (2, 0, None)


def test_it_takes_the_place_of_the_diary_which_is_kept_beside_it(backup, path, now, tmp_path):
    before = path.read_bytes()
    found = restore_backup(backup.path, path, now)
    assert found == Restored(path, 3, path.with_name("ada.diary.replaced-2026-03-10-0815"))
    assert found.kept.read_bytes() == before
    assert records_on_disk(path) == records_on_disk(backup.path)
    assert problems(path) == []
    assert names(tmp_path) == ["ada.diary", "ada.diary.replaced-2026-03-10-0815"]
    assert {oct(file.stat().st_mode & 0o777) for file in (path, found.kept)} == {"0o600"}


def test_the_one_before_is_looked_at_and_restored_just_so(backup, path, now):
    before = records_on_disk(path)
    kept = restore_backup(backup.path, path, now).kept
    looked = look(kept, path)
    assert (looked.entries, looked.missing, looked.newer.entries) == (4, 1, 0)
    assert kept
    again = restore_backup(kept, path, now)
    assert again.kept
    assert records_on_disk(path) == before
    assert again.kept.name == "ada.diary.replaced-2026-03-10-0815-2"
    assert [file for file, _ in replaced(path)] == [again.kept, kept]
    assert all(map(is_named_as_replaced, (kept, again.kept)))
    assert not is_named_as_replaced(path)


def test_no_file_that_was_kept_before_is_written_over(backup, path, now):
    taken = path.with_name("ada.diary.replaced-2026-03-10-0815")
    taken.write_text("mine")
    (path.parent / "ada.diary.replaced-2026-03-10-0815-2-journal").write_text("of another")
    kept = restore_backup(backup.path, path, now).kept
    assert kept.name == "ada.diary.replaced-2026-03-10-0815-3"
    assert taken.read_text() == "mine"


def test_a_damaged_diary_is_kept_and_the_backup_takes_its_place(backup, path, now):
    path.write_bytes(b"Dear diary" + path.read_bytes()[10:])  # its head
    looked = look(backup.path, path)
    assert isinstance(looked, CanBeRestored)
    assert (looked.newer, looked.missing) == (None, 3)
    kept = restore_backup(backup.path, path, now).kept
    assert kept.read_bytes().startswith(b"Dear diary")
    assert len(records_on_disk(path)) == 3


@pytest.mark.parametrize("links", [True, False])
def test_a_journal_that_was_left_beside_it_goes_with_it(backup, path, now, links, monkeypatch):
    if not links:
        monkeypatch.setattr(os, "link", refuses_to_link)
    leave_half_a_save(path)
    journal = path.with_name("ada.diary-journal")
    before, half = path.read_bytes(), journal.read_bytes()
    kept = restore_backup(backup.path, path, now).kept
    assert kept
    assert kept.read_bytes() == before
    assert kept.with_name(f"{kept.name}-journal").read_bytes() == half
    assert not journal.exists()
    assert len(records_on_disk(path)) == 3
    assert len(records_on_disk(kept)) == 4  # what was half saved is taken back, as ever


def test_a_journal_of_a_file_that_is_gone_does_not_spoil_the_new_one(backup, path, now):
    leave_half_a_save(path)
    path.unlink()
    restore_backup(backup.path, path, now)
    assert len(records_on_disk(path)) == 3
    assert problems(path) == []
    assert (path.parent / "ada.diary.replaced-2026-03-10-0815-journal").exists()


def test_where_the_diary_is_gone_there_is_one_again(backup, path, now):
    path.unlink()
    assert restore_backup(backup.path, path, now) == Restored(path, 3, None)
    assert records_on_disk(path) == records_on_disk(backup.path)


def test_on_a_stick_that_knows_no_links_it_is_just_so(backup, path, now, monkeypatch):
    monkeypatch.setattr(os, "link", refuses_to_link)
    before = path.read_bytes()
    kept = restore_backup(backup.path, path, now).kept
    assert kept.read_bytes() == before
    assert len(records_on_disk(path)) == 3


def test_an_export_can_be_restored_too(backup, path, now, tmp_path):
    file = tmp_path / "ada.json"
    file.write_bytes(run_task(writing_json(records_on_disk(backup.path))))
    assert restore_backup(file, path, now).entries == 3
    assert len(records_on_disk(path)) == 3


@pytest.mark.parametrize("sql", ["UPDATE entry SET day = '2026-02-01'", "DELETE FROM entry WHERE device_seq = 3"])
def test_one_that_was_spoilt_is_not_restored_and_nothing_is_touched(backup, path, now, tmp_path, sql):
    with tampering(backup.path) as file:
        file.execute(sql)
    before, there = path.read_bytes(), names(tmp_path)
    assert isinstance(restore_backup(backup.path, path, now), NotSound)
    assert (path.read_bytes(), names(tmp_path)) == (before, there)


def test_the_backup_of_another_diary_is_not_restored_over_this_one(backup, path, now, tmp_path):
    with contextlib.closing(begun(tmp_path / "ben.diary")) as other:
        made = run_task(backing_up_before(other, tmp_path / "others", now))
    before = path.read_bytes()
    assert restore_backup(made.path, path, now) == Apart(WhyApart.NOTHING_IN_COMMON)
    assert path.read_bytes() == before


@pytest.mark.parametrize("written", [None, b"", b"Dear diary, today ..."])
def test_what_is_no_diary_is_refused(path, diary, now, tmp_path, written):
    file = tmp_path / "000001-2026-03-09T070000Z.diary"
    if written is not None:
        file.write_bytes(written)
    with pytest.raises(DiaryUnavailable) as refused:
        restore_backup(file, path, now)
    assert refused.value.reason is (Reason.MISSING if written is None else Reason.NOT_A_DIARY)


def test_given_up_at_any_pause_the_diary_is_as_it_was_and_nothing_is_left(backup, path, now, tmp_path):
    before, looked = path.read_bytes(), look(backup.path, path)
    pauses = 0
    for _ in restoring(looked, path, now):
        pauses += 1
    path.unlink()
    (tmp_path / "ada.diary.replaced-2026-03-10-0815").rename(path)
    for many in range(1, pauses + 1):
        steps = restoring(looked, path, now)
        for _ in range(many):
            next(steps)
        steps.close()
        assert names(tmp_path) == ["ada.diary"]
        assert path.read_bytes() == before


def test_it_is_read_back_before_anything_happens_to_the_diary(backup, path, now, tmp_path, monkeypatch):
    class Forgetful(EntryTable):
        def insert(self, record):
            if record.kind != "injection":
                super().insert(record)

    monkeypatch.setattr(beginning, "EntryTable", Forgetful)
    before = path.read_bytes()
    with pytest.raises(DiaryUnavailable) as refused:
        restore_backup(backup.path, path, now)
    assert refused.value.reason is Reason.NOT_REACHED
    assert (path.read_bytes(), names(tmp_path)) == (before, ["ada.diary"])


def fails_after(times, method, name, monkeypatch):
    """From then on the disk refuses."""
    usual, done = getattr(method, name), [0]

    def refuse(self, *given, **more):
        done[0] += 1
        if done[0] > times:
            raise OSError(5, "the drive did not respond")
        return usual(self, *given, **more)

    monkeypatch.setattr(method, name, refuse)


def refuses_to_link(*given, **more):
    raise PermissionError(1, "no links here")


def test_where_the_last_renaming_fails_the_diary_is_in_its_place_again(backup, path, now, tmp_path, monkeypatch):
    before = path.read_bytes()
    fails_after(0, Path, "replace", monkeypatch)
    with pytest.raises(DiaryUnavailable):
        restore_backup(backup.path, path, now)
    assert (path.read_bytes(), names(tmp_path)) == (before, ["ada.diary"])


def test_where_it_fails_on_a_stick_the_diary_and_its_journal_are_in_their_places_again(
    backup, path, now, tmp_path, monkeypatch
):
    leave_half_a_save(path)
    before, there = path.read_bytes(), names(tmp_path)
    monkeypatch.setattr(os, "link", refuses_to_link)
    usual = Path.rename

    def refuse(self, target):
        if self.suffix == ".new":
            raise OSError(5, "the drive did not respond")
        return usual(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(DiaryUnavailable):
        restore_backup(backup.path, path, now)
    assert (path.read_bytes(), names(tmp_path)) == (before, there)


def test_while_another_program_saves_it_waits_and_then_says_so(backup, path, now, monkeypatch):
    monkeypatch.setattr(replacement, "_BUSY", 1)
    looked, before = look(backup.path, path), path.read_bytes()
    with contextlib.closing(opened(path)) as other, other._table.writing(), pytest.raises(DiaryUnavailable) as refused:
        run_task(restoring(looked, path, now))
    assert refused.value.reason is Reason.IN_USE
    assert path.read_bytes() == before


def test_whoever_has_it_open_is_told_before_and_goes_on_with_the_restored_one(backup, path, now):
    ours = opened(path)
    run_task(restoring(look(backup.path, path), path, now, before_replacing=ours.close))
    with contextlib.closing(opened(path)) as again:
        add(again, injection("2026-03-11 08:05"))
    assert len(ids_on_disk(path)) == 4


def test_what_a_killed_restoring_left_goes_after_a_day(backup, path, now, tmp_path):
    left = tmp_path / ".ada.diary.77.new"
    left.write_text("half")
    os.utime(left, (now.utc.timestamp() - 60,) * 2)
    restore_backup(backup.path, path, now)
    assert left.exists()
    os.utime(left, (now.utc.timestamp() - 90_000,) * 2)
    restore_backup(backup.path, path, at("2026-03-10 08:16"))
    assert not left.exists()
