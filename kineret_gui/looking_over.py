"""Looking over the diary that was opened, while the window already answers; and then the backup of the day."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer

from kineret_gui.screens.desk import Desk
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_FIRST_LOOK = 500  # ms after the diary was opened
_END = object()


class LookingOver:
    """Goes on a little at a time, until all is verified or another diary is opened."""

    def __init__(self) -> None:
        self._steps: Iterator[None] = iter(())

    def begin(self, desk: Desk) -> None:
        """Look over the diary of this desk from now on, and no other."""
        self._steps = _look_over(desk)
        QTimer.singleShot(_FIRST_LOOK, self._go_on)

    def end(self) -> None:
        """Look no further."""
        self._steps = iter(())

    def _go_on(self) -> None:
        if next(self._steps, _END) is not _END:
            QTimer.singleShot(0, self._go_on)


def _look_over(desk: Desk) -> Iterator[None]:
    diary = desk.diary
    try:
        found = yield from diary.inspection()
    except DiaryUnavailable as error:
        desk.trouble(error)
        return
    if not found.is_sound:
        diary.cannot_write = Reason.DAMAGED
        desk.trouble(DiaryUnavailable(Reason.DAMAGED, diary.path))
