"""Any entry of the diary in words: what it is, who wrote it, and how it differs from an earlier one."""

from collections.abc import Sequence
from datetime import datetime

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.facts.injection import DoseAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, wall_in
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.wording import clocks, days, dose_states, doses, facts, fill
from kineret_gui.wording.lines import shortened
from kineret_gui.wording.translation import tr


@frozen
class Difference:
    """One thing that was changed."""

    label: str
    old: str
    new: str


def headline(fact: Fact) -> str:
    """Return what it is and for which diary day."""
    return fill(tr("%1, %2"), facts.kind(fact), days.day(fact.day))


def summary(fact: Fact, at: clocks.TimeWording = clocks.PLAIN) -> str:
    """Return an entry in one line; `at` says its time."""
    return facts.summary(fact, at)


def summary_of_day(entry: Entry[Fact], doses_of_day: Sequence[DoseRecord], at: clocks.TimeWording) -> str:
    """An entry in one line beside the doses of its day: what was said of a dose given in part is said of its rest."""
    for record in doses_of_day:
        if isinstance(entry.fact, DoseAnswer) and entry in record.answers and record.state is DoseState.PART_GIVEN:
            sentence = tr("Missing part of the dose due at %1: %2")
            return fill(sentence, at.due(entry.fact.dose), dose_states.answer_within(entry.fact.answer))
    return summary(entry.fact, at)


def dose(record: DoseRecord) -> str:
    """Return what became of a dose, in one line."""
    if record.state is DoseState.DUE and not record.injections:
        return doses.due_dose(record.dose)
    return doses.record(record)


def note(fact: Fact) -> str:
    """Return what a person wrote beside it, cut where it is long."""
    return shortened(getattr(fact, "note", ""))


def differences(old: Fact, new: Fact, at: clocks.TimeWording) -> tuple[Difference, ...]:
    """Return what a correction changed, thing by thing."""
    before, after = ({line.label: line.value for line in facts.lines(fact, at)} for fact in (old, new))
    nothing = tr("nothing")
    return tuple(
        Difference(label, before.get(label) or nothing, after.get(label) or nothing)
        for label in {**before, **after}
        if before.get(label, "") != after.get(label, "")
    )


def written(entry: Entry[Fact], now: Now) -> str:
    """Return who wrote it and when, by the clocks here, and whether with a newer version."""
    sentence = tr("Entered by %1 with a newer version, %2") if entry.is_newer else tr("Entered by %1, %2")
    return fill(sentence, entry.by, here(entry.written, now))


def here(at: datetime, now: Now) -> str:
    """An aware instant by the clocks here, as `Monday 9 March 2026 at 08:05`."""
    wall = wall_in(at, now.here)
    return fill(tr("%1 at %2"), days.day(wall.date()), days.clock(wall))


def changed(old: Entry[Fact], new: Entry[Fact], now: Now) -> str:
    """Return what was done to an entry, by whom and when; `new` replaces or withdraws `old`."""
    when = here(new.written, now)
    if isinstance(new.fact, Withdrawal):
        return fill(tr("Removed by %1, %2"), new.by, when)
    if old.fact == new.fact:
        return fill(tr("Entered again by %1, %2"), new.by, when)
    return fill(tr("Changed by %1, %2"), new.by, when)


def change(old: Entry[Fact], new: Entry[Fact], at: clocks.TimeWording) -> str:
    """Return what changed, line by line: the old words, the new ones, and the reason of a withdrawal."""
    if isinstance(new.fact, Withdrawal):
        reason = (fill(tr("Reason: %1"), new.fact.reason),) if new.fact.reason else ()
        return "\n".join((summary(old.fact, at), *reason))
    lines = (was_and_is(difference) for difference in differences(old.fact, new.fact, at))
    return "\n".join(lines) or summary(new.fact, at)


def was_and_is(difference: Difference) -> str:
    """As `Spot: was upper spot, now lower spot`."""
    return fill(tr("%1: was %2, now %3"), difference.label, difference.old, difference.new)
