"""The dates with the clinic, and the latest value of everything that was measured."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import (
    CorrectCheck,
    PlanCheck,
    RecordCheckResult,
    RecordMeasurement,
    ShowMeasurements,
)
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.routes.visits import ShowVisitQuestions
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.measurements_view import (
    DateRow,
    MeasurementsView,
    QuantityRow,
    dates_view,
    measurements_view,
)
from kineret_gui.wording.translation import tr

_FEW = 3  # answered dates that are shown before more are asked for


@known_to_qml
class MeasurementsScreen(Screen):
    """Dates first, then values."""

    changed = Signal()
    toCome = shown_rows(DateRow, MeasurementsView.to_come)
    toAnswer = shown_rows(DateRow, MeasurementsView.to_answer)
    answered = shown_rows(DateRow, MeasurementsView.answered)
    showMore = shown(str, MeasurementsView.show_more, changed)
    values = shown_rows(QuantityRow, MeasurementsView.values)
    canWrite = shown(bool, MeasurementsView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MeasurementsView()
        self._all = False

    def open(self, route: ShowMeasurements) -> None:
        self._all = False

    @acts
    def refresh(self) -> None:
        diary, now = self._diary.file, self._diary.now()
        values = [entry.fact for entry in diary.standing(Measurement)]
        done = [entry.fact for entry in diary.standing(CheckDone)]
        dates = dates_view(diary.standing(CheckDate), done, values, now.wall.date())
        most = None if self._all else _FEW
        can_write = diary.is_writable
        self.show_view(measurements_view(dates, values, now, most_answered=most, can_write=can_write))

    @Slot()
    def showAll(self) -> None:
        """Show all dates that were answered."""
        self._all = True
        self.refresh()

    @Slot(str)
    def openDate(self, entry: str) -> None:
        if self._diary.file.is_writable:
            self._navigator.go(CorrectCheck(entry))
        else:
            self._navigator.go(ShowEntry(entry))

    @Slot()
    def openQuestions(self) -> None:
        self._navigator.go(ShowVisitQuestions())

    @Slot()
    def newDate(self) -> None:
        self._navigator.go(PlanCheck())

    @Slot(str)
    def enterResult(self, check: str) -> None:
        self._navigator.go(RecordCheckResult(check))

    @Slot(str)
    @acts
    def hasBeen(self, check: str) -> None:
        """Note that a date has been, where there is no more to say of it."""
        now = self._diary.now()
        done = CheckDone(check, moment_now(now, self._diary.person.day_starts))
        match write_down(self._diary.file, new_id(), done, now):
            case Written(entry):
                self._messages.done(tr("Saved. Marked as done."), entry)

    @Slot(str)
    def openValues(self, key: str) -> None:
        self._navigator.go(NamedQuantity.from_key(key).route_to_values)

    @Slot()
    def newMeasurement(self) -> None:
        self._navigator.go(RecordMeasurement())
