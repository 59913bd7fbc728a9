"""The page of all other medicines: what was not answered, what is taken now, and what was. Pure."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.medicine_doses import MedicinesOfPeriod
from kineret_gui.screens.medicines.dose_rows import MedicineDoseRow, open_rows, rows_of_today
from kineret_gui.wording import fill, listing, medicines
from kineret_gui.wording.translation import tr

LOOKS_BACK = 14  # days in which a dose with a time is asked after


@frozen
class MedicineOrderRow:
    """A medicine as ordered; `entry` is the id of its entry."""

    entry: str
    title: str
    detail: str


@frozen
class MedicinesView:
    """Everything on the page.

    asked   doses of earlier days without an answer
    today   those of today, and what is taken as needed
    is_empty  whether none was ever entered
    """

    asked: tuple[MedicineDoseRow, ...] = ()
    today: tuple[MedicineDoseRow, ...] = ()
    current: tuple[MedicineOrderRow, ...] = ()
    past: tuple[MedicineOrderRow, ...] = ()
    can_write: bool = False
    is_empty: bool = False


def medicines_view(
    orders: Sequence[Entry[Medicine]], period: MedicinesOfPeriod, now: Now, day_starts: int, can_write: bool
) -> MedicinesView:
    """Return the page; `orders` are all there are, `period` is of the last days."""
    today = now.day(day_starts)
    return MedicinesView(
        asked=open_rows(period, today, now, day_starts) if can_write else (),
        today=rows_of_today(period, today, now, day_starts, can_write),
        current=tuple(_order(entry, today) for entry in orders if not _is_over(entry.fact, today)),
        past=tuple(_order(entry, today) for entry in orders if _is_over(entry.fact, today)),
        can_write=can_write,
        is_empty=not orders,
    )


def _is_over(fact: Medicine, today: date) -> bool:
    return fact.ends is not None and fact.ends < today


def _order(entry: Entry[Medicine], today: date) -> MedicineOrderRow:
    fact = entry.fact
    steps = listing.parts(medicines.step(step.amount, step.starts) for step in fact.steps if step.starts > today)
    often = fill(tr("%1. %2"), medicines.how_often(fact), medicines.holds(fact))
    detail = fill(tr("%1. Then %2"), often, steps) if steps else often
    return MedicineOrderRow(entry.id, medicines.named(fact.name, fact.amount_on(max(today, fact.starts))), detail)
