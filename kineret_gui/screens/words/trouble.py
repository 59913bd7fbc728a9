"""What happened, what is safe, and what to do next, when the world failed. In plain words."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.moment import Now
from kineret_gui.screens.words import days, fill
from kineret_gui.screens.words.names_and_places import OF_NAMES_AND_PLACES
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable, Reason


@dataclass(frozen=True, slots=True)
class Trouble:
    """One calm page."""

    title: str
    happened: str
    safe: str
    next: str


_SAFE = QT_TRANSLATE_NOOP("trouble", "Everything that was recorded before is safe. The last step was not written.")
_UNTOUCHED = QT_TRANSLATE_NOOP("trouble", "The file was not touched. Nothing was made or erased.")

_PAGES = {
    Reason.MISSING: (
        QT_TRANSLATE_NOOP("trouble", "The diary is not where it was"),
        QT_TRANSLATE_NOOP("trouble", "There is no file of this name: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "trouble",
            "If it lies on a stick or another disk, plug it in and try again. "
            "If it was moved or renamed, open it where it is now.",
        ),
    ),
    Reason.FOLDER_MISSING: (
        QT_TRANSLATE_NOOP("trouble", "The folder is not there"),
        QT_TRANSLATE_NOOP("trouble", "There is no folder for this file: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "If it lies on a stick or another disk, plug it in and try again."),
    ),
    Reason.NO_PERMISSION: (
        QT_TRANSLATE_NOOP("trouble", "This account may not use the file"),
        QT_TRANSLATE_NOOP("trouble", "The computer does not let this account read or write here: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Sign in with the account that made the diary, then try again."),
    ),
    Reason.READ_ONLY: (
        QT_TRANSLATE_NOOP("trouble", "Nothing can be written here"),
        QT_TRANSLATE_NOOP("trouble", "The disk or folder can be read, but not written: %1"),
        _SAFE,
        QT_TRANSLATE_NOOP("trouble", "Write the injection on paper for now. Make the folder writable, then try again."),
    ),
    Reason.FULL: (
        QT_TRANSLATE_NOOP("trouble", "The disk is full"),
        QT_TRANSLATE_NOOP("trouble", "There is no room left on the disk of this file: %1"),
        _SAFE,
        QT_TRANSLATE_NOOP("trouble", "Write the injection on paper for now. Make room on the disk, then try again."),
    ),
    Reason.NOT_A_DIARY: (
        QT_TRANSLATE_NOOP("trouble", "This is not a Kineret diary"),
        QT_TRANSLATE_NOOP("trouble", "The file holds something else: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Choose the file of the diary; its name usually ends in .diary."),
    ),
    Reason.ANOTHER: (
        QT_TRANSLATE_NOOP("trouble", "Another diary lies here now"),
        QT_TRANSLATE_NOOP("trouble", "This file does not hold the diary that was open: %1"),
        QT_TRANSLATE_NOOP("trouble", "Nothing was written into the other diary, and nothing of it is shown."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "Put the right file back, then try again. If it lies elsewhere now, open it there.",
        ),
    ),
    Reason.DAMAGED: (
        QT_TRANSLATE_NOOP("trouble", "The diary is damaged"),
        QT_TRANSLATE_NOOP("trouble", "Something in the file was changed or lost outside this program: %1"),
        QT_TRANSLATE_NOOP("trouble", "The file was left as it is. Nothing more is written to it from here."),
        QT_TRANSLATE_NOOP(
            "trouble",
            "Copy the file to a safe place first. Then try again, or open a copy of the diary that you kept.",
        ),
    ),
    Reason.NEWER: (
        QT_TRANSLATE_NOOP("trouble", "The diary comes from a newer version"),
        QT_TRANSLATE_NOOP("trouble", "A newer version of this program wrote this file: %1"),
        _SAFE,
        QT_TRANSLATE_NOOP("trouble", "It can be read here. To write in it, use the newer version."),
    ),
    Reason.IN_USE: (
        QT_TRANSLATE_NOOP("trouble", "Another program is writing to the diary"),
        QT_TRANSLATE_NOOP("trouble", "Another program has kept this file busy for some seconds: %1"),
        _SAFE,
        QT_TRANSLATE_NOOP("trouble", "Close the other program, then try again."),
    ),
    Reason.EXISTS: (
        QT_TRANSLATE_NOOP("trouble", "There is a file of that name already"),
        QT_TRANSLATE_NOOP("trouble", "It was not written over: %1"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("trouble", "Choose another name."),
    ),
    Reason.CLOCK: (
        QT_TRANSLATE_NOOP("trouble", "The clock of this computer is wrong"),
        QT_TRANSLATE_NOOP("trouble", "It shows a year that no diary can hold. This file waits: %1"),
        _SAFE,
        QT_TRANSLATE_NOOP("trouble", "Set the date and the time of this computer, then try again."),
    ),
    **OF_NAMES_AND_PLACES,
    Reason.NOT_REACHED: (
        QT_TRANSLATE_NOOP("trouble", "The disk did not answer"),
        QT_TRANSLATE_NOOP("trouble", "Reading or writing this file failed: %1"),
        QT_TRANSLATE_NOOP("trouble", "Everything that was recorded before is still in the file."),
        QT_TRANSLATE_NOOP("trouble", "Write the injection on paper for now. Check the disk or stick, then try again."),
    ),
}
# Of a diary that was opened here before: a way back is offered below.
_APART = QT_TRANSLATE_NOOP("trouble", "The damaged file stays as it is. Backups are separate files.")
_WITH_A_WAY_BACK = {
    Reason.DAMAGED: (
        QT_TRANSLATE_NOOP("trouble", "The diary is damaged"),
        QT_TRANSLATE_NOOP("trouble", "Something in the file was changed or lost outside this program: %1"),
        _APART,
        "",
    ),
    Reason.NOT_A_DIARY: (
        QT_TRANSLATE_NOOP("trouble", "The diary is damaged"),
        QT_TRANSLATE_NOOP("trouble", "The file is damaged from its beginning, or holds something else: %1"),
        _APART,
        "",
    ),
    Reason.NOT_REACHED: (
        QT_TRANSLATE_NOOP("trouble", "The disk did not answer"),
        QT_TRANSLATE_NOOP("trouble", "Reading or writing this file failed: %1"),
        QT_TRANSLATE_NOOP("trouble", "The file stays as it is. Check the disk or stick, and try again."),
        QT_TRANSLATE_NOOP("trouble", "If that does not help, continue with a backup:"),
    ),
}


_SAID_WHY = (Reason.SEVERAL_NAMES, Reason.NO_LOCKS)


def tr(sentence: str) -> str:
    return QCoreApplication.translate("trouble", sentence)


def trouble(error: DiaryUnavailable, has_way_back: bool = False) -> Trouble:
    """The page for what happened."""
    if isinstance(error, ClockOutside):
        return _clock(error.now)
    pages = _PAGES | _WITH_A_WAY_BACK if has_way_back else _PAGES
    title, happened, safe, following = pages[error.reason]
    path = error.leads_to or error.path
    return Trouble(tr(title), fill(tr(happened), str(Path(path))), tr(safe), following and tr(following))


def stays() -> str:
    """Of the page on which the trouble came up."""
    return tr("Try again leads back to the page before, with what was entered there.")


def only_read(why: Reason | None) -> str:
    """That nothing can be written in the diary that is open, and why where it is not as wished."""
    if why in _SAID_WHY:
        _, _, safe, following = _PAGES[why]
        return fill(tr("%1 %2"), tr(safe), tr(following))
    if why is Reason.NEWER:
        title, _, _, following = _PAGES[why]
        return fill(tr("%1. %2"), tr(title), tr(following))
    return tr("This diary is open to read. Nothing can be written to it from here.")


def _clock(shown: Now) -> Trouble:
    """The same of a clock that shows a year no diary can hold, with what it shows."""
    _, _, safe, following = _PAGES[Reason.CLOCK]
    title = fill(tr("This computer's clock says %1, %2"), days.day(shown.wall.date()), days.clock(shown.wall))
    return Trouble(title, tr("Nothing is recorded under a wrong date."), tr(safe), tr(following))


def own_mistake() -> Trouble:
    """The page for a mistake of the program itself."""
    return Trouble(
        tr("The program made a mistake"),
        tr("Something in the program itself went wrong. It was not you."),
        tr("The diary is safe. The last step may not have been written: please look under Today."),
        tr("Go on, or close the program and start it again."),
    )
