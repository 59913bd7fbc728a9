"""A month of the diary in words and shapes, day by day, with its totals. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import date

from PySide6.QtCore import QLocale

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.period import Period, month_after, month_before, month_days
from kineret_gui.diary.rules.review import DayRow, day_rows, totals
from kineret_gui.screens.review.month_medicines import MonthMedicines
from kineret_gui.screens.review.totals_view import TotalRow, extra_injections, total_rows
from kineret_gui.screens.when.month_signs import DaySigns, MonthSigns
from kineret_gui.wording import days, doses, fill, listing
from kineret_gui.wording.amounts import unlike_now
from kineret_gui.wording.entries import dose
from kineret_gui.wording.translation import tr

NOTED = Reaction | ReactionAnswer | Symptom | DailySymptoms | Attack | Measurement
_MARK = "•"


@frozen
class DayCell:
    """One day: as a cell of the grid and as a line of the list. `spoken` names it and all that it shows.

    shapes, tones   one word for each of its doses, as `tick gap`; none for a dose that is still to come
    heading         stands above the first day that is still to come, in the list
    """

    day: str
    number: str
    shapes: str
    tones: str
    extra: str
    spoken: str
    title: str
    text: str
    today: bool
    chosen: bool
    reaction: bool = False
    from_before: bool = False
    goes_on: bool = False
    fever: bool = False
    clinic: bool = False
    heading: str = ""


@frozen
class MonthLegendRow:
    """A mark that no number explains, and what it stands for."""

    shape: str
    tone: str
    words: str


@frozen
class MonthView:
    """Everything on the page.

    this_month  the label of the button that leads there, where another month is shown
    blanks      cells that stand empty before the first day
    listed      the same days for reading down: today and back from there, then what is still to come
    nothing     said of a month that lies before the first entry
    as_list     whether the days are read down even where the grid has room
    besides     injections that no number counts, and doses that differ from a corrected prescription
    medicines   a line for each other medicine, with its numbers
    """

    title: str = ""
    earlier: str = ""
    later: str = ""
    this_month: str = ""
    weekdays: list[str] = field(default_factory=list)
    blanks: int = 0
    cells: tuple[DayCell, ...] = ()
    listed: tuple[DayCell, ...] = ()
    numbers: str = ""
    totals: tuple[TotalRow, ...] = ()
    legend: tuple[MonthLegendRow, ...] = ()
    besides: str = ""
    medicines: str = ""
    nothing: str = ""
    as_list: bool = False
    as_of: str = ""


def month_view(entries: Sequence[Entry[Fact]], month: date, chosen: date, now: Now, day_starts: int) -> MonthView:
    """The month that starts on `month`; `entries` as `day_rows` asks for them."""
    first, last = month_days(month.year, month.month)
    today = now.day(day_starts)
    rows = day_rows(entries, first, last, now, day_starts)
    noted = {entry.fact.day for entry in entries if isinstance(entry.fact, NOTED)}
    records = [record for row in rows for record in row.doses]
    signs, others = MonthSigns(entries, today), MonthMedicines(entries, first, last, now, day_starts)
    cells = tuple(
        _cell(row, signs.of(row.day), others.of(row.day), row.day in noted, now, day_starts, chosen) for row in rows
    )
    starts = QLocale().firstDayOfWeek().value
    return MonthView(
        title=days.month(first),
        earlier=_other_month(tr("Previous month: %1"), month_before(first)),
        later=_other_month(tr("Next month: %1"), month_after(first)),
        this_month="" if first <= today <= last else fill(tr("This month: %1"), days.month(today)),
        weekdays=[days.short_weekday((starts - 1 + n) % 7 + 1) for n in range(7)],
        blanks=(first.isoweekday() - starts) % 7,
        cells=cells,
        listed=_listed(cells, today),
        numbers=fill(tr("%1 in numbers"), days.month(first)),
        totals=total_rows(records, Period(first, last)),
        legend=tuple(_legend(records, cells, any(first <= day <= last for day in noted))),
        medicines=others.totals,
        besides=_besides(records, sum(len(row.extra) for row in rows)),
    )


def before_the_diary(last: date, first_of_all: date | None) -> str:
    """Say that a month which ends on `last` lies before the first day with an entry; empty where it does not."""
    if first_of_all is None or last >= first_of_all:
        return ""
    return fill(tr("The diary starts on %1. Earlier days can be filled in."), days.day(first_of_all))


def _besides(records: Sequence[DoseRecord], extra: int) -> str:
    return "\n".join(filter(None, [unlike_now(totals(records)), extra_injections(extra)]))


def _other_month(words: str, month: date) -> str:
    return fill(words, days.month(month)) if FIRST_YEAR <= month.year <= LAST_YEAR else ""


def _listed(cells: Sequence[DayCell], today: date) -> tuple[DayCell, ...]:
    past = [cell for cell in cells if cell.day <= today.isoformat()]
    coming = list(cells[len(past) :])
    if coming:
        coming[0] = replace(coming[0], heading=tr("Upcoming"))
    return (*reversed(past), *coming)


def _cell(
    row: DayRow, signs: DaySigns, others: Sequence[str], noted: bool, now: Now, day_starts: int, chosen: date
) -> DayCell:
    is_today = row.day == now.day(day_starts)
    states = [record.state for record in row.doses if record.state is not DoseState.UPCOMING]
    title = days.named(row.day)
    if is_today and now.shares(row.day):
        title = fill(tr("%1, today"), title)
    extra = tr("%n extra injection(s)", n=len(row.extra)) if row.extra else ""
    noted_too = tr("Reactions, symptoms or measurements") if noted else ""
    beside = [extra, noted_too, *signs.words, *others]
    spoken = listing.parts([*map(doses.became_within, row.doses), *beside]) or tr("no dose due")
    return DayCell(
        day=row.day.isoformat(),
        number=QLocale().toString(row.day.day),
        shapes=" ".join(doses.SHAPES[state] for state in states),
        tones=" ".join(doses.TONES[state] for state in states),
        extra=" ".join([*([fill(tr("+%1"), str(len(row.extra)))] if row.extra else []), *([_MARK] if noted else [])]),
        spoken=fill(tr("%1: %2"), title, spoken),
        title=title,
        text="\n".join(filter(None, [*map(dose, row.doses), *beside])) or tr("No dose due"),
        today=is_today,
        chosen=row.day == chosen,
        reaction=signs.reaction,
        from_before=signs.from_before,
        goes_on=signs.goes_on,
        fever=signs.fever,
        clinic=signs.clinic,
    )


def _legend(records: Sequence[DoseRecord], cells: Sequence[DayCell], noted: bool) -> Iterator[MonthLegendRow]:
    """The marks that are in none of the numbers, where they stand anywhere, and what they mean."""
    occurring = {record.state for record in records}
    if DoseState.DUE in occurring:
        yield MonthLegendRow(doses.SHAPES[DoseState.DUE], doses.TONES[DoseState.DUE], doses.state(DoseState.DUE))
    if any(cell.reaction for cell in cells):
        yield MonthLegendRow("bar", "warn", tr("Reaction, first to last day"))
    if any(cell.fever for cell in cells):
        yield MonthLegendRow("fever", "quiet", tr("Fever"))
    if any(cell.clinic for cell in cells):
        yield MonthLegendRow("clinic", "quiet", tr("Appointment"))
    if noted:
        yield MonthLegendRow("", "quiet", fill(tr("%1 %2"), _MARK, tr("Reactions, symptoms or measurements")))
