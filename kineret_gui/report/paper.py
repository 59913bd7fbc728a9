"""What stands on paper, already in words: nothing here is worked out, looked up or translated any more.

Every text is a person's or a translator's and may hold any sign. Colours are written as `#1f5fae`, outlines as SVG paths.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Paper(Enum):
    """A size of paper, by the name that the typesetter knows it by."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose diary it is.

    shape, colour  of the mark: circle, square, triangle, diamond, star or heart
    mark           the same in words
    about          what else is known of the person, each in a line of its own
    """

    name: str
    shape: str
    colour: str
    mark: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many doses there are of one kind. `shape` is that of the mark on the time line."""

    label: str
    number: str
    shape: str


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers of a period, and what they do not say."""

    title: str
    each: tuple[Count, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings.

    shares  how wide each column is beside the others
    empty   what is said where there are no rows
    """

    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class DrawnPlace:
    """A place on the body: its outline and what is written on it, at x and y in units of the drawing.

    label   as `12` or `3b`; empty where nothing is written
    marked  drawn so that it is seen at once: a reaction is there
    """

    outline: str
    label: str
    x: float
    y: float
    marked: bool = False


@dataclass(frozen=True, slots=True)
class DrawnSide:
    """One side of the body, `width` by `height` units from `x` and `y` on.

    alt  what is to be seen, in words
    """

    title: str
    alt: str
    x: float
    y: float
    width: float
    height: float
    outline: tuple[str, ...]
    details: tuple[str, ...]
    places: tuple[DrawnPlace, ...]


@dataclass(frozen=True, slots=True)
class BodyMap:
    """The body from both sides, what its signs mean, and the same in a table."""

    title: str
    sides: tuple[DrawnSide, ...]
    legend: str
    table: Table


@dataclass(frozen=True, slots=True)
class Stretch:
    """What lasts from one day of a month to another, by their numbers. `shape` is reaction, attack or stretch."""

    shape: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A month of the time line.

    days       for each day from the first on the shapes of its doses; none where no dose was due
    stretches  what lasted in this month, lane by lane
    alt        the same in words
    """

    label: str
    days: tuple[tuple[str, ...], ...]
    stretches: tuple[tuple[Stretch, ...], ...]
    alt: str


@dataclass(frozen=True, slots=True)
class Year:
    """A year of the time line."""

    title: str
    heads: tuple[str, str]
    months: tuple[MonthLine, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape on the time line, and what it stands for."""

    shape: str
    words: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as JPEG, what is said below it, and what it shows in words."""

    jpeg: bytes
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class Story:
    """A reaction from its first day on: what was said of it when, and its photos."""

    title: str
    table: Table
    pictures: tuple[Picture, ...] = ()


Part = Table | Year | Story


@dataclass(frozen=True, slots=True)
class Chapter:
    """What follows the first page, piece by piece.

    lead    a sentence under the title
    legend  what the shapes in it mean
    empty   what is said where there is no part
    """

    title: str
    lead: str
    parts: tuple[Part, ...]
    legend: tuple[Sign, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of each page. `page` holds %1 for the number of the page and %2 for how many there are."""

    words: str
    page: str
    unshowable: str  # said where a sign was left out because no font can show it


@dataclass(frozen=True, slots=True)
class Report:
    """A period of the diary for the clinic.

    language       of its sentences, as `en` or `ar`
    right_to_left  whether it is read from right to left
    made           the day by the calendar on which it was made
    """

    language: str
    right_to_left: bool
    title: str
    whose: Whose
    period: str
    as_of: str
    made: date
    counts: Counts
    prescriptions: Table
    body: BodyMap
    reactions: Table
    measurements: Table
    chapters: tuple[Chapter, ...]
    foot: Foot


@dataclass(frozen=True, slots=True)
class PaperMonth:
    """A month to be filled in by hand: a row for each day.

    lead   how to fill it in, each in a line of its own
    heads  of the columns; the first is that of the days
    days   as `Mon 2`
    """

    language: str
    right_to_left: bool
    title: str
    whose: Whose
    made: date
    lead: tuple[str, ...]
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    days: tuple[str, ...]
    body: BodyMap
    foot: Foot


Sheet = Report | PaperMonth
