"""A backup takes the place of the diary that is open in the window, and the window goes on with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kineret_gui.diary.moment import Now
from kineret_gui.shelf import Opened, Shelf
from kineret_gui.steps import Steps
from kineret_gui.store.diary_file import DiaryFile

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored


def going_back(
    looked: "CanBeRestored", diary: DiaryFile, shelf: Shelf, take: Callable[[Opened], None], now: Now
) -> "Steps[Restored]":
    """Put a backup in the place of an open diary, and show that from now on; `take` shows one.

    Where it does not come about, the diary is shown as it was. Raises DiaryUnavailable.
    """
    from kineret_gui.actions.restore_backup import restoring  # seldom

    closed: list[bool] = []

    def let_go() -> None:
        diary.close()
        closed.append(True)

    try:
        return (yield from restoring(looked, diary.path, now, let_go))
    finally:
        if closed:
            take(shelf.open_as_before(diary.path))
