"""A paper month is typed in again: quickly, cell by cell, and written only after it was checked."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.log_paper_month import log_paper_month
from kineret_gui.diary.facts.injection import Giver, usual_giver
from kineret_gui.diary.rules.paper_month import place_codes
from kineret_gui.diary.rules.period import month_after, month_before, month_days
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import EnterPaperMonth
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.paper import check_view
from kineret_gui.screens.paper.check_view import PaperCheckRow
from kineret_gui.screens.paper.line_parsing import ReadingContext
from kineret_gui.screens.paper.paper_sheet import PaperSheet
from kineret_gui.screens.paper.paper_typing import PaperTyping
from kineret_gui.screens.paper.paper_view import PaperFacts, PaperView, paper_view


@known_to_qml
class PaperScreen(Screen):
    """The lines of a month; then all that will be written, to be looked at; then one act writes it."""

    changed = Signal()
    month = shown(str, PaperView.month, changed)
    earlierMonth = shown(str, PaperView.earlier_month, changed)
    laterMonth = shown(str, PaperView.later_month, changed)
    byClocks = shown(str, PaperView.by_clocks, changed)
    canWrite = shown(bool, PaperView.can_write, changed)
    checking = shown(bool, PaperView.checking, changed)
    wrong = shown(str, PaperView.wrong, changed)
    checks = shown_rows(PaperCheckRow, PaperView.checks)
    givers = shown_rows(ChoiceRow, PaperView.givers)
    amountQuestion = shown(str, PaperView.amount_question, changed)
    tooMuch = shown(str, PaperView.too_much, changed)
    button = shown(str, PaperView.button, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._typing = PaperTyping(self, context)
        self._view = PaperView()
        self._month = self._diary.dose_today
        self._giver = usual_giver(context.diary.person.who_injects)
        self._checking, self._wrong = False, ""

    @acts
    def open(self, route: EnterPaperMonth) -> None:
        """The month of the day; the present one where none is named. What was typed is still there."""
        self._month = min(route.day or self._diary.dose_today, self._diary.dose_today)
        self._giver = usual_giver(self._diary.person.who_injects)
        self._checking, self._wrong = False, ""

    @acts
    def refresh(self) -> None:
        """A month up to today; what is typed just now stays as it is."""
        context, today = self._context, self._diary.dose_today
        self._typing.show(self._sheet(today))
        self._checking = self._checking and not self._typing.sheet.unclear
        facts = PaperFacts(
            sheet=self._typing.sheet,
            month=self._month,
            today=today,
            is_checking=self._checking,
            wrong=self._wrong,
            giver=self._giver,
            person=context.diary.person,
            writer=context.diary.file.writer,
            can_write=context.diary.file.is_writable,
            too_much=context.diary.leaflet_says("too-much"),
        )
        self.show_view(paper_view(facts))

    def _sheet(self, today: date) -> PaperSheet:
        """Return the month up to today. Raises DiaryUnavailable."""
        context, (first, last) = self._context, month_days(self._month.year, self._month.month)
        codes = place_codes(context.diary.figure, [place.id for place in context.diary.figure.places])
        reading = ReadingContext(codes, context.diary.dose_now, context.diary.person.day_starts, self._giver)
        return PaperSheet(doses_of_days(context.diary, first, min(last, today)), self._typing.form, reading)

    def put_aside(self) -> None:
        """The page is left: keep what was typed."""
        self._typing.put_aside()

    def _go_to(self, month: date) -> None:
        self._month, self._wrong = month, ""
        self._typing.keep()
        self.refresh()

    @Slot()
    @acts
    def earlier(self) -> None:
        self._go_to(month_before(self._month))

    @Slot()
    @acts
    def later(self) -> None:
        self._go_to(month_after(self._month))

    @Slot(str)
    def chooseGiver(self, giver: str) -> None:
        self._giver = Giver(giver)
        self.refresh()

    @Slot()
    @acts
    def check(self) -> None:
        """Show what will be written; where something is not clear yet, say so."""
        self._typing.left()
        sheet = self._typing.sheet
        self._wrong = check_view.wrong(len(sheet.unclear), any(not line.is_empty for line in sheet.lines))
        self._checking = not self._wrong
        for key in sheet.unclear[:1]:
            self._typing.stand_on(key)
        self.refresh()

    @Slot()
    def typeOn(self) -> None:
        self._checking = False
        self.refresh()

    @Slot()
    @acts
    def write(self) -> None:
        """Write an entry for each line, all of them or none."""
        to_write = self._typing.sheet.to_write
        written = log_paper_month(self._diary.file, to_write, self._diary.dose_now)
        self._typing.renew()
        self._checking = False
        self.refresh()
        self._typing.keep()
        self._messages.done(check_view.written(len(written), len(to_write)), *written)

    @Property(QObject, constant=True)
    def typing(self) -> PaperTyping:
        return self._typing
