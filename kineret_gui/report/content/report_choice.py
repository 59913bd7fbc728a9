"""A person's choice for paper: which days, and what of them."""

from datetime import date
from enum import Enum

from kineret_gui.diary.frozen import frozen


class ReportPart(Enum):
    """A part that can follow the first page of a report."""

    TIME_LINE = "time line"
    DAYS = "days"
    REACTIONS = "reactions"
    PHOTOS = "photos"  # with the reactions
    LATER = "entered later"
    ALL = "every day"  # every dose and everything else, as an appendix


USUAL = frozenset(ReportPart) - {ReportPart.PHOTOS, ReportPart.ALL}


@frozen
class ReportChoice:
    """The first and the last diary day, both included, and what goes in besides the first page."""

    first: date
    last: date
    holds: frozenset[ReportPart] = USUAL
