"""The page of the prescription in words: the order in force, what comes later, and what was. Pure."""

from collections.abc import Sequence
from datetime import date, timedelta

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.due_clock import same_clocks
from kineret_gui.diary.facts.prescription import Pause, Prescription, current, in_force
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.wording import days, doses, fill, listing, orders
from kineret_gui.wording.clocks import city
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class OrderRow:
    """One order or pause, in words; `entry` is its id."""

    entry: str
    title: str
    detail: str


@frozen
class PrescriptionView:
    """Everything on the page, in words.

    holds     what stands above the order: that it holds today, or that it is paused; empty where none does
    pause     id of the pause that holds today; empty where none does
    clocks    by which clocks doses are due, where those of here show another time
    stopping  what the leaflet says of stopping, with its source
    """

    holds: str = ""
    headline: str = ""
    detail: str = ""
    pause: str = ""
    pause_text: str = ""
    later: tuple[OrderRow, ...] = ()
    history: tuple[OrderRow, ...] = ()
    pauses: tuple[OrderRow, ...] = ()
    clocks: str = ""
    can_write: bool = False
    stopping: tuple[SentenceRow, ...] = ()
    source: str = ""


def prescription_view(
    ordered: Sequence[Entry[Prescription]], paused: Sequence[Entry[Pause]], today: date, person: str
) -> PrescriptionView:
    """The page on a diary day, from the standing orders and pauses in the order of day and writing.

    `person` is the name of whose diary it is: beside what someone else wrote stands who it was.
    """
    facts = [entry.fact for entry in ordered]
    order, last = current(facts, today), in_force(facts, today)
    holds = next((entry for entry in reversed(paused) if entry.fact.covers(today)), None)
    rows = [_order_row(entry, _until(ordered, n), person) for n, entry in enumerate(ordered)]
    later = [n for n, entry in enumerate(ordered) if entry.fact.starts > today]
    return PrescriptionView(
        holds="" if order is None else tr("Paused today") if holds else tr("Current"),
        headline=doses.order(order) if order else tr("No current prescription"),
        detail=_detail(order) if order else _ended(last) if last else "",
        pause=holds.id if holds else "",
        pause_text=orders.pause_summary(holds.fact) if holds else "",
        later=tuple(rows[n] for n in later),
        history=tuple(row for n, row in reversed(list(enumerate(rows))) if n not in later),
        pauses=tuple(_pause_row(entry, person) for entry in reversed(paused)),
    )


def foreign_clocks(now: Now) -> str:
    """Return by which clocks doses are due, where those of here show another time; `now` is by those of the doses."""
    return "" if same_clocks(now.here, now) else fill(tr("Dose times follow %1 time."), city(now.zone))


def _ended(order: Prescription) -> str:
    """Say what held last."""
    ended = days.day(order.last_day or order.starts)
    return fill(tr("The course ended on %1: %2."), ended, doses.order(order))


def _detail(order: Prescription) -> str:
    since = fill(tr("Since %1."), days.day(order.starts))
    course = fill(tr("The course ends on %1."), days.day(order.last_day)) if order.last_day else ""
    sentences = (since, course, orders.late(order.late_after), orders.by(order.ordered_by))
    return listing.sentences(sentences)


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
    text = listing.statements(parts)
    return OrderRow(entry.id, doses.order(order), signed(text, [entry], person))


def _pause_row(entry: Entry[Pause], person: str) -> OrderRow:
    reason = fill(tr("Reason: %1."), entry.fact.reason) if entry.fact.reason else ""
    parts = (reason, orders.by(entry.fact.ordered_by))
    text = listing.sentences(parts)
    return OrderRow(entry.id, doses.pause(entry.fact), signed(text, [entry], person))
