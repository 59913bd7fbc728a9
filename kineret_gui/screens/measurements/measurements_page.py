"""The dates with the clinic, and the latest value of everything that was measured."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import (
    CorrectCheck,
    PlanCheck,
    RecordCheckResult,
    RecordMeasurement,
    ShowMeasurements,
)
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.measurements_view import DateRow, QuantityRow, dates_view, quantity_rows
from kineret_gui.wording.translation import tr

_FEW = 3  # answered dates that are shown before more are asked for


@known_to_qml
class MeasurementsScreen(Screen):
    """Dates first, then values."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._to_come, self._to_answer = RowListModel(DateRow, self), RowListModel(DateRow, self)
        self._answered, self._values = RowListModel(DateRow, self), RowListModel(QuantityRow, self)
        self._more_answered = 0
        self._all = False

    def open(self, route: ShowMeasurements) -> None:
        self._all = False

    @acts
    def refresh(self) -> None:
        diary, now = self._desk.diary, self._desk.now()
        values = [entry.fact for entry in diary.standing(Measurement)]
        done = [entry.fact for entry in diary.standing(CheckDone)]
        dates = dates_view(diary.standing(CheckDate), done, values, now.wall.date())
        answered = dates.answered if self._all else dates.answered[:_FEW]
        self._more_answered = len(dates.answered) - len(answered)
        self._to_come.show(dates.to_come)
        self._to_answer.show(dates.to_answer)
        self._answered.show(answered)
        self._values.show(quantity_rows(values, now))
        self.changed.emit()

    @Slot()
    def showAll(self) -> None:
        """All dates that were answered."""
        self._all = True
        self.refresh()

    @Slot(str)
    def openDate(self, entry: str) -> None:
        if self._desk.diary.is_writable:
            self._desk.navigator.go(CorrectCheck(entry))
        else:
            self._desk.navigator.go(ShowEntry(entry))

    @Slot()
    def newDate(self) -> None:
        self._desk.navigator.go(PlanCheck())

    @Slot(str)
    def enterResult(self, check: str) -> None:
        self._desk.navigator.go(RecordCheckResult(check))

    @Slot(str)
    @acts
    def hasBeen(self, check: str) -> None:
        """A date has been, and there is no more to say of it."""
        now = self._desk.now()
        done = CheckDone(check, moment_now(now, self._desk.person.day_starts))
        match write_down(self._desk.diary, new_id(), done, now):
            case Written(entry):
                self._desk.done(tr("Written down: it has been."), entry)

    @Slot(str)
    def openValues(self, key: str) -> None:
        self._desk.navigator.go(NamedQuantity.from_key(key).route_to_values)

    @Slot()
    def newMeasurement(self) -> None:
        self._desk.navigator.go(RecordMeasurement())

    @Property(QObject, constant=True)
    def toCome(self) -> RowListModel:
        return self._to_come

    @Property(QObject, constant=True)
    def toAnswer(self) -> RowListModel:
        return self._to_answer

    @Property(QObject, constant=True)
    def answered(self) -> RowListModel:
        return self._answered

    @Property(str, notify=changed)
    def showMore(self) -> str:
        """How many more dates were answered; empty where all are shown."""
        return tr("Show %n more date(s)", n=self._more_answered) if self._more_answered else ""

    @Property(QObject, constant=True)
    def values(self) -> RowListModel:
        return self._values

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable
