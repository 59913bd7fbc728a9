"""What the page of the prescription says: the order in force, what comes later, and what was. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.prescription import Pause, Prescription, in_force
from kineret_gui.screens.words import days, doses, fill, orders
from kineret_gui.screens.words.people import signed


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order or pause, in words; `entry` is its id."""

    entry: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class PrescriptionView:
    """Everything on the page, in words.

    pause  id of the pause that holds today; empty where none does
    """

    headline: str = ""
    detail: str = ""
    pause: str = ""
    pause_told: str = ""
    later: tuple[OrderRow, ...] = ()
    history: tuple[OrderRow, ...] = ()
    pauses: tuple[OrderRow, ...] = ()


def tr(sentence: str) -> str:
    return QCoreApplication.translate("prescription", sentence)


def prescription_view(
    ordered: Sequence[Entry[Prescription]], paused: Sequence[Entry[Pause]], today: date, person: str
) -> PrescriptionView:
    """The page on a diary day, from the standing orders and pauses in the order of day and writing.

    `person` is the name of whose diary it is: beside what someone else wrote stands who it was.
    """
    current = in_force([entry.fact for entry in ordered], today)
    holds = next((entry for entry in reversed(paused) if entry.fact.covers(today)), None)
    rows = [_order_row(entry, _until(ordered, n), person) for n, entry in enumerate(ordered)]
    later = [n for n, entry in enumerate(ordered) if entry.fact.starts > today]
    return PrescriptionView(
        headline=doses.order(current) if current else tr("No order holds today"),
        detail=_detail(current, today) if current else "",
        pause=holds.id if holds else "",
        pause_told=orders.pause_told(holds.fact) if holds else "",
        later=tuple(rows[n] for n in later),
        history=tuple(row for n, row in reversed(list(enumerate(rows))) if n not in later),
        pauses=tuple(_pause_row(entry, person) for entry in reversed(paused)),
    )


def _detail(order: Prescription, today: date) -> str:
    since = fill(tr("Since %1."), days.day(order.starts))
    course = ""
    if order.last_day:
        ends = tr("The course ended on %1.") if order.last_day < today else tr("The course ends on %1.")
        course = fill(ends, days.day(order.last_day))
    told = (since, course, orders.late(order.late_after), orders.by(order.ordered_by))
    return tr(" ").join(sentence for sentence in told if sentence)


def _until(ordered: Sequence[Entry[Prescription]], number: int) -> date | None:
    """The last day of an order: its course is over, or the next order holds from the day after."""
    order = ordered[number].fact
    ends = [order.last_day] if order.last_day else []
    if number + 1 < len(ordered):
        ends.append(max(ordered[number + 1].fact.starts - timedelta(days=1), order.starts))
    return min(ends, default=None)


def _order_row(entry: Entry[Prescription], until: date | None, person: str) -> OrderRow:
    order = entry.fact
    parts = (orders.stretch(order, until), orders.by(order.ordered_by))
    told = tr(". ").join(part for part in parts if part)
    return OrderRow(entry.id, doses.order(order), signed(told, [entry], person))


def _pause_row(entry: Entry[Pause], person: str) -> OrderRow:
    reason = fill(tr("Reason: %1."), entry.fact.reason) if entry.fact.reason else ""
    parts = (reason, orders.by(entry.fact.ordered_by))
    told = tr(" ").join(part for part in parts if part)
    return OrderRow(entry.id, doses.pause(entry.fact), signed(told, [entry], person))
