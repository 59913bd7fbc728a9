"""Writing a measurement down, as it was read or printed, and correcting one."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError, FormState
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import MeasurementRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import SaveResult
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.measurement_fields import MeasurementFields
from kineret_gui.screens.measurements.measurement_form import (
    MeasurementErrors,
    MeasurementForm,
    another,
    errors_of,
    measurement_of,
)
from kineret_gui.screens.measurements.measurement_start import earlier_values, form_for
from kineret_gui.screens.measurements.measurement_view import MeasurementView, measurement_view, read_back
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class MeasurementScreen(EntryFormScreen[Measurement]):
    """The form. After a laboratory's value it offers the next one of the same test."""

    PAGE, KEPT = "measurement", tuple[MeasurementForm, MomentDraft, bool]

    changed = Signal()
    title = shown(str, MeasurementView.title, changed)
    saveText = shown(str, MeasurementView.save_text, changed)
    afterAnother = shown(bool, MeasurementView.after_another, changed)
    part = shown(str, MeasurementView.part, changed)
    wrong = shown(str, MeasurementView.wrong, changed)
    lines = shown_rows(FactLine, MeasurementView.lines)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MeasurementView()
        self._fields = MeasurementFields(self, self.edited)
        self._when = MomentField(self, context, self.edited)
        self._after_another = False

    def begin_form(self, route: MeasurementRoute) -> None:
        form = form_for(self._diary, route)
        self._when.begin(form.old.fact.moment if form.old else None)
        self._begin(form)
        if not form.old:
            self._link(form.check)

    def _begin(self, form: MeasurementForm, after_another: bool = False) -> None:
        self._state, self._after_another = FormState(), after_another
        checks = [entry.fact for entry in self._diary.file.standing(CheckDate)]
        self._fields.begin(form, earlier_values(self._diary), checks)

    def form_now(self) -> tuple[MeasurementForm, MomentDraft, bool]:
        return self._fields.form, self._when.kept(), self._after_another

    def go_on_with(self, form: tuple[MeasurementForm, MomentDraft, bool], begun: Now) -> None:
        self._begin(form[0], after_another=form[2])
        self._when.go_on(form[1], begun)

    def _link(self, check: str) -> None:
        self._fields.form = replace(self._fields.form, check=check)
        for entry in self._diary.file.standing(CheckDate):
            if entry.fact.id == check:
                self._when.suit(entry.fact)

    @acts
    def refresh(self) -> None:
        form = self._fields.form
        self._fields.show(self._diary.now(), errors_of(form) if self._state.checked else MeasurementErrors())
        self._when.refresh()
        after_another, time_wrong = self._after_another, self._when.wrong
        view = measurement_view(form, self._state, self._lines(), after_another=after_another, time_wrong=time_wrong)
        self.show_view(view)

    def _lines(self) -> tuple[FactLine, ...]:
        fact = self.fact()
        if isinstance(fact, FormError):
            return ()
        return read_back(fact, self._when.words, self._fields.resultOf if self._fields.form.check else "")

    @Slot(str)
    def choose(self, what: str) -> None:
        """Measure this quantity."""
        self._fields.measure(NamedQuantity.from_key(what))
        self._state = replace(self._state, part="")
        self.edited()

    @Slot(str)
    @acts
    def chooseCheck(self, check: str) -> None:
        """Take the value for a result of this date with the clinic."""
        self._link(check)
        self.edited()

    def fact(self) -> Measurement | FormError:
        fact, time_wrong = measurement_of(self._fields.form, self._when.moment()), self._when.wrong
        if isinstance(fact, MeasurementErrors):
            return FormError(fact.first, "when" if time_wrong else None)
        return FormError(time_wrong, "when") if time_wrong else fact

    def saved_message(self, fact: Measurement) -> str:
        value = measurements.amount_in_words(fact.value, fact.unit, fact.bound)
        return fill(tr("Saved: %1, %2"), measurements.name(fact), value)

    def after_saving(self, result: SaveResult, fact: Measurement) -> None:
        """Go on to the next value of the same printed sheet, or back."""
        if result.entry and result.entry.replaces is None and self._fields.form.is_printed:
            self._begin(another(self._fields.form), after_another=True)
            self._when.keep(fact.moment)
            self.refresh()
            self.settle(result)
        else:
            self.settle(result)
            self._navigator.back()
        result.by(self._context)

    @Slot()
    def leave(self) -> None:
        """Go back: that was all of the test."""
        self._navigator.back()

    @Property(QObject, constant=True)
    def fields(self) -> MeasurementFields:
        return self._fields

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._when
