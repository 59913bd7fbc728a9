"""The questions that a person without a condition of the list wants to be asked each day."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.change_person import change_person
from kineret_gui.actions.correct_entry import OnlyNewerCorrects
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.daily_symptoms import Asked
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.daily_questions import CHOOSABLE, may_choose, questions
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.symptoms.daily_view import choosable_rows
from kineret_gui.wording import newer
from kineret_gui.wording.translation import tr

ChosenDraft = tuple[str, frozenset[Asked]]  # the id of the entry, and what is chosen, in a form that is not finished


@frozen
class ChosenQuestionsView:
    """The questions to choose from.

    can_choose  whether other questions may be chosen: the condition names none
    """

    is_open: bool = False
    can_choose: bool = False
    rows: tuple[ChoiceRow, ...] = ()


def chosen_questions_view(chosen: frozenset[Asked], is_open: bool, may_choose: bool) -> ChosenQuestionsView:
    """Return what is chosen so far."""
    rows = choosable_rows([asked for asked in Asked if asked in chosen])
    return ChosenQuestionsView(is_open, may_choose and not is_open, tuple(rows))


@known_to_qml
class ChosenQuestions(Viewed):
    """Open before the first day is filled in, and later on request.

    `chose` is called after each change, and once they are saved.
    """

    changed = Signal()
    isOpen = shown(bool, ChosenQuestionsView.is_open, changed)
    canChoose = shown(bool, ChosenQuestionsView.can_choose, changed)
    rows = shown_rows(ChoiceRow, ChosenQuestionsView.rows)

    def __init__(self, parent: QObject, context: PageContext, chose: Callable[[bool], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._chose = chose
        self._view = ChosenQuestionsView()
        self._chosen: frozenset[Asked] = frozenset()
        self._may, self._open, self._entry_id = False, False, ""

    def begin(self) -> None:
        """Open where nothing is chosen yet. Raises DiaryUnavailable."""
        person = self._context.diary.person
        self._may = may_choose(person)
        self._entry_id, self._chosen = new_id(), frozenset(person.asked)
        self._open = self._may and not questions(person)
        self._show()

    def kept(self) -> ChosenDraft | None:
        """Return what was chosen so far; None while nothing is asked."""
        return (self._entry_id, self._chosen) if self._open else None

    def go_on(self, kept: ChosenDraft | None) -> None:
        """Choose on."""
        self._open = kept is not None
        if kept:
            self._entry_id, self._chosen = kept
        self._show()

    def _show(self) -> None:
        self.show_view(chosen_questions_view(self._chosen, self._open, self._may))

    @Slot()
    @acts
    def ask(self) -> None:
        """Choose anew."""
        self.begin()
        self._open = True
        self._show()

    @Slot(str)
    def toggle(self, asked: str) -> None:
        self._chosen ^= {Asked(asked)}
        self._chose(False)
        self._show()

    @Slot()
    @acts
    def save(self) -> None:
        """From today on these are asked."""
        known, now = self._context.diary.person, self._context.diary.now()
        chosen = tuple(question.asked for question in CHOOSABLE if question.asked in self._chosen)
        if not chosen:
            self._context.messages.say(tr("Choose at least one."))
            return
        if chosen == known.asked:
            self._context.messages.say(tr("Nothing was changed."))
        else:
            # The newest word about a person is the one of the latest day, and this is to be the newest.
            since = max(now.day(known.day_starts), known.since)
            entry = change_person(
                self._context.diary.file, self._entry_id, replace(known, asked=chosen, since=since), now
            )
            if isinstance(entry, OnlyNewerCorrects):
                self._context.messages.say(newer.not_corrected())
            else:
                self._context.messages.done(tr("Saved. You will be asked these questions from today."), entry)
        self._open = False
        self._chose(True)
        self._show()
