"""A backup takes the place of the diary that is open in the window, and the window goes on with it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kineret_gui.app.diary_library import DiaryLibrary
from kineret_gui.app.opened_diary import Opened
from kineret_gui.device.restore_memory import remembering
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import Task
from kineret_gui.store.diary_file import DiaryFile

if TYPE_CHECKING:
    from kineret_gui.actions.restore_backup import CanBeRestored, Restored


def restoring_open_diary(
    diary: DiaryFile, library: DiaryLibrary, show: Callable[[Opened], None], now: Callable[[], Now]
) -> "Callable[[CanBeRestored], Task[Restored]]":
    """Return what puts a backup in the place of an open diary, and shows that from then on; `show` shows one.

    Where it does not come about, the diary is shown as it was. Raises DiaryUnavailable.
    """

    def restore(checked: "CanBeRestored") -> "Task[Restored]":
        from kineret_gui.actions.restore_backup import restoring  # seldom

        closed: list[bool] = []
        done: Restored | None = None

        def close() -> None:
            diary.close()
            closed.append(True)

        try:
            done = yield from restoring(checked, diary.path, now(), close)
            return done
        finally:
            if closed:
                opened = library.open_as_before(diary.path)
                show(replace(opened, known=remembering(opened.known, checked, done)) if done else opened)

    return restore
