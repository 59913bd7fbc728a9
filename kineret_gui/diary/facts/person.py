"""The person whose diary it is, and what belongs to the person rather than to a day."""

from datetime import date
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.daily_symptoms import Asked
from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, check_day, check_day_starts
from kineret_gui.diary.text import LONGEST_NAME, check_name, check_text


class Colour(Enum):
    """The colour of a person's mark. Never alone: the shape and the name always stand with it."""

    BLUE = "blue"
    GREEN = "green"
    PURPLE = "purple"
    ORANGE = "orange"
    TEAL = "teal"
    PINK = "pink"


class Shape(Enum):
    """The shape of a person's mark."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    STAR = "star"
    HEART = "heart"


class Condition(Enum):
    """The condition for which Kineret was prescribed. It chooses what the symptom page offers, and nothing else."""

    RHEUMATOID_ARTHRITIS = "rheumatoid arthritis"
    CAPS = "CAPS"
    FMF = "FMF"
    STILLS_DISEASE = "Still's disease"
    OTHER = "other"
    NOT_SAID = "not said"


class WhoInjects(Enum):
    """The one who usually gives the injection."""

    MYSELF = "myself"
    SOMEONE_ELSE = "someone else"
    BOTH = "both"


class FigureKind(Enum):
    """A drawn body that the person can choose."""

    ADULT = "adult"
    CHILD = "child"


@frozen
class Person:
    """The person whose diary it is.

    places       ids of the places this person uses; what the leaflet forbids is left out elsewhere, by who injects
    day_starts   minutes after midnight at which the diary day starts, from `since` on
    since        the diary day on which this was written
    condition    not said where nobody said it: nothing is made of that
    emergency_phone  empty where nobody said it; it then differs from country to country
    asked        what the person wants to be asked of each day, where the condition does not say
    """

    KIND: ClassVar[Kind] = Kind("person", table="people", for_clinics=True)

    name: str
    since: date
    colour: Colour = Colour.BLUE
    shape: Shape = Shape.CIRCLE
    figure: FigureKind = FigureKind.ADULT
    condition: Condition = Condition.NOT_SAID
    who_injects: WhoInjects = WhoInjects.MYSELF
    places: tuple[str, ...] = ()
    clinic_phone: str = ""
    emergency_phone: str = ""
    day_starts: int = DAY_STARTS
    invented: bool = False
    asked: tuple[Asked, ...] = ()

    def __post_init__(self) -> None:
        check_name("the name", self.name)
        check_day("the day", self.since)
        check_text("the clinic's number", self.clinic_phone, LONGEST_NAME)
        check_text("the emergency number", self.emergency_phone, LONGEST_NAME)
        check_day_starts(self.day_starts)

    @property
    def day(self) -> date:
        return self.since
