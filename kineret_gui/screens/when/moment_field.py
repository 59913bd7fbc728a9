"""When something was measured: just now, or on a day and at a time that the person names."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.moment import DAY_STARTS, Moment, Now, diary_day, moment_at, moment_now
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import clocks, days, fill
from kineret_gui.wording.times import time_label, typed_time, wrong_time
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class MomentDraft:
    """What is said of it in a form that is not finished: `wall` is None for *just now*."""

    wall: datetime | None
    old: Moment | None
    typed: str | None


def when(wall: datetime | None, old: Moment | None, now: Now) -> str:
    """As `Just now, at 08:05`, `yesterday at 08:05`; with both clocks where `old` was lived elsewhere."""
    if wall is None:
        return fill(tr("Just now, at %1"), days.clock(now.wall))
    return clocks.near_moment(moment_of(wall, old, now, old.day_starts if old else DAY_STARTS), now)


def moment_of(wall: datetime | None, old: Moment | None, now: Now, day_starts: int) -> Moment:
    """The moment that is meant. A correction stays in the zone in which it was lived."""
    if wall is None:
        return moment_now(now, day_starts)
    if old is None:
        return moment_at(wall, now.zone, day_starts)
    if wall == old.wall:
        return old
    there = old.time_there(wall)
    return Moment(there, old.zone, diary_day(there.replace(tzinfo=None), day_starts), day_starts)


def then(kept: MomentDraft, begun: Now, day_starts: int) -> Moment:
    """The moment that was meant when a form was begun; a time that was said stays in the zone where it was said."""
    if kept.wall is None:
        return moment_now(begun, day_starts)
    return kept.old or moment_at(kept.wall, begun.zone, day_starts)


@known_to_qml
class MomentField(QObject):
    """The day by buttons, the time typed. `chosen` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen
        self._old: Moment | None = None
        self._wall: datetime | None = None
        self._typed: str | None = None  # while nothing was typed
        self._is_gone_on = False

    def begin(self, old: Moment | None = None) -> None:
        """Just now, or when the entry that is corrected was."""
        self._old, self._wall, self._typed = old, old.wall if old else None, None
        self._is_gone_on = False

    def keep(self, moment: Moment) -> None:
        """The same time for the next value."""
        self._old, self._wall, self._typed = None, moment.wall, None

    def kept(self) -> MomentDraft:
        """What was said so far."""
        return MomentDraft(self._wall, self._old, self._typed)

    def go_on(self, kept: MomentDraft, begun: Now) -> None:
        """Say it again. *Just now* was when the form was begun, by the clocks of there. Raises DiaryUnavailable."""
        self._old, self._typed = then(kept, begun, self._desk.person.day_starts), kept.typed
        self._wall, self._is_gone_on = kept.wall or self._old.wall, True

    def suit(self, check: CheckDate) -> None:
        """The day of a check that was chosen, where it has come and no other time was named."""
        now = self._desk.now().wall.replace(second=0, microsecond=0)
        if self._wall is None and check.on < now.date():
            self._wall = datetime.combine(check.on, check.at or now.time())

    def moment(self) -> Moment:
        """When it was. Raises DiaryUnavailable."""
        return moment_of(self._wall, self._old, self._desk.now(), self._desk.person.day_starts)

    def refresh(self) -> None:
        self.changed.emit()

    @Slot(int)
    @acts
    def moveDay(self, by: int) -> None:
        """So many days on or back at the same time, never beyond today."""
        now = self._desk.now().wall.replace(second=0, microsecond=0)
        wall = self._wall or now
        self._wall = datetime.combine(min(moved(wall.date(), by), now.date()), wall.time())
        self._chosen()

    @Slot(str)
    @acts
    def typeTime(self, text: str) -> None:
        """The time as typed; what cannot be a time is said beside the field."""
        text = one_line(text)
        self._typed, at = text, typed_time(text)
        if at is not None:
            self._wall = datetime.combine((self._wall or self._desk.now().wall).date(), at)
        self._chosen()

    @Slot()
    @acts
    def justNow(self) -> None:
        self._wall, self._typed = None, None
        if self._is_gone_on:  # what is just now today is not when the form was begun
            self._old = moment_now(self._desk.now(), self._desk.person.day_starts)
            self._wall = self._old.wall
        self._chosen()

    @Property(str, notify=changed)
    def words(self) -> str:
        return when(self._wall, self._old, self._desk.now())

    @Property(str, notify=changed)
    def day(self) -> str:
        return days.day((self._wall or self._desk.now().wall).date())

    @Property(str, constant=True)
    def timeLabel(self) -> str:
        return time_label()

    @Property(str, notify=changed)
    def typed(self) -> str:
        if self._typed is not None:
            return self._typed
        return days.clock(self._wall or self._desk.now().wall)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why the time is not understood; empty where it is."""
        return "" if self._typed is None else wrong_time(self._typed)
