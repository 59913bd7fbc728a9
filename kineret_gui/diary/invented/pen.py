"""The hand that writes the diary of the invented person: the same chance writes the same entries."""

import random
from datetime import date, datetime, time
from uuid import UUID

from kineret_gui.diary.entry import Fact, NewEntry
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, moment_at

ZONE = "Europe/Berlin"

Line = tuple[NewEntry, Now]  # an entry, and when it was written


class Pen:
    """Writes facts down under ids of its own chance."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128), version=4))

    def write(self, fact: Fact, day: date, at: time, replaces: str | None = None) -> Line:
        return NewEntry(self.id(), fact, replaces), Now(then(day, at).utc, ZONE)


def then(day: date, at: time) -> Moment:
    """The moment at which the clock of the invented person shows this."""
    return moment_at(datetime.combine(day, at), ZONE, DAY_STARTS)
