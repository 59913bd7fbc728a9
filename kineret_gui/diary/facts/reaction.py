"""A reaction where an injection went in: what it looks like, and what is said of it each day until it has healed.

A reaction stays open until the person says that it has healed, and its place rests as long. Redness, swelling,
bruising, itching and pain are very common; a lump that stays belongs on the clinic's desk (EU package leaflet,
section 4). Nothing here grades a reaction or judges it.
"""

from datetime import date
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_name, check_text

WIDEST = 500  # mm; wider than any place on the body


class Sign(Enum):
    """A sign that can be seen or felt at the place."""

    REDNESS = "redness"
    SWELLING = "swelling"
    BRUISE = "bruise"
    ITCH = "itch"
    PAIN = "pain"
    WARMTH = "warmth"
    LUMP = "lump"


class Course(Enum):
    """The answer to the question of each day."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    HEALED = "healed"


@frozen
class Reaction:
    """A reaction as it was first written down.

    id      the name under which answers and photos speak of it; a correction keeps it
    moment  when it began
    place   id of the place; also one that never had an injection
    spot    id of the spot, where it is known
    after   when the injection was given that it followed; None where the person does not say
    width   the largest width in whole millimetres; None where nobody measured
    """

    KIND: ClassVar[Kind] = Kind("reaction", table="reactions", about_a_day=True, for_clinics=True)

    id: str
    moment: Moment
    place: str
    signs: tuple[Sign, ...]
    level: Level
    spot: str | None = None
    after: Moment | None = None
    width: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the id", self.id)
        check_name("the injection site", self.place)
        check_text("the spot", self.spot or "", LONGEST_NAME)
        if not self.signs:
            raise Refusal("a reaction needs a sign")
        if len(set(self.signs)) < len(self.signs):
            raise Refusal("a sign is listed twice")
        if self.after and self.after.utc > self.moment.utc:
            raise Refusal("a reaction cannot start before the injection it follows")
        check_width(self.width)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


@frozen
class ReactionAnswer:
    """A person's word on a reaction on a day; level and width where they said more than one word."""

    KIND: ClassVar[Kind] = Kind("reaction-answer", table="reaction_answers", about_a_day=True, for_clinics=True)

    reaction: str
    moment: Moment
    course: Course
    level: Level | None = None
    width: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        check_name("the reaction", self.reaction)
        check_width(self.width)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


@frozen
class PlaceLooksWell:
    """The person looked at a place after an injection, and all was well."""

    KIND: ClassVar[Kind] = Kind("place-looks-well", table="places_looking_well")

    place: str
    moment: Moment

    def __post_init__(self) -> None:
        check_name("the injection site", self.place)

    @property
    def day(self) -> date:
        return self.moment.day


def check_width(width: int | None) -> None:
    """Raise ValueError unless a width in mm is one that a reaction can have."""
    if width is not None and not 1 <= width <= WIDEST:
        raise Refusal("a reaction cannot be %1 mm wide", width)
