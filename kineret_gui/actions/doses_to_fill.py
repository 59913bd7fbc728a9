"""The due doses of a period while something is brought in for them, one after the other."""

from datetime import date, datetime, timedelta

from kineret_gui.diary.moment import wall_time
from kineret_gui.diary.rules.adherence import OPEN, DoseRecord, DoseState, Reckoning
from kineret_gui.diary.rules.schedule import DoseId

MOST_TIMES = 8  # of one day, among which the next dose may be: a time after midnight is the day's last


class DosesToFill:
    """The doses of the diary, and what was found for them since."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._records = reckoning.doses
        self._number = {record.dose.id: number for number, record in enumerate(reckoning.doses)}
        self._left = {record.dose.id: list(record.syringes_left) for record in reckoning.doses}
        self._recorded = {record.dose.id for record in reckoning.doses if _is_recorded(record)}
        self._extra = {entry.fact.day for entry in reckoning.extra}

    def is_recorded(self, dose: DoseId) -> bool:
        """Return whether the diary itself says what became of a dose."""
        return dose in self._recorded

    def nothing_left(self, day: date) -> bool:
        """Return whether the diary itself says what became of all doses of a day, or has an injection beyond them."""
        of_day = [record for record in self._records if record.dose.id.day == day]
        return day in self._extra or (bool(of_day) and all(record.dose.id in self._recorded for record in of_day))

    def any_due(self, day: date) -> bool:
        return any(record.dose.id.day == day for record in self._records)

    def day_of_nearest_dose(self, wall: datetime, day: date, day_starts: int) -> date:
        """The day of an injection, or the day before where a dose of that one is nearer than all of the day itself."""
        before = day - timedelta(days=1)
        around = [record.dose.id for record in self._records if record.dose.id.day in (before, day)]
        if not any(dose.day == day for dose in around):
            return day
        return min(around, key=lambda dose: abs(wall_time(dose.day, dose.time, day_starts) - wall)).day

    def nearest(self, wall: datetime, day: date, day_starts: int) -> DoseRecord | None:
        """The dose of a day nearest to a naive wall time of which nothing is said yet."""
        still_open = (
            record
            for record in self._records
            if record.dose.id.day == day and record.dose.id not in self._recorded and self._left[record.dose.id]
        )
        return min(still_open, key=lambda r: abs(wall_time(day, r.dose.id.time, day_starts) - wall), default=None)

    def next_after(self, dose: DoseRecord, day_starts: int) -> datetime | None:
        """The naive wall time at which the dose after this one is due; None where none is known."""
        at = self._number[dose.dose.id]
        near = self._records[max(0, at - MOST_TIMES) : at + MOST_TIMES + 1]
        walls = (wall_time(record.dose.id.day, record.dose.id.time, day_starts) for record in near)
        own = wall_time(dose.dose.id.day, dose.dose.id.time, day_starts)
        return min((wall for wall in walls if wall > own), default=None)

    def syringes(self, dose: DoseRecord) -> tuple[int, ...]:
        """Whole mg ordered for each syringe of a dose that is still open."""
        return tuple(self._left[dose.dose.id])

    def fill(self, dose: DoseRecord, milligrams: int) -> None:
        """One syringe was found: the ordered one that holds as much, else the first that waits."""
        left = self._left[dose.dose.id]
        if left:
            left.remove(milligrams if milligrams in left else left[0])

    def close(self, dose: DoseRecord) -> None:
        """It was found that it was not given."""
        self._left[dose.dose.id].clear()


def _is_recorded(record: DoseRecord) -> bool:
    return bool(record.injections) or record.state not in (*OPEN, DoseState.PAUSED)
