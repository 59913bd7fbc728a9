"""The parts of a report, and the paper it stands on, in words. Pure."""

from PySide6.QtCore import QLocale

from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.sheet_order import BlankMonth
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


def title(what: ReportChoice | BlankMonth) -> str:
    """Return what a sheet is called, as a file and at the printer."""
    if isinstance(what, BlankMonth):
        return fill(tr("Blank month %1"), days.month(what.day))
    return fill(tr("Report %1"), what.last.isoformat())


def holds_words(holds: ReportPart) -> str:
    """A part of the report, in words."""
    return {
        ReportPart.TIME_LINE: tr("Months at a glance"),
        ReportPart.DAYS: tr("The days that were different"),
        ReportPart.REACTIONS: tr("Reactions, day by day"),
        ReportPart.PHOTOS: tr("Photos of reactions"),
        ReportPart.LATER: tr("Entries made on a later day"),
        ReportPart.ALL: tr("Appendix: every dose and every entry, day by day"),
    }[holds]


def paper_words(paper: Paper) -> str:
    return tr("A4") if paper is Paper.A4 else tr("Letter")


def usual_paper(locale: QLocale) -> Paper:
    """The size of paper that is usual where the person lives."""
    imperial = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if imperial else Paper.A4


def turned(holds: frozenset[ReportPart], one: ReportPart) -> frozenset[ReportPart]:
    """With or without a part. Photos stand with the reactions and nowhere else."""
    now = holds ^ {one}
    if one is ReportPart.PHOTOS and one in now:
        return now | {ReportPart.REACTIONS}
    return now if ReportPart.REACTIONS in now else now - {ReportPart.PHOTOS}
