"""The page for a clock that shows a year no diary can hold: what it shows, what went in last, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.start import CheckClock
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.help.clock_view import ClockView, LastRow, clock_view
from kineret_gui.store.unavailable import DiaryUnavailable

_NEWEST = 12  # injections of the latest days, among which are those that went in last


@known_to_qml
class ClockScreen(Viewed):
    """Stands in the place of what cannot be reckoned, and goes as soon as the clock is right.

    clock   returns what the clock shows, also where that cannot be
    """

    changed = Signal()
    title = shown(str, ClockView.title, changed)
    safe = shown(str, ClockView.safe, changed)
    next = shown(str, ClockView.next, changed)
    meanwhile = shown(str, ClockView.meanwhile, changed)
    last = shown_rows(LastRow, ClockView.last)
    hasLast = shown(bool, ClockView.has_last, changed)

    def __init__(
        self, clock: Callable[[], Now], context: Callable[[], PageContext | None], go_on: Callable[[], None]
    ) -> None:
        super().__init__()
        self._view = ClockView()
        self._clock, self._context, self._go_on = clock, context, go_on

    def open(self, route: CheckClock) -> None:
        """The page is about the clock as it is now."""

    def refresh(self) -> None:
        if self._clock().can_be:
            QTimer.singleShot(0, self, self.tryAgain)  # once this page was shown: it is amid that here
        self.show_view(clock_view(self._injections(), self._clock()))

    @Slot()
    def tryAgain(self) -> None:
        if self._clock().can_be:
            self._go_on()
        else:
            self.refresh()

    def _injections(self) -> tuple[Injection, ...]:
        """Return the newest ones, as far as the diary can be read."""
        try:
            context = self._context()
            return tuple(entry.fact for entry in context.diary.file.newest(Injection, _NEWEST)) if context else ()
        except DiaryUnavailable:
            return ()
