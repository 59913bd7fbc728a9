"""The prescription: the order in force, its history, and the pauses."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.correct_entry import Corrected, OnlyNewerCorrects, correct_entry
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.due_clock import same_clocks
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.screens.framework.desk import Desk, Screen, acts, source_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.pause_form import ended
from kineret_gui.screens.more.prescription_view import OrderRow, PrescriptionView, prescription_view
from kineret_gui.wording import fill, newer
from kineret_gui.wording.clocks import city
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr


@known_to_qml
class PrescriptionScreen(Screen):
    """What the clinic ordered."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = PrescriptionView()
        self._clocks = ""
        self._later, self._history, self._pauses = (RowListModel(OrderRow, self) for _ in range(3))
        self._stopping = RowListModel(SentenceRow, self)
        self._stopping.show([SentenceRow(sentence.text) for sentence in desk.leaflet.group("stopping")])

    @acts
    def refresh(self) -> None:
        diary = self._desk.diary
        today = self._desk.dose_now.day(self._desk.person.day_starts)
        self._view = prescription_view(
            diary.standing(Prescription), diary.standing(Pause), today, self._desk.person.name
        )
        now = self._desk.dose_now
        self._clocks = "" if same_clocks(now.here, now) else fill(tr("Dose times follow %1 time."), city(now.zone))
        self._later.show(self._view.later)
        self._history.show(self._view.history)
        self._pauses.show(self._view.pauses)
        self.changed.emit()

    @Slot()
    def newOrder(self) -> None:
        self._desk.open_page("order")

    @Slot(str)
    def openOrder(self, entry: str) -> None:
        if self._desk.diary.is_writable:
            self._desk.open_page("order", entry)

    @Slot()
    def newPause(self) -> None:
        self._desk.open_page("pause")

    @Slot(str)
    def openPause(self, entry: str) -> None:
        if self._desk.diary.is_writable:
            self._desk.open_page("pause", entry)

    @Slot()
    @acts
    def endPause(self) -> None:
        """Injections go on today. A pause that began today is withdrawn: no day of it is left."""
        diary, now = self._desk.diary, self._desk.now()
        old = diary.entry(self._view.pause)
        if old is None or not isinstance(old.fact, Pause):
            return
        shorter = ended(old.fact, now.day(self._desk.person.day_starts))
        if shorter is None:
            reason = tr("ended on the day it began")
            self._desk.done(tr("The pause has ended."), withdraw_entry(diary, new_id(), old, reason, now))
        elif isinstance(outcome := correct_entry(diary, new_id(), old, shorter, now), Corrected):
            self._desk.done(tr("The pause has ended. Injections go on today."), outcome.entry)
        elif isinstance(outcome, OnlyNewerCorrects):
            self._desk.say(newer.not_corrected())

    @Property(str, notify=changed)
    def holds(self) -> str:
        return self._view.holds

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._view.detail

    @Property(str, notify=changed)
    def clocks(self) -> str:
        """By which clocks doses are due, where those of here show another time."""
        return self._clocks

    @Property(str, notify=changed)
    def pauseTold(self) -> str:
        return self._view.pause_told

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable

    @Property(QObject, constant=True)
    def later(self) -> RowListModel:
        return self._later

    @Property(QObject, constant=True)
    def history(self) -> RowListModel:
        return self._history

    @Property(QObject, constant=True)
    def pauses(self) -> RowListModel:
        return self._pauses

    @Property(QObject, constant=True)
    def stopping(self) -> RowListModel:
        return self._stopping

    @Property(str, constant=True)
    def source(self) -> str:
        return source_line(self._desk.leaflet.group("stopping"))
