"""Injections that came late for their dose.

Late is what the clinic called late; where it named no window, late is after the diary day of the dose. The leaflet
asks for the same time each day and names no window in hours (EU package leaflet, section 3).

Both go by the clocks that the dose followed when it was injected: those of home, or those of the place while local
time was chosen there. A dose of 20:00 at home that is injected at that very instant is not late where it is 04:00 of
the next day.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from kineret_gui.diary.facts.due_clock import zone_then
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.followed import Followed
from kineret_gui.diary.moment import Moment, diary_day, resolve, wall_in, wall_time
from kineret_gui.diary.rules.schedule import DoseId, DueDose


def is_late(injection: Injection, dose: DueDose, followed: Sequence[Followed]) -> bool:
    """Return whether it came late. Where nobody said the time of an injection, it is judged by its day."""
    window, moment = dose.order.late_after, injection.moment
    if not injection.time_known:
        return moment.day > dose.id.day
    zone = zone_then(followed, moment)
    if window is None:
        return _day_by(zone, moment) > dose.id.day
    return moment.utc > _due_by(zone, dose.id, moment) + timedelta(minutes=window)


def _day_by(zone: str, moment: Moment) -> date:
    if zone == moment.zone:
        return moment.day
    return diary_day(wall_in(moment.utc, zone), moment.day_starts)


def _due_by(zone: str, dose: DoseId, moment: Moment) -> datetime:
    usual = wall_time(dose.day, dose.time, moment.day_starts)
    return moment.time_there(usual) if zone == moment.zone else resolve(usual, zone)
