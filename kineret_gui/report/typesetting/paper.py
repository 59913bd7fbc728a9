"""The content of paper, already in words: nothing here is worked out, looked up or translated any more.

Every text is a person's or a translator's and may hold any sign. Colours are written as `#1f5fae`, outlines as SVG
paths.
"""

from datetime import date
from enum import Enum

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.typesetting.pieces import Chapter, SheetBody, SheetTable
from kineret_gui.report.typesetting.strip_pieces import SheetLines, SheetStrips


class Paper(Enum):
    """A size of paper, by the name that the typesetter knows it by."""

    A4 = "a4"
    LETTER = "us-letter"


@frozen
class Whose:
    """The person whose diary it is.

    shape, colour  of the mark: circle, square, triangle, diamond, star or heart
    mark           the same in words
    about          what else is known of the person, each in a line of its own
    """

    name: str
    shape: str
    colour: str
    mark: str
    about: tuple[str, ...] = ()


@frozen
class Count:
    """The number of doses of one kind. `shape` is that of the mark on the time line."""

    label: str
    number: str
    shape: str


@frozen
class Counts:
    """The numbers of a period, and what they do not say."""

    title: str
    each: tuple[Count, ...]
    note: str


@frozen
class Foot:
    """The foot of each page.

    page        with %1 for the number of the page and %2 for how many there are
    unshowable  said where a box stands for a sign that no font can show
    """

    words: str
    page: str
    unshowable: str


@frozen
class Report:
    """A period of the diary for the clinic.

    language       of its sentences, as `en` or `ar`
    right_to_left  whether it is read from right to left
    made           the day by the calendar on which it was made
    medicines      no rows, and then not shown, where nothing else is taken
    nothing        said in the place of numbers, drawings and empty tables where nothing was recorded for these days
    """

    language: str
    right_to_left: bool
    title: str
    whose: Whose
    period: str
    as_of: str
    made: date
    counts: Counts
    prescriptions: SheetTable
    medicines: SheetTable
    body: SheetBody
    strips: SheetStrips
    reactions: SheetTable
    measurements: SheetTable
    questions: SheetLines
    chapters: tuple[Chapter, ...]
    foot: Foot
    nothing: tuple[str, ...] = ()


@frozen
class PaperMonth:
    """A month to be filled in by hand: a row for each day.

    lead   how to fill it in, each in a line of its own
    heads  of the columns; the first is that of the days
    boxes  the columns with a box to tick, counted from 0
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
    boxes: tuple[int, ...]
    days: tuple[str, ...]
    body: SheetBody
    foot: Foot


Sheet = Report | PaperMonth
