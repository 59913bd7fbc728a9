"""That nobody can be reminded while the diary cannot be read, or the clock cannot be right: said once, until it can."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kineret_gui.device.notice import OPEN, Notice, Shows
from kineret_gui.device.reminder_memory import ReminderMemory
from kineret_gui.diary.rules.reminder import Reminder
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable
from kineret_gui.wording import notifications as words
from kineret_gui.wording.trouble import trouble

AWAY = "away"  # the id of the notice
_LOOKS_BEFORE_NOTICE = 2  # looks: a file that is being replaced may be away at one of them


class DiaryAway:
    """Counts the looks at which the diary could not be read."""

    def __init__(
        self,
        show: Callable[[Notice], None],
        keep_only: Callable[[frozenset[str]], None],
        shows: Callable[[], tuple[Shows, ...]],
        active: Mapping[str, tuple[Path, Reminder[Any]]],
        memory: ReminderMemory,
    ) -> None:
        """`show` shows a notice, `keep_only` takes away all reminders but these; `shows` is where all hang."""
        self._show, self._keep_only, self._shows = show, keep_only, shows
        self._active, self._memory = active, memory
        self._looks = 0

    def cannot_be_read(self, error: DiaryUnavailable, now: datetime) -> None:
        """At the second look in a row nobody trusts any more what hangs there: it waits until it is known anew."""
        self._looks += 1
        if self._looks == _LOOKS_BEFORE_NOTICE:
            for diary, reminder in self._active.values():
                remembered = self._memory.of(diary)
                waits = remembered.memory.putting_off(reminder.dose.dose.id, now)
                self._memory.note(diary, replace(remembered, memory=waits))
            self._keep_only(frozenset())
            button = (OPEN, words.open_the_diary())
            sentence = words.until_set if isinstance(error, ClockOutside) else words.why_no_reminders
            self._show(Notice(AWAY, words.no_reminders_now(), sentence(trouble(error).title), (button,)))

    def was_read(self) -> None:
        """It answers, or nobody wants to be reminded."""
        for shows in self._shows() if self._looks >= _LOOKS_BEFORE_NOTICE else ():
            shows.take_away(AWAY)
        self._looks = 0
