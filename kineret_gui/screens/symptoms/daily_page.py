"""What belongs to the condition, noted for one day. Nothing is assumed, and nothing is added up."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.diary.rules.daily_questions import asks_for_attacks
from kineret_gui.diary.rules.dose_key import day_in
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write
from kineret_gui.screens.symptoms.chosen_questions import ChosenDraft, ChosenQuestions
from kineret_gui.screens.symptoms.daily_answers import DailyAnswers
from kineret_gui.screens.symptoms.daily_form import (
    DailyForm,
    UnclearAnswer,
    asking,
    correcting,
    daily_of,
    form_of_day,
    is_begun,
)
from kineret_gui.screens.symptoms.daily_view import day_told
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class DailyScreen(FormScreen):
    """One press answers a question and goes on to the next. A day that is noted already is corrected."""

    PAGE, KEPT = "daily", tuple[DailyForm, ChosenDraft | None]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._today = date.min
        self._draft = DailyAnswers(self, desk, self._edited)
        self._choosing = ChosenQuestions(self, desk, self._chose)
        self._choosing.changed.connect(self.changed)
        self._part = self._wrong = ""

    def begin_form(self, about: str) -> None:
        """An ISO day, or `entry:ID` to correct; empty for today."""
        self._today = self._desk.now().day(self._desk.person.day_starts)
        self._draft.form = self._form_about(about)
        self._part = self._wrong = ""
        self._choosing.begin()

    def form_now(self) -> tuple[DailyForm, ChosenDraft | None]:
        return self._draft.form, self._choosing.kept()

    def go_on_with(self, form: tuple[DailyForm, ChosenDraft | None], begun: Now) -> None:
        self._draft.form = form[0]
        self._choosing.go_on(form[1])

    def _chose(self, is_saved: bool) -> None:
        """Another question was chosen, or all of them were saved; then nothing is left, unless a day was begun."""
        if is_saved and not is_begun(self._draft.form):
            self._unfinished.finish()
        else:
            self.touched()

    def _form_about(self, about: str) -> DailyForm:
        kind, _, key = about.partition(":")
        entry = self._desk.diary.entry(key) if kind == "entry" else None
        match entry:
            case Entry(fact=DailySymptoms()):
                return correcting(entry, self._desk.person)
            case _:
                return self._form_of(day_in(about) or self._today)

    def _form_of(self, day: date) -> DailyForm:
        """The form of a day that has come, with what is noted of it."""
        day = min(day, self._today)
        noted = self._desk.diary.standing(DailySymptoms, day, day)
        if noted:
            return correcting(max(noted, key=lambda entry: entry.fact.moment.utc), self._desk.person)
        return form_of_day(day, self._desk.person)

    @acts
    def refresh(self) -> None:
        person = self._desk.person
        self._today = self._desk.now().day(person.day_starts)
        self._draft.form = asking(self._draft.form, person)
        self._draft.show()
        self.changed.emit()

    def _edited(self) -> None:
        self._wrong = ""
        self.touched()
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(int)
    @acts
    def moveDay(self, by: int) -> None:
        """Another day. What was answered goes along to a day of which nothing is noted."""
        before = self._draft.form
        form = self._form_of(moved(before.on, by))
        along = is_begun(before) and form.old is None
        self._draft.form = replace(before, on=form.on) if along else form
        self._edited()

    @Slot()
    def openAttack(self) -> None:
        self._desk.open_page("attack")

    @Slot()
    @acts
    def save(self) -> None:
        form = self._draft.form
        daily = daily_of(form, moment_now(self._desk.now(), self._desk.person.day_starts))
        if isinstance(daily, UnclearAnswer):
            self._ask(daily.words)
            return
        told = fill(tr("Written down: the symptoms of %1"), days.near_day(daily.on, self._today))
        match write(self._desk, form.id, form.old, daily, told):
            case SaveResult() as said:
                self.done_with(said)
            case NotYetSaved(words):
                self._ask(words)
            case other:
                assert_never(other)

    def _ask(self, words: str) -> None:
        self._wrong = words
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._choosing.isOpen:
            return tr("What to note each day")
        return tr("Today's symptoms") if self._draft.form.on == self._today else tr("Symptoms of a day")

    @Property(str, notify=changed)
    def day(self) -> str:
        return day_told(self._draft.form.on, self._today)

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._draft.form.old is not None

    @Property(bool, notify=changed)
    def byAttacks(self) -> bool:
        """Whether nothing is asked of a day, because the diary is kept attack by attack."""
        return not self._draft.form.asked and asks_for_attacks(self._desk.person_shown)

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(QObject, constant=True)
    def draft(self) -> DailyAnswers:
        return self._draft

    @Property(QObject, constant=True)
    def choosing(self) -> ChosenQuestions:
        return self._choosing
