"""The two periods to compare: some at one press, and any other two. Pure: tested as tables."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import Period, around, changes_of_order, two_months, two_quarters
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr

MONTHS, QUARTERS, OTHERS = "months", "quarters", "others"
_CHANGES = 3  # of the order, the latest ones


def comparison_choices(chosen: str, orders: Sequence[Prescription], today: date) -> tuple[ChoiceRow, ...]:
    """Return what can be compared. The key of a change of the order is its day."""
    labels = {
        MONTHS: tr("Last month and this month so far"),
        QUARTERS: tr("Last 3 months and the 3 months before"),
        **{
            day.isoformat(): fill(tr("Before and after the new prescription of %1"), days.dated(day))
            for day in changes_of_order(orders, today)[:_CHANGES]
        },
        OTHERS: tr("Two other periods"),
    }
    return tuple(ChoiceRow(key, label, key == chosen) for key, label in labels.items())


def compared_periods(
    chosen: str, orders: Sequence[Prescription], today: date, others: tuple[Period, Period]
) -> tuple[Period, Period]:
    """Return the two periods behind a key; `others` where those are chosen, or the change of an order is no more."""
    if chosen == MONTHS:
        return two_months(today)
    if chosen == QUARTERS:
        return two_quarters(today)
    if chosen != OTHERS and day_of(chosen) in changes_of_order(orders, today):
        return around(day_of(chosen), orders, today)
    return others[0].so_far(today), others[1].so_far(today)
