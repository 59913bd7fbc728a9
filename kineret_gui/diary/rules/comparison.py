"""Two periods of a diary side by side. What the difference means is for the person and the clinic to say."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.account import Account, Measured, Noted, account
from kineret_gui.diary.rules.medicine_totals import MedicineTotals, medicine_totals
from kineret_gui.diary.rules.period import Period

T = TypeVar("T")
Pair = tuple[T | None, T | None]  # in the one period and in the other; None where it does not occur in it


@frozen
class Comparison:
    """Two accounts, and what occurs in either of them, paired by what it is about."""

    one: Account
    other: Account

    @property
    def is_of_equal_lengths(self) -> bool:
        return self.one.period.length == self.other.period.length

    @property
    def injections(self) -> tuple[tuple[str, int, int], ...]:
        """Each place with its number of injections in both; an empty id where the place is not remembered."""
        one, other = ({at.place: at.injections for at in of.places} for of in (self.one, self.other))
        numbers = ((place, one.get(place, 0), other.get(place, 0)) for place in {**one, **other})
        return tuple(row for row in numbers if row[1] or row[2])

    @property
    def symptoms(self) -> tuple[Pair[Noted], ...]:
        one, other = ({_name(noted): noted for noted in of.symptoms} for of in (self.one, self.other))
        return tuple((one.get(name), other.get(name)) for name in {**one, **other})

    @property
    def measured(self) -> tuple[Pair[Measured], ...]:
        one, other = ({_kind(of_kind): of_kind for of_kind in of.measured} for of in (self.one, self.other))
        return tuple((one.get(kind), other.get(kind)) for kind in {**one, **other})

    @property
    def medicines(self) -> tuple[Pair[MedicineTotals], ...]:
        """Each other medicine of which anything is counted in either, by name."""
        one, other = ({of.medicine: of for of in medicine_totals(its.medicines)} for its in (self.one, self.other))
        by_name = sorted({**one, **other}.values(), key=lambda total: (total.name.casefold(), total.medicine))
        return tuple((one.get(total.medicine), other.get(total.medicine)) for total in by_name)


def comparison(entries: Sequence[Entry[Fact]], a: Period, b: Period, now: Now, day_starts: int) -> Comparison:
    """Both periods as they are seen now; `entries` as `account` asks for them, for either period."""
    return Comparison(account(entries, a, now, day_starts), account(entries, b, now, day_starts))


def _name(noted: Noted) -> Hashable:
    return noted.felt.asked, noted.felt.what, noted.felt.own.casefold()


def _kind(measured: Measured) -> Hashable:
    return measured.first.quantity, measured.first.own.casefold(), measured.first.unit
