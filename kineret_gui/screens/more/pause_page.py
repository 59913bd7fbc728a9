"""Entering a pause or a stop that the clinic ordered, correcting one, and withdrawing one."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import entry_of_kind, new_id
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import CorrectPause, PauseRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.more.pause_form import (
    PauseForm,
    PauseWrong,
    correcting,
    first_moved,
    last_moved,
    new_pause,
    pause_of,
)
from kineret_gui.screens.more.pause_view import PauseView, pause_view
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr


@known_to_qml
class PauseScreen(EntryFormScreen[Pause]):
    """From which day, until when, why, and who said so."""

    PAGE, KEPT = "pause", tuple[PauseForm]

    changed = Signal()
    stopping = shown_rows(SentenceRow, PauseView.stopping)
    source = shown(str, PauseView.source, changed)
    corrects = shown(bool, PauseView.corrects, changed)
    first = shown(str, PauseView.first, changed)
    last = shown(str, PauseView.last, changed)
    hasEnd = shown(bool, PauseView.has_end, changed)
    reason = shown(str, PauseView.reason, changed)
    reasonWrong = shown(str, PauseView.reason_wrong, changed)
    orderedBy = shown(str, PauseView.ordered_by, changed)
    orderedByWrong = shown(str, PauseView.ordered_by_wrong, changed)
    wrong = shown(str, PauseView.wrong, changed)
    needed = shown(list, PauseView.needed, changed)
    summary = shown(str, PauseView.summary, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._form = new_pause(self._diary.today)
        self.refresh()

    def begin_form(self, route: PauseRoute) -> None:
        old = entry_of_kind(self._diary.file.entry(route.entry), Pause) if isinstance(route, CorrectPause) else None
        self._form = correcting(old) if old else new_pause(self._diary.today)

    def form_now(self) -> tuple[PauseForm]:
        return (self._form,)

    def go_on_with(self, form: tuple[PauseForm], begun: Now) -> None:
        (self._form,) = form

    def refresh(self) -> None:
        self.show_view(pause_view(self._form, self._state, self._diary.leaflet))

    def fact(self) -> Pause | FormError:
        pause = pause_of(self._form)
        return FormError(pause.first) if isinstance(pause, PauseWrong) else pause

    def saved_message(self, fact: Pause) -> str:
        return tr("Pause saved.")

    def _set(self, form: PauseForm) -> None:
        self._form = form
        self.edited()

    @Slot(int)
    def moveFirst(self, by: int) -> None:
        self._set(first_moved(self._form, by))

    @Slot(int)
    def moveLast(self, by: int) -> None:
        self._set(last_moved(self._form, by))

    @Slot(bool)
    def setEnd(self, named: bool) -> None:
        self._set(replace(self._form, last=(self._form.last or self._form.first) if named else None))

    @Slot(str)
    def typeReason(self, text: str) -> None:
        self._set(replace(self._form, reason=one_line(text)))

    @Slot(str)
    def typeOrderedBy(self, text: str) -> None:
        self._set(replace(self._form, ordered_by=one_line(text)))

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._form.old
        if old and self._diary.file.stands(old.id):
            entry = withdraw_entry(self._diary.file, new_id(), old, tr("entered by mistake"), self._diary.now())
            self.done_with(withdrawn(entry))
