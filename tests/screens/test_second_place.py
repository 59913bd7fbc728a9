"""A second place for backups: off until it is chosen, never in the way, and caught up when the stick is in again."""

import shutil
from contextlib import closing

import pytest

from kineret_gui.actions.copy_elsewhere import begin_elsewhere, copying_elsewhere
from kineret_gui.app.automatic_backups import keeping_backups_into
from kineret_gui.commands.copy_elsewhere import CopyOrder, copied
from kineret_gui.device import task_process
from kineret_gui.device.backup_memory import BackupMemory, Elsewhere, RememberedBackups
from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import Settings
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backups, newest_backup
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.seeded import Diary
from tests.store.diaries import add, begun, opened, records_on_disk


@pytest.fixture
def at(tmp_path):
    return folders(tmp_path / "home")


@pytest.fixture
def stick(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def theirs(stick):
    """The folder of the only diary there."""
    (folder,) = stick.iterdir()
    return folder


def holds_all(diary, folder):
    found = newest_backup(folder)
    return found is not None and found.newest == diary._file.newest_of_devices()


@pytest.fixture
def keeping(qapp, at, clock):
    keeping = keeping_backups_into(at, clock.now)
    yield keeping
    keeping.end()


@pytest.fixture
def looks(keeping, qtbot, diary):
    """Looks, and waits until the look and the copying are over."""

    def look():
        keeping.look(diary.path)
        qtbot.waitUntil(lambda: keeping._steps is None and not keeping.elsewhere(diary.path).goes_on)

    return look


def test_it_is_off_until_a_place_is_chosen_and_then_copied_to_at_once(patient, diary, stick):
    patient.opens("backups")
    patient.taps("Second backup location. Off. Automatic copies on a USB stick or in a synced folder")
    patient.types_into("Or enter the full path of the folder", str(stick))
    patient.taps("Copy backups there")
    patient.sees("Last copied on Tuesday, 10 March 2026 at 07:00, with 3 entries.")
    assert holds_all(diary, theirs(stick))
    assert theirs(stick).name.startswith("Kineret backups ada ")
    patient.opens("backups")
    assert patient.is_offered("Second backup location. Last copied on Tuesday, 10 March 2026 at 07:00, with 3 entries.")


def test_a_place_that_is_not_there_is_not_taken_and_nothing_is_made(patient, diary, stick):
    patient.opens("second-place")
    patient.types_into("Or enter the full path of the folder", str(stick / "gone"))
    patient.taps("Copy backups there")
    patient.sees("This folder cannot be found. Is the USB stick plugged in?")
    assert list(stick.iterdir()) == []


def test_it_is_given_up_by_a_press_and_the_copies_stay(patient, diary, stick):
    patient.opens("second-place")
    patient.types_into("Or enter the full path of the folder", str(stick))
    patient.taps("Copy backups there")
    patient.sees("Last copied on")
    patient.taps("Stop copying there")
    patient.sees("Copy backups there")
    assert holds_all(diary, theirs(stick))
    diary.holds(injection("2026-03-10 06:50"))
    patient.waits(minutes=30)
    patient.opens("backups")
    assert patient.is_offered("Second backup location. Off.")


def test_one_that_is_being_copied_can_be_given_up(keeping, diary, stick, monkeypatch):
    monkeypatch.setattr(task_process, "own_command", lambda *_: ["sleep", "600"])
    keeping.choose_elsewhere(diary.path, stick)
    assert keeping.elsewhere(diary.path).goes_on
    keeping.stop_elsewhere(diary.path)
    assert keeping.elsewhere(diary.path).folder is None
    assert not keeping.elsewhere(diary.path).goes_on
    assert list(theirs(stick).iterdir()) == []


def test_the_invented_person_and_whoever_only_reads_are_offered_none(patient, diary):
    patient.program.open_to_read(diary.path)
    patient.opens("second-place")
    patient.sees("You can choose this only when the diary is open for entries.")
    assert not patient.is_offered("Copy backups there")


def test_each_backup_is_copied_there_too(keeping, looks, diary, clock, stick, qtbot):
    looks()
    keeping.choose_elsewhere(diary.path, stick)
    looks()
    for _ in range(3):
        diary.holds(injection("2026-03-10 08:05"))
        clock.passes(minutes=6)
        looks()
        assert holds_all(diary, theirs(stick))


def test_a_stick_that_is_not_in_is_said_calmly_and_caught_up_when_it_is(keeping, looks, diary, clock, stick, at):
    keeping.choose_elsewhere(diary.path, stick)
    looks()
    away = shutil.move(stick, stick.with_name("in-a-drawer"))
    diary.holds(injection("2026-03-10 08:05"))
    clock.passes(minutes=6)
    looks()
    assert keeping.elsewhere(diary.path).trouble is Reason.FOLDER_MISSING
    assert holds_all(diary, at.backups_of(diary.path))  # its own are made all the same
    stick.mkdir()  # where it would be, or another stick: nothing is written there
    clock.passes(minutes=31)
    looks()
    assert list(stick.iterdir()) == []
    stick.rmdir()
    shutil.move(away, stick)
    clock.passes(minutes=31)
    looks()
    assert keeping.elsewhere(diary.path).trouble is None
    assert holds_all(diary, theirs(stick))


def test_the_page_says_that_it_is_not_there_and_goes_on(patient, diary, stick):
    patient.opens("second-place")
    patient.types_into("Or enter the full path of the folder", str(stick))
    patient.taps("Copy backups there")
    patient.sees("Last copied on")
    shutil.rmtree(stick)
    patient.taps("Copy now")
    patient.sees(
        "The second backup location cannot be found at the moment. Copying continues once that works "
        "again. Last copied on Tuesday"
    )


def test_two_diaries_of_one_name_are_told_apart_and_two_computers_share_theirs(diary, clock, tmp_path, stick):
    with Diary(tmp_path / "grandmother" / "ada.diary", clock) as other:
        ours, of_other = begin_elsewhere(diary.path, stick), begin_elsewhere(other.path, stick)
    there = tmp_path / "tablet" / "ada.diary"
    there.parent.mkdir()
    shutil.copy(diary.path, there)
    assert ours != of_other
    assert begin_elsewhere(there, stick) == ours


def test_of_two_computers_neither_drives_out_what_only_the_other_has(diary, clock, tmp_path, stick):
    there = tmp_path / "tablet" / "ada.diary"
    there.parent.mkdir()
    shutil.copy(diary.path, there)
    folder = begin_elsewhere(diary.path, stick)
    diary.holds(injection("2026-03-10 06:50"))
    run_task(copying_elsewhere(diary.path, folder, clock.now()))
    with closing(opened(there, "tablet")) as other:
        add(other, injection("2026-03-09 08:05"))
    run_task(copying_elsewhere(there, folder, clock.now()))
    held = {record.id for found in backups(folder) for record in records_on_disk(found.path)}
    assert held >= {record.id for path in (diary.path, there) for record in records_on_disk(path)}


def test_in_the_second_place_the_newest_of_a_day_takes_the_place_of_the_ones_before(diary, clock, stick):
    folder = begin_elsewhere(diary.path, stick)
    for _ in range(8):
        diary.holds(injection("2026-03-10 06:50"))
        clock.passes(minutes=6)
        run_task(copying_elsewhere(diary.path, folder, clock.now()))
    assert len(backups(folder)) == 3


def test_what_the_process_tells(diary, clock, stick, tmp_path):
    folder = begin_elsewhere(diary.path, stick)
    told = copied(CopyOrder(diary.path, folder, clock.now()))
    assert (told.word, b'"entries": 3' in told.body) == ("copied", True)
    assert copied(CopyOrder(diary.path, stick / "gone", clock.now())) == ProcessMessage("trouble", b"FOLDER_MISSING")
    begun(tmp_path / "x.diary").close()
    (tmp_path / "x.diary").write_bytes(b"Dear diary, today ...")
    assert copied(CopyOrder(tmp_path / "x.diary", folder, clock.now())) == ProcessMessage("trouble", b"NOT_A_DIARY")


def test_a_process_that_fails_is_said(keeping, looks, diary, stick, monkeypatch):
    monkeypatch.setattr(task_process, "own_command", lambda *_: ["false"])
    keeping.choose_elsewhere(diary.path, stick)
    looks()
    assert keeping.elsewhere(diary.path).trouble is Reason.NOT_REACHED


def test_it_is_remembered_for_each_diary_and_outlives_the_program(at, diary, keeping, looks, stick, clock, tmp_path):
    keeping.choose_elsewhere(diary.path, stick)
    looks()
    again = keeping_backups_into(at, clock.now)
    assert again.elsewhere(diary.path).entries == 3
    assert again.elsewhere(tmp_path / "ben.diary").folder is None
    assert Settings(at.settings / "settings.json").chosen.known == ()
    file = at.data / "backups.json"
    BackupMemory(file).keep(tmp_path, RememberedBackups(elsewhere=Elsewhere("x", None, 3, "y")))
    file.write_text(file.read_text().replace('"entries": 3', '"entries": "3"'))
    assert BackupMemory(file).of(tmp_path) == RememberedBackups()


def test_the_last_copy_is_made_when_the_window_is_closed(keeping, looks, diary, stick, clock, qtbot):
    keeping.choose_elsewhere(diary.path, stick)
    looks()
    diary.holds(injection("2026-03-10 06:50"))
    told = []
    keeping.before_the_end(diary.path, lambda: told.append("ended"))
    qtbot.waitUntil(lambda: bool(told))
    assert holds_all(diary, theirs(stick))


def test_one_that_does_not_answer_holds_the_end_up_for_seconds_at_most(
    keeping, looks, diary, stick, qtbot, monkeypatch
):
    monkeypatch.setattr(task_process, "own_command", lambda *_: ["sleep", "600"])
    keeping.choose_elsewhere(diary.path, stick)
    keeping._limit.setInterval(50)
    told = []
    keeping.copy_elsewhere(diary.path)
    keeping.before_the_end(diary.path, lambda: told.append("ended"))
    qtbot.waitUntil(lambda: bool(told))
    assert not keeping.elsewhere(diary.path).goes_on


def test_an_unreadable_place_is_named(diary, stick, monkeypatch):
    monkeypatch.setattr("kineret_gui.actions.copy_elsewhere.make_private_folder", refuses)
    with pytest.raises(DiaryUnavailable) as refused:
        begin_elsewhere(diary.path, stick)
    assert (refused.value.reason, refused.value.path) == (Reason.READ_ONLY, stick)


def refuses(folder):
    raise OSError(30, "read-only")
