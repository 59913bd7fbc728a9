"""The days of a report: each dose with what became of it, month by month. Pure."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState, Reckoning
from kineret_gui.report.typesetting.pieces import Chapter, SheetTable
from kineret_gui.wording import days, doses, fill, listing, sites
from kineret_gui.wording.dose_states import within
from kineret_gui.wording.translation import tr

_LISTED = frozenset(DoseState) - {DoseState.UPCOMING}


@frozen
class _DoseLine:
    """A row of the table, the day that it is about, and its mark."""

    day: date
    mark: str
    words: tuple[str, str, str, str, str]

    @property
    def row(self) -> tuple[str, ...]:
        return days.short_day(self.day), *self.words


def days_chapter(reckoning: Reckoning, at: Callable[[Moment], str]) -> Chapter:
    """A table for each month; days on which no dose was due and none was given are left out. `at` says a time."""
    lines = sorted([*_due(reckoning.doses, at), *_extra(reckoning.extra, at)], key=lambda line: line.day)
    months = groupby(lines, key=lambda line: line.day.replace(day=1))
    return Chapter(
        title=tr("Appendix: every dose"),
        lead=tr("Each dose that was due, and what the diary says about it."),
        parts=tuple(_month(first, list(of_month)) for first, of_month in months),
        empty=tr("No dose was due or recorded in this period."),
        apart=True,
    )


def _month(first: date, lines: Sequence[_DoseLine]) -> SheetTable:
    return SheetTable(
        title=days.month(first),
        heads=(tr("Day"), tr("Dose"), tr("Time"), tr("Where"), tr("How much"), tr("Who injected, notes")),
        shares=(2.4, 3.2, 1.8, 6, 1.7, 4.5),
        rows=tuple(line.row for line in lines),
        marks=tuple(line.mark for line in lines),
    )


def _due(records: Sequence[DoseRecord], at: Callable[[Moment], str]) -> Iterator[_DoseLine]:
    for record in records:
        if record.state in _LISTED:
            yield from _of_dose(record, at)


def _of_dose(record: DoseRecord, at: Callable[[Moment], str]) -> Iterator[_DoseLine]:
    """A row for each syringe that was given, with what became of the dose, and for each of the rest."""
    day, mark, became = record.dose.id.day, doses.SHAPES[record.state], doses.became(record)
    note = "".join(entry.fact.note for entry in record.answers[-1:])
    if not record.injections:
        yield _DoseLine(day, mark, (became, "", "", "", note))
        return
    for entry in record.injections:
        yield _DoseLine(day, mark, _given(became, day, entry.fact, at))
    rest = DoseState(record.answers[-1].fact.answer.value) if record.answers else DoseState.NOT_RECORDED
    for milligrams in record.syringes_left:
        rest_text = fill(tr("Missing part: %1"), within(rest))
        yield _DoseLine(day, doses.SHAPES[rest], (rest_text, "", "", doses.amount(milligrams), note))


def _extra(entries: Sequence[Entry[Injection]], at: Callable[[Moment], str]) -> Iterator[_DoseLine]:
    for entry in entries:
        yield _DoseLine(entry.fact.day, "", _given(tr("Extra injection"), entry.fact.day, entry.fact, at))


def _given(state: str, day: date, fact: Injection, at: Callable[[Moment], str]) -> tuple[str, str, str, str, str]:
    return state, _time(day, fact, at), sites.spot(fact.spot), doses.amount(fact.milligrams), _notes(fact)


def _time(day: date, fact: Injection, at: Callable[[Moment], str]) -> str:
    """Return when it was, with the date where that is not `day`."""
    time, on = (at(fact.moment), fact.moment.wall.date()) if fact.time_known else (tr("not known"), fact.day)
    return time if on == day else fill(tr("%1, %2"), time, days.short_day(on))


def _notes(fact: Injection) -> str:
    notes = (
        tr("The person") if fact.given_by is Giver.MYSELF else tr("Someone else"),
        fill(tr("batch %1"), fact.batch) if fact.batch else "",
        fact.note,
    )
    return listing.parts(notes)
