"""The due doses of a period while something is brought in for them, one after the other."""

from datetime import date, datetime, timedelta

from kineret_gui.actions.amount_to_import import SyringesOrdered
from kineret_gui.diary.moment import Moment, wall_time
from kineret_gui.diary.rules.adherence import OPEN, DoseRecord, DoseState, Reckoning
from kineret_gui.diary.rules.schedule import DoseId

MOST_TIMES = 8  # of one day, among which the next dose may be: a time after midnight is the day's last
_AS_DUE = timedelta(hours=1)  # a reminder may be set a little before or after the hour that was ordered
_DAY = timedelta(days=1)


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

    def is_one_of_several(self, day: date, ticks: int) -> bool:
        """Return whether ticks that tell this day alone may be of one of its doses or of another.

        As many ticks as doses are all of them, unless the diary itself says what became of one; once it says that of
        all, a tick is of one of these.
        """
        of_day = [record.dose.id for record in self._records if record.dose.id.day == day]
        recorded = sum(dose in self._recorded for dose in of_day)
        return len(of_day) > 1 and recorded < len(of_day) and (recorded > 0 or ticks != len(of_day))

    def any_near(self, at: Moment) -> bool:
        """Return whether any dose is due on the day of a moment, the day before or the day after."""
        return any(abs(record.dose.id.day - at.day) <= _DAY for record in self._records)

    def any_due(self, day: date) -> bool:
        return any(record.dose.id.day == day for record in self._records)

    def due_at(self, due: Moment) -> DoseRecord | None:
        """The dose that a file speaks of by when it was due, as the clock showed it there; None where none is so near.

        Whatever is said of it: no other dose takes its place.
        """
        near = [r for r in self._records if abs(r.dose.id.day - due.day) <= _DAY and _away(r, due) <= _AS_DUE]
        return min(near, key=lambda record: _away(record, due), default=None)

    def day_of_nearest_dose(self, at: Moment) -> date:
        """The day of an injection, or the day before where a dose of that one is nearer than all of the day itself."""
        around = [record for record in self._records if record.dose.id.day in (at.day - _DAY, at.day)]
        if not any(record.dose.id.day == at.day for record in around):
            return at.day
        return min(around, key=lambda record: _away(record, at)).dose.id.day

    def nearest(self, at: Moment, day: date) -> DoseRecord | None:
        """The dose of a day nearest to a time on the wall of which nothing is said yet."""
        still_open = (record for record in self._records if record.dose.id.day == day and self.waits(record))
        return min(still_open, key=lambda record: _away(record, at), default=None)

    def is_of_recorded(self, at: Moment, day: date) -> bool:
        """Return whether the diary itself says what became of a dose of that day, and none that waits is nearer."""
        of_day = [r for r in self._records if r.dose.id.day == day and (self.is_recorded(r.dose.id) or self.waits(r))]
        nearest = min(of_day, key=lambda record: _away(record, at), default=None)
        return nearest is not None and self.is_recorded(nearest.dose.id)

    def waits(self, record: DoseRecord) -> bool:
        """Return whether nothing is said of a dose yet, or not of all its syringes."""
        return record.dose.id not in self._recorded and bool(self._left[record.dose.id])

    def next_after(self, dose: DoseRecord, day_starts: int) -> datetime | None:
        """The naive wall time at which the dose after this one is due; None where none is known."""
        at = self._number[dose.dose.id]
        near = self._records[max(0, at - MOST_TIMES) : at + MOST_TIMES + 1]
        walls = (wall_time(record.dose.id.day, record.dose.id.time, day_starts) for record in near)
        own = wall_time(dose.dose.id.day, dose.dose.id.time, day_starts)
        return min((wall for wall in walls if wall > own), default=None)

    def ordered(self, dose: DoseRecord | None, day: date) -> SyringesOrdered:
        """The syringes of a dose; of an extra injection, those of one that is due on its day."""
        if dose:
            return SyringesOrdered(tuple(self._left[dose.dose.id]), dose.dose.syringes)
        return SyringesOrdered(whole=next((r.dose.syringes for r in self._records if r.dose.id.day == day), ()))

    def fill(self, dose: DoseRecord, milligrams: int) -> None:
        """One syringe was found: the ordered one that holds as much, else the first that waits."""
        left = self._left[dose.dose.id]
        if left:
            left.remove(milligrams if milligrams in left else left[0])

    def close(self, dose: DoseRecord) -> None:
        """It was found that it was not given."""
        self._left[dose.dose.id].clear()


def _away(record: DoseRecord, at: Moment) -> timedelta:
    """The time between the two as the clock shows them."""
    return abs(wall_time(record.dose.id.day, record.dose.id.time, at.day_starts) - at.wall)


def _is_recorded(record: DoseRecord) -> bool:
    return bool(record.injections) or record.state not in (*OPEN, DoseState.PAUSED)
