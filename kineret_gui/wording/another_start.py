"""Sentences for a start of the program while it runs already."""

from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble

READ, HELP, AGAIN, LEAVE = "read", "help", "again", "leave"  # the keys of its buttons


def asks_first() -> str:
    return tr("The app was started again with this diary. Nothing is opened until you choose.")


def not_opened(error: DiaryUnavailable) -> str:
    return fill(tr("%1 was not opened: %2."), error.path.name, trouble(error).title)


def no_answer() -> tuple[str, str]:
    """The headline and the words of the small window of a second start, where the first one hangs."""
    return (
        tr("The app is already running and does not respond"),
        tr("It may still be busy. Nothing can be saved here. Everything recorded before is in the diary."),
    )


def ways_on() -> tuple[tuple[str, str], ...]:
    """The buttons of that window: their keys and words."""
    return (READ, tr("Open read-only")), (HELP, tr("Get help")), (AGAIN, tr("Try again")), (LEAVE, tr("Close"))
