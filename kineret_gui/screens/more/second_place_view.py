"""The second place of backups in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.backup_service import SecondPlace
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@frozen
class SecondPlaceView:
    """Everything on the page.

    folder      that of this diary in the second place; empty where none was chosen
    can_choose  not for a diary that is only read, nor for that of the invented person
    goes_on     whether a copy is being made just now
    """

    folder: str = ""
    state: str = ""
    can_choose: bool = False
    goes_on: bool = False


def second_place_view(place: SecondPlace, can_choose: bool, now: Now) -> SecondPlaceView:
    """Return the page."""
    return SecondPlaceView(str(place.folder or ""), state(place, now), can_choose, place.goes_on)


def in_short(place: SecondPlace, now: Now) -> str:
    """For the row that leads to it."""
    if place.folder is None:
        return tr("Off. Automatic copies on a USB stick or in a synced folder")
    return state(place, now)


def state(place: SecondPlace, now: Now) -> str:
    """Say what became of the last copy, and what happens next; empty where no place was chosen."""
    if place.folder is None:
        return ""
    if place.goes_on:
        return tr("Copying now.")
    if place.trouble is None:
        return _copied(place, now)
    if place.trouble is Reason.FOLDER_MISSING:
        why = tr("The second backup location cannot be found at the moment.")
    else:
        why = fill(tr("The last copy was not made: %1."), trouble(DiaryUnavailable(place.trouble, place.folder)).title)
    return fill(tr("%1 Copying continues once that works again. %2"), why, _copied(place, now))


def _copied(place: SecondPlace, now: Now) -> str:
    if place.at is None:
        return tr("Nothing has been copied there yet.")
    at = Now(place.at, now.zone).wall
    when = fill(tr("%1 at %2"), days.day(at.date()), days.clock(at))
    return fill(tr("Last copied on %1, with %2."), when, tr("%n entries", n=place.entries))


def not_begun(error: DiaryUnavailable) -> str:
    """Say why a place is not taken."""
    if error.reason is Reason.FOLDER_MISSING:
        return tr("This folder cannot be found. Is the USB stick plugged in?")
    return fill(tr("%1. Choose another folder."), trouble(error).title)
