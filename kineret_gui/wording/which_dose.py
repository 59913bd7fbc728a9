"""A due dose among others, when it is asked which one an injection was for."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.moment import Now, wall_time
from kineret_gui.diary.rules.adherence import OPEN, DoseRecord
from kineret_gui.diary.rules.schedule import Clocks, DoseId
from kineret_gui.wording import clocks, days, dose_states, doses, fill
from kineret_gui.wording.translation import tr


def when_due(dose: DoseId, now: Now, day_starts: int) -> str:
    """As `Today at 20:00 (Tuesday 10 March)`: the date is that of the clock, also after midnight.

    `now` is by the clocks that the doses follow. Where their date is another one here, no day is called today.
    """
    due, shares = wall_time(dose.day, dose.time, day_starts), now.shares(now.wall.date())
    match (due.date() - now.wall.date()).days if shares else None:
        case 0:
            words = tr("Today at %1 (%2)")
        case -1:
            words = tr("Yesterday at %1 (%2)")
        case 1:
            words = tr("Tomorrow at %1 (%2)")
        case _:
            words = tr("%2 at %1")
    at = clocks.due_by(dose, Clocks(now.zone, now.here, day_starts, dated=not shares))
    return fill(words, at, days.named(due.date()))


def to_choose(record: DoseRecord, now: Now, day_starts: int) -> str:
    """A dose among others that an injection may have been for, with what became of it where that is known."""
    when = when_due(record.dose.id, now, day_starts)
    return when if record.state in OPEN else fill(tr("%1: %2"), when, doses.became(record))


def is_for(dose: DoseId, now: Now, day_starts: int) -> str:
    """The dose that a guided injection is for."""
    return fill(tr("Counts for: %1"), when_due(dose, now, day_starts))


def stays() -> str:
    """A dose that was chosen, where the time would name another one by now."""
    return tr("It stays with the dose that was chosen.")


def extra() -> str:
    """An injection that answers no dose."""
    return tr("An extra injection (no dose was due)")


def begun(when: str) -> str:
    """A dose whose guide was begun; `when` as `to_choose` has it."""
    return fill(tr("%1: continue with the guide"), when)


def which_one() -> str:
    return tr("Which one?")


def asked() -> str:
    return tr("Which dose is this injection for?")


def answered_already() -> str:
    """Said where a reminder or a page leads to a dose of which nothing is open any more."""
    return tr("Nothing was saved. This dose has been answered already.")


def is_answered() -> str:
    """Return what is asked about where something was said of the dose while the form lay open."""
    return tr("There is an entry for this dose")


def answered_meanwhile(answer: Entry[DoseAnswer], injection: Injection) -> str:
    """As `Written down by Bea: given in hospital. You are about to record 100 mg for the same dose. Is that right?`."""
    written = fill(tr("Entered by %1: %2."), answer.by, dose_states.answer_within(answer.fact.answer))
    about_to = fill(tr("You are about to record %1 for the same dose."), doses.amount(injection.milligrams))
    return "\n".join([written, about_to, tr("Is that right?")])
