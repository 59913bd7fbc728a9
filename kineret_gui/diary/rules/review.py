"""A period of the diary as plain rows, for the screens, for paper and for other formats alike."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, F_co, Fact
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import GIVEN, DoseRecord, DoseState, Reckoning, reckon
from kineret_gui.diary.rules.amount import Corrections, OrderBefore
from kineret_gui.diary.rules.schedule import days_between, due_doses
from kineret_gui.diary.rules.unread import about_doses


@frozen
class DayRow:
    """One diary day: its due doses with what became of them, and injections beyond them."""

    day: date
    doses: tuple[DoseRecord, ...]
    extra: tuple[Entry[Injection], ...]


@frozen
class Totals:
    """Counts of doses, without a verdict. Doses still to come or due today are in none of them.

    recorded_later, late_later  how many of those given were written down on a later day than they were given
    part       less went in than was ordered
    other      more went in than was ordered
    newer      only a newer version can read what was entered for them
    unlike_now of those recorded, late or not: how many were whole by an order whose amount was corrected since
    """

    recorded: int
    late: int
    missed: int
    skipped: int
    paused: int
    not_recorded: int
    in_hospital: int
    recorded_later: int = 0
    late_later: int = 0
    part: int = 0
    other: int = 0
    unlike_now: int = 0
    newer: int = 0


def of_kind(entries: Iterable[Entry[Fact]], kind: type[F_co]) -> tuple[Entry[F_co], ...]:
    """The entries whose fact is of one kind."""
    return tuple(entry for entry in entries if isinstance(entry.fact, kind))  # type: ignore[misc]


def day_rows(entries: Sequence[Entry[Fact]], first: date, last: date, now: Now, day_starts: int) -> tuple[DayRow, ...]:
    """Every day from `first` to `last`, from the standing entries of that period.

    `entries` must hold every standing prescription and pause, of whatever day, and the injections and answers
    that count for the days of the period.
    """
    reckoning = reckon_period(entries, first, last, now, day_starts)
    return tuple(
        DayRow(
            day,
            tuple(record for record in reckoning.doses if record.dose.id.day == day),
            tuple(entry for entry in reckoning.extra if entry.fact.day == day),
        )
        for day in days_between(first, last)
    )


def reckon_period(entries: Sequence[Entry[Fact]], first: date, last: date, now: Now, day_starts: int) -> Reckoning:
    """Return what became of the doses due from `first` to `last`."""
    due = due_doses(
        [entry.fact for entry in of_kind(entries, Prescription)],
        [entry.fact for entry in of_kind(entries, Pause)],
        first,
        last,
    )
    injections = [entry for entry in of_kind(entries, Injection) if first <= entry.fact.day <= last]
    corrections = corrected_orders(of_kind(entries, Prescription))
    return reckon(due, injections, of_kind(entries, DoseAnswer), now, day_starts, corrections, about_doses(entries))


def corrected_orders(orders: Iterable[Entry[Prescription]]) -> Corrections:
    """Return what each order said before it was corrected, and when each correction was written."""
    return {
        order.fact: [
            OrderBefore(earlier.fact, later.written)
            for earlier, later in zip(order.before, (*order.before[1:], order), strict=True)
        ]
        for order in orders
        if order.before
    }


def totals(doses: Iterable[DoseRecord]) -> Totals:
    """Return how many doses ended in which state."""
    records = list(doses)
    count = Counter(record.state for record in records)
    later = Counter(record.state for record in records if was_written_later(record))
    return Totals(
        recorded=count[DoseState.RECORDED],
        late=count[DoseState.RECORDED_LATE],
        missed=count[DoseState.MISSED],
        skipped=count[DoseState.SKIPPED_ON_ADVICE],
        paused=count[DoseState.PAUSED],
        not_recorded=count[DoseState.NOT_RECORDED],
        in_hospital=count[DoseState.GIVEN_IN_HOSPITAL],
        recorded_later=later[DoseState.RECORDED],
        late_later=later[DoseState.RECORDED_LATE],
        part=count[DoseState.PART_GIVEN],
        other=count[DoseState.OTHER_AMOUNT],
        newer=count[DoseState.NEWER],
        unlike_now=sum(record.state in GIVEN and bool(record.ordered_then) for record in records),
    )


def was_written_later(record: DoseRecord) -> bool:
    """Return whether any of its injections was first written on a later diary day than it was given.

    A correction says itself when it was written, and is none.
    """
    return any(
        entry.replaces is None and entry.fact.moment.day_there(entry.written) > entry.fact.moment.day
        for entry in record.injections
    )
