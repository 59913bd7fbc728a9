"""Other medicines on the first page of a report: what was ordered, and how many doses ended how. Pure."""

from collections.abc import Iterator

from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.rules.medicine_doses import MedicinesOfPeriod
from kineret_gui.diary.rules.medicine_totals import MedicineTotals, medicine_totals
from kineret_gui.report.typesetting.pieces import SheetTable
from kineret_gui.wording import listing, medicines
from kineret_gui.wording.translation import tr


def medicines_table(period: MedicinesOfPeriod) -> SheetTable:
    """A row for each medicine, by name; what is no longer ordered has its numbers alone."""
    return SheetTable(
        title=tr("Other medicines"),
        heads=(
            tr("Other medicines"),
            tr("How often"),
            tr("Taken"),
            tr("Not taken"),
            tr("Skipped on medical advice"),
            tr("Not recorded"),
        ),
        shares=(3.8, 8.6, 1.4, 1.75, 2.6, 1.75),
        rows=tuple(_rows(period)),
    )


def _rows(period: MedicinesOfPeriod) -> Iterator[tuple[str, ...]]:
    counted = {total.medicine: total for total in medicine_totals(period)}
    for entry in period.orders:
        total = counted.pop(entry.fact.id, None)
        yield (medicines.ordered(entry.fact), _often(entry.fact), *(_numbers(total) if total else ("0",) * 4))
    yield from ((total.name, "", *_numbers(total)) for total in counted.values())


def _numbers(total: MedicineTotals) -> tuple[str, ...]:
    """As numbers of doses; what was taken as needed was taken."""
    numbers = (total.taken + total.as_needed, total.not_taken, total.skipped, total.not_recorded)
    return tuple(map(str, numbers))


def _often(order: Medicine) -> str:
    return listing.parts((medicines.how_often(order), medicines.holds(order)))
