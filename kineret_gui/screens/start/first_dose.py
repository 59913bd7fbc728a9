"""The first dose of a diary that is begun after the hour of today's has passed: nobody has missed it."""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.moment import DAY_STARTS, Now, wall_time
from kineret_gui.diary.rules.schedule import DoseId, next_due
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


class First(Enum):
    """What is said of a dose of today whose hour has passed."""

    NEXT = "next"
    GIVEN = "given"
    OPEN = "open"


def passed(order: Prescription | None, now: Now) -> DoseId | None:
    """The latest dose of today whose hour has passed, where the order begins today; None where there is none."""
    today = now.day(DAY_STARTS)
    if order is None or order.starts != today or not order.is_due_on(today):
        return None
    gone = [at for at in order.times if wall_time(today, at, DAY_STARTS) < now.wall]
    return DoseId(today, gone[-1]) if gone else None


@known_to_qml
class FirstDose(QObject):
    """Unless it is said otherwise, the diary begins with the next dose that is due."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QObject, order: Callable[[], Prescription | None], now: Callable[[], Now]) -> None:
        super().__init__(parent)
        self._order, self._now = order, now
        self.said = First.NEXT
        self._rows = RowListModel(ChoiceRow, self)

    @property
    def passed(self) -> DoseId | None:
        return passed(self._order(), self._now())

    @property
    def begins_with_the_next(self) -> bool:
        return self.passed is not None and self.said is First.NEXT

    @property
    def given(self) -> DoseId | None:
        """The dose of today that was given before the diary was begun; None where that was not said."""
        return self.passed if self.said is First.GIVEN else None

    def refresh(self) -> None:
        order, dose = self._order(), self.passed
        self._rows.show(self._answers(order) if order and dose else [])
        self.changed.emit()

    def _answers(self, order: Prescription) -> list[ChoiceRow]:
        today = order.starts
        coming = next_due([order], [], today)
        day = days.near_day(coming.id.day, today) if coming else days.near_day(today + timedelta(days=1), today)
        told = {
            First.NEXT: fill(tr("Begin with the next dose: %1 at %2"), day, days.clock(order.times[0])),
            First.GIVEN: tr("It was already injected: record it next"),
            First.OPEN: tr("It is still to be injected today"),
        }
        return [ChoiceRow(one.value, words, one is self.said) for one, words in told.items()]

    @Slot(str)
    def choose(self, key: str) -> None:
        self.said = First(key)
        self.refresh()
        self.chosen.emit()

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(str, notify=changed)
    def question(self) -> str:
        """Asked where the hour of a dose of today has passed; else empty."""
        dose = self.passed
        return fill(tr("Its hour has passed today: the dose of %1"), days.clock(dose.time)) if dose else ""
