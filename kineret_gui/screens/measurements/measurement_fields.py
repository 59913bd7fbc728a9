"""A measurement while it is filled in: each field as QML sees it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Route
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_fields_view import (
    MeasurementFieldsView,
    QuantityChoice,
    measurement_fields_view,
)
from kineret_gui.screens.measurements.measurement_form import MeasurementErrors, MeasurementForm, in_unit, measuring


@known_to_qml
class MeasurementFields(Viewed):
    """The quantity, its number, unit and printed range. `edited` is called after each change."""

    changed = Signal()
    what = shown(str, MeasurementFieldsView.what, changed)
    isOwn = shown(bool, MeasurementFieldsView.is_own, changed)
    isPrinted = shown(bool, MeasurementFieldsView.is_printed, changed)
    isTemperature = shown(bool, MeasurementFieldsView.is_temperature, changed)
    own = shown(str, MeasurementFieldsView.own, changed)
    ownWrong = shown(str, MeasurementFieldsView.own_wrong, changed)
    typed = shown(str, MeasurementFieldsView.typed, changed)
    valueWrong = shown(str, MeasurementFieldsView.value_wrong, changed)
    unit = shown(str, MeasurementFieldsView.unit, changed)
    unitWrong = shown(str, MeasurementFieldsView.unit_wrong, changed)
    reference = shown(str, MeasurementFieldsView.reference, changed)
    referenceWrong = shown(str, MeasurementFieldsView.reference_wrong, changed)
    fromLastTime = shown(str, MeasurementFieldsView.from_last_time, changed)
    route = shown(str, MeasurementFieldsView.route, changed)
    resultOf = shown(str, MeasurementFieldsView.result_of, changed)
    canBeResult = shown(bool, MeasurementFieldsView.can_be_result, changed)
    note = shown(str, MeasurementFieldsView.note, changed)
    noteWrong = shown(str, MeasurementFieldsView.note_wrong, changed)
    needed = shown(list, MeasurementFieldsView.needed, changed)
    whats = shown_rows(QuantityChoice, MeasurementFieldsView.whats)
    units = shown_rows(ChoiceRow, MeasurementFieldsView.units)
    routes = shown_rows(ChoiceRow, MeasurementFieldsView.routes)
    checks = shown_rows(ChoiceRow, MeasurementFieldsView.checks)

    def __init__(self, parent: QObject, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._edited = edited
        self._view = MeasurementFieldsView()
        self._earlier = EarlierValues()
        self._checks: Sequence[CheckDate] = ()
        self.form = MeasurementForm("")

    def begin(self, form: MeasurementForm, earlier: EarlierValues, checks: Sequence[CheckDate]) -> None:
        """Fill this form in from now on."""
        self.form, self._earlier, self._checks = form, earlier, checks

    def measure(self, what: NamedQuantity) -> None:
        """Measure this quantity, with the unit and the range of the last time."""
        self.form = measuring(self.form, what, self._earlier)

    def show(self, now: Now, errors: MeasurementErrors) -> None:
        """Show the form as it is, with what is wrong with it."""
        self.show_view(measurement_fields_view(self.form, errors, self._earlier, self._checks, now))

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
