"""Backups make themselves: while the window stays open for days, in the background, and when the window is closed."""

from datetime import UTC, datetime, timedelta

import pytest

from kineret_gui.actions.keep_backups import Trial
from kineret_gui.app import automatic_backups as keepings
from kineret_gui.app import process
from kineret_gui.app.automatic_backups import AutomaticBackups, keeping_backups_into
from kineret_gui.device.backup_memory import BackupMemory, RememberedBackups
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import Settings
from kineret_gui.diary.task import run_task
from kineret_gui.store.backup import backups, newest_backup, verifying_backup
from kineret_gui.store.backup_lock import turn
from tests.facts import injection
from tests.seeded import DEVICE
from tests.store.diaries import tampering

WEEK = [f"{day} March 2026" for day in range(10, 17)]


@pytest.fixture
def at(tmp_path):
    return folders(tmp_path / "home")


@pytest.fixture
def folder(at, diary):
    return at.backups_of(diary.path)


def holds_dose(diary, clock, day, when="08:05"):
    clock.set(f"{day} {when}")
    day = f"{clock.now().wall:%Y-%m-%d}"
    diary.holds(injection(f"{day} {when}", f"{day} 08:00"))


def is_newest(diary, folder):
    found = newest_backup(folder)
    return found is not None and found.newest == diary._file.newest_of_devices()


def seven_whole_ones(diary, folder):
    """One of each day of the week, each whole, and the newest holds the newest entry."""
    found = backups(folder)
    assert [f"{one.written:%Y-%m-%d}" for one in found] == [f"2026-03-{day}" for day in range(16, 9, -1)]
    assert all(run_task(verifying_backup(one.path)).is_sound for one in found)
    assert is_newest(diary, folder)


@pytest.mark.long
def test_seven_days_with_the_window_open_leave_seven_whole_ones(patient, diary, clock, folder, qtbot):
    patient.sees("Start injection")
    qtbot.waitUntil(lambda: is_newest(diary, folder))
    for day in WEEK:
        for when in ("08:05", "21:40"):
            holds_dose(diary, clock, day, when)
            for _ in range(8):
                patient.waits(minutes=1)
            qtbot.waitUntil(lambda: patient.waits() or is_newest(diary, folder))
    qtbot.waitUntil(lambda: len(backups(folder)) == 7)  # the earlier one of a day goes after the newest has its name
    seven_whole_ones(diary, folder)
    patient.opens("backups")
    patient.sees("17 entries, the newest saved today at 21:40")


# Without a window


@pytest.fixture
def keeping(qapp, at, clock):
    keeping = keeping_backups_into(at, clock.now)
    yield keeping
    keeping.end()


@pytest.fixture
def looks(keeping, qtbot, diary):
    """Looks, and waits until the look is over."""

    def look(**more):
        keeping.look(diary.path, **more)
        qtbot.waitUntil(lambda: keeping._steps is None)

    return look


def test_seven_days_in_the_background_leave_seven_whole_ones(looks, diary, clock, folder):
    for day in WEEK:
        for when in ("08:05", "21:40"):
            holds_dose(diary, clock, day, when)
            for _ in range(8):
                clock.passes(minutes=1)
                looks()
    seven_whole_ones(diary, folder)


def test_the_background_looks_by_itself_where_no_window_does(qapp, at, diary, folder, qtbot, monkeypatch):
    Settings(at.settings / "settings.json").change(device=DEVICE, diary=str(diary.path))
    monkeypatch.setattr(process, "_LOOK_AT_BACKUPS", 1)
    quits = qapp.quitOnLastWindowClosed()
    program = process.ProgramProcess(qapp, at, None)
    program._backup_timer.start()
    qtbot.waitUntil(lambda: is_newest(diary, folder))
    program.end()
    qapp.setQuitOnLastWindowClosed(quits)


def test_a_night_of_sleep_delays_it_until_the_computer_wakes(looks, diary, clock, folder):
    looks()
    holds_dose(diary, clock, "10 March 2026", "22:00")
    looks()
    assert not is_newest(diary, folder)
    clock.passes(hours=9)
    looks()
    assert is_newest(diary, folder)


@pytest.mark.parametrize("years", [-2, 2, -25])
def test_a_wrong_clock_neither_blocks_backups_nor_drives_good_ones_out(looks, diary, clock, folder, years):
    for day in WEEK:
        holds_dose(diary, clock, day)
        clock.passes(minutes=6)
        looks()
    good = [one.path for one in backups(folder)]
    clock.passes(days=365 * years)
    for _ in range(4):
        diary.holds(injection("2026-03-10 08:05"))
        clock.passes(minutes=6)
        looks()
        assert is_newest(diary, folder)
    assert set(good) <= {one.path for one in backups(folder)}
    clock.set("17 March 2026 08:05")
    diary.holds(injection("2026-03-17 08:05"))
    clock.passes(minutes=6)
    looks()
    assert is_newest(diary, folder)
    assert set(good) <= {one.path for one in backups(folder)}


def test_what_cannot_be_made_is_said_once_and_tried_again_later(keeping, looks, clock, folder, diary):
    said: list[str] = []
    keeping.report_to(lambda: None, said.append)
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be")
    for _ in range(30):
        looks()
        clock.passes(minutes=1)
    assert said == ["The backup was not made: The folder cannot be found. The diary itself is safe."]
    assert keeping.failed(diary.path)
    folder.unlink()
    clock.passes(minutes=10)
    looks()
    assert is_newest(diary, folder)
    assert keeping.failed(diary.path) is None


def test_while_another_program_is_at_it_the_next_look_makes_it(looks, diary, folder):
    with turn(folder):
        looks()
    assert not backups(folder)
    looks()
    assert is_newest(diary, folder)


# At the end


def ends(keeping, diary, qtbot):
    """What is told of the end of the program."""
    told = []
    keeping.before_the_end(diary, lambda: told.append("ended"))
    qtbot.waitUntil(lambda: bool(told))
    return told


def test_when_the_window_is_closed_what_was_written_last_is_backed_up(keeping, looks, diary, clock, folder, qtbot):
    looks()
    holds_dose(diary, clock, "10 March 2026")
    looks()
    assert not is_newest(diary, folder)
    assert ends(keeping, diary.path, qtbot) == ["ended"]
    assert is_newest(diary, folder)
    assert ends(keeping, None, qtbot) == ["ended"]


def test_the_end_waits_for_seconds_at_most(keeping, looks, diary, clock, folder, qtbot, monkeypatch):
    def endless(*given):
        while True:
            yield

    looks()
    holds_dose(diary, clock, "10 March 2026")
    monkeypatch.setattr(keepings, "keeping_backups", endless)
    keeping._limit.setInterval(50)
    assert ends(keeping, diary.path, qtbot) == ["ended"]
    assert not is_newest(diary, folder)
    assert keeping._steps is None


def test_whoever_is_told_to_end_at_once_leaves_nothing_half_done(keeping, diary, folder):
    told = []
    keeping.before_the_end(diary.path, lambda: told.append("ended"))
    next(keeping._steps)
    keeping.end()
    assert told == []
    assert list(folder.iterdir()) == []


def test_closing_the_window_backs_up_and_then_ends(qapp, at, diary, folder, qtbot, monkeypatch):
    Settings(at.settings / "settings.json").change(device=DEVICE, diary=str(diary.path), closing_says=False)
    quits = qapp.quitOnLastWindowClosed()
    program = process.ProgramProcess(qapp, at, None)
    told = []
    monkeypatch.setattr(program, "_application", type("App", (), {"quit": lambda _: told.append("quit")})())
    program.open_window()
    qtbot.waitUntil(lambda: is_newest(diary, folder))
    diary.holds(injection("2026-03-10 06:50"))
    program._engine.rootObjects()[0].close()
    qtbot.waitUntil(lambda: bool(told))
    assert is_newest(diary, folder)
    program.end()
    qapp.setQuitOnLastWindowClosed(quits)


# Once a week one is opened aside


def finds(patient, words, qtbot):
    """Comes to the page again and again until it stands there: it does not change under a finger."""

    def stands_there():
        patient.opens("backups")
        return any(words in thing.name for thing in patient.things())

    qtbot.waitUntil(stands_there)


def test_that_one_can_be_restored_stands_on_the_page_with_its_day(patient, diary, folder, qtbot):
    patient.sees("Start injection")
    qtbot.waitUntil(lambda: is_newest(diary, folder))
    patient.opens("backups")
    finds(patient, "Can be restored: 3 entries (tried on Tuesday, 10 March 2026).", qtbot)


def test_it_is_tried_once_a_week(keeping, looks, diary, clock):
    looks()
    first = keeping.last_trial(diary.path)
    assert (first.entries, first.at) == (3, clock.now().utc)
    clock.passes(days=6)
    holds_dose(diary, clock, "16 March 2026")
    looks()
    assert keeping.last_trial(diary.path) == first
    clock.set("17 March 2026 08:05")
    looks()
    assert keeping.last_trial(diary.path).entries == 4
    clock.passes(days=-700)
    looks()
    assert keeping.last_trial(diary.path).at == clock.now().utc


def test_one_that_cannot_be_restored_is_said_and_a_new_one_is_made_at_once(patient, diary, clock, folder, qtbot):
    patient.sees("Start injection")
    qtbot.waitUntil(lambda: is_newest(diary, folder))
    patient.opens("backups")
    finds(patient, "Can be restored", qtbot)
    (spoilt,) = backups(folder)
    with tampering(spoilt.path) as file:
        file.execute("UPDATE entry SET day = '2026-02-01'")
    patient.waits(days=8)
    finds(
        patient,
        "The backup from Tuesday, 10 March 2026 could not be restored: something in it was changed "
        "or lost. A new one was made immediately. Can be restored: 3 entries (tried on Wednesday, "
        "18 March 2026).",
        qtbot,
    )
    assert spoilt.path.exists()
    assert len(backups(folder)) == 2


def test_where_the_new_one_cannot_be_restored_either_it_is_said_and_tried_the_next_day(
    keeping, looks, diary, clock, monkeypatch
):
    def fails(path):
        return 0
        yield

    monkeypatch.setattr("kineret_gui.actions.try_backup.trying_to_restore", fails)
    looks()
    trial = keeping.last_trial(diary.path)
    assert (trial.went_well, trial.failed is None) == (False, False)
    monkeypatch.undo()
    clock.passes(hours=25)
    looks()
    assert keeping.last_trial(diary.path).went_well


def test_what_is_remembered_outlives_the_program_and_a_damaged_memory_counts_as_none(tmp_path):
    path, ada = tmp_path / "backups.json", tmp_path / "ada.diary"
    at = datetime(2026, 3, 10, 7, tzinfo=UTC)
    trial = Trial(at, at - timedelta(days=1), 412, failed=at - timedelta(days=8))
    BackupMemory(path).keep(ada, RememberedBackups(trial))
    assert BackupMemory(path).of(ada).trial == trial
    assert BackupMemory(path).of(tmp_path / "ben.diary") == RememberedBackups()
    for damaged in (b"{", b"[]", b'{"x": {"tried": "2026-03-10"}}', b'{"x": 3}', b"\xff"):
        path.write_bytes(damaged)
        assert BackupMemory(path).of(ada) == RememberedBackups()


def test_a_memory_that_cannot_be_written_holds_until_the_program_ends(tmp_path):
    (tmp_path / "in-the-way").write_text("")
    memory = BackupMemory(tmp_path / "in-the-way" / "backups.json")
    at = datetime(2026, 3, 10, 7, tzinfo=UTC)
    memory.keep(tmp_path, RememberedBackups(Trial(at, at, 3)))
    assert memory.of(tmp_path).trial


def test_a_diary_that_is_only_read_is_not_backed_up(patient, diary, folder, qtbot):
    patient.program.open_to_read(diary.path)
    patient.sees("Diary of Ada")
    qtbot.waitUntil(lambda: patient.program.integrity_check._sound is not None)
    patient.waits(minutes=10)
    assert patient.program.integrity_check.backed_up is None
    assert not folder.exists()


def test_nothing_is_read_anew_where_nothing_was_written(keeping, looks, diary, clock, monkeypatch):
    looks()
    monkeypatch.setattr(AutomaticBackups, "_work", None)  # would be called
    for _ in range(10):
        clock.passes(hours=1)
        looks()
    assert keeping.failed(diary.path) is None
