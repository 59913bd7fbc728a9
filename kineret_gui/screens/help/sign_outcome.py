"""The outcomes of writing a sign of Get help down. The page stays whatever happens."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import own_mistake, trouble


@frozen
class SignNoted:
    """It is in the diary."""

    entry: Entry[Symptom]


@frozen
class SignNotNoted:
    """The world kept it from being written; or, where no reason is given, a mistake of the program did."""

    why: DiaryUnavailable | None


@frozen
class OnlyRead:
    """The diary is open to read."""


@frozen
class NoDiary:
    """No diary is open."""


SignOutcome = SignNoted | SignNotNoted | OnlyRead | NoDiary


def press_hint(*, can_write: bool) -> str:
    """Return what comes of pressing a sign."""
    if can_write:
        return tr("Choose a sign to record it in the diary too.")
    return tr("No diary is open for entries, so a sign you choose is not recorded.")


def outcome_text(outcome: SignOutcome) -> str:
    """Return the outcome in a sentence or two."""
    match outcome:
        case SignNoted(entry):
            from kineret_gui.wording import symptoms  # the names of all of them; the first frame needs none

            sign = symptoms.name(entry.fact)
            return fill(tr("%1: recorded in the diary at %2."), sign, days.clock(entry.fact.moment.wall))
        case SignNotNoted(why):
            page = trouble(why) if why else own_mistake()
            return fill(tr("The sign could not be recorded: %1. Get help first. You can record it later."), page.title)
        case OnlyRead():
            return tr("This diary is open read-only, so the sign was not recorded.")
        case NoDiary():
            return tr("No diary is open, so the sign was not recorded.")
