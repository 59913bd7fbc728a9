"""What a report can hold, and the paper it stands on, in words. Pure."""

from PySide6.QtCore import QCoreApplication, QLocale

from kineret_gui.report.paper import Paper
from kineret_gui.screens.reporting.asked_for import BlankMonth
from kineret_gui.screens.reporting.wanted import Holds, Wanted
from kineret_gui.screens.words import days, fill


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reportPage", sentence)


def title(what: Wanted | BlankMonth) -> str:
    """What a sheet is called, as a file and at the printer."""
    if isinstance(what, BlankMonth):
        return fill(tr("Blank month %1"), days.month(what.day))
    return fill(tr("Report %1"), what.last.isoformat())


def holds_words(holds: Holds) -> str:
    """A part of the report, in words."""
    return {
        Holds.TIME_LINE: tr("The months at a glance"),
        Holds.DAYS: tr("Every dose, day by day"),
        Holds.REACTIONS: tr("The reactions, day by day"),
        Holds.PHOTOS: tr("Photos of the reactions"),
        Holds.LATER: tr("What was entered later than its day"),
    }[holds]


def paper_words(paper: Paper) -> str:
    return tr("A4") if paper is Paper.A4 else tr("Letter")


def usual_paper(locale: QLocale) -> Paper:
    """The size of paper that is usual where the person lives."""
    imperial = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if imperial else Paper.A4


def turned(holds: frozenset[Holds], one: Holds) -> frozenset[Holds]:
    """With or without a part. Photos stand with the reactions and nowhere else."""
    now = holds ^ {one}
    if one is Holds.PHOTOS and one in now:
        return now | {Holds.REACTIONS}
    return now if Holds.REACTIONS in now else now - {Holds.PHOTOS}
