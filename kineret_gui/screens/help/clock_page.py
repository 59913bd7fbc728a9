"""The page for a clock that shows a year no diary can hold: what it shows, what went in last, and what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR, Now
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.start import CheckClock
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable
from kineret_gui.wording import doses, fill, given_at, sites
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble

_SHOWN, _LOOKED_AT = 3, 12  # injections: the last ones, among those of the latest days


@dataclass(frozen=True, slots=True)
class LastRow:
    """One injection, by its own date."""

    text: str


@known_to_qml
class ClockScreen(QObject):
    """Stands in the place of what cannot be reckoned, and goes as soon as the clock is right."""

    changed = Signal()

    def __init__(self, shown: Callable[[], Now], desk: Callable[[], Desk | None], go_on: Callable[[], None]) -> None:
        """`shown` is what the clock shows, also where that cannot be."""
        super().__init__()
        self._shown, self._desk, self._go_on = shown, desk, go_on
        self._last = RowListModel(LastRow, self)

    def open(self, route: CheckClock) -> None:
        """The page is about the clock as it is now."""

    def refresh(self) -> None:
        if self._shown().can_be:
            QTimer.singleShot(0, self, self.tryAgain)  # once this page was shown: it is amid that here
        self._last.show(self._last_rows())
        self.changed.emit()

    @Slot()
    def tryAgain(self) -> None:
        if self._shown().can_be:
            self._go_on()
        else:
            self.refresh()

    def _last_rows(self) -> list[LastRow]:
        """What went in last, as far as the diary can be read."""
        try:
            desk = self._desk()
            found = [entry.fact for entry in desk.diary.newest(Injection, _LOOKED_AT)] if desk else []
        except DiaryUnavailable:
            return []
        latest = sorted(found, key=lambda one: one.moment.utc, reverse=True)
        return [LastRow(_told(one, self._shown())) for one in latest[:_SHOWN]]

    @Property(str, notify=changed)
    def title(self) -> str:
        return trouble(ClockOutside(self._shown())).title

    @Property(str, notify=changed)
    def safe(self) -> str:
        return tr("Everything that was recorded before is safe. Nothing is recorded under a wrong date.")

    @Property(str, notify=changed)
    def next(self) -> str:
        said = tr("Set the date and the time of this computer. Then this page goes. A diary holds the years %1 to %2.")
        return fill(said, str(FIRST_YEAR), str(LAST_YEAR))

    @Property(str, notify=changed)
    def meanwhile(self) -> str:
        return tr("Until then, write an injection on paper. No reminder comes. Get help is there as always.")

    @Property(QObject, constant=True)
    def last(self) -> RowListModel:
        """The injections that went in last."""
        return self._last

    @Property(bool, notify=changed)
    def hasLast(self) -> bool:
        return self._last.rowCount() > 0


def _told(injection: Injection, now: Now) -> str:
    when = given_at.when(injection, now)
    return fill(tr("%1: %2, %3"), when, doses.amount(injection.milligrams), sites.spot(injection.spot))
