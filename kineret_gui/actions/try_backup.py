"""Try whether a backup can be restored: all that restoring does, in a passing folder, which goes afterwards."""

import contextlib
from pathlib import Path

from kineret_gui.actions.import_entries import NotSound
from kineret_gui.actions.restore_backup import CanBeRestored, looking_at_backup
from kineret_gui.diary.merging.merge import Apart
from kineret_gui.diary.task import Task
from kineret_gui.store.creation import making_with_records
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.snapshot import private_folder
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable

_OF_THE_FILE = (Reason.DAMAGED, Reason.NOT_A_DIARY, Reason.MISSING)


def trying_to_restore(backup: Path) -> Task[int | Apart | NotSound]:
    """Open a backup aside, as a restore would; how many entries came back, or why it cannot be restored.

    Nothing is left of it. Raises DiaryUnavailable where that says nothing of the backup: no room, no answer, or it was
    written by a newer version.
    """
    try:
        with private_folder(backup) as folder:
            aside = Path(folder) / "restored.diary"
            looked = yield from looking_at_backup(backup, aside)
            if not isinstance(looked, CanBeRestored):
                return looked
            yield from making_with_records(aside, looked.records)
            with contextlib.closing(DiaryFile(aside, device="", writer="")) as restored:
                return sum(number for number, _ in restored.newest_of_devices().values())
    except WORLD_ERRORS as error:
        return _judged(unavailable(error, backup))
    except DiaryUnavailable as error:
        return _judged(error)


def _judged(error: DiaryUnavailable) -> NotSound:
    if error.reason not in _OF_THE_FILE:
        raise error
    return NotSound(error.reason.value)
