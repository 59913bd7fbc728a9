"""The choice of a sheet, in words. Pure."""

from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.period import month_after
from kineret_gui.report.content.report_choice import ReportPart
from kineret_gui.report.content.sheet_parts import holds_words, paper_words
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.reporting.sheet_form import SheetForm
from kineret_gui.screens.when.period_form import ReportPeriod, words, wrong_day, wrong_order
from kineret_gui.wording import days
from kineret_gui.wording.translation import tr


@frozen
class SheetChoiceView:
    """The questions, and the answers so far.

    holdings   what a report may hold
    asks_days  whether the first and the last day are to be typed
    nothing    said where nothing was recorded for these days
    questions  how many questions for the visit are open
    """

    kinds: tuple[ChoiceRow, ...] = ()
    months: tuple[ChoiceRow, ...] = ()
    periods: tuple[ChoiceRow, ...] = ()
    holdings: tuple[ChoiceRow, ...] = ()
    papers: tuple[ChoiceRow, ...] = ()
    is_blank: bool = False
    asks_days: bool = False
    first: str = ""
    last: str = ""
    wrong_first: str = ""
    wrong_last: str = ""
    nothing: str = ""
    questions: str = ""


def sheet_choice_view(form: SheetForm, today: date, *, is_recorded: bool = True, to_ask: int = 0) -> SheetChoiceView:
    """Return the questions on a diary day.

    is_recorded  whether anything was recorded for the days that are chosen
    to_ask       how many questions for the visit are open
    """
    period = form.period
    return SheetChoiceView(
        kinds=_kind_rows(form),
        months=_month_rows(form, today),
        periods=tuple(choices(ReportPeriod, words, period.stretch)),
        holdings=tuple(ChoiceRow(part.value, holds_words(part), part in form.parts) for part in ReportPart),
        papers=tuple(choices(Paper, paper_words, form.paper)),
        is_blank=form.is_blank,
        asks_days=period.stretch is ReportPeriod.OWN,
        first=period.first,
        last=period.last,
        wrong_first=wrong_day(period.first) if form.days_are_tried else "",
        wrong_last=(wrong_day(period.last) or wrong_order(period)) if form.days_are_tried else "",
        nothing="" if is_recorded else _nothing(),
        questions=_to_ask(to_ask),
    )


def _nothing() -> str:
    return tr("Nothing was recorded for these days, and the report says so. Choose other days, or a blank month above.")


def _to_ask(number: int) -> str:
    if not number:
        return tr("No open questions. Page 1 has lines to write on")
    return tr("%n open, on page 1", n=number)


def _kind_rows(form: SheetForm) -> tuple[ChoiceRow, ...]:
    return (
        ChoiceRow("report", tr("A report for the clinic"), not form.is_blank),
        ChoiceRow("blank", tr("A blank month to fill in by hand"), form.is_blank),
    )


def _month_rows(form: SheetForm, today: date) -> tuple[ChoiceRow, ...]:
    return (
        ChoiceRow("this", days.month(today.replace(day=1)), not form.next_month),
        ChoiceRow("next", days.month(month_after(today)), form.next_month),
    )
