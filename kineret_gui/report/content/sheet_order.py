"""An order for the process that makes sheets, as text that goes to it."""

import json
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.typesetting.paper import Paper

_SOME_YEARS = 800  # days


@frozen
class BlankMonth:
    """A month to be filled in by hand: the one in which this day lies."""

    day: date


class SheetTarget(Enum):
    """The target of a sheet."""

    PDF = "pdf"
    PAGES = "pages"  # as pictures
    PRINTER = "printer"  # the one that the person chooses


@frozen
class SheetOrder:
    """A sheet.

    language  of its sentences, by the name of its locale
    """

    diary: Path
    now: Now
    language: str
    paper: Paper
    what: ReportChoice | BlankMonth
    into: SheetTarget

    @property
    def ppi(self) -> int:
        """Pixels per inch of a page as a picture. Where there are very many, they would else take gigabytes."""
        is_long = isinstance(self.what, ReportChoice) and (self.what.last - self.what.first).days > _SOME_YEARS
        if self.into is SheetTarget.PRINTER:
            return 150 if is_long else 300
        return 72 if is_long else 110

    def to_json(self) -> bytes:
        """All of it; dates and instants in ISO."""
        asked = {
            "diary": str(self.diary),
            "now": [self.now.utc.isoformat(), self.now.zone],
            "language": self.language,
            "paper": self.paper.value,
            "into": self.into.value,
        }
        return json.dumps(asked | _what(self.what)).encode()


def _what(what: ReportChoice | BlankMonth) -> dict[str, object]:
    if isinstance(what, BlankMonth):
        return {"month": what.day.isoformat()}
    holds = sorted(one.value for one in what.holds)
    return {"first": what.first.isoformat(), "last": what.last.isoformat(), "holds": holds}


def asked_for(order: bytes) -> SheetOrder:
    """The order behind a text from `to_json`. Raises KeyError or ValueError for any other."""
    asked = json.loads(order)
    utc, zone = asked["now"]
    return SheetOrder(
        diary=Path(asked["diary"]),
        now=Now(datetime.fromisoformat(utc), zone),
        language=asked["language"],
        paper=Paper(asked["paper"]),
        what=_what_is_asked(asked),
        into=SheetTarget(asked["into"]),
    )


def _what_is_asked(asked: dict[str, str]) -> ReportChoice | BlankMonth:
    if "month" in asked:
        return BlankMonth(date.fromisoformat(asked["month"]))
    first, last = date.fromisoformat(asked["first"]), date.fromisoformat(asked["last"])
    return ReportChoice(first, last, frozenset(map(ReportPart, asked["holds"])))
