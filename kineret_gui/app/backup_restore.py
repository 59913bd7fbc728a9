"""A backup takes the place of the diary that is open in the window, and the window goes on with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kineret_gui.app.diary_library import DiaryLibrary, Opened
from kineret_gui.device.restore_memory import remembering
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.diary_file import DiaryFile

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored


def going_back(
    looked: "CanBeRestored", diary: DiaryFile, shelf: DiaryLibrary, take: Callable[[Opened], None], now: Now
) -> "Task[Restored]":
    """Put a backup in the place of an open diary, and show that from now on; `take` shows one.

    Where it does not come about, the diary is shown as it was. Raises DiaryUnavailable.
    """
    from kineret_gui.actions.restore_backup import restoring  # seldom

    closed: list[bool] = []
    done: Restored | None = None

    def let_go() -> None:
        diary.close()
        closed.append(True)

    try:
        done = yield from restoring(looked, diary.path, now, let_go)
        return done
    finally:
        if closed:
            opened = shelf.open_as_before(diary.path)
            take(replace(opened, known=remembering(opened.known, looked, done)) if done else opened)
