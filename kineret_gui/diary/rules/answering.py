"""Finding the due dose that an injection answers, where nobody said so.

The open dose nearest in time, by the hours that really passed. Where that is not plain, the person is asked: an
injection that counts for the wrong dose leaves another one open, which is an invitation to inject twice.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import diary_day, wall_in
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.reminder import due_at

AROUND = 8  # days on either side in which the next dose is looked for: one a week has a neighbour there
EARLY = timedelta(hours=1)  # a dose of a day to come is answered unasked only within this time before it
_DAY = timedelta(days=1)


@frozen
class Answers:
    """It plainly answers this dose. Where all of that is recorded already it is a further injection, or the same."""

    dose: DoseRecord


@frozen
class Unclear:
    """More than one dose may be meant, or none: the person says which. The doses to choose from, in order."""

    choices: tuple[DoseRecord, ...]


@frozen
class NothingDue:
    """No dose is due anywhere near: an extra injection."""


def dose_answered(
    doses: Sequence[DoseRecord], at: datetime, zone: str, day_starts: int, here: str = ""
) -> Answers | Unclear | NothingDue:
    """The dose that an injection at `at` (aware) answers.

    `doses` are all those of AROUND days before and after, in order, by the clocks of `zone`; `here` is the zone of this
    computer where it is another one. The nearest open dose is answered, unless

    - it lies more than half its rhythm away: half the time to its neighbour on the side of the injection;
    - another dose, whatever became of it, is less than twice as far away. Of a dose whose time has come, one of a day
      to come is no rival: who injects in the evening means today's;
    - it belongs to a diary day to come, by the clocks of `zone` or by those here, and not within EARLY;
    - it is not of the day of the injection, the day before or the day after;
    - one that is not open is nearer. One that is recorded is named as an open one would be: then recording it asks
      whether it is the same injection.
    """
    if not doses:
        return NothingDue()
    due = {record.dose.id: due_at(record.dose.id, zone, day_starts) for record in doses}

    def away(record: DoseRecord) -> timedelta:
        return abs(due[record.dose.id] - at)

    def day_by(clocks: str, instant: datetime) -> date:
        return diary_day(wall_in(instant, clocks), day_starts)

    today = day_by(zone, at)
    nearest = min(doses, key=away)  # of two as far away the earlier one
    has_come = due[nearest.dose.id] <= at
    is_to_come = nearest.dose.id.day > today or (here and day_by(here, due[nearest.dose.id]) > day_by(here, at))
    rivals = [
        record
        for record in doses
        if record is not nearest and not (has_come and record.dose.id.day > max(today, nearest.dose.id.day))
    ]
    is_plain = (
        abs(nearest.dose.id.day - today) <= _DAY
        and away(nearest) <= _rhythm(doses, nearest, has_come, zone, day_starts) / 2
        and all(away(rival) >= 2 * away(nearest) for rival in rivals)
        and (not is_to_come or away(nearest) <= EARLY)
    )
    if is_plain and (nearest.is_open or _is_recorded(nearest)):
        return Answers(nearest)
    return Unclear(_choices(doses, nearest, today))


def _is_recorded(record: DoseRecord) -> bool:
    """Return whether an injection is recorded for it and no syringe of it is left, in whatever amount."""
    return bool(record.injections) and not record.syringes_left


def open_around(doses: Sequence[DoseRecord], day: date) -> tuple[DoseRecord, ...]:
    """The open doses of a day, the day before and the day after; where there is none, the next ones on either side."""
    still_open = [record for record in doses if record.is_open]
    around = [record for record in still_open if abs(record.dose.id.day - day) <= _DAY]
    before = [record for record in still_open if record.dose.id.day < day]
    after = [record for record in still_open if record.dose.id.day > day]
    return tuple(around or [*before[-1:], *after[:1]])


def _choices(doses: Sequence[DoseRecord], nearest: DoseRecord, today: date) -> tuple[DoseRecord, ...]:
    """With what may be answered, the nearest dose: something else may have been said of it by mistake."""
    offered = {record.dose.id for record in (nearest, *open_around(doses, today))}
    return tuple(record for record in doses if record.dose.id in offered)


def _rhythm(doses: Sequence[DoseRecord], dose: DoseRecord, after: bool, zone: str, day_starts: int) -> timedelta:
    """The time from a dose to the next one after it, or before it; where that side has none, to the other."""
    at = [record.dose.id for record in doses].index(dose.dose.id)
    before_it, after_it = doses[max(0, at - 1) : at], doses[at + 1 : at + 2]
    neighbour = (after_it or before_it) if after else (before_it or after_it)
    if not neighbour:
        return _DAY
    mine, other = (due_at(record.dose.id, zone, day_starts) for record in (dose, neighbour[0]))
    return abs(other - mine)
