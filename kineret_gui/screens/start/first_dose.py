"""The first dose of a diary that is begun after the hour of today's has passed: nobody has missed it."""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.moment import DAY_STARTS, Now, wall_time
from kineret_gui.diary.prescription import Prescription
from kineret_gui.diary.schedule import DoseId, next_due
from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import days, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


class First(Enum):
    """What is said of a dose of today whose hour has passed."""

    NEXT = "next"
    GIVEN = "given"
    OPEN = "open"


def tr(sentence: str) -> str:
    return QCoreApplication.translate("begin", sentence)


def passed(order: Prescription | None, now: Now) -> DoseId | None:
    """The latest dose of today whose hour has passed, where the order begins today; None where there is none."""
    today = now.day(DAY_STARTS)
    if order is None or order.starts != today or not order.is_due_on(today):
        return None
    gone = [at for at in order.times if wall_time(today, at, DAY_STARTS) < now.wall]
    return DoseId(today, gone[-1]) if gone else None


@QmlElement
@QmlUncreatable("made by its screen")
class FirstDose(QObject):
    """Unless it is said otherwise, the diary begins with the next dose that is due."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, parent: QObject, order: Callable[[], Prescription | None], now: Callable[[], Now]) -> None:
        super().__init__(parent)
        self._order, self._now = order, now
        self.said = First.NEXT
        self._rows = ShownRows(ChoiceRow, self)

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
    def rows(self) -> ShownRows:
        return self._rows

    @Property(str, notify=changed)
    def question(self) -> str:
        """Asked where the hour of a dose of today has passed; else empty."""
        dose = self.passed
        return fill(tr("Its hour has passed today: the dose of %1"), days.clock(dose.time)) if dose else ""
