"""Doses of other medicines as rows, on Today, on their own page and on the page of a day. Pure."""

from collections.abc import Iterable
from datetime import date

from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rules.medicine_doses import MedicineRecord, MedicinesOfPeriod, MedicineState
from kineret_gui.diary.rules.medicine_schedule import MedicineDose, as_needed_on
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.routes.medicines import AnswerMedicine, ShowMedicines, TakeMedicine
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.wording import clocks, days, fill, listing, medicines
from kineret_gui.wording.translation import tr


@frozen
class MedicineDoseRow:
    """One dose, or a medicine that may be taken as needed.

    route  the page about it
    tick   the name of the button that writes it down as taken; empty where there is none
    """

    route: PageRoute
    shape: str
    tone: str
    title: str
    detail: str
    tick: str = ""


def rows_of_day(period: MedicinesOfPeriod, day: date, now: Now, day_starts: int) -> tuple[MedicineDoseRow, ...]:
    """The doses of a day, each with what became of it."""
    seen = clocks.seen_from(now, day_starts)
    return tuple(dose_row(record, seen, ticks=False) for record in period.doses if record.dose.day == day)


def rows_of_today(
    period: MedicinesOfPeriod, today: date, now: Now, day_starts: int, can_write: bool
) -> tuple[MedicineDoseRow, ...]:
    """The doses of today, those that are open first; then what may be taken as needed."""
    seen = clocks.seen_from(now, day_starts)
    here = sorted((one for one in period.doses if one.dose.day == today), key=lambda record: not record.is_open)
    needed = as_needed_rows(period, today, seen) if can_write else ()
    return (*(dose_row(record, seen, ticks=can_write) for record in here), *needed)


def open_rows(period: MedicinesOfPeriod, today: date, now: Now, day_starts: int) -> tuple[MedicineDoseRow, ...]:
    """The doses of earlier days that have a time and of which nothing was said, the latest first."""
    seen = clocks.seen_from(now, day_starts)
    asked = [record for record in period.doses if is_asked_after(record, today)]
    return tuple(dose_row(record, seen, ticks=False, dated=True) for record in reversed(asked))


def is_asked_after(record: MedicineRecord, today: date) -> bool:
    """Return whether a dose of an earlier day wants a word: one without a time is not asked after."""
    return record.state is MedicineState.NOT_RECORDED and record.dose.day < today and record.dose.at is not None


def left_open(period: MedicinesOfPeriod, today: date, now: Now, day_starts: int) -> tuple[MedicineDoseRow, ...]:
    """One row for the doses of earlier days that want a word: the dose itself, or all of them where there are more."""
    rows = open_rows(period, today, now, day_starts)
    if len(rows) < 2:
        return rows
    several = tr("%n dose(s) of other medicines not recorded", n=len(rows))
    return (MedicineDoseRow(ShowMedicines(), "gap", "warn", several, tr("Record whether they were taken")),)


def dose_of(period: MedicinesOfPeriod, route: AnswerMedicine) -> MedicineRecord | None:
    """Return the dose of a route: by its name, or by the name under which it was answered."""
    return next((one for one in period.doses if _is_of(one, route)), None)


def _is_of(record: MedicineRecord, route: AnswerMedicine) -> bool:
    dose = record.dose
    names = [(dose.medicine.id, dose.day, dose.at)]
    names += [(entry.fact.medicine, entry.fact.on, entry.fact.at) for entry in record.answers]
    return (route.medicine, route.day, route.at) in names


def dose_row(record: MedicineRecord, seen: clocks.TimeWording, ticks: bool, dated: bool = False) -> MedicineDoseRow:
    """A dose with what became of it, and the button for its tick while it is open."""
    dose, state = record.dose, record.state
    named = dose.medicine.name
    is_due = state in (MedicineState.DUE, MedicineState.UPCOMING)
    details = ("" if is_due else medicines.state(state), dose.amount, due(dose, seen))
    return MedicineDoseRow(
        route=AnswerMedicine(dose.medicine.id, dose.day, dose.at),
        shape=medicines.SHAPES[state],
        tone=medicines.TONES[state],
        title=fill(tr("%1: %2"), days.short_day(dose.day), named) if dated else named,
        detail=listing.statements(details),
        tick=tick_name(dose, seen) if ticks and record.is_open else "",
    )


def tick_name(dose: MedicineDose, seen: clocks.TimeWording) -> str:
    """The name of the button for a reader of the screen: as `Taken: Colchicine, 0.5 mg, 08:00`."""
    named = fill(tr("Taken: %1"), medicines.dose(dose))
    return fill(tr("%1, %2"), named, seen.due(DoseId(dose.day, dose.at))) if dose.at else named


def due(dose: MedicineDose, seen: clocks.TimeWording) -> str:
    """As `Due at 08:00`, with both clocks where they differ."""
    return fill(tr("Due at %1"), seen.due(DoseId(dose.day, dose.at))) if dose.at else medicines.when_due(None)


def as_needed_rows(period: MedicinesOfPeriod, today: date, seen: clocks.TimeWording) -> tuple[MedicineDoseRow, ...]:
    """Return what may be taken as needed, with the times of today."""
    orders = as_needed_on([entry.fact for entry in period.orders], today)
    return tuple(_needed_row(order, period, today, seen) for order in orders)


def _needed_row(order: Medicine, period: MedicinesOfPeriod, today: date, seen: clocks.TimeWording) -> MedicineDoseRow:
    taken = [entry.fact.moment for entry in period.as_needed if entry.fact.medicine == order.id]
    detail = _as_needed(order.amount_on(today), taken, today, seen)
    return MedicineDoseRow(TakeMedicine(order.id), "none", "quiet", order.name, detail)


def _as_needed(amount: str, moments: Iterable[Moment], today: date, seen: clocks.TimeWording) -> str:
    times = [seen(moment) for moment in moments if moment.day == today]
    taken = fill(tr("Today at %1"), listing.together(times)) if times else tr("Not taken today")
    return listing.statements((tr("When needed"), amount, taken))
