"""Which backups are kept: enough of the last days, weeks and months, and never too few that are whole."""

import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import run_task
from kineret_gui.store import retention as thinnings
from kineret_gui.store.backup import Backup, backing_up, backups
from kineret_gui.store.retention import let_go, pruning
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection
from tests.store.diaries import add, begun
from tests.store.histories import MOST, START, History, first_wrong


def made(number: int, written: datetime, diary: str = "one", before: bool = False) -> Backup:
    path = Path(f"{number:06}-before.diary" if before else f"{number:06}.diary")
    return Backup(path, number, written, {diary: (number, f"{number}")})


def of_one_diary(backup: Backup, other: Backup) -> bool:
    return backup.newest.keys() == other.newest.keys()


def every_day(days: int) -> list[Backup]:
    """A backup a day, newest first."""
    return [made(number, START + timedelta(days=number)) for number in range(days, 0, -1)]


def left(found, sound=lambda path: True):
    gone = let_go(found, of_one_diary, sound)
    return [backup for backup in found if backup not in gone]


def test_fourteen_days_are_kept_each():
    assert left(every_day(14)) == every_day(14)


def test_of_three_years_there_are_days_then_weeks_then_months():
    found = every_day(3 * 365)
    kept = left(found)
    assert kept[:14] == found[:14]
    assert len({backup.written.isocalendar()[:2] for backup in kept}) >= 8
    weeks = {backup.written.isocalendar()[:2] for backup in found[: 7 * 7]}
    assert weeks <= {backup.written.isocalendar()[:2] for backup in kept}
    months = {(backup.written.year, backup.written.month) for backup in found if backup.number > 3 * 365 - 23 * 30}
    assert months <= {(backup.written.year, backup.written.month) for backup in kept}
    assert len(kept) <= MOST


def test_of_each_day_the_newest_stays_and_of_today_those_from_before_entries_came_in():
    days = [
        [made(10 * day + number, START + timedelta(days=day, hours=number), before=number == 2) for number in (3, 2, 1)]
        for day in (3, 2, 1)
    ]
    today, yesterday, before = days
    assert left(today + yesterday + before) == [*today[:2], yesterday[0], before[0]]


def test_of_today_the_newest_that_is_whole_stays_beside_the_newest():
    today = [made(number, START + timedelta(hours=number)) for number in (4, 3, 2, 1)]
    earlier = [made(-number, START - timedelta(days=number)) for number in (1, 2, 3)]
    spoilt = today[0].path
    assert left(today + earlier, lambda path: path != spoilt) == [*today[:2], *earlier]


def test_of_an_earlier_day_the_newest_that_is_whole_stays():
    of_one_day = [made(number, START + timedelta(hours=number)) for number in (2, 1)]
    later = [made(number, START + timedelta(days=number)) for number in (6, 5, 4, 3)]
    spoilt = of_one_day[0].path
    assert left(later + of_one_day, lambda path: path != spoilt) == [*later, of_one_day[1]]


def test_three_that_are_whole_stay_however_many_are_spoilt():
    found = every_day(1000)
    whole = {backup.path for backup in found[-5:]}
    kept = left(found, whole.__contains__)
    assert [backup for backup in kept if backup.path in whole] == found[-5:-2]
    assert kept[0] == found[0]


def test_nothing_goes_where_fewer_than_three_are_whole():
    found = every_day(1000)
    assert left(found, {backup.path for backup in found[:2]}.__contains__) == found


def test_the_newest_stays_though_it_is_spoilt_and_the_clock_was_set_back():
    before = [made(number, START - timedelta(hours=number)) for number in (5, 4, 3, 2)]
    newest = made(6, START - timedelta(days=700))
    kept = left([newest, *before], lambda path: path != newest.path)
    assert kept == [newest, *before[:3]]


def test_nothing_is_verified_where_nothing_could_go():
    def ask(path):
        raise AssertionError(f"{path} was verified")

    assert let_go(every_day(14), of_one_diary, ask) == []


def test_a_diary_that_was_begun_anew_drives_out_none_of_the_one_before():
    before = every_day(14)
    anew = made(15, before[0].written + timedelta(hours=1), diary="two")
    later = made(16, before[0].written + timedelta(days=200), diary="two")
    assert left([later, anew, *before]) == [later, anew, *before]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**9), st.integers(1, 80))
def test_no_history_ever_loses_too_much(seed, count):
    assert first_wrong(seed, count) == ""


def test_a_folder_does_not_grow_for_ever():
    history = History(seed=1, spoils=0, jumps=0, anew=0).run(600)
    assert history.wrong == []
    before = [backup for backup in history.folder if backup.is_from_before]
    assert 30 < len(history.folder) <= MOST + len(before)


@pytest.mark.parametrize(
    ("planted", "wrong"),
    [
        (lambda line, sound, day: line[1:-1], "the newest of a day"),
        (lambda line, sound, day: [backup for backup in line if backup.is_from_before], "from before"),
    ],
)
def test_histories_find_a_thinning_that_takes_what_somebody_may_go_back_to(monkeypatch, planted, wrong):
    monkeypatch.setattr(thinnings, "_let_go_of", planted)
    assert any(first_wrong(seed, 60) for seed in range(20)), wrong


@pytest.mark.parametrize(("name", "value"), [("_FEWEST", 0), ("_KEPT", ())])
def test_histories_find_a_thinning_that_keeps_too_few(monkeypatch, name, value):
    monkeypatch.setattr(thinnings, name, value)
    assert any(first_wrong(seed, 60) for seed in range(100))


def test_histories_find_a_thinning_that_takes_two_diaries_for_one(monkeypatch):
    monkeypatch.setattr(thinnings, "_lines", lambda backups, holds: [list(backups)])
    assert any(first_wrong(seed, 60) for seed in range(100))


# On disk


@pytest.fixture
def folder(tmp_path):
    """Three backups of 1 March and one of 2 March."""
    with contextlib.closing(begun(tmp_path / "ada.diary")) as diary:
        for day, hour in ((1, 8), (1, 9), (1, 10), (2, 8)):
            add(diary, injection("2026-02-27 08:05"))
            run_task(
                backing_up(diary, tmp_path / "backups", Now(datetime(2026, 3, day, hour, tzinfo=UTC), "Europe/Berlin"))
            )
    return tmp_path / "backups"


def numbers(folder):
    return [found.number for found in backups(folder)]


def test_what_need_not_be_kept_is_removed(folder):
    assert numbers(folder) == [4, 3, 2, 1]
    assert run_task(pruning(folder)) == 1
    assert numbers(folder) == [4, 3, 2]  # three that are whole stay, though two would do


def test_what_cannot_be_read_is_left_alone(folder):
    for found in backups(folder)[1:]:
        found.path.write_bytes(b"Dear diary, today ...")
    assert run_task(pruning(folder)) == 0
    assert numbers(folder) == [4, 3, 2, 1]


def test_a_diary_that_was_begun_anew_on_disk_drives_out_none_of_the_one_before(folder, tmp_path):
    diary = tmp_path / "ada.diary"
    diary.unlink()
    with contextlib.closing(begun(diary)) as anew:
        for _ in range(10):  # so that it has more entries than the one before ever had
            add(anew, injection("2026-02-27 08:05"))
        run_task(backing_up(anew, folder, Now(datetime(2026, 3, 2, 9, tzinfo=UTC), "Europe/Berlin")))
    before = {found.number: found.path for found in backups(folder)}
    assert run_task(pruning(folder)) == 1
    assert numbers(folder) == [5, 4, 3, 2]
    assert not before[1].exists()


def test_a_disk_that_does_not_let_go_is_named(folder, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "not yours")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(DiaryUnavailable) as refused:
        run_task(pruning(folder))
    assert (refused.value.reason, refused.value.path) == (Reason.NO_PERMISSION, folder)
