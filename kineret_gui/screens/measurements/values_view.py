"""The values of one quantity, or of one date with the clinic, the latest first. Pure."""

from collections.abc import Iterable, Sequence

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.wording import clocks, fill, listing, measurements
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@frozen
class ValueRow:
    """One value in a list."""

    entry: str
    title: str
    detail: str


@frozen
class ValuesView:
    """The list of one quantity.

    nothing  said where the list is empty
    """

    title: str = ""
    nothing: str = ""
    there_is_more: bool = False
    can_write: bool = False
    rows: tuple[ValueRow, ...] = ()


def values_view(quantity: NamedQuantity, rows: Sequence[ValueRow], most: int, can_write: bool) -> ValuesView:
    """Return the list with at most so many rows."""
    return ValuesView(
        title=quantity.text,
        nothing="" if rows else tr("No result entered."),
        there_is_more=len(rows) > most,
        can_write=can_write,
        rows=tuple(rows[:most]),
    )


def value_rows(values: Iterable[Entry[Measurement]], now: Now, person: str) -> tuple[ValueRow, ...]:
    """Return the values of one quantity, the latest first; `person` is the name of whose diary it is."""
    return tuple(
        ValueRow(entry.id, measurements.result(entry.fact), signed(_taken(entry.fact, now), [entry], person))
        for entry in _latest_first(values)
    )


def result_rows(results: Iterable[Entry[Measurement]], now: Now) -> tuple[ValueRow, ...]:
    """Return the values that came of one check, each with its name."""
    return tuple(
        ValueRow(entry.id, _named_result(entry.fact), _taken(entry.fact, now)) for entry in _latest_first(results)
    )


def _latest_first(values: Iterable[Entry[Measurement]]) -> list[Entry[Measurement]]:
    return sorted(values, key=lambda entry: entry.fact.moment.utc, reverse=True)


def _named_result(fact: Measurement) -> str:
    return fill(tr("%1 %2"), measurements.name(fact), measurements.result(fact))


def _taken(fact: Measurement, now: Now) -> str:
    parts = (clocks.near_moment(fact.moment, now), measurements.route(fact.route), fact.note)
    return listing.parts(parts)
