"""The symptoms of the condition, noted for one day. Nothing is assumed, and nothing is added up."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.symptoms import DailyRoute, RecordAttack
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.symptoms.chosen_questions import ChosenDraft, ChosenQuestions
from kineret_gui.screens.symptoms.daily_answers import DailyAnswers
from kineret_gui.screens.symptoms.daily_form import DailyForm, asking, daily_of, form_for, form_on, is_begun
from kineret_gui.screens.symptoms.daily_view import DailyView, daily_view
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class DailyScreen(EntryFormScreen[DailySymptoms]):
    """One press answers a question and goes on to the next. A day that is noted already is corrected."""

    PAGE, KEPT = "daily", tuple[DailyForm, ChosenDraft | None]

    changed = Signal()
    title = shown(str, DailyView.title, changed)
    day = shown(str, DailyView.day, changed)
    corrects = shown(bool, DailyView.corrects, changed)
    byAttacks = shown(bool, DailyView.by_attacks, changed)
    part = shown(str, DailyView.part, changed)
    wrong = shown(str, DailyView.wrong, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = DailyView()
        self._today = date.min
        self._answers = DailyAnswers(self, context, self.edited)
        self._choosing = ChosenQuestions(self, context, self._chose)
        self._choosing.changed.connect(self._show)

    def begin_form(self, route: DailyRoute) -> None:
        person = self._diary.person
        self._today = self._diary.now().day(person.day_starts)
        self._answers.form = form_for(self._diary.file, route, person, self._today)
        self._choosing.begin()

    def form_now(self) -> tuple[DailyForm, ChosenDraft | None]:
        return self._answers.form, self._choosing.kept()

    def go_on_with(self, form: tuple[DailyForm, ChosenDraft | None], begun: Now) -> None:
        self._answers.form = form[0]
        self._choosing.go_on(form[1])

    def _chose(self, is_saved: bool) -> None:
        """Another question was chosen, or all of them were saved; then nothing is left, unless a day was begun."""
        if is_saved and not is_begun(self._answers.form):
            self._unfinished.finish()
        else:
            self.touched()

    @acts
    def refresh(self) -> None:
        person = self._diary.person
        self._today = self._diary.now().day(person.day_starts)
        self._answers.form = asking(self._answers.form, person)
        self._answers.show()
        self._show()

    @Slot()
    def _show(self) -> None:
        form, person = self._answers.form, self._diary.person_shown
        self.show_view(daily_view(form, self._state, person, self._today, self._choosing.isOpen))

    @Slot(int)
    @acts
    def moveDay(self, by: int) -> None:
        """Another day. What was answered goes along to a day of which nothing is noted."""
        before = self._answers.form
        form = form_on(self._diary.file, moved(before.on, by), self._diary.person, self._today)
        along = is_begun(before) and form.old is None
        self._answers.form = replace(before, on=form.on) if along else form
        self.edited()

    @Slot()
    def openAttack(self) -> None:
        self._navigator.go(RecordAttack())

    def fact(self) -> DailySymptoms | FormError:
        return daily_of(self._answers.form, moment_now(self._diary.now(), self._diary.person.day_starts))

    def saved_message(self, fact: DailySymptoms) -> str:
        return fill(tr("Saved: symptoms for %1"), days.near_day(fact.on, self._today))

    def time_part(self, fact: DailySymptoms) -> None:
        """Leave the page as it is: it asks for no time."""

    @Property(QObject, constant=True)
    def answers(self) -> DailyAnswers:
        return self._answers

    @Property(QObject, constant=True)
    def choosing(self) -> ChosenQuestions:
        return self._choosing
