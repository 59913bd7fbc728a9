"""The pieces that are drawn over the days of a report, and its lines for handwriting. In words and shapes only."""

from kineret_gui.diary.frozen import frozen


@frozen
class StripBar:
    """A bar of a strip, `at` its place from the first day on, from 0.

    height  from 0 to 1, as strong as was said; a value of its own where `shape` says so
    shape   `strong` as high as it was strong; `there` where nobody said how strong; `none` where there was none of it
    """

    at: int
    height: float
    shape: str


@frozen
class SheetStrip:
    """One thing over the days of a period.

    words  what was written of it, counted
    level  where a dashed line lies, from 0 to 1
    """

    label: str
    words: str
    bars: tuple[StripBar, ...]
    level: float | None = None


@frozen
class SheetTick:
    """A name below the strips, at the place where it begins."""

    at: int
    words: str


@frozen
class SheetStrips:
    """Strips below each other on one axis of `length` places.

    besides  what has no strip of its own, in words
    """

    title: str
    length: int
    ticks: tuple[SheetTick, ...]
    strips: tuple[SheetStrip, ...]
    besides: str
    legend: str
    empty: str


@frozen
class SheetLines:
    """Lines to be written on by hand.

    each   what is asked, each with room for the answer below it
    lines  how many lines there are at least, those below what is asked among them
    """

    title: str
    lead: str
    lines: int
    each: tuple[str, ...] = ()
