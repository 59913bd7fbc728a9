"""By whose clocks doses are due after a journey. The person chooses; the program works out no time of its own.

Home is a zone that was said once and holds until another is said. Doses follow the clocks of home, wherever one is;
only who chose local time where they are has them by the clocks there, and only as long as they stay.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import ClassVar
from zoneinfo import ZoneInfo

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.followed import Followed
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.text import check_name

LIVED = 61  # how many of the latest injections tell where home is, in a diary that never said it


@frozen
class DueClock:
    """A person's word on the clocks by which doses are due, where they were when they said it.

    zone  IANA name of home, by whose clocks doses are due; None: by the clocks of where this was said, during this stay
    """

    KIND: ClassVar[Kind] = Kind("due-clock", table="due_clocks")

    moment: Moment
    zone: str | None

    def __post_init__(self) -> None:
        if self.zone is not None:
            check_name("the time zone", self.zone)

    @property
    def day(self) -> date:
        return self.moment.day


def home_zone(words: Iterable[DueClock], lived: Sequence[Moment], now: Now) -> str:
    """The IANA name of home: what was said last.

    Where nothing was said, as in diaries from before home was written at the start, most of `lived` tells it: the
    moments of the latest injections. Where there are none, home is here.
    """
    if home := written_home(words, now):
        return home
    zones = Counter(moment.zone for moment in lived if _offset(moment.zone, now.utc) is not None)
    return max(zones, key=lambda zone: zones[zone], default=now.zone)


def written_home(words: Iterable[DueClock], now: Now) -> str:
    """The home that was said last, of zones that this computer knows; empty where none was."""
    named = [word for word in _spoken(words, now) if word.zone is not None]
    return named[-1].zone or "" if named else ""


def zone_of_doses(words: Iterable[DueClock], lived: Sequence[Moment], now: Now) -> str:
    """The IANA name of the zone by whose clocks doses are due now, seen from where this computer is."""
    spoken = _spoken(words, now)
    home = home_zone(spoken, lived, now)
    if same_clocks(home, now):
        return home
    answer = _answer(spoken, lived, now)
    return now.zone if answer and answer.zone is None else home


def followed(words: Iterable[DueClock], lived: Sequence[Moment]) -> tuple[Followed, ...]:
    """By which clocks doses were due, the earliest first; of the time before home was first said, nothing.

    Local time is over with the next word, and with the first of `lived` that was where other clocks hold.
    """
    spoken, home = sorted(filter(_is_known, words), key=lambda word: word.moment.utc), ""
    turns: list[Followed] = []
    for word, after in zip_longest(spoken, spoken[1:]):
        home = word.zone or home
        if not home:
            continue
        begins, local = word.moment.utc, "" if word.zone else word.moment.zone
        turns.append(Followed(begins, home, local))
        since = (m for m in lived if begins < m.utc and not (after and after.moment.utc < m.utc))
        elsewhere = (m.utc for m in since if not is_as_in(local, m))
        if local and (left := min(elsewhere, default=None)):
            turns.append(Followed(left, home))
    return tuple(turns)


def zone_then(turns: Sequence[Followed], moment: Moment) -> str:
    """The IANA name of the zone by whose clocks doses were due at a moment; its own where nobody had said it."""
    then = next((turn for turn in reversed(turns) if turn.since <= moment.utc), None)
    return moment.zone if then is None or is_as_in(then.local, moment) else then.home


def is_as_in(zone: str, moment: Moment) -> bool:
    """Return whether the clock of a moment showed what the clocks of a zone showed then."""
    return bool(zone) and moment.at.utcoffset() == _offset(zone, moment.utc)


def asks_for_clocks(words: Iterable[DueClock], lived: Sequence[Moment], now: Now) -> bool:
    """Return whether the clocks here are not those of home, and nothing was said of that during this stay."""
    spoken = _spoken(words, now)
    return not same_clocks(home_zone(spoken, lived, now), now) and _answer(spoken, lived, now) is None


def same_clocks(zone: str, now: Now) -> bool:
    """Return whether the clocks of a zone show what the clocks here show, at this instant."""
    return _offset(zone, now.utc) == _offset(now.zone, now.utc)


def _answer(spoken: Sequence[DueClock], lived: Sequence[Moment], now: Now) -> DueClock | None:
    """Return what was said last where the clocks are as here. Local time is over once one was anywhere else.

    That home time is kept needs no saying again: it moves nothing.
    """
    here = [word for word in spoken if _is_here(word.moment, now) and not _is_of_home(word)]
    if not here:
        return None
    last = here[-1]
    if last.zone is not None:
        return last
    since = (moment for moment in lived if last.moment.utc < moment.utc <= now.utc)
    return last if last is spoken[-1] and all(_is_here(moment, now) for moment in since) else None


def _is_of_home(word: DueClock) -> bool:
    """Return whether it says that home is here: it is no answer for another place whose clocks were the same then."""
    return word.zone is not None and _offset(word.zone, word.moment.utc) == word.moment.at.utcoffset()


def _is_here(moment: Moment, now: Now) -> bool:
    """Return whether the clocks here showed the same at a moment as the clock where it was lived."""
    return moment.at.utcoffset() == _offset(now.zone, moment.utc)


def _is_known(word: DueClock) -> bool:
    return word.zone is None or _offset(word.zone, word.moment.utc) is not None


def _spoken(words: Iterable[DueClock], now: Now) -> list[DueClock]:
    """Return what was said until now of zones that this computer knows, in order; of one moment in that of writing."""
    known = (w for w in words if w.moment.utc <= now.utc and (w.zone is None or _offset(w.zone, now.utc) is not None))
    return sorted(known, key=lambda word: word.moment.utc)


def _offset(zone: str, at: datetime) -> timedelta | None:
    """Return how far the clocks of a zone are from UTC at an instant.

    None where this computer does not know the zone.
    """
    try:
        return at.astimezone(ZoneInfo(zone)).utcoffset()
    except (KeyError, OSError, ValueError):  # what ZoneInfo raises, by the form of the name
        return None
