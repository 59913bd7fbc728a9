"""After a time away: all days without an entry on one page, each answered alone or several together."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.answer_several import answer_several
from kineret_gui.diary.facts.injection import usual_giver
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.doses_of_day import doses_of_days
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerOpenDoses
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.today.unrecorded_days_form import Happened, UnrecordedDaysForm, new_entries, open_doses
from kineret_gui.screens.today.unrecorded_days_view import (
    UnrecordedDayRow,
    UnrecordedDaysFacts,
    UnrecordedDaysView,
    saved,
    unrecorded_days_view,
)

LOOK_BACK = 62  # days at first, and as many more each time that older ones are asked for

Kept = tuple[tuple[str, Happened], ...]


@known_to_qml
class UnrecordedDaysScreen(FormScreen):
    """The open doses of the last weeks, with a tick each. Nothing is ticked or answered beforehand."""

    PAGE, KEPT = "away", tuple[str, Kept, int]

    changed = Signal()
    rows = shown_rows(UnrecordedDayRow, UnrecordedDaysView.rows)
    answers = shown_rows(ChoiceRow, UnrecordedDaysView.answers)
    ticked = shown(int, UnrecordedDaysView.ticked, changed)
    isAnyTickedAnswered = shown(bool, UnrecordedDaysView.is_any_ticked_answered, changed)
    areThereMore = shown(bool, UnrecordedDaysView.are_there_more, changed)
    canWrite = shown(bool, UnrecordedDaysView.can_write, changed)
    button = shown(str, UnrecordedDaysView.button, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = UnrecordedDaysView()
        self._form, self._facts = UnrecordedDaysForm(), UnrecordedDaysFacts()

    def begin_form(self, route: AnswerOpenDoses) -> None:
        self._form = UnrecordedDaysForm()

    def form_now(self) -> tuple[str, Kept, int]:
        return self._form.id, tuple(sorted(self._form.answers.items())), self._form.periods

    def go_on_with(self, form: tuple[str, Kept, int], begun: Now) -> None:
        id, answers, periods = form
        self._form = UnrecordedDaysForm(id, periods, answers=dict(answers))

    @acts
    def refresh(self) -> None:
        today = self._diary.dose_today
        first = today - timedelta(days=LOOK_BACK * self._form.periods)
        orders = self._diary.file.standing(Prescription)
        self._facts = UnrecordedDaysFacts(
            records=doses_of_days(self._diary, first, today - timedelta(days=1)),
            are_there_more=any(entry.fact.starts < first for entry in orders),
            can_write=self._diary.file.is_writable,
        )
        self._show(self._form.of_open(self._open_keys()))

    def _show(self, form: UnrecordedDaysForm) -> None:
        self._form = form
        self.show_view(unrecorded_days_view(form, self._facts))

    def _open_keys(self) -> frozenset[str]:
        return frozenset(dose_key(record.dose.id) for record in open_doses(self._facts.records))

    @Slot(str)
    def turn(self, key: str) -> None:
        """Tick a day, or leave it out."""
        self._show(self._form.with_tick(key))

    @Slot()
    def tickAll(self) -> None:
        """Tick all that have no answer yet."""
        self._show(self._form.with_ticks(self._open_keys()))

    @Slot(str)
    def say(self, happened: str) -> None:
        """Answer this for the ticked days."""
        self._show(self._form.with_answer(Happened(happened)))
        self.touched()

    @Slot()
    def sayNothing(self) -> None:
        """Leave the ticked days open."""
        self._show(self._form.without_answer())
        self.touched()

    @Slot()
    @acts
    def showOlder(self) -> None:
        self._form = replace(self._form, periods=self._form.periods + 1)
        self.refresh()

    @Slot()
    @acts
    def save(self) -> None:
        """Write all answers at once."""
        context, form, now = self._context, self._form, self._diary.dose_now
        giver = usual_giver(context.diary.person.who_injects)
        new = new_entries(form.id, self._facts.records, form.answers, giver, now.zone, context.diary.person.day_starts)
        written = answer_several(context.diary.file, new, now)
        self._unfinished.finish()
        context.navigator.back()
        context.messages.done(saved(len(form.answers)), *written)
