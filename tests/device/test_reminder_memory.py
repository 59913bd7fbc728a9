"""What was shown is remembered across runs, and nothing in the file can break a start."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kineret_gui.device.reminder_memory import Remembered, ReminderMemory
from kineret_gui.diary.rules.reminder import Memory
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from tests.facts import dose

EIGHT = datetime(2026, 3, 10, 7, tzinfo=UTC)
MORNING, EVENING = dose("2026-03-10 08:00"), dose("2026-03-10 20:00")
KNOWN = Remembered(
    Memory({MORNING: EIGHT}, {EVENING: EIGHT + timedelta(hours=13)}, {MORNING: EIGHT + timedelta(days=1)}),
    EIGHT,
    {MORNING: UnshownReason.ASLEEP},
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "reminders.json"


def keep(file, diary, remembered):
    memory = ReminderMemory(file)
    memory.note(diary, remembered)
    memory.keep()


def test_the_next_run_remembers_all_of_it(file, diary_path):
    keep(file, diary_path, KNOWN)

    assert ReminderMemory(file).of(diary_path) == KNOWN


def test_each_diary_has_its_own_memory(file, diary_path):
    other = diary_path.with_name("other.diary")
    memory = ReminderMemory(file)
    memory.note(diary_path, KNOWN)
    memory.note(other, Remembered(looked=EIGHT))
    memory.keep()

    assert ReminderMemory(file).of(diary_path) == KNOWN
    assert ReminderMemory(file).of(other) == Remembered(looked=EIGHT)


def test_only_this_account_can_read_it(file, diary_path):
    keep(file, diary_path, KNOWN)

    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [each.name for each in file.parent.iterdir()] == ["reminders.json"]


def test_nothing_is_known_where_there_is_no_file(file, diary_path):
    assert ReminderMemory(file).of(diary_path) == Remembered()


def test_where_nothing_can_be_written_it_holds_until_the_program_ends(tmp_path, diary_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    memory = ReminderMemory(tmp_path / "data" / "reminders.json")
    memory.note(diary_path, KNOWN)
    memory.keep()

    assert memory.of(diary_path) == KNOWN


def test_a_clock_set_years_ahead_and_back_does_not_push_today_out(file, diary_path):
    memory = {dose(f"{2027 + n}-03-10 08:00"): EIGHT.replace(year=2027 + n) for n in range(20)}
    keep(file, diary_path, Remembered(Memory({MORNING: EIGHT, **memory})))

    assert ReminderMemory(file).of(diary_path).memory.shown[MORNING] == EIGHT


def test_after_years_the_file_is_still_small(file, diary_path):
    days = [dose(f"2026-{month:02}-{day:02} 08:00") for month in range(1, 13) for day in range(1, 29)]
    shown = {each: EIGHT + timedelta(days=n) for n, each in enumerate(days)}
    keep(file, diary_path, Remembered(Memory(shown)))

    kept = ReminderMemory(file).of(diary_path).memory.shown
    assert len(kept) == 60
    assert kept[days[-1]] == shown[days[-1]]


def test_a_file_from_before_it_was_known_why_is_read(file, diary_path):
    known = {"looked": "", "shown": [], "put_off": [], "unshown": [["2026-03-10", "08:00"]]}
    file.parent.mkdir()
    file.write_text(json.dumps({str(diary_path): known}))

    assert ReminderMemory(file).of(diary_path).unshown == {MORNING: UnshownReason.UNKNOWN}


def test_it_knows_when_any_diary_was_last_looked_at(file, diary_path):
    memory = ReminderMemory(file)
    assert memory.latest_look() is None
    memory.note(diary_path, KNOWN)
    memory.note(diary_path.with_name("ben.diary"), Remembered(looked=EIGHT - timedelta(hours=1)))

    assert memory.latest_look() == EIGHT


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"a": 1}',
        b'{"a": {}}',
        b"[" * 100_000,
        b" " * 2_000_000,
        json.dumps({"a": {"looked": "2026-03-10T08:00", "shown": [], "put_off": [], "unshown": []}}).encode(),
        json.dumps({"a": {"looked": "", "shown": [["2026-03-10", "08:00"]], "put_off": [], "unshown": []}}).encode(),
        json.dumps({"a": {"looked": "", "shown": [], "put_off": [], "unshown": [["0001-01-01", "08:00"]]}}).encode(),
        json.dumps({"a": {"looked": "0001-01-01T00:00+14:00", "shown": [], "put_off": [], "unshown": []}}).encode(),
    ],
)
def test_a_damaged_file_counts_as_empty(file, diary_path, damage):
    file.parent.mkdir()
    file.write_bytes(damage)
    memory = ReminderMemory(file)

    assert memory.of(diary_path) == Remembered()
    memory.note(diary_path, KNOWN)
    memory.keep()
    assert ReminderMemory(file).of(diary_path) == KNOWN


@given(st.data())
def test_no_damage_breaks_a_start(tmp_path_factory, data):
    file = tmp_path_factory.mktemp("memory") / "reminders.json"
    keep(file, Path("ada.diary"), KNOWN)
    whole = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(whole)

    assert isinstance(ReminderMemory(file).of(Path("ada.diary")), Remembered)


# A newer version wrote in it


def test_what_a_newer_version_remembered_is_there_after_this_one_wrote(file, diary_path):
    keep(file, diary_path, KNOWN)
    found = json.loads(file.read_text())
    found[str(diary_path)] |= {"tomorrow": [1, {"a": 2.5}]}
    found[str(diary_path)]["unshown"] = [["2026-03-10", "08:00:00", "a reason of tomorrow", 7]]
    found[str(diary_path)]["shown"][0].append("and more")
    found["/other.diary"] = {"looked": ["never"], "shown": 3}
    file.write_text(json.dumps(found))

    memory = ReminderMemory(file)
    remembered = memory.of(diary_path)
    assert remembered.memory == KNOWN.memory
    assert remembered.unshown == {MORNING: UnshownReason.UNKNOWN}
    assert memory.of(Path("/other.diary")) == Remembered()
    memory.keep()

    written = json.loads(file.read_text())
    assert written[str(diary_path)]["tomorrow"] == [1, {"a": 2.5}]
    assert written["/other.diary"] == found["/other.diary"]
