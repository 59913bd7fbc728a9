"""The dates with the clinic that are near, and those of which nothing has been said yet. Pure."""

from collections.abc import Iterable
from datetime import date

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.frozen import frozen
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.translation import tr

PAGE = "measurements"
DAYS_AHEAD, DAYS_BEHIND = 14, 30  # days from today within which a date is spoken of


@frozen
class CheckRow:
    """A date with the clinic; `check` is its id."""

    check: str
    title: str
    detail: str


def check_rows(open_checks: Iterable[CheckDate], today: date) -> tuple[CheckRow, ...]:
    """The checks to come, the next one first, and then those that were, the latest first."""
    within = (check for check in open_checks if -DAYS_BEHIND <= (check.on - today).days <= DAYS_AHEAD)
    near = sorted(within, key=measurements.check_order)
    to_come = [check for check in near if check.on >= today]
    were = [check for check in reversed(near) if check.on < today]
    return tuple(CheckRow(check.id, measurements.check(check), when_set(check, today)) for check in (*to_come, *were))


def when_set(check: CheckDate, today: date) -> str:
    """The day that the clinic set; of one that has passed, with the question whether it has been."""
    day = measurements.near_check_day(check, today)
    if check.on < today:
        return fill(tr("Planned for %1. Did it take place?"), day)
    return fill(tr("Planned for %1"), day)
