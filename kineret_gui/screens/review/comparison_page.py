"""Two periods side by side: at first the last month, and this month so far."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.rules.comparison import comparison
from kineret_gui.diary.rules.period import Period, last_month
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.review.comparison_choices import MONTHS, OTHERS, both_periods, offered
from kineret_gui.screens.review.comparison_view import ComparedRow, ComparisonView, comparison_view
from kineret_gui.screens.review.period import entries_of_accounts
from kineret_gui.screens.when.period_choice import PeriodChoice
from kineret_gui.screens.when.picture_period import Length, period_of
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class ComparisonScreen(Screen):
    """The two periods that are looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._one, self._other = (PeriodChoice(self, self._today, self.refresh) for _ in range(2))
        self._choices, self._rows = RowListModel(ChoiceRow, self), RowListModel(ComparedRow, self)
        self._view = ComparisonView()
        self._chosen, self._part = MONTHS, ""

    def open(self, about: str) -> None:
        self._chosen, self._part = MONTHS, ""
        self._one.period = period_of(Length.MONTH, last_month(self._today()).first)
        self._other.begin()

    @acts
    def refresh(self) -> None:
        diary, now, day_starts = self._desk.diary, self._desk.dose_now, self._desk.person.day_starts
        today, orders = self._today(), [entry.fact for entry in diary.standing(Prescription)]
        others = (_period(self._one), _period(self._other))
        a, b = both_periods(self._chosen, orders, today, others)
        self._view = comparison_view(comparison(entries_of_accounts(diary, a, b), a, b, now, day_starts))
        self._one.show()
        self._other.show()
        self._choices.show(offered(self._chosen, orders, today))
        self._rows.show(self._view.rows)
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.dose_now.day(self._desk.person.day_starts)

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open what can be chosen; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Compare these two."""
        self._chosen, self._part = key, "one" if key == OTHERS else ""
        self.refresh()

    @Property(QObject, constant=True)
    def choices(self) -> RowListModel:
        return self._choices

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(PeriodChoice, constant=True)
    def one(self) -> PeriodChoice:
        return self._one

    @Property(PeriodChoice, constant=True)
    def other(self) -> PeriodChoice:
        return self._other

    @Property(bool, notify=changed)
    def ofOnesOwn(self) -> bool:
        """Whether the person chooses both periods."""
        return self._chosen == OTHERS

    @Property(str, notify=changed)
    def part(self) -> str:
        """What is being chosen: `which`, `one`, `other`, or nothing."""
        return self._part

    @Property(str, notify=changed)
    def oneTitle(self) -> str:
        return self._view.one

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._view.other

    @Property(str, notify=changed)
    def which(self) -> str:
        return fill(tr("Compared: %1 and %2"), self._view.one, self._view.other)

    @Property(str, notify=changed)
    def unequal(self) -> str:
        return self._view.unequal

    @Property(str, notify=changed)
    def apart(self) -> str:
        """That some doses are in none of the numbers."""
        return self._view.apart

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return days.as_of(self._desk.now())


def _period(choice: PeriodChoice) -> Period:
    return Period(choice.period.first, choice.period.last)
