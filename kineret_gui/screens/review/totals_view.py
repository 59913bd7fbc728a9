"""The numbers of a period, one for each state in which a dose ended, and the days behind them. Pure.

Never one number for all of them, and none of them is a share of anything.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.period import Period
from kineret_gui.diary.rules.review import totals
from kineret_gui.screens.framework.routes.review import ListEntries
from kineret_gui.screens.review.entry_filter import EntryCategory
from kineret_gui.wording import clocks, days, doses, fill, listing
from kineret_gui.wording.dose_states import counted
from kineret_gui.wording.translation import tr

NOT_COUNTED = (DoseState.DUE, DoseState.UPCOMING)
_WHERE_ANY = frozenset({DoseState.PART_GIVEN, DoseState.OTHER_AMOUNT, DoseState.GIVEN_IN_HOSPITAL, DoseState.NEWER})


@frozen
class TotalRow:
    """The number of doses in one state. `route` leads to their list; `dates` are their days, where asked for."""

    route: ListEntries
    shape: str
    tone: str
    words: str
    dates: str


def total_rows(
    records: Sequence[DoseRecord], period: Period, dated: Collection[DoseState] = ()
) -> tuple[TotalRow, ...]:
    """Return six numbers; one more each where a dose was given in part, in another amount, in hospital or unreadably.

    `dated` are the states whose rows name their days.
    """
    return tuple(
        TotalRow(
            route=ListEntries(category.value, period),
            shape=doses.SHAPES[state],
            tone=doses.TONES[state],
            words=words,
            dates=days_of(record for record in records if record.state is state) if state in dated else "",
        )
        for state, category, words in _counted(records)
        if state not in _WHERE_ANY or any(record.state is state for record in records)
    )


def _counted(records: Sequence[DoseRecord]) -> tuple[tuple[DoseState, EntryCategory, str], ...]:
    """Return each state with the category that lists its doses, and their number in words."""
    count = totals(records)
    return (
        (
            DoseState.RECORDED,
            EntryCategory.RECORDED,
            _later(_on_the_day(records, count.recorded), count.recorded_later),
        ),
        (
            DoseState.RECORDED_LATE,
            EntryCategory.LATE,
            _later(counted(DoseState.RECORDED_LATE, count.late), count.late_later),
        ),
        (DoseState.PART_GIVEN, EntryCategory.PART_GIVEN, counted(DoseState.PART_GIVEN, count.part)),
        (DoseState.OTHER_AMOUNT, EntryCategory.OTHER_AMOUNT, counted(DoseState.OTHER_AMOUNT, count.other)),
        (DoseState.MISSED, EntryCategory.MISSED, counted(DoseState.MISSED, count.missed)),
        (DoseState.SKIPPED_ON_ADVICE, EntryCategory.SKIPPED, counted(DoseState.SKIPPED_ON_ADVICE, count.skipped)),
        (DoseState.PAUSED, EntryCategory.PAUSED, counted(DoseState.PAUSED, count.paused)),
        (DoseState.NOT_RECORDED, EntryCategory.NOT_RECORDED, counted(DoseState.NOT_RECORDED, count.not_recorded)),
        (
            DoseState.GIVEN_IN_HOSPITAL,
            EntryCategory.IN_HOSPITAL,
            counted(DoseState.GIVEN_IN_HOSPITAL, count.in_hospital),
        ),
        (DoseState.NEWER, EntryCategory.NEWER, counted(DoseState.NEWER, count.newer)),
    )


def _on_the_day(records: Iterable[DoseRecord], number: int) -> str:
    match doses.in_time(record.dose.order for record in records):
        case doses.InTime.ON_THE_DAY:
            return tr("%n given on the day", n=number)
        case doses.InTime.BY_THE_CLINIC:
            return tr("%n given on time", n=number)
        case doses.InTime.EITHER:
            return tr("%n given on the day or on time", n=number)


def _later(words: str, number: int) -> str:
    """Return a number in words, and how many of these nobody wrote down on the day."""
    return fill(tr("%1 (%2 of them entered later)"), words, str(number)) if number else words


def uncounted_doses(records: Iterable[DoseRecord]) -> str:
    """Return the sentence on doses that are in none of the numbers; empty where all are counted."""
    return uncounted(sum(record.state in NOT_COUNTED for record in records))


def uncounted(coming: int) -> str:
    """Return the sentence on so many doses that are in none of the numbers; empty where it is none."""
    return tr("Not counted here: %n dose(s) due now or later.", n=coming) if coming else ""


def extra_injections(extra: int) -> str:
    """Return the sentence on injections for which no dose was due; empty where there were none."""
    return tr("Plus %n extra injection(s) (no dose was due).", n=extra) if extra else ""


def days_of(records: Iterable[DoseRecord]) -> str:
    """Return the days on which doses were due, as `Mon 2 Mar; Thu 5 Mar to Sat 7 Mar`.

    A dose that is one of several a day is named with its time.
    """
    due = [record.dose for record in records]
    with_time = [dose for dose in due if len(dose.order.times) > 1]
    parts = _dated(dose.id.day for dose in due if len(dose.order.times) == 1)
    parts += [(d.id.day, fill(tr("%1 at %2"), days.short_day(d.id.day), clocks.due(d))) for d in with_time]
    return listing.parts(words for _, words in sorted(parts, key=lambda part: part[0]))


def in_runs(days: Iterable[date]) -> str:
    """Return days as `Mon 2 Mar; Thu 5 Mar to Sat 7 Mar`, each once."""
    return listing.parts(words for _, words in _dated(days))


def _dated(days: Iterable[date]) -> list[tuple[date, str]]:
    """Days in words, those that follow each other as one, each with its first day."""
    return [(first, _from_to(first, last)) for first, last in _runs(sorted(set(days)))]


def _from_to(first: date, last: date) -> str:
    if first == last:
        return days.short_day(first)
    return fill(tr("%1 to %2"), days.short_day(first), days.short_day(last))


def _runs(alone: Sequence[date]) -> list[tuple[date, date]]:
    """Days that follow each other, by their first and last one."""
    runs: list[tuple[date, date]] = []
    for day in alone:
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
