"""Entering a pause or a stop that the clinic ordered, correcting one, and withdrawing one."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.desk import Desk, acts, source_line
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import withdrawn, write
from kineret_gui.screens.more.pause_form import (
    PauseForm,
    PauseWrong,
    correcting,
    first_moved,
    last_moved,
    new_pause,
    pause_of,
    wrong_with,
)
from kineret_gui.wording import days, orders
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr


@known_to_qml
class PauseScreen(FormScreen):
    """From which day, until when, why, and who said so."""

    PAGE, KEPT = "pause", tuple[PauseForm]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form = new_pause(self._today())
        self._asked = False
        self._stopping = RowListModel(SentenceRow, self)
        self._stopping.show([SentenceRow(sentence.text) for sentence in desk.leaflet.group("stopping")])

    def begin_form(self, about: str) -> None:
        """The id of a pause corrects it; empty is a new one."""
        old = self._desk.diary.entry(about) if about else None
        is_pause = old is not None and isinstance(old.fact, Pause)
        self._form = correcting(old) if is_pause else new_pause(self._today())
        self._asked = False

    def form_now(self) -> tuple[PauseForm]:
        return (self._form,)

    def go_on_with(self, form: tuple[PauseForm], begun: Now) -> None:
        (self._form,) = form

    def refresh(self) -> None:
        self.changed.emit()

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    def _set(self, form: PauseForm) -> None:
        self._form = form
        self.touched()
        self.changed.emit()

    @property
    def _wrong(self) -> PauseWrong:
        return wrong_with(self._form) if self._asked else PauseWrong()

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
    def save(self) -> None:
        pause = pause_of(self._form)
        if isinstance(pause, PauseWrong):
            self._asked = True
            self.changed.emit()
            return
        form = self._form
        self.done_with(write(self._desk, form.id, form.old, pause, tr("The pause is written down.")))

    @Slot()
    @acts
    def withdraw(self) -> None:
        old = self._form.old
        if old and self._desk.diary.stands(old.id):
            entry = withdraw_entry(self._desk.diary, new_id(), old, tr("entered by mistake"), self._desk.now())
            self.done_with(withdrawn(entry))

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._form.old is not None

    @Property(str, notify=changed)
    def first(self) -> str:
        return days.day(self._form.first)

    @Property(str, notify=changed)
    def last(self) -> str:
        return days.day(self._form.last) if self._form.last else ""

    @Property(bool, notify=changed)
    def hasEnd(self) -> bool:
        return self._form.last is not None

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._form.reason

    @Property(str, notify=changed)
    def reasonWrong(self) -> str:
        return self._wrong.reason

    @Property(str, notify=changed)
    def orderedBy(self) -> str:
        return self._form.ordered_by

    @Property(str, notify=changed)
    def orderedByWrong(self) -> str:
        return self._wrong.ordered_by

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong.first

    @Property(str, notify=changed)
    def told(self) -> str:
        """What would be written; nothing while something is missing."""
        pause = pause_of(self._form)
        return orders.pause_told(pause) if isinstance(pause, Pause) else ""

    @Property(QObject, constant=True)
    def stopping(self) -> RowListModel:
        return self._stopping

    @Property(str, constant=True)
    def source(self) -> str:
        return source_line(self._desk.leaflet.group("stopping"))
