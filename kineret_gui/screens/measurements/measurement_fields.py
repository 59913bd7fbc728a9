"""A measurement while it is filled in: each field as QML sees it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Quantity, Route
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_form import MeasurementForm, MeasurementWrong, in_unit, measuring
from kineret_gui.screens.measurements.measurement_view import (
    QuantityChoice,
    check_rows,
    chosen_words,
    named,
    route_rows,
    unit_rows,
    what_rows,
)
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class MeasurementFields(QObject):
    """What was measured, its number, unit and printed range. `edited` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._edited = edited
        self._earlier = EarlierValues()
        self._checks: Sequence[CheckDate] = ()
        self._whats, self._units = RowListModel(QuantityChoice, self), RowListModel(ChoiceRow, self)
        self._routes, self._check_rows = RowListModel(ChoiceRow, self), RowListModel(ChoiceRow, self)
        self._wrong = MeasurementWrong()
        self._result_of = ""
        self.form = MeasurementForm("")

    def begin(self, form: MeasurementForm, earlier: EarlierValues, checks: Sequence[CheckDate]) -> None:
        """Fill this form in from now on."""
        self.form, self._earlier, self._checks = form, earlier, checks

    def measure(self, what: NamedQuantity) -> None:
        self.form = measuring(self.form, what, self._earlier)

    def show(self, now: Now, wrong: MeasurementWrong) -> None:
        """Show the form as it is, with what is wrong with it."""
        today, form = now.wall.date(), self.form
        checks = check_rows(self._checks, form.check, today)
        self._wrong, self._result_of = wrong, chosen_words(checks)
        self._whats.show(what_rows(self._earlier, now))
        self._units.show(unit_rows(form, self._earlier))
        self._routes.show(route_rows(form.route))
        self._check_rows.show(checks)
        self.changed.emit()

    def _set(self, form: MeasurementForm) -> None:
        self.form = form
        self._edited()

    @Slot(str)
    def typeOwn(self, text: str) -> None:
        self._set(replace(self.form, own=one_line(text)))

    @Slot(str)
    def typeValue(self, text: str) -> None:
        self._set(replace(self.form, typed=one_line(text)))

    @Slot(str)
    def setUnit(self, unit: str) -> None:
        """Typed as printed, or chosen."""
        self._set(in_unit(self.form, one_line(unit), self._earlier))

    @Slot(str)
    def typeReference(self, text: str) -> None:
        self._set(replace(self.form, reference=one_line(text)))

    @Slot(str)
    def chooseRoute(self, key: str) -> None:
        self._set(replace(self.form, route=Route(key) if key else None))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self.form, note=one_line(text)))

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is measured; empty while it is not chosen."""
        return named(self.form.what) if self.form.what else ""

    @Property(bool, notify=changed)
    def isOwn(self) -> bool:
        return self.form.is_own

    @Property(bool, notify=changed)
    def isPrinted(self) -> bool:
        return self.form.is_printed

    @Property(bool, notify=changed)
    def isTemperature(self) -> bool:
        return self.form.what is not None and self.form.what.quantity is Quantity.TEMPERATURE

    @Property(str, notify=changed)
    def own(self) -> str:
        return self.form.own

    @Property(str, notify=changed)
    def ownWrong(self) -> str:
        return self._wrong.own

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self.form.typed

    @Property(str, notify=changed)
    def valueWrong(self) -> str:
        return self._wrong.value

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self.form.unit

    @Property(str, notify=changed)
    def unitWrong(self) -> str:
        return self._wrong.unit

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self.form.reference

    @Property(str, notify=changed)
    def referenceWrong(self) -> str:
        return self._wrong.reference

    @Property(str, notify=changed)
    def fromLastTime(self) -> str:
        """Said where unit and range were filled in from an earlier value, until they are compared with the paper."""
        form = self.form
        latest = self._earlier.latest(form.what) if form.what and form.is_printed and not form.old else None
        if latest is None or (form.unit, form.reference) != (latest.unit, latest.reference):
            return ""
        day = days.day(latest.moment.wall.date())
        return fill(tr("Unit and range are those of %1. Please compare them with the paper."), day)

    @Property(str, notify=changed)
    def route(self) -> str:
        return chosen_words(route_rows(self.form.route))

    @Property(str, notify=changed)
    def resultOf(self) -> str:
        """The check that is chosen, in words."""
        return self._result_of

    @Property(bool, notify=changed)
    def canBeResult(self) -> bool:
        """Whether there is a check to choose; a temperature is asked for none."""
        return bool(self._result_of) and (not self.isTemperature or bool(self.form.check))

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.form.note

    @Property(str, notify=changed)
    def noteWrong(self) -> str:
        return self._wrong.note

    @Property(QObject, constant=True)
    def whats(self) -> RowListModel:
        return self._whats

    @Property(QObject, constant=True)
    def units(self) -> RowListModel:
        return self._units

    @Property(QObject, constant=True)
    def routes(self) -> RowListModel:
        return self._routes

    @Property(QObject, constant=True)
    def checks(self) -> RowListModel:
        return self._check_rows
