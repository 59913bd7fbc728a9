"""From a damaged diary back to one that can be gone on with: one press, the damaged file kept, the rest offered."""

import random
import re
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.app import damage_recovery
from kineret_gui.device.paths import folders
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.task import run_task
from kineret_gui.store.replacement import replaced
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, injection, order, person
from tests.store.damage import PAGE
from tests.store.diaries import ids_on_disk, opened, problems, records_on_disk


class Keeper:
    """Looks after the files beside the window."""

    def __init__(self, home: Path, diary, clock) -> None:
        self._diary, self._clock = diary, clock
        self.path = diary.path
        self.backups = folders(home).backups_of(diary.path)

    def records_injections(self, *days: str) -> None:
        """One at eight on each of these days, in the evening of which a backup is made."""
        for day in days:
            self._clock.set(f"{date.fromisoformat(day):%d %B %Y} 08:05")
            self._diary.holds(injection(f"{day} 08:05", f"{day} 08:00"))

    def backs_up(self) -> Path:
        with closing(opened(self.path)) as file:
            return run_task(backing_up_by_hand(file, self.backups, self._clock.now())).path

    def damages(self, damage) -> bytes:
        self._diary.__exit__()
        damaged = damage(self.path.read_bytes())
        self.path.write_bytes(damaged)
        return damaged

    def kept(self) -> list[bytes]:
        """What was kept of files in whose place another one came."""
        return [file.read_bytes() for file, _ in replaced(self.path)]


def head_gone(whole):
    return bytes(PAGE) + whole[PAGE:]


def shorter(whole):
    return whole[: len(whole) // 2]


def no_longer_itself(whole):
    return whole.replace(b'"Ada Example"', b'"Eve Example"')


DAMAGES = {
    "head gone": head_gone,
    "a few letters of the head": lambda whole: b"SQLitX" + whole[6:],
    "empty": lambda whole: b"",
    "all zero": lambda whole: bytes(len(whole)),
    "shorter": shorter,
    "noise": lambda whole: random.Random(3).randbytes(len(whole)),
    "a shopping list": lambda whole: b"shopping list",
    "an entry changed": no_longer_itself,
    "the first seal, by which copies know it": lambda whole: re.sub(rb"(0{64})[0-9a-f]", rb"\1g", whole),
}


@pytest.fixture
def keeper(tmp_path, diary, clock):
    return Keeper(tmp_path / "home", diary, clock)


@pytest.fixture
def three_days(keeper, patient):
    """Injections of three days, a backup after the second, and the program was open once."""
    keeper.records_injections("2026-03-11", "2026-03-12")
    keeper.backs_up()
    keeper.records_injections("2026-03-13")
    patient.sees("As of")
    patient.closes()
    return keeper


GO_ON = "Continue with the backup from Thursday 12 March (5 entries)"


@pytest.mark.parametrize("damage", DAMAGES)
def test_one_press_goes_on_with_the_backup_and_keeps_the_damaged_file(patient, three_days, damage):
    damaged = three_days.damages(DAMAGES[damage])
    patient.sees(
        "The diary is damaged", "The damaged file stays as it is. Backups are separate files.", GO_ON, "it is complete"
    )
    assert three_days.path.read_bytes() == damaged

    patient.taps(GO_ON)
    patient.sees("Entries in the kept file", "Entries after Thursday, 12 March 2026 at 08:05 may be missing here.")
    assert three_days.kept() == [damaged]
    assert problems(three_days.path) == []
    assert len(ids_on_disk(three_days.path)) == 5
    assert [file.name for file in three_days.path.parent.glob("*.diary")] == ["ada.diary"]


@pytest.mark.parametrize("damage", ["head gone", "a few letters of the head"])
def test_what_can_still_be_read_is_shown_and_then_brought_in(patient, three_days, diary, damage):
    written = diary.records()
    three_days.damages(DAMAGES[damage])
    patient.taps(GO_ON)
    patient.sees("1 entry can still be read in the kept file", "Injection: 08:05, Left thigh")
    assert len(ids_on_disk(three_days.path)) == 5

    patient.taps("Import 1 entry")
    patient.sees("1 entry imported. A backup was made first.")
    assert set(records_on_disk(three_days.path)) == set(written)
    assert problems(three_days.path) == []
    patient.taps("Go to Today")
    patient.sees("As of")


MAY_BE_MISSING = "A backup was restored: entries after Thursday, 12 March 2026 at 08:05 may be missing"


def test_today_says_that_entries_may_be_missing_until_somebody_says_that_none_are(patient, three_days):
    """Else a dose of yesterday reads as one that was not given, and the next start knows nothing of it any more."""
    three_days.damages(head_gone)
    patient.taps(GO_ON)
    patient.taps("Not now: go to Today")
    patient.sees(MAY_BE_MISSING, "An injection may be among them.")
    patient.closes()
    patient.taps(MAY_BE_MISSING)
    patient.sees("1 entry can still be read in the kept file")
    patient.taps("Import 1 entry")
    patient.sees("1 entry imported.")
    patient.taps("Go to Today")
    patient.sees(MAY_BE_MISSING)
    patient.taps(MAY_BE_MISSING)
    patient.taps("Nothing is missing: hide this on Today")
    patient.sees("As of")
    patient.does_not_see("A backup was restored")
    patient.closes()
    patient.sees("As of")
    patient.does_not_see("A backup was restored")


def test_what_was_recorded_after_going_back_is_not_called_missing(patient, three_days, diary, clock):
    """The entry that came last into the file may be an old one that was brought in."""
    three_days.damages(head_gone)
    patient.taps(GO_ON)
    patient.taps("Not now: go to Today")
    clock.set("14 March 2026 08:10")
    with closing(opened(three_days.path)) as file:
        file.add(NewEntry(new_id(), injection("2026-03-14 08:05", "2026-03-14 08:00")), now=clock.now())
    patient.sees("Injection given at 08:05")
    patient.taps(MAY_BE_MISSING)
    patient.taps("Import 1 entry")
    patient.taps("Go to Today")
    patient.taps(MAY_BE_MISSING)
    patient.sees(
        "Entries after Thursday, 12 March 2026 at 08:05 may be missing here. An injection may be among them.",
        "Every readable entry in the kept file is in this diary.",
        "Anything that is still missing can be entered again, for example from paper.",
    )
    patient.does_not_see("was saved on")
    patient.does_not_see("show as not recorded")


def test_a_backup_that_was_restored_by_hand_says_the_same_and_takes_nothing_away(patient, three_days, diary):
    whole = diary.records()
    patient.opens("restore", str(next(three_days.backups.glob("*.diary"))))
    patient.taps("Restore now")
    patient.sees(MAY_BE_MISSING)
    patient.taps(MAY_BE_MISSING)
    patient.taps("Import 1 entry")
    patient.sees("1 entry imported.")
    assert set(records_on_disk(three_days.path)) == set(whole)


def test_whatever_cannot_be_proven_is_not_offered(patient, three_days):
    three_days.damages(lambda whole: whole.replace(b"2026-03-13T08:05", b"2026-03-13T18:05"))
    patient.sees("The diary is damaged")
    patient.taps(GO_ON)
    patient.sees("Every readable entry in the kept file is in this diary.", "can be entered again")
    assert not patient.is_offered("Import")


def test_the_backup_of_another_day_takes_three_presses(patient, three_days, clock):
    three_days.backs_up()
    three_days.damages(head_gone)
    patient.sees("Continue with the backup from Friday 13 March (6 entries)")
    patient.taps("Choose another backup")
    patient.taps("Thursday, 12 March 2026")
    patient.taps(GO_ON)
    patient.sees("Entries in the kept file", "1 entry can still be read")
    assert len(ids_on_disk(three_days.path)) == 5


def test_a_backup_that_is_damaged_too_is_passed_over(patient, three_days):
    newest = three_days.backs_up()
    newest.write_bytes(no_longer_itself(newest.read_bytes()))
    three_days.damages(head_gone)
    patient.sees(GO_ON)
    patient.taps("Choose another backup")
    patient.taps("Friday, 13 March 2026")
    patient.sees("This backup is damaged too.")
    assert not patient.is_offered("Continue with the backup from Friday")


def test_without_any_backup_the_file_itself_is_gone_on_with(patient, keeper, diary):
    keeper.records_injections("2026-03-11", "2026-03-12")
    written = diary.records()
    patient.sees("As of")
    patient.closes()
    damaged = keeper.damages(head_gone)
    patient.sees("No backup is complete,")
    patient.taps("Continue with what can still be read (5 entries)")
    patient.sees("Entries in the kept file")
    assert keeper.kept() == [damaged]
    assert set(records_on_disk(keeper.path)) == set(written)


def test_where_nothing_is_left_no_new_diary_is_made(patient, keeper):
    patient.sees("As of")
    patient.closes()
    damaged = keeper.damages(lambda whole: bytes(len(whole)))
    patient.sees("No complete backup was found on this computer, and no entry can be read in the file.")
    assert not patient.is_offered("Continue")
    assert keeper.path.read_bytes() == damaged
    assert keeper.kept() == []


def test_a_file_that_was_never_a_diary_here_is_offered_no_backup(patient, keeper):
    damaged = keeper.damages(lambda whole: b"shopping list")
    patient.sees("This is not a Kineret diary")
    assert not patient.is_offered("Continue")
    assert keeper.path.read_bytes() == damaged


def test_one_that_is_not_open_is_led_back_from_where_it_is_chosen(patient, three_days, tmp_path, clock):
    damaged = three_days.damages(head_gone)
    home = folders(tmp_path / "home")
    begin_diary(home.diary_named("Leo"), "laptop", "Leo", person("Leo"), order(), clock.now()).close()
    patient.sees("The diary is damaged")
    patient.taps("Open another diary")
    patient.taps("Leo.")
    patient.taps("Open")
    patient.sees("As of")
    patient.opens("open")
    patient.taps("ada.diary. It cannot be read at the moment")
    patient.taps("Look for a backup")
    patient.taps(GO_ON)
    patient.sees("Entries in the kept file", "1 entry can still be read")
    assert three_days.kept() == [damaged]


def test_damage_that_is_seen_only_later_has_the_same_way_back(patient, three_days):
    three_days.damages(no_longer_itself)
    patient.sees("The diary is damaged", "The damaged file stays as it is.")
    patient.taps(GO_ON)
    patient.sees("Entries in the kept file")


def test_sectors_that_cannot_be_read_have_the_same_way_back(patient, three_days, monkeypatch):
    patient.sees("As of")
    unreadable = DiaryUnavailable(Reason.NOT_REACHED, three_days.path)

    def fails(*about, **more):
        raise unreadable

    monkeypatch.setattr(damage_recovery, "DiaryFile", fails)
    patient.program.main_window.trouble(unreadable)
    patient.sees("The drive did not respond", "Check the drive or USB stick, and try again.")
    patient.taps(GO_ON)
    patient.sees("Entries in the kept file")


@pytest.mark.parametrize("reason", [Reason.DAMAGED, Reason.NOT_A_DIARY, Reason.NOT_REACHED])
def test_no_older_state_is_offered_where_the_file_is_whole_after_all(patient, three_days, reason):
    """What was read wrong once, or in the middle of a copy, must not lead to a diary that lacks a dose."""
    patient.sees("As of")
    patient.program.main_window.trouble(DiaryUnavailable(reason, three_days.path))
    patient.sees("The file was just checked again: it is complete. Try again.")
    assert not patient.is_offered("Continue")
    assert not patient.is_offered("Choose another backup")
    patient.taps("Try again")
    patient.sees("As of")


def test_entries_after_a_gap_come_in_and_meet_their_copies_again(patient, keeper, diary, tmp_path):
    """A page in the middle is gone. Where the carer's copy is brought in later, every entry is there once."""
    keeper.records_injections("2026-03-10")
    keeper.backs_up()
    for number in range(40):
        diary.holds(Note(at("2026-03-12 08:05"), f"note {number:02}"))
    keeper.records_injections("2026-03-13")
    whole = diary.records()
    carers = tmp_path / "carer.diary"
    carers.write_bytes(keeper.path.read_bytes())
    patient.sees("As of")
    patient.closes()

    def a_page_is_gone(whole):
        at = whole.index(b"note 20") // PAGE * PAGE
        return bytes(PAGE) + whole[PAGE:at] + bytes(PAGE) + whole[at + PAGE :]

    keeper.damages(a_page_is_gone)
    patient.taps("Continue with the backup from Tuesday 10 March")
    patient.sees("entries in between cannot be read")
    patient.taps("Import")
    patient.sees("A backup was made first.")
    back = ids_on_disk(keeper.path)
    assert problems(keeper.path) == []
    assert len(whole) - 20 < len(back) < len(whole)
    assert set(back) <= {record.id for record in whole}

    patient.opens("bring-in", str(carers))
    patient.taps("Import")
    patient.sees("A backup was made first.")
    assert sorted(ids_on_disk(keeper.path)) == sorted(record.id for record in whole)
    assert problems(keeper.path) == []


def test_what_is_written_afterwards_meets_the_other_copies(patient, three_days, diary, tmp_path):
    """The next entry after a backup was gone on with is not the second one of its number."""
    carers = tmp_path / "carer.diary"
    carers.write_bytes(three_days.path.read_bytes())
    three_days.damages(lambda whole: bytes(len(whole)))
    patient.taps(GO_ON)
    patient.taps("Go to Today")
    patient.taps("I have already injected")
    patient.taps("Suggested:")
    patient.taps("Record injection")
    patient.sees("Undo")
    patient.opens("bring-in", str(carers))
    patient.taps("Import 1 entry")
    patient.sees("1 entry imported")
    with closing(opened(three_days.path, read_only=True)) as file:
        assert len(file.standing(Injection)) == 4
