"""The choice of a sheet: a report with its days and parts, or a blank month; and on which paper."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from kineret_gui.report.content.report_choice import ReportChoice
from kineret_gui.report.content.sheet_order import BlankMonth
from kineret_gui.report.content.sheet_parts import title, usual_paper
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.reporting.sheet_choice_view import SheetChoiceView, sheet_choice_view
from kineret_gui.screens.reporting.sheet_form import SheetForm, blank_month, report_choice
from kineret_gui.store.questions_for_visit import questions_for_visit


@known_to_qml
class SheetChoice(Viewed):
    """`chosen` is called after each change."""

    changed = Signal()
    kinds = shown_rows(ChoiceRow, SheetChoiceView.kinds)
    months = shown_rows(ChoiceRow, SheetChoiceView.months)
    periods = shown_rows(ChoiceRow, SheetChoiceView.periods)
    holdings = shown_rows(ChoiceRow, SheetChoiceView.holdings)
    papers = shown_rows(ChoiceRow, SheetChoiceView.papers)
    isBlank = shown(bool, SheetChoiceView.is_blank, changed)
    asksDays = shown(bool, SheetChoiceView.asks_days, changed)
    first = shown(str, SheetChoiceView.first, changed)
    last = shown(str, SheetChoiceView.last, changed)
    wrongFirst = shown(str, SheetChoiceView.wrong_first, changed)
    wrongLast = shown(str, SheetChoiceView.wrong_last, changed)
    nothing = shown(str, SheetChoiceView.nothing, changed)
    questions = shown(str, SheetChoiceView.questions, changed)

    def __init__(self, parent: QObject, context: PageContext, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context, self._chosen = context, chosen
        self._form = SheetForm(usual_paper(QLocale()))
        self._view = SheetChoiceView()

    @property
    def paper(self) -> Paper:
        return self._form.paper

    def content(self) -> ReportChoice | BlankMonth | None:
        """Return what is asked for; None where the days are not clear. Raises DiaryUnavailable."""
        if self._form.is_blank:
            return blank_month(self._form, self._context.diary.dose_today)
        self._form = replace(self._form, days_are_tried=True)
        return self._report()

    def title(self) -> str:
        """Return what the sheet is called. Raises DiaryUnavailable."""
        today = self._context.diary.dose_today
        if self._form.is_blank:
            return title(blank_month(self._form, today))
        return title(self._report() or ReportChoice(today, today))

    def refresh(self) -> None:
        """Show the questions. Raises DiaryUnavailable."""
        diary, today = self._context.diary.file, self._context.diary.dose_today
        report = None if self._form.is_blank else self._report()
        is_recorded = report is None or diary.is_recorded(report.first, report.last)
        to_ask = len(questions_for_visit(diary))
        self.show_view(sheet_choice_view(self._form, today, is_recorded=is_recorded, to_ask=to_ask))

    def _report(self) -> ReportChoice | None:
        today = self._context.diary.dose_today
        begins, _ = self._context.diary.file.days() or (today, today)
        return report_choice(self._form, begins, today)

    @Slot(str, str)
    def choose(self, question: str, key: str) -> None:
        """Answer one of the questions: `kinds`, `months`, `periods`, `holdings` or `papers`."""
        self._change(self._form.answered(question, key))

    @Slot(str)
    def typeFirst(self, text: str) -> None:
        self._change(self._form.typed(replace(self._form.period, first=one_line(text))))

    @Slot(str)
    def typeLast(self, text: str) -> None:
        self._change(self._form.typed(replace(self._form.period, last=one_line(text))))

    @acts
    def _change(self, form: SheetForm) -> None:
        self._form = form
        self._chosen()
