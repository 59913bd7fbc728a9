"""The pieces of sheets: tables, the drawn body, the time line, stories of reactions. In words and shapes only."""

from kineret_gui.diary.frozen import frozen


@frozen
class SheetTable:
    """Rows under headings.

    shares  how wide each column is beside the others
    marks   for each row the shape before the words of its second cell; none where no row has one
    empty   what is said where there are no rows
    """

    title: str
    heads: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[str, ...] = ()
    empty: str = ""


@frozen
class DrawnPlace:
    """A place on the body by its outline.

    used    filled, so that it stands out from those that are only there
    marked  with a dashed line around it
    """

    outline: str
    used: bool
    marked: bool = False


@frozen
class SheetLabel:
    """A number or a code, as `12` or `3b`, with its middle at x and y in units of the drawing."""

    words: str
    x: float
    y: float


@frozen
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
    labels: tuple[SheetLabel, ...]
    letters: tuple[SheetLabel, ...]  # L and R beside the body


@frozen
class SheetBody:
    """The body from both sides, what its signs mean, and the same in a table."""

    title: str
    sides: tuple[DrawnSide, ...]
    legend: str
    table: SheetTable


@frozen
class SheetStretch:
    """A stretch from one day of a month to another, by their numbers. `shape` is reaction, attack or stretch."""

    shape: str
    first: int
    last: int


@frozen
class MonthLine:
    """A month of the time line.

    days       for each day from the first on the shapes of its doses; none where no dose was due
    stretches  what lasted in this month, lane by lane
    alt        the same in words
    """

    label: str
    days: tuple[tuple[str, ...], ...]
    stretches: tuple[tuple[SheetStretch, ...], ...]
    alt: str


@frozen
class Year:
    """A year of the time line."""

    title: str
    heads: tuple[str, str]
    months: tuple[MonthLine, ...]


@frozen
class SheetSymbol:
    """A shape on the time line, and what it stands for."""

    shape: str
    words: str


@frozen
class SheetPicture:
    """A photo as JPEG with its size in pixels, what is said below it, and what it shows in words."""

    jpeg: bytes
    width: int
    height: int
    caption: str
    alt: str


@frozen
class Story:
    """A reaction from its first day on: what was said of it when, and its photos."""

    title: str
    table: SheetTable
    pictures: tuple[SheetPicture, ...] = ()


Part = SheetTable | Year | Story


@frozen
class Chapter:
    """A chapter that follows the first page, piece by piece.

    lead    a sentence under the title
    legend  what the shapes in it mean
    empty   what is said where there is no part
    apart   it begins a page: it belongs to the appendix
    """

    title: str
    lead: str
    parts: tuple[Part, ...]
    legend: tuple[SheetSymbol, ...] = ()
    empty: str = ""
    apart: bool = False
