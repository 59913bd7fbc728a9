"""Doses that two people wrote down, each in their copy: the same injection, or two? One question at a time."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.settle_duplicates import duplicates_to_settle, settle_as_one, settle_as_two
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.screens.copies.duplicates_view import (
    DuplicateSide,
    DuplicatesView,
    duplicates_view,
    reason,
    settled_as_one,
    settled_as_two,
)
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ShowDay
from kineret_gui.screens.framework.view import shown, shown_rows


@known_to_qml
class DuplicatesScreen(Screen):
    """The pair that is asked about."""

    changed = Signal()
    question = shown(str, DuplicatesView.question, changed)
    sides = shown_rows(DuplicateSide, DuplicatesView.sides)
    more = shown(str, DuplicatesView.more, changed)
    canWrite = shown(bool, DuplicatesView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._pairs: tuple[PossibleDuplicates, ...] = ()
        self._view = DuplicatesView()

    @acts
    def refresh(self) -> None:
        context = self._context
        self._pairs = duplicates_to_settle(context.diary.file, context.diary.dose_now, context.diary.person.day_starts)
        view = duplicates_view(self._pairs, context.diary.dose_now, context.diary.person.day_starts)
        self.show_view(replace(view, can_write=context.diary.file.is_writable))

    @Slot(int)
    @acts
    def keep(self, side: int) -> None:
        """Keep the first entry (0) or the second one (1) of the pair."""
        if self._pairs:
            context, pair = self._context, self._pairs[0]
            kept = (pair.first, pair.second)[side]
            context.messages.done(
                settled_as_one(),
                *settle_as_one(context.diary.file, pair, kept, reason(pair, kept), context.diary.now()),
            )

    @Slot()
    @acts
    def keepBoth(self) -> None:
        """Two injections were given."""
        if self._pairs:
            context = self._context
            context.messages.done(
                settled_as_two(), *settle_as_two(context.diary.file, self._pairs[0], context.diary.now())
            )

    @Slot()
    def openDay(self) -> None:
        """The whole day, to see what else was written."""
        if self._pairs:
            self._navigator.go(ShowDay(self._pairs[0].day))
