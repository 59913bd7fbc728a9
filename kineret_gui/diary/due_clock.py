"""By whose clocks doses are due after a journey. The person chooses; the program works out no time of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.text import check_name


@dataclass(frozen=True, slots=True)
class DueClock:
    """From this moment on the usual times are read by these clocks.

    zone  IANA name: home time is kept; None: the clocks of wherever one is
    """

    moment: Moment
    zone: str | None

    def __post_init__(self) -> None:
        if self.zone is not None:
            check_name("the zone", self.zone)

    @property
    def day(self) -> date:
        return self.moment.day


def zone_of_doses(words: Iterable[DueClock], now: Now) -> str:
    """The IANA name of the zone by whose clocks doses are due now: the latest word that has come.

    Where nothing was said, or this computer does not know the zone, the clocks of here.
    """
    said = [word for word in words if word.moment.utc <= now.utc]
    if not said:
        return now.zone
    zone = max(enumerate(said), key=lambda pair: (pair[1].moment.utc, pair[0]))[1].zone
    return zone if zone is not None and _offset(zone, now.utc) is not None else now.zone


def travelled(latest: Moment, now: Now) -> bool:
    """Whether the clocks here show another time than those where the latest injection was given."""
    there = _offset(latest.zone, now.utc)
    return _offset(now.zone, now.utc) != (latest.at.utcoffset() if there is None else there)


def _offset(zone: str, at: datetime) -> timedelta | None:
    """How far the clocks of a zone are from UTC at an instant; None where this computer does not know the zone."""
    try:
        return at.astimezone(ZoneInfo(zone)).utcoffset()
    except (KeyError, OSError, ValueError):  # what ZoneInfo raises, by the form of the name
        return None
