"""What is to stand on paper: a report with its days and parts, or a blank month; and on which paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot

from kineret_gui.diary.rules.period import month_after
from kineret_gui.report.content.report_choice import USUAL, ReportChoice, ReportPart
from kineret_gui.report.content.sheet_order import BlankMonth
from kineret_gui.report.content.sheet_parts import holds_words, paper_words, title, turned, usual_paper
from kineret_gui.report.typesetting.paper import Paper
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.when import period_form
from kineret_gui.screens.when.period_form import PeriodForm, ReportPeriod
from kineret_gui.wording import days
from kineret_gui.wording.translation import tr

_QUESTIONS = ("kinds", "months", "periods", "holdings", "papers")


@known_to_qml
class SheetChoice(QObject):
    """`chosen` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._chosen = desk, chosen
        self._is_blank, self._next_month = False, False
        self._period, self._holds = PeriodForm(), USUAL
        self._paper, self._was_tried = usual_paper(QLocale()), False
        self._lists = {
            name: RowListModel(ChoiceRow, self) for name in ("kinds", "months", "periods", "holdings", "papers")
        }

    @property
    def paper(self) -> Paper:
        return self._paper

    def what(self) -> ReportChoice | BlankMonth | None:
        """What is asked for; None where the days are not clear. Raises DiaryUnavailable."""
        if self._is_blank:
            return BlankMonth(self._month(self._next_month))
        self._was_tried = True
        found = self._days()
        return ReportChoice(*found, holds=self._holds) if found else None

    def title(self) -> str:
        """What the sheet is called. Raises DiaryUnavailable."""
        if self._is_blank:
            return title(BlankMonth(self._month(self._next_month)))
        return title(ReportChoice(*(self._days() or (self._today(), self._today()))))

    def refresh(self) -> None:
        blank, later = tr("A blank month to fill in by hand"), self._month(later=True)
        self._lists["kinds"].show(
            [
                ChoiceRow("report", tr("A report for the clinic"), not self._is_blank),
                ChoiceRow("blank", blank, self._is_blank),
            ]
        )
        self._lists["months"].show(
            [
                ChoiceRow("this", days.month(self._month(later=False)), not self._next_month),
                ChoiceRow("next", days.month(later), self._next_month),
            ]
        )
        self._lists["periods"].show(choices(ReportPeriod, period_form.words, self._period.stretch))
        self._lists["holdings"].show([ChoiceRow(h.value, holds_words(h), h in self._holds) for h in ReportPart])
        self._lists["papers"].show(choices(Paper, paper_words, self._paper))
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.dose_now.day(self._desk.person.day_starts)

    def _month(self, later: bool) -> date:
        today = self._today()
        return month_after(today) if later else today.replace(day=1)

    def _days(self) -> tuple[date, date] | None:
        begins, _ = self._desk.diary.days() or (self._today(), self._today())
        return self._period.days(begins, self._today())

    @Slot(str, str)
    @acts
    def choose(self, what: str, key: str) -> None:
        """An answer to one of the questions: `kinds`, `months`, `periods`, `holdings` or `papers`."""
        match what:
            case "kinds":
                self._is_blank = key == "blank"
            case "months":
                self._next_month = key == "next"
            case "periods":
                self._period = replace(self._period, stretch=ReportPeriod(key))
            case "holdings":
                self._holds = turned(self._holds, ReportPart(key))
            case "papers":
                self._paper = Paper(key)
        self._chosen()

    @Slot(str)
    @acts
    def typeFirst(self, text: str) -> None:
        self._type(replace(self._period, first=one_line(text)))

    @Slot(str)
    @acts
    def typeLast(self, text: str) -> None:
        self._type(replace(self._period, last=one_line(text)))

    def _type(self, period: PeriodForm) -> None:
        self._period, self._was_tried = period, False
        self._chosen()

    @Property(QObject, constant=True)
    def kinds(self) -> RowListModel:
        return self._lists["kinds"]

    @Property(QObject, constant=True)
    def months(self) -> RowListModel:
        return self._lists["months"]

    @Property(QObject, constant=True)
    def periods(self) -> RowListModel:
        return self._lists["periods"]

    @Property(QObject, constant=True)
    def holdings(self) -> RowListModel:
        return self._lists["holdings"]

    @Property(QObject, constant=True)
    def papers(self) -> RowListModel:
        return self._lists["papers"]

    @Property(bool, notify=changed)
    def isBlank(self) -> bool:
        return self._is_blank

    @Property(bool, notify=changed)
    def asksDays(self) -> bool:
        return self._period.stretch is ReportPeriod.OWN

    @Property(str, notify=changed)
    def first(self) -> str:
        return self._period.first

    @Property(str, notify=changed)
    def last(self) -> str:
        return self._period.last

    @Property(str, notify=changed)
    def wrongFirst(self) -> str:
        return period_form.wrong_day(self._period.first) if self._was_tried else ""

    @Property(str, notify=changed)
    def wrongLast(self) -> str:
        wrong = period_form.wrong_day(self._period.last) or period_form.wrong_order(self._period)
        return wrong if self._was_tried else ""
