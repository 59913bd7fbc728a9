"""A moment to enter: just now, or on a day and at a time that the person names."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.moment import Moment, Now, moment_now
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.screens.when.moment_view import MomentDraft, MomentView, moment_of, moment_view, moment_when_begun
from kineret_gui.wording.times import typed_time


@known_to_qml
class MomentField(Viewed):
    """The day by buttons, the time typed. `chosen` is called after each change."""

    changed = Signal()
    words = shown(str, MomentView.words, changed)
    day = shown(str, MomentView.day, changed)
    timeLabel = shown(str, MomentView.time_label, changed)
    typed = shown(str, MomentView.typed, changed)
    wrong = shown(str, MomentView.wrong, changed)

    def __init__(self, parent: QObject, context: PageContext, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._view = MomentView()
        self._context = context
        self._chosen = chosen
        self._old: Moment | None = None
        self._wall: datetime | None = None
        self._typed: str | None = None  # while nothing was typed
        self._was_resumed = False

    def begin(self, old: Moment | None = None) -> None:
        """Begin with just now, or with the moment of the entry that is corrected."""
        self._old, self._wall, self._typed = old, old.wall if old else None, None
        self._was_resumed = False

    def keep(self, moment: Moment) -> None:
        """Keep the same time for the next value."""
        self._old, self._wall, self._typed = None, moment.wall, None

    def kept(self) -> MomentDraft:
        """Return what was entered so far."""
        return MomentDraft(self._wall, self._old, self._typed)

    def go_on(self, kept: MomentDraft, begun: Now) -> None:
        """Enter it again. *Just now* was when the form was begun, by the clocks of there. Raises DiaryUnavailable."""
        self._old, self._typed = moment_when_begun(kept, begun, self._context.diary.person.day_starts), kept.typed
        self._wall, self._was_resumed = kept.wall or self._old.wall, True

    def suit(self, check: CheckDate) -> None:
        """Take the day of a check that was chosen, where it has come and no other time was named."""
        now = self._context.diary.now().wall.replace(second=0, microsecond=0)
        if self._wall is None and check.on < now.date():
            self._wall = datetime.combine(check.on, check.at or now.time())

    def moment(self) -> Moment:
        """Return the moment that was entered. Raises DiaryUnavailable."""
        return moment_of(self._wall, self._old, self._context.diary.now(), self._context.diary.person.day_starts)

    def refresh(self) -> None:
        self.show_view(moment_view(self.kept(), self._context.diary.now()))

    @Slot(int)
    @acts
    def moveDay(self, by: int) -> None:
        """Move so many days on or back at the same time, never beyond today."""
        now = self._context.diary.now().wall.replace(second=0, microsecond=0)
        wall = self._wall or now
        self._wall = datetime.combine(min(moved(wall.date(), by), now.date()), wall.time())
        self._chosen()

    @Slot(str)
    @acts
    def typeTime(self, text: str) -> None:
        """Take the time as typed; what is wrong with it stands beside the field."""
        text = one_line(text)
        self._typed, at = text, typed_time(text)
        if at is not None:
            self._wall = datetime.combine((self._wall or self._context.diary.now().wall).date(), at)
        self._chosen()

    @Slot()
    @acts
    def justNow(self) -> None:
        self._wall, self._typed = None, None
        if self._was_resumed:  # what is just now today is not when the form was begun
            self._old = moment_now(self._context.diary.now(), self._context.diary.person.day_starts)
            self._wall = self._old.wall
        self._chosen()
