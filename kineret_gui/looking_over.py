"""Looking over the diary that was opened, while the window already answers; and then the backup of the day."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTimer

from kineret_gui.screens.desk import Desk
from kineret_gui.screens.words import fill
from kineret_gui.screens.words.trouble import trouble
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable, Reason

_FIRST_LOOK = 500  # ms after the diary was opened
_END = object()


def tr(sentence: str) -> str:
    return QCoreApplication.translate("lookingOver", sentence)


class LookingOver:
    """Goes on a little at a time, until all is verified and backed up, or another diary is opened."""

    def __init__(self) -> None:
        self._steps: Iterator[None] = iter(())

    def begin(self, desk: Desk) -> None:
        """Look over the diary of this desk from now on, and no other."""
        self._steps = _look_over(desk)
        QTimer.singleShot(_FIRST_LOOK, self._go_on)

    def end(self) -> None:
        """Look no further. What is half done is given up."""
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
    if found.is_sound:
        yield from _back_up(desk)
    else:
        diary.cannot_write = Reason.DAMAGED
        desk.trouble(DiaryUnavailable(Reason.DAMAGED, diary.path))


def _back_up(desk: Desk) -> Iterator[None]:
    """Where it cannot be done, that is said once; the diary itself is as it was."""
    from kineret_gui.actions.back_up import backing_up_daily  # the first frame does not need it

    try:
        yield from backing_up_daily(desk.diary, desk.backups, desk.now())
    except ClockOutside:
        return  # its own page says so
    except DiaryUnavailable as error:
        desk.say(fill(tr("The backup could not be made: %1."), trouble(error).title))
