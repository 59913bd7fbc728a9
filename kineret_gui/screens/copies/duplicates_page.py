"""Doses that two people wrote down, each in their copy: the same injection, or two? One question at a time."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.settle_duplicates import settle_as_one, settle_as_two, twins_to_settle
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.screens.copies.duplicates_view import (
    DuplicatesView,
    reason,
    settled_as_one,
    settled_as_two,
    twins_view,
)
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ShowDay


@known_to_qml
class DuplicatesScreen(Screen):
    """The pair that is asked about."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._pairs: tuple[PossibleDuplicates, ...] = ()
        self._view = DuplicatesView()

    @acts
    def refresh(self) -> None:
        desk = self._desk
        self._pairs = twins_to_settle(desk.diary, desk.dose_now, desk.person.day_starts)
        self._view = twins_view(self._pairs, desk.dose_now, desk.person.day_starts)
        self.changed.emit()

    @Slot()
    @acts
    def keepFirst(self) -> None:
        if self._pairs:
            self._settle(self._pairs[0], self._pairs[0].first)

    @Slot()
    @acts
    def keepSecond(self) -> None:
        if self._pairs:
            self._settle(self._pairs[0], self._pairs[0].second)

    def _settle(self, pair: PossibleDuplicates, kept: Entry[Injection]) -> None:
        desk = self._desk
        desk.done(settled_as_one(), *settle_as_one(desk.diary, pair, kept, reason(pair, kept), desk.now()))

    @Slot()
    @acts
    def keepBoth(self) -> None:
        """Two injections were given."""
        if self._pairs:
            desk = self._desk
            desk.done(settled_as_two(), *settle_as_two(desk.diary, self._pairs[0], desk.now()))

    @Slot()
    def openDay(self) -> None:
        """The whole day, to see what else was written."""
        if self._pairs:
            self._desk.navigator.go(ShowDay(self._pairs[0].day))

    @Property(str, notify=changed)
    def question(self) -> str:
        """Empty where nothing is left to ask."""
        return self._view.question

    @Property(str, notify=changed)
    def firstTitle(self) -> str:
        return self._view.first.title

    @Property(str, notify=changed)
    def firstSaid(self) -> str:
        return self._view.first.said

    @Property(str, notify=changed)
    def firstNote(self) -> str:
        return self._view.first.note

    @Property(str, notify=changed)
    def firstKeep(self) -> str:
        return self._view.first.keep

    @Property(str, notify=changed)
    def secondTitle(self) -> str:
        return self._view.second.title

    @Property(str, notify=changed)
    def secondSaid(self) -> str:
        return self._view.second.said

    @Property(str, notify=changed)
    def secondNote(self) -> str:
        return self._view.second.note

    @Property(str, notify=changed)
    def secondKeep(self) -> str:
        return self._view.second.keep

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._view.more

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable
