"""Sentences about forms that were left half filled."""

from collections.abc import Mapping

from kineret_gui.diary.draft import Draft
from kineret_gui.diary.moment import DAY_STARTS, Now, moment_now
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.translation import tr, translatable
from kineret_gui.wording.trouble import trouble

_TITLES: Mapping[str, str] = {
    "record": translatable("An injection is not saved yet"),
    "reaction": translatable("A reaction is not saved yet"),
    "story": translatable("A follow-up of a reaction is not saved yet"),
    "symptom": translatable("A symptom is not saved yet"),
    "daily": translatable("The symptoms of a day are not saved yet"),
    "attack": translatable("An attack is not saved yet"),
    "away": translatable("Answers for earlier days are not saved yet"),
    "note": translatable("A note is not saved yet"),
    "measurement": translatable("A measurement is not saved yet"),
    "check": translatable("An appointment is not saved yet"),
    "medicine": translatable("Another medicine is not saved yet"),
    "medicine-taken": translatable("A medicine that was taken is not saved yet"),
    "visit-question": translatable("A question for the visit is not saved yet"),
    "visit-answer": translatable("The answer to a question is not saved yet"),
    "pause": translatable("A pause is not saved yet"),
    "order": translatable("A prescription is not saved yet"),
    "person": translatable("Changes to the person are not saved yet"),
    "places": translatable("Changes to the injection sites are not saved yet"),
    "entry": translatable("The reason for removing an entry is not saved yet"),
    "begin": translatable("A new diary is not started yet"),
    "writer": translatable("The name of the person making entries is not saved yet"),
}
_GO_ON: Mapping[str, str] = {
    "record": translatable("Continue this injection"),
    "reaction": translatable("Continue this reaction"),
    "story": translatable("Continue this follow-up"),
    "symptom": translatable("Continue this symptom"),
    "daily": translatable("Continue this day"),
    "attack": translatable("Continue this attack"),
    "away": translatable("Continue these days"),
    "note": translatable("Continue this note"),
    "measurement": translatable("Continue this measurement"),
    "check": translatable("Continue this appointment"),
    "medicine": translatable("Continue this medicine"),
    "medicine-taken": translatable("Continue this medicine"),
    "visit-question": translatable("Continue this question"),
    "visit-answer": translatable("Continue this answer"),
    "pause": translatable("Continue this pause"),
    "order": translatable("Continue this prescription"),
    "person": translatable("Continue these changes"),
    "places": translatable("Continue these changes"),
    "entry": translatable("Continue this reason"),
    "begin": translatable("Continue this diary"),
    "writer": translatable("Continue this name"),
}

# They say when something was.
_TIMED = {"record", "reaction", "symptom", "attack", "note", "measurement", "medicine-taken"}
_DATED = {"begin", "order", "pause", "check", "medicine"}  # they name days, which may have passed since
_COUNTS = {"story"}  # it is of a time, and does not ask for it


def is_known(page: str) -> bool:
    """Return whether there are words for a draft of this page.

    Another version may have kept one of a page of its own.
    """
    return page in _TITLES


def has_a_time(page: str) -> bool:
    """Return whether what is filled in there may be of *just now*."""
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
    """Said beside the form while it cannot be kept in the diary."""
    if error.is_kept_aside:
        sentence = tr("%1. What you enter here is kept on this computer, and offered again once the diary is back.")
        return fill(sentence, trouble(error).title)
    return fill(tr("%1. What you enter here is kept only while the app is open."), trouble(error).title)
