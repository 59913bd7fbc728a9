"""Reminding of the doses that are due, with or without a window.

The clock on the wall is compared with the doses at least every 30 seconds. Nothing is planned ahead, so a computer that
slept, or a clock that was set, needs no word of its own: the next look finds what is due by then, once for each dose.
"""

from collections.abc import Callable, Mapping, Set
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kineret_gui.device.autostart import Autostart
from kineret_gui.device.clock import believed
from kineret_gui.device.notice import Notice, Shows
from kineret_gui.device.reminder_memory import Remembered, ReminderMemory
from kineret_gui.device.settings import Settings
from kineret_gui.device.sleep_watch import SleepWatch
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.reminder import Reminder
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.rules.unshown_reminders import UnshownReason
from kineret_gui.reminders.diary_away import AWAY, DiaryAway
from kineret_gui.reminders.due_doses import DueDoses
from kineret_gui.reminders.notice import PUT_OFF, all_notices, dose_of_notice, keys_of, minutes_later, next_of_all
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import notifications as words

_LOOK = 20_000  # ms. Qt's timers stand still while the computer sleeps, so the next look comes this soon after waking
_KEEP = timedelta(minutes=10)  # how often the last look is written down
_MS = timedelta(milliseconds=1)
_TRIAL = "trial"


class ReminderService(QObject):
    """Looks at the clock and into the diary, and reminds."""

    def __init__(
        self,
        settings: Settings,
        memory: ReminderMemory,
        now: Callable[[], Now],
        open_window: Callable[[str, DoseId | None, str], None],
        login: Autostart,
        diary: Callable[[], Path | None],
        asleep: Callable[[], timedelta] = timedelta,
    ) -> None:
        """`open_window` hears which button was pressed, for which dose, and a message; `asleep`: see `SleepWatch`."""
        super().__init__()
        self._settings, self._memory, self._now, self._open_window = settings, memory, now, open_window
        self._login, self._diary, self._due = login, diary, DueDoses()
        self._watching = SleepWatch(asleep, now().utc, memory.latest_look())
        self._shows: tuple[Shows, ...] = ()  # the desktop, then a window of our own
        self._active: dict[str, tuple[Path, Reminder[Any]]] = {}
        self._shown_for: dict[str, Path] = {}  # also of those that were taken away: a press may be on its way
        self._unanswered: dict[str, Notice] = {}  # the desktop has not said yet whether it took these
        self._kept: datetime | None = None
        self._tried: list[Callable[[bool], None]] = []
        self._away = DiaryAway(self._show, self._take_away, lambda: self._shows, self._active, memory)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    # For the program

    def start(self, desktop: Shows, window: Shows) -> None:
        """Remind from now on, by notifications of the desktop or, where it shows none, in a window of our own."""
        self._shows = (desktop, window)
        with suppress(OSError):  # the page about reminders says what can be changed there
            self._login.renew()
        self.look()

    def end(self, soon: bool = False) -> None:
        """Remind no more. What is shown goes: nobody would hear its buttons. `soon`: the whole session ends."""
        self._timer.stop()
        if self._shows:
            self._memory.keep()
        for shows in self._shows:
            shows.end(soon)
        self._shows = ()

    def look(self) -> None:
        """Show what is due by now, and take away what is not due any more."""
        diary = self._diary()
        if not self._shows:
            return
        self._timer.start(_LOOK)
        try:
            if diary and self._settings.chosen.reminders:
                self._look_into(diary, believed(self._now()))
            else:
                self._take_away(frozenset())
                if diary and self._now().can_be:
                    self._note(diary, replace(self._memory.of(diary), looked=self._now().utc))
            self._away.was_read()
        except DiaryUnavailable as error:
            self._away.cannot_be_read(error, self._now().utc)

    # For a page about reminders

    @property
    def unshown(self) -> Mapping[DoseId, UnshownReason]:
        """The doses whose reminder could not be shown in time, in order, and why; until `read_unshown`."""
        diary = self._diary()
        return dict(sorted(self._memory.of(diary).unshown.items())) if diary else {}

    def read_unshown(self) -> None:
        """The person has read which reminders could not be shown."""
        if diary := self._diary():
            self._note(diary, replace(self._memory.of(diary), unshown={}), keep=True)

    def try_one(self, shown: Callable[[bool], None]) -> None:
        """Show a notification that is no reminder; `shown` is told later whether the desktop took it."""
        if not self._shows:
            shown(False)
            return
        self._tried.append(shown)
        self._show(Notice(_TRIAL, *words.trial()))

    def starts_at_login(self) -> bool:
        return self._login.is_on()

    def start_at_login(self, starts: bool) -> None:
        """Raises OSError where the system refuses."""
        (self._login.turn_on if starts else self._login.turn_off)()

    # From the desktop

    def hear_shown(self, id: str, shown: bool) -> None:
        """The desktop took a notice, or could not; then our own window shows it."""
        notice = self._unanswered.pop(id, None)
        if notice is None or not self._shows:
            return
        if not shown and (id in self._active or id in (_TRIAL, AWAY)):
            self._shows[1].show(notice)
        self._keep_test_result(id, shown)
        if id in self._active:
            diary, reminder = self._active[id]
            self._note(diary, self._memory.of(diary).after(reminder), keep=True)

    def hear_pressed(self, id: str, key: str) -> None:
        """A button was pressed. It opens the window or puts the dose off; it records nothing."""
        active = self._active.get(id)
        if key == PUT_OFF and active:
            diary, reminder = active
            until = self._now().utc + timedelta(minutes=minutes_later(self._settings.chosen))
            self._note(diary, self._memory.of(diary).putting_off(reminder, until), keep=True)
        elif key != PUT_OFF:
            shown_for, here = self._shown_for.get(id), self._diary()
            dose = dose_of_notice(id) if shown_for and shown_for == here else None
            self._open_window(key, dose, words.of_another_diary() if shown_for and shown_for != here else "")
        self._take_away(frozenset(self._active) - {id})

    def _look_into(self, diary: Path, now: Now) -> None:
        remembered = self._memory.of(diary)
        seen = self._due.see(diary, remembered.since(now), now, self._settings.of(diary))
        now = now.by(seen.zone)
        day_starts, open_doses = seen.person.day_starts, [r for r in seen.doses if r.is_open]
        still_open = keys_of(open_doses, seen.medicines)
        self._take_away(still_open & {id for id, (shown_for, _) in self._active.items() if shown_for == diary})
        unshown = remembered.unshown_among(open_doses, now, day_starts, self._watching.next_look())
        self._note(diary, replace(remembered, looked=now.utc, unshown=unshown), keep=unshown != remembered.unshown)
        chosen = self._settings.chosen
        for reminder, notice in all_notices(seen, open_doses, remembered, chosen, now):
            if notice.id not in self._unanswered:
                self._active[notice.id], self._shown_for[notice.id] = (diary, reminder), diary
                self._show(notice)
        if coming := next_of_all(seen, open_doses, remembered, chosen, now):
            self._timer.start(min(_LOOK, (coming - now.utc) // _MS + 1))

    def _show(self, notice: Notice) -> None:
        self._unanswered[notice.id] = notice
        self._shows[0].show(notice)

    def _keep_test_result(self, id: str, shown: bool) -> None:
        if (tested := "shown" if shown else "not shown") != self._settings.chosen.reminder_tested:
            self._settings.change(reminder_tested=tested)
        if id == _TRIAL:
            waiting, self._tried = self._tried, []
            for report in waiting:
                report(shown)

    def _take_away(self, still_due: Set[str]) -> None:
        for id in [id for id in self._active if id not in still_due]:
            del self._active[id]
            for shows in self._shows:
                shows.take_away(id)

    def _note(self, diary: Path, remembered: Remembered, keep: bool = False) -> None:
        self._memory.note(diary, remembered)
        now = self._now().utc
        if keep or self._kept is None or abs(now - self._kept) >= _KEEP:
            self._memory.keep()
            self._kept = now
