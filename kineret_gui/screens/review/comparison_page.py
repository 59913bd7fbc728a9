"""Two periods side by side: at first the last month, and this month so far."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.rules.comparison import comparison
from kineret_gui.diary.rules.period import Period, last_month
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ComparePeriods
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.review.account_entries import entries_of_accounts
from kineret_gui.screens.review.compared_row import ComparedRow
from kineret_gui.screens.review.comparison_choices import MONTHS, OTHERS, compared_periods, comparison_choices
from kineret_gui.screens.review.comparison_view import ComparisonView, comparison_view
from kineret_gui.screens.when.period_choice import PeriodChoice
from kineret_gui.screens.when.picture_period import Length, period_of
from kineret_gui.wording import days


@known_to_qml
class ComparisonScreen(Screen):
    """The two periods that are looked at."""

    changed = Signal()
    oneTitle = shown(str, ComparisonView.one, changed)
    otherTitle = shown(str, ComparisonView.other, changed)
    which = shown(str, ComparisonView.compared, changed)
    unequal = shown(str, ComparisonView.unequal, changed)
    uncounted = shown(str, ComparisonView.uncounted, changed)
    rows = shown_rows(ComparedRow, ComparisonView.rows)
    choices = shown_rows(ChoiceRow, ComparisonView.choices)
    choosesBoth = shown(bool, ComparisonView.chooses_both, changed)
    part = shown(str, ComparisonView.part, changed)
    asOf = shown(str, ComparisonView.as_of, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._one, self._other = (PeriodChoice(self, lambda: self._diary.dose_today, self.refresh) for _ in range(2))
        self._view = ComparisonView()
        self._chosen = MONTHS

    def open(self, route: ComparePeriods) -> None:
        self._chosen = MONTHS
        self._view = replace(self._view, part="")
        self._one.period = period_of(Length.MONTH, last_month(self._diary.dose_today).first)
        self._other.begin()

    @acts
    def refresh(self) -> None:
        diary, now, day_starts = self._diary.file, self._diary.dose_now, self._diary.person.day_starts
        today, orders = self._diary.dose_today, [entry.fact for entry in diary.standing(Prescription)]
        others = (_period(self._one), _period(self._other))
        one, other = compared_periods(self._chosen, orders, today, others)
        view = comparison_view(comparison(entries_of_accounts(diary, one, other), one, other, now, day_starts))
        for choice in (self._one, self._other):
            choice.show(choice.period)
        self.show_view(
            replace(
                view,
                choices=comparison_choices(self._chosen, orders, today),
                chooses_both=self._chosen == OTHERS,
                part=self._view.part,
                as_of=days.as_of(self._diary.now()),
            )
        )

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a choice; pressed again it closes."""
        self.show_view(replace(self._view, part="" if part == self._view.part else part))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Compare these two."""
        self._chosen = key
        self._view = replace(self._view, part="one" if key == OTHERS else "")
        self.refresh()

    @Property(PeriodChoice, constant=True)
    def one(self) -> PeriodChoice:
        return self._one

    @Property(PeriodChoice, constant=True)
    def other(self) -> PeriodChoice:
        return self._other


def _period(choice: PeriodChoice) -> Period:
    return Period(choice.period.first, choice.period.last)
