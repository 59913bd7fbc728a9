"""The names of a period: its title, and its key."""

from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.rules.period import Period, whole_months
from kineret_gui.wording import days


def period_key(period: Period) -> str:
    """As `2026-02-01 2026-02-28`, for QML to hand back."""
    return f"{period.first.isoformat()} {period.last.isoformat()}"


def period_of_key(key: str) -> Period:
    """Return the period behind a key; of a single day its month. Raises ValueError where it is none."""
    first, _, last = key.partition(" ")
    return Period(day_of(first), day_of(last)) if last else whole_months(day_of(first))


def period_title(period: Period) -> str:
    """As `March 2026`, `2 Mar to 8 Mar 2026`, or `3 Mar 2026`."""
    if period == whole_months(period.first):
        return days.month(period.first)
    if period.length == 1:
        return days.dated(period.first)
    return days.from_to(period.first, period.last)
