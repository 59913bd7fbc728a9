"""The due doses of a period while something is brought in for them, one after the other."""

from datetime import date, datetime, timedelta

from kineret_gui.diary.moment import wall_time
from kineret_gui.diary.rules.adherence import OPEN, DoseRecord, DoseState, Reckoning
from kineret_gui.diary.rules.schedule import DoseId


class DosesToFill:
    """The doses of the diary, and what was found for them since."""

    def __init__(self, reckoning: Reckoning) -> None:
        self._records = reckoning.doses
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

    def syringe(self, dose: DoseRecord) -> int:
        """Whole mg ordered for the next syringe of a dose that is open."""
        return self._left[dose.dose.id][0]

    def fill(self, dose: DoseRecord) -> None:
        """One syringe was found."""
        del self._left[dose.dose.id][0]

    def close(self, dose: DoseRecord) -> None:
        """It was found that it was not given."""
        self._left[dose.dose.id].clear()


def _is_recorded(record: DoseRecord) -> bool:
    return bool(record.injections) or record.state not in (*OPEN, DoseState.PAUSED)
