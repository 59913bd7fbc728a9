"""The first dose of a diary that is begun after the hour of today's has passed: nobody has missed it."""

from collections.abc import Callable
from datetime import timedelta
from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import DAY_STARTS, Now, wall_time
from kineret_gui.diary.rules.schedule import DoseId, next_due
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


class First(Enum):
    """Answers about a dose of today whose hour has passed."""

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


@frozen
class FirstDoseView:
    """The question about the first dose.

    question  asked where the hour of a dose of today has passed; else empty, as are the answers
    """

    question: str = ""
    rows: tuple[ChoiceRow, ...] = ()


def first_dose_view(order: Prescription | None, now: Now, answer: First | None) -> FirstDoseView:
    """Return what is asked of the first dose of an order, and its answers."""
    dose = passed(order, now)
    if order is None or dose is None:
        return FirstDoseView()
    return FirstDoseView(
        question=fill(tr("The time for today's dose has passed: it was due at %1"), days.clock(dose.time)),
        rows=_answers(order, answer),
    )


def _answers(order: Prescription, answer: First | None) -> tuple[ChoiceRow, ...]:
    today = order.starts
    coming = next_due([order], [], today)
    day = days.near_day(coming.id.day, today) if coming else days.near_day(today + timedelta(days=1), today)
    words = {
        First.NEXT: fill(tr("Start with the next dose: %1 at %2"), day, days.clock(order.times[0])),
        First.GIVEN: tr("Already injected: record it next"),
        First.OPEN: tr("Not injected yet: it is still due today"),
    }
    return tuple(ChoiceRow(one.value, text, one is answer) for one, text in words.items())


@known_to_qml
class FirstDose(Viewed):
    """Nobody has chosen for the person whether today's dose was given."""

    changed = Signal()
    question = shown(str, FirstDoseView.question, changed)
    rows = shown_rows(ChoiceRow, FirstDoseView.rows)
    chosen = Signal()

    def __init__(self, parent: QObject, order: Callable[[], Prescription | None], now: Callable[[], Now]) -> None:
        super().__init__(parent)
        self._order, self._now = order, now
        self.answer: First | None = None
        self.refresh()

    @property
    def passed(self) -> DoseId | None:
        return passed(self._order(), self._now())

    @property
    def problem(self) -> str:
        """The reason why the page cannot be left yet; empty where there is none."""
        is_missing = self.passed is not None and self.answer is None
        return tr("Choose what applies: the time for today's dose has passed.") if is_missing else ""

    @property
    def begins_with_the_next(self) -> bool:
        return self.passed is not None and self.answer is First.NEXT

    @property
    def given(self) -> DoseId | None:
        """The dose of today that was given before the diary was begun; None where that was not said."""
        return self.passed if self.answer is First.GIVEN else None

    @Slot()
    def refresh(self) -> None:
        self.show_view(first_dose_view(self._order(), self._now(), self.answer))

    @Slot(str)
    def choose(self, key: str) -> None:
        self.answer = First(key)
        self.refresh()
        self.chosen.emit()
