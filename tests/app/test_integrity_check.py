"""Once a diary is open it is looked over, and then backed up for the day; the window answers meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kineret_gui.device.paths import folders
from kineret_gui.store.backup import newest_backup
from tests.store.diaries import tampering


@pytest.fixture
def backups(tmp_path, diary) -> Path:
    """The folder of the backups of Ada's diary."""
    return folders(tmp_path / "home").backups_of(diary.path)


@pytest.fixture
def waits_for(qtbot) -> Callable[[Callable[[], object]], None]:
    return lambda holds: qtbot.waitUntil(lambda: bool(holds()))


def test_a_diary_is_backed_up_after_it_was_looked_over(patient, diary, backups, waits_for):
    patient.sees("Start injection")
    waits_for(lambda: newest_backup(backups))
    assert newest_backup(backups).entries == len(diary.records())


def test_a_backup_that_cannot_be_made_is_told_once_and_keeps_nobody_from_writing(patient, backups):
    backups.parent.mkdir(parents=True)
    backups.write_text("a file where the folder should be")
    patient.hears("The backup was not made: The folder cannot be found. The diary itself is safe.")
    patient.taps("Close this message")
    patient.waits(minutes=5)
    patient.does_not_see("The backup was not made")
    patient.sees("Start injection")


def test_the_oldest_entry_is_looked_at_at_every_start(patient, diary, backups, waits_for):
    patient.sees("Start injection")
    waits_for(lambda: newest_backup(backups))  # all was found well today
    patient.closes()
    with tampering(diary.path) as file:
        file.execute("UPDATE entry SET by = 'Somebody else' WHERE seq = 1")
    patient.sees("The diary is damaged")
