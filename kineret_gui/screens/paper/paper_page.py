"""A paper month is typed in again: quickly, cell by cell, and written only after it was checked."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.log_paper_month import log_paper_month
from kineret_gui.diary.facts.injection import Giver, Injection, usual_giver
from kineret_gui.diary.moment import FIRST_YEAR
from kineret_gui.diary.rules.adherence import DoseRecord, that_differ
from kineret_gui.diary.rules.amount import Differs
from kineret_gui.diary.rules.paper_month import place_codes
from kineret_gui.diary.rules.period import month_after, month_before, month_days
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import EnterPaperMonth
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.paper import check_view, paper_view
from kineret_gui.screens.paper.check_view import PaperCheckRow
from kineret_gui.screens.paper.line_parsing import ReadingContext
from kineret_gui.screens.paper.paper_month import Sheet
from kineret_gui.screens.paper.paper_typing import PaperTyping
from kineret_gui.wording import amounts, clocks, people


@known_to_qml
class PaperScreen(Screen):
    """The lines of a month; then all that will be written, to be looked at; then one act writes it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._typing = PaperTyping(self, desk)
        self._checks, self._givers = RowListModel(PaperCheckRow, self), RowListModel(ChoiceRow, self)
        self._month = self._as_of = self._today()
        self._giver = usual_giver(desk.person.who_injects)
        self._checking, self._wrong, self._by_clocks = False, "", ""

    def _today(self) -> date:
        return self._desk.dose_now.day(self._desk.person.day_starts)

    @acts
    def open(self, route: EnterPaperMonth) -> None:
        """The month of the day; the present one where none is named. What was typed is still there."""
        self._month = min(route.day or self._today(), self._today())
        self._giver = usual_giver(self._desk.person.who_injects)
        self._checking, self._wrong = False, ""

    @acts
    def refresh(self) -> None:
        """A month up to today; what is typed just now stays as it is."""
        desk, (first, last) = self._desk, month_days(self._month.year, self._month.month)
        codes = place_codes(desk.figure, [place.id for place in desk.figure.places])
        around = ReadingContext(codes, desk.dose_now, desk.person.day_starts, self._giver)
        self._as_of = self._today()
        records = doses_of_days(desk, first, min(last, self._as_of))
        self._typing.show(Sheet(records, self._typing.form, around))
        self._checking = self._checking and not self._typing.sheet.unclear
        self._by_clocks = paper_view.by_clocks(around.now)
        at = clocks.seen_from(around.now, around.day_starts)
        self._checks.show(check_view.rows(self._typing.sheet.found, at) if self._checking else ())
        self._givers.show(choices(Giver, self._hand, self._giver))
        self.changed.emit()

    def _hand(self, giver: Giver) -> str:
        return people.injected(giver, self._desk.person_shown, self._desk.diary.writer)

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
        found = self._typing.sheet.found
        written = log_paper_month(self._desk.diary, found, self._desk.dose_now)
        self._typing.renew()
        self._checking = False
        self.refresh()
        self._typing.keep()
        self._desk.done(check_view.written(len(written), len(found)), *written)

    @Property(QObject, constant=True)
    def typing(self) -> PaperTyping:
        return self._typing

    @Property(QObject, constant=True)
    def checks(self) -> RowListModel:
        return self._checks

    @Property(QObject, constant=True)
    def givers(self) -> RowListModel:
        return self._givers

    @Property(str, notify=changed)
    def byClocks(self) -> str:
        """By which clocks times are typed; empty where they show what those here show."""
        return self._by_clocks

    @Property(str, notify=changed)
    def month(self) -> str:
        return paper_view.month(self._month)

    @Property(str, notify=changed)
    def earlierMonth(self) -> str:
        """The words of the way to the month before; empty where there is none."""
        return paper_view.earlier(self._month) if self._month.year > FIRST_YEAR else ""

    @Property(str, notify=changed)
    def laterMonth(self) -> str:
        """The words of the way to the month after; empty where that has not come yet."""
        return paper_view.later(self._month) if month_after(self._month) <= self._as_of else ""

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._checking

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why there is nothing to check yet."""
        return self._wrong

    @Property(str, notify=changed)
    def amountQuestion(self) -> str:
        """Which doses would come to another amount than was prescribed; empty where none would."""
        return amounts.of_days(self._differing)

    @Property(str, notify=changed)
    def tooMuch(self) -> str:
        """What the leaflet says of too much, where any dose would come to more than was prescribed."""
        return self._desk.leaflet_says("too-much") if any(asked.is_more for _, asked in self._differing) else ""

    @property
    def _differing(self) -> tuple[tuple[DoseRecord, Differs], ...]:
        sheet = self._typing.sheet
        given = [one.fact for one in sheet.found if isinstance(one.fact, Injection)] if self._checking else []
        return that_differ(sheet.records, given)

    @Property(str, notify=changed)
    def button(self) -> str:
        """What is about to be written."""
        return check_view.button(self._typing.sheet.found) if self._checking else ""
