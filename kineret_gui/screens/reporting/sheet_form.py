"""The choice of a sheet, as far as it is filled in. Pure."""

from dataclasses import replace
from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.period import month_after
from kineret_gui.report.content.report_choice import USUAL, ReportChoice, ReportPart
from kineret_gui.report.content.sheet_order import BlankMonth
from kineret_gui.report.content.sheet_parts import turned
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.screens.when.period_form import PeriodForm, ReportPeriod

_USUAL_PERIOD = PeriodForm()


@frozen
class SheetForm:
    """The answers so far.

    is_blank         a blank month is asked for, not a report
    next_month       whether it is the next one
    parts            what the report holds
    days_are_tried   whether the days were tried: from then on each field says what is wrong with it
    """

    paper: Paper
    is_blank: bool = False
    next_month: bool = False
    period: PeriodForm = _USUAL_PERIOD
    parts: frozenset[ReportPart] = USUAL
    days_are_tried: bool = False

    def answered(self, question: str, key: str) -> "SheetForm":
        """Return the form with an answer to `kinds`, `months`, `periods`, `holdings` or `papers`."""
        match question:
            case "kinds":
                return replace(self, is_blank=key == "blank")
            case "months":
                return replace(self, next_month=key == "next")
            case "periods":
                return replace(self, period=replace(self.period, stretch=ReportPeriod(key)))
            case "holdings":
                return replace(self, parts=turned(self.parts, ReportPart(key)))
            case "papers":
                return replace(self, paper=Paper(key))
        return self

    def typed(self, period: PeriodForm) -> "SheetForm":
        """Return the form with other days, which were not tried yet."""
        return replace(self, period=period, days_are_tried=False)


def blank_month(form: SheetForm, today: date) -> BlankMonth:
    """Return the blank month that is asked for."""
    return BlankMonth(month_after(today) if form.next_month else today.replace(day=1))


def report_choice(form: SheetForm, begins: date, today: date) -> ReportChoice | None:
    """Return the report that is asked for; None where the days are not clear. `begins` is the first of the diary."""
    days = form.period.days(begins, today)
    return ReportChoice(*days, holds=form.parts) if days else None
