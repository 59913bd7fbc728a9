"""A whole copy of a diary in a file that a person named, verified before it gets its name."""

from pathlib import Path

from kineret_gui.diary.task import Task
from kineret_gui.store.backup import verifying
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import WORLD_ERRORS, DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import create_private, discard, give_name, passing_name


def copying_to(diary: DiaryFile, path: Path) -> Task[int]:
    """Copy the diary into a new file, verify the copy, and only then give it its name; how many entries it holds.

    Raises DiaryUnavailable, with EXISTS where a file of that name is there; then nothing new is there.
    """
    path = path.absolute()
    try:
        passing = passing_name(path)
        if path.exists():
            raise DiaryUnavailable(Reason.EXISTS, path)
        discard(passing)
        create_private(passing)
        try:
            newest = diary.copy_into(passing)
            yield
            yield from verifying(passing, newest, diary)
            give_name(passing, path)
        finally:
            discard(passing)
    except WORLD_ERRORS as error:
        raise unavailable(error, path) from error
    return sum(number for number, _ in newest.values())
