"""An attack of familial Mediterranean fever, from its first hour to its last. Recorded, never scored."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.measurement import Quantity, check_value
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_text

WORST_PAIN = 10
MOST_DAYS_LOST = 366


class AttackKind(Enum):
    """A part of the body in which an attack is felt."""

    FEVER_ALONE = "fever alone"
    BELLY = "belly"
    CHEST = "chest"
    JOINT = "joint"
    RASH = "rash"
    LEG_PAIN = "leg pain on effort"
    OTHER = "other"


class YesNo(Enum):
    """An answer that is known; what nobody said is None."""

    YES = "yes"
    NO = "no"


@frozen
class Attack:
    """One attack.

    ended        None while it lasts
    temperature  the highest that was measured, in `unit` (°C or °F); None where nobody measured
    worst_pain   0 to 10
    days_lost    whole days of school or work
    """

    KIND: ClassVar[Kind] = Kind("attack", table="attacks", about_a_day=True, for_clinics=True)

    started: Moment
    ended: Moment | None = None
    kinds: tuple[AttackKind, ...] = ()
    temperature: Decimal | None = None
    unit: str = ""
    worst_pain: int | None = None
    rescue_medicine: str = ""
    colchicine: YesNo | None = None
    days_lost: int | None = None
    trigger: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if self.ended and self.ended.utc < self.started.utc:
            raise Refusal("an attack cannot end before it starts")
        if len(set(self.kinds)) < len(self.kinds):
            raise Refusal("a kind of attack is listed twice")
        if (self.temperature is None) != (not self.unit):
            raise Refusal("a temperature needs its unit")
        if self.temperature is not None:
            check_value(Quantity.TEMPERATURE, self.temperature, self.unit)
        if self.worst_pain is not None and not 0 <= self.worst_pain <= WORST_PAIN:
            raise Refusal("a pain of %1 is not between 0 and %2", self.worst_pain, WORST_PAIN)
        if self.days_lost is not None and not 0 <= self.days_lost <= MOST_DAYS_LOST:
            raise Refusal("one attack cannot take up %1 school or work days", self.days_lost)
        check_text("the rescue medicine", self.rescue_medicine, LONGEST_NAME)
        check_text("the trigger", self.trigger, LONGEST_NOTE)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.started.day
