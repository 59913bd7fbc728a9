"""The prescription: the order in force, its history, and the pauses."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.correct_entry import Corrected, OnlyNewerCorrects, correct_entry
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import CorrectOrder, CorrectPause, WriteOrder, WritePause
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.more.pause_form import ended
from kineret_gui.screens.more.prescription_view import OrderRow, PrescriptionView, foreign_clocks, prescription_view
from kineret_gui.wording import about, newer
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr


@known_to_qml
class PrescriptionScreen(Screen):
    """The page of the prescription."""

    _view: PrescriptionView

    changed = Signal()
    holds = shown(str, PrescriptionView.holds, changed)
    headline = shown(str, PrescriptionView.headline, changed)
    detail = shown(str, PrescriptionView.detail, changed)
    clocks = shown(str, PrescriptionView.clocks, changed)
    pauseText = shown(str, PrescriptionView.pause_text, changed)
    canWrite = shown(bool, PrescriptionView.can_write, changed)
    later = shown_rows(OrderRow, PrescriptionView.later)
    history = shown_rows(OrderRow, PrescriptionView.history)
    pauses = shown_rows(OrderRow, PrescriptionView.pauses)
    stopping = shown_rows(SentenceRow, PrescriptionView.stopping)
    source = shown(str, PrescriptionView.source, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = PrescriptionView()

    @acts
    def refresh(self) -> None:
        diary, person, now, leaflet = self._diary.file, self._diary.person, self._diary.dose_now, self._diary.leaflet
        today = now.day(person.day_starts)
        view = prescription_view(diary.standing(Prescription), diary.standing(Pause), today, person.name)
        self.show_view(
            replace(
                view,
                clocks=foreign_clocks(now),
                can_write=diary.is_writable,
                stopping=about.lines(leaflet.group("stopping")),
                source=about.usual_source(leaflet.group("stopping")),
            )
        )

    @Slot()
    def newOrder(self) -> None:
        self._navigator.go(WriteOrder())

    @Slot(str)
    def openOrder(self, entry: str) -> None:
        if self._diary.file.is_writable:
            self._navigator.go(CorrectOrder(entry))

    @Slot()
    def newPause(self) -> None:
        self._navigator.go(WritePause())

    @Slot(str)
    def openPause(self, entry: str) -> None:
        if self._diary.file.is_writable:
            self._navigator.go(CorrectPause(entry))

    @Slot()
    @acts
    def endPause(self) -> None:
        """Injections go on today. A pause that began today is withdrawn: no day of it is left."""
        diary, now = self._diary.file, self._diary.now()
        old = diary.entry(self._view.pause)
        if old is None or not isinstance(old.fact, Pause):
            return
        shorter = ended(old.fact, now.day(self._diary.person.day_starts))
        if shorter is None:
            reason = tr("ended on the day it started")
            self._messages.done(tr("The pause has ended."), withdraw_entry(diary, new_id(), old, reason, now))
        elif isinstance(outcome := correct_entry(diary, new_id(), old, shorter, now), Corrected):
            self._messages.done(tr("The pause has ended. Injections start again today."), outcome.entry)
        elif isinstance(outcome, OnlyNewerCorrects):
            self._messages.say(newer.not_corrected())
