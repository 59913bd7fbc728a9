"""Sheets for tests: a small report, and the same words put everywhere in it."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kineret_gui.report.typesetting.paper import Count, Counts, Foot, PaperMonth, Report, Whose
from kineret_gui.report.typesetting.pieces import (
    Chapter,
    DrawnPlace,
    DrawnSide,
    MonthLine,
    SheetBody,
    SheetLabel,
    SheetPicture,
    SheetStretch,
    SheetSymbol,
    SheetTable,
    Story,
    Year,
)
from kineret_gui.report.typesetting.strip_pieces import SheetLines, SheetStrip, SheetStrips, SheetTick, StripBar
from kineret_gui.report.typesetting.typesetter import Typesetter

PROJECT = Path(__file__).parents[2]
TEMPLATES = PROJECT / "resources" / "report"
PHOTO = SheetPicture((PROJECT / "resources" / "demo" / "reaction.jpg").read_bytes(), 640, 480, "3 March", "A red spot")
SQUARE = "M 1,1 L 9,1 L 9,9 L 1,9 Z"


@cache
def typesetter() -> Typesetter:
    return Typesetter(TEMPLATES)


def table(title: str, *rows: tuple[str, ...], marks: tuple[str, ...] = (), empty: str = "Nothing.") -> SheetTable:
    return SheetTable(title, ("Head one", "Head two"), (1.0, 2.5), rows, marks, empty)


def body(said: str = "7") -> SheetBody:
    places = (DrawnPlace(SQUARE, used=True, marked=True), DrawnPlace(SQUARE, used=False))
    words, letters = f"The body. {said}", (SheetLabel("R", 1, 2), SheetLabel("L", 9, 2))
    side = DrawnSide(
        "From the front", words, 0, 0, 10, 10, (SQUARE,), (SQUARE,), places, (SheetLabel(said, 5, 5),), letters
    )
    return SheetBody("Injection sites used", (side, side), "The legend", table("", ("A thigh", said)))


def strips(said: str = "3 days") -> SheetStrips:
    bars = (StripBar(0, 0.5, "strong"), StripBar(3, 1.0, "there"), StripBar(30, 0.0, "none"))
    strip = SheetStrip("Headache", said, bars, 0.5)
    return SheetStrips("Symptoms", 31, (SheetTick(0, "Mar"),), (strip,), said, "The higher, the stronger.", "Nothing.")


def whose(name: str = "Ada Example") -> Whose:
    return Whose(name, "star", "#0b6b72", "Teal star", ("Still's disease",))


def foot(words: str = "A personal record.") -> Foot:
    return Foot(words, "Page %1 of %2", "A box is a sign that cannot be printed.")


def report(said: str = "a note", name: str = "Ada Example", photos: int = 0, **more: Any) -> Report:
    """A report with the same words wherever a person writes any."""
    days = tuple(("tick",) if day % 9 else ("cross", "gap") for day in range(31))
    month = MonthLine(
        "Mar", days, ((SheetStretch("reaction", 3, 9),), (SheetStretch("stretch", 5, 31),)), f"March: {said}"
    )
    story = Story(said, table("Day by day", ("3 March", said)), (PHOTO,) * photos)
    chapters = (
        Chapter(
            "Months at a glance",
            "Each month.",
            (Year("2026", ("Month", "Days"), (month,)),),
            (SheetSymbol("attack", "Attack"),),
        ),
        Chapter(
            "Days", "Each dose.", (table("March 2026", ("1 March", "Missed"), ("2 March", said), marks=("cross", "")),)
        ),
        Chapter("Reactions", "Each reaction.", (story,)),
        Chapter("Entered on a later day", "Later than its day.", (), empty="Everything was written on its day."),
    )
    usual: dict[str, Any] = {
        "language": "en",
        "right_to_left": False,
        "title": "Injection diary report",
        "whose": whose(name),
        "period": "1 March 2026 to 31 March 2026",
        "as_of": "As of 1 April 2026",
        "made": date(2026, 4, 1),
        "counts": Counts(
            "Doses in this period", (Count("Given on the day", "29", "tick"), Count("Missed", "2", "cross")), said
        ),
        "prescriptions": table("Prescription", ("1 March", said)),
        "medicines": table("Other medicines"),
        "body": body(),
        "strips": strips(said),
        "questions": SheetLines("Questions", "By hand.", 3),
        "reactions": table("Reactions that have not healed", ("A thigh", said)),
        "measurements": table("Measurements", ("CRP", said)),
        "chapters": chapters,
        "foot": foot(),
    }
    return Report(**(usual | more))


def month(days: int = 31, said: str = "Ada Example", places: int = 12) -> PaperMonth:
    rows = tuple((str(number), f"{said}: 1a upper inner spot, 1b upper outer spot") for number in range(places))
    return PaperMonth(
        language="en",
        right_to_left=False,
        title="Injections in March 2026",
        whose=whose(said),
        made=date(2026, 3, 1),
        lead=("One row for each day",),
        heads=("Day", "Given", "Time", "Spot", "mg", "Signs", "Initials"),
        shares=(2.5, 1.6, 2, 1.6, 1.6, 6.4, 1.8),
        boxes=(1,),
        days=tuple(f"Day {number}" for number in range(1, days + 1)),
        body=SheetBody("Codes", body("1a").sides, "", SheetTable("", ("Code", "Site"), (1, 4), rows)),
        foot=foot(),
    )
