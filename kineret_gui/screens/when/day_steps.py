"""Going from day to day by buttons, within the years that a diary can hold."""

from datetime import date, timedelta

from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR


def moved(day: date, days: int) -> date:
    """So many days later, or earlier; never beyond the first or last day of a diary."""
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    return first + timedelta(days=min(max((day - first).days + days, 0), (last - first).days))
