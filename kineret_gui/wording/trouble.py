"""Sentences on what happened, what is safe and what to do next, when the world failed. In plain words."""

from pathlib import Path

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable, Reason
from kineret_gui.wording import days, fill
from kineret_gui.wording.names_and_places import OF_NAMES_AND_PLACES
from kineret_gui.wording.translation import tr, translatable


@frozen
class Trouble:
    """One calm page."""

    title: str
    happened: str
    safe: str
    next: str


_SAFE = translatable("Everything recorded before is safe. The last step was not saved.")
_UNTOUCHED = translatable("The file was not touched. Nothing was created or erased.")

_PAGES = {
    Reason.MISSING: (
        translatable("The diary cannot be found"),
        translatable("There is no file with this name: %1"),
        _UNTOUCHED,
        translatable(
            "If it is on a USB stick or another drive, plug it in and try again. If it was moved or "
            "renamed, open it where it is now.",
        ),
    ),
    Reason.FOLDER_MISSING: (
        translatable("The folder cannot be found"),
        translatable("The folder for this file cannot be found: %1"),
        _UNTOUCHED,
        translatable("If it is on a USB stick or another drive, plug it in and try again."),
    ),
    Reason.NO_PERMISSION: (
        translatable("This account is not allowed to use the file"),
        translatable("The computer does not allow this account to read or write here: %1"),
        _UNTOUCHED,
        translatable("Sign in with the account that created the diary, then try again."),
    ),
    Reason.READ_ONLY: (
        translatable("The diary cannot be saved here"),
        translatable("The drive or folder can be read, but nothing can be saved there: %1"),
        _SAFE,
        translatable("Write the injection on paper for now. Allow saving in the folder, then try again."),
    ),
    Reason.FULL: (
        translatable("The drive is full"),
        translatable("There is no space left on the drive with this file: %1"),
        _SAFE,
        translatable("Write the injection on paper for now. Free some space on the drive, then try again."),
    ),
    Reason.NOT_A_DIARY: (
        translatable("This is not a Kineret diary"),
        translatable("The file contains something else: %1"),
        _UNTOUCHED,
        translatable("Choose the diary file. Its name usually ends in .diary."),
    ),
    Reason.ANOTHER: (
        translatable("Another diary is here now"),
        translatable("This file does not contain the diary that was open: %1"),
        translatable("The other diary was not changed, and nothing from it is shown."),
        translatable(
            "Put the right file back, then try again. If it is somewhere else now, open it there.",
        ),
    ),
    Reason.DAMAGED: (
        translatable("The diary is damaged"),
        translatable("Part of the file was changed or lost outside this app: %1"),
        translatable("The file was left as it is. This app will not change it."),
        translatable(
            "First copy the file to a safe place. Then try again, or open a backup.",
        ),
    ),
    Reason.NEWER: (
        translatable("The diary was made by a newer version"),
        translatable("A newer version of this app saved this file: %1"),
        _SAFE,
        translatable("You can read it here. To make entries, use the newer version."),
    ),
    Reason.IN_USE: (
        translatable("Another program is using the diary"),
        translatable("Another program has been using this file for several seconds: %1"),
        _SAFE,
        translatable("Close the other program, then try again."),
    ),
    Reason.EXISTS: (
        translatable("A file with this name already exists"),
        translatable("It was not replaced: %1"),
        _UNTOUCHED,
        translatable("Choose another name."),
    ),
    Reason.CLOCK: (
        translatable("This computer's clock is wrong"),
        translatable("It shows a year that a diary cannot contain. This file was not opened: %1"),
        _SAFE,
        translatable("Set the date and time on this computer, then try again."),
    ),
    **OF_NAMES_AND_PLACES,
    Reason.NOT_REACHED: (
        translatable("The drive did not respond"),
        translatable("This file could not be read or saved: %1"),
        translatable("The last step may not have been saved. The app erased nothing."),
        translatable("Write the injection on paper for now. Check the drive or USB stick, then try again."),
    ),
}
# Of a diary that was opened here before: a way back is offered below.
_APART = translatable("The damaged file stays as it is. Backups are separate files.")
_WITH_A_WAY_BACK = {
    Reason.DAMAGED: (
        translatable("The diary is damaged"),
        translatable("Part of the file was changed or lost outside this app: %1"),
        _APART,
        "",
    ),
    Reason.NOT_A_DIARY: (
        translatable("The diary is damaged"),
        translatable("The start of the file is damaged, or it contains something else: %1"),
        _APART,
        "",
    ),
    Reason.NOT_REACHED: (
        translatable("The drive did not respond"),
        translatable("This file could not be read or saved: %1"),
        translatable("The file stays as it is. Check the drive or USB stick, and try again."),
        translatable("If that does not help, continue with a backup:"),
    ),
}

# Of a file that is more than a diary is, by another program. Its entries may well be whole; they are not looked at.
_ADDED = (
    translatable("Another program changed the diary's file"),
    translatable(
        "Something was added to this file that does not belong in a diary. It is not opened, "
        "because it could show something different from what was recorded: %1"
    ),
    translatable("The file was left as it is. This app will not change it."),
    translatable(
        "Remove what was added, with the program that added it, and try "
        "again. Or open a copy of the diary that you kept."
    ),
)
_ADDED_TO_OURS = (
    *_ADDED[:2],
    translatable("This file stays as it is, with everything in it. Backups are separate files."),
    translatable("Remove what was added, with the program that added it, and try again. Or continue with a backup:"),
)
_WITH_REASON = (Reason.SEVERAL_NAMES, Reason.NO_LOCKS)


def trouble(error: DiaryUnavailable, has_way_back: bool = False) -> Trouble:
    """The page for what happened."""
    if isinstance(error, ClockOutside):
        return _clock(error.now)
    pages = _PAGES | _WITH_A_WAY_BACK if has_way_back else _PAGES
    added = _ADDED_TO_OURS if has_way_back else _ADDED
    title, happened, safe, following = added if error.is_addition else pages[error.reason]
    path = error.leads_to or error.path
    return Trouble(tr(title), fill(tr(happened), str(Path(path))), tr(safe), following and tr(following))


def stays(is_aside: bool) -> str:
    """Of the page on which the trouble came up; `is_aside` where this computer keeps what the file could not take."""
    back = tr("Try again takes you back to the previous page, with what you entered there.")
    return fill(tr("%1 It is kept on this computer, even when the app is closed."), back) if is_aside else back


def only_read(why: Reason | None) -> str:
    """That nothing can be written in the diary that is open, and why where it is not as wished."""
    if why in _WITH_REASON:
        _, _, safe, following = _PAGES[why]
        return fill(tr("%1 %2"), tr(safe), tr(following))
    if why is Reason.NEWER:
        title, _, _, following = _PAGES[why]
        return fill(tr("%1. %2"), tr(title), tr(following))
    return tr("This diary is open read-only. You can look at everything, but cannot change anything.")


def _clock(shown: Now) -> Trouble:
    """The same of a clock that shows a year no diary can hold, with what it shows."""
    _, _, safe, following = _PAGES[Reason.CLOCK]
    title = fill(tr("This computer's clock says %1, %2"), days.day(shown.wall.date()), days.clock(shown.wall))
    return Trouble(title, tr("Nothing is recorded with a wrong date."), tr(safe), tr(following))


def own_mistake() -> Trouble:
    """The page for a mistake of the program itself."""
    return Trouble(
        tr("Something went wrong in the app"),
        tr("This was a fault in the app. You did nothing wrong."),
        tr("The diary is safe. The last step may not have been saved. Check under Today."),
        tr("You can continue, or close the app and open it again."),
    )
