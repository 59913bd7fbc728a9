"""What is said of forms that were left half filled."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.draft import Draft
from kineret_gui.diary.moment import DAY_STARTS, Now, moment_now
from kineret_gui.screens.words import clocks, fill
from kineret_gui.screens.words.trouble import trouble
from kineret_gui.store.unavailable import DiaryUnavailable

_TITLES: Mapping[str, str] = {
    "record": QT_TRANSLATE_NOOP("drafts", "An injection is not saved yet"),
    "reaction": QT_TRANSLATE_NOOP("drafts", "A reaction is not saved yet"),
    "story": QT_TRANSLATE_NOOP("drafts", "A follow-up of a reaction is not saved yet"),
    "symptom": QT_TRANSLATE_NOOP("drafts", "A symptom is not saved yet"),
    "daily": QT_TRANSLATE_NOOP("drafts", "The symptoms of a day are not saved yet"),
    "attack": QT_TRANSLATE_NOOP("drafts", "An attack is not saved yet"),
    "away": QT_TRANSLATE_NOOP("drafts", "Answers for earlier days are not saved yet"),
    "note": QT_TRANSLATE_NOOP("drafts", "A note is not saved yet"),
    "measurement": QT_TRANSLATE_NOOP("drafts", "A measurement is not saved yet"),
    "check": QT_TRANSLATE_NOOP("drafts", "An appointment is not saved yet"),
    "pause": QT_TRANSLATE_NOOP("drafts", "A pause is not saved yet"),
    "order": QT_TRANSLATE_NOOP("drafts", "A prescription is not saved yet"),
    "person": QT_TRANSLATE_NOOP("drafts", "Changes to the person are not saved yet"),
    "places": QT_TRANSLATE_NOOP("drafts", "Changes to the injection sites are not saved yet"),
    "entry": QT_TRANSLATE_NOOP("drafts", "The reason for removing an entry is not saved yet"),
    "begin": QT_TRANSLATE_NOOP("drafts", "A new diary is not started yet"),
    "writer": QT_TRANSLATE_NOOP("drafts", "The name of the person writing is not saved yet"),
}
_GO_ON: Mapping[str, str] = {
    "record": QT_TRANSLATE_NOOP("drafts", "Continue this injection"),
    "reaction": QT_TRANSLATE_NOOP("drafts", "Continue this reaction"),
    "story": QT_TRANSLATE_NOOP("drafts", "Continue this follow-up"),
    "symptom": QT_TRANSLATE_NOOP("drafts", "Continue this symptom"),
    "daily": QT_TRANSLATE_NOOP("drafts", "Continue this day"),
    "attack": QT_TRANSLATE_NOOP("drafts", "Continue this attack"),
    "away": QT_TRANSLATE_NOOP("drafts", "Continue these days"),
    "note": QT_TRANSLATE_NOOP("drafts", "Continue this note"),
    "measurement": QT_TRANSLATE_NOOP("drafts", "Continue this measurement"),
    "check": QT_TRANSLATE_NOOP("drafts", "Continue this appointment"),
    "pause": QT_TRANSLATE_NOOP("drafts", "Continue this pause"),
    "order": QT_TRANSLATE_NOOP("drafts", "Continue this prescription"),
    "person": QT_TRANSLATE_NOOP("drafts", "Continue these changes"),
    "places": QT_TRANSLATE_NOOP("drafts", "Continue these changes"),
    "entry": QT_TRANSLATE_NOOP("drafts", "Continue this reason"),
    "begin": QT_TRANSLATE_NOOP("drafts", "Continue this diary"),
    "writer": QT_TRANSLATE_NOOP("drafts", "Continue this name"),
}

_TIMED = {"record", "reaction", "symptom", "attack", "note", "measurement"}  # they say when something was
_DATED = {"begin", "order", "pause", "check"}  # they name days, which may have passed since
_COUNTS = {"story"}  # it is of a time, and does not ask for it


def tr(sentence: str) -> str:
    return QCoreApplication.translate("drafts", sentence)


def is_known(page: str) -> bool:
    """Whether there are words for a draft of this page. Another version may have kept one of a page of its own."""
    return page in _TITLES


def has_a_time(page: str) -> bool:
    """Whether what is filled in there may be of *just now*."""
    return page in _TIMED | _COUNTS


def title(draft: Draft) -> str:
    """As `A note is not saved yet`."""
    return tr("A change to an entry is not saved yet") if draft.corrects else tr(_TITLES[draft.page])


def go_on(draft: Draft) -> str:
    """As `Continue this note`."""
    return tr("Continue this change") if draft.corrects else tr(_GO_ON[draft.page])


def begun(draft: Draft, now: Now) -> str:
    """As `Started: yesterday at 20:00.`; with both clocks where those of then and there were others."""
    return fill(tr("Started: %1."), clocks.near_moment(moment_now(draft.begun, DAY_STARTS), now))


def since(draft: Draft, now: Now) -> str:
    """The same beside the form that is gone on with, and what it means for its time."""
    if draft.page in _TIMED:
        return fill(tr("%1 Check the time before saving."), begun(draft, now))
    if draft.page in _DATED:
        return fill(tr("%1 Check the days before saving."), begun(draft, now))
    return fill(tr("%1 It counts for that time."), begun(draft, now)) if draft.page in _COUNTS else begun(draft, now)


def not_kept(error: DiaryUnavailable) -> str:
    """Said beside the form while it cannot be kept."""
    return fill(tr("%1. What is entered here stays only while the app is open."), trouble(error).title)
