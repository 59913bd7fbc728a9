"""A file that is older than what was written here: a backup was put there, or another copy, while nobody looked."""

from dataclasses import replace

from kineret_gui.device.last_written import LastWritten
from kineret_gui.device.settings import KnownFile
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable


def noted(diary: DiaryFile, known: KnownFile, names: LastWritten) -> KnownFile:
    """Note that entries may be missing, where they are, in what is known of a diary that was just opened to write.

    It is said until somebody says that nothing is missing. Raises DiaryUnavailable; then the diary is closed.
    """
    try:
        if names.give_up_those_ahead_of(diary.newest_of_devices(), diary.beginnings) and not known.went_back_to:
            newest = diary.goes_until()
            return replace(known, went_back_to=newest.isoformat() if newest else "", kept="")
    except DiaryUnavailable:
        diary.close()
        raise
    return known
