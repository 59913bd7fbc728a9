"""Writing a measurement down, as it was read or printed, and correcting one."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import MeasurementRoute
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.screens.measurements.filling import earlier_values, form_for
from kineret_gui.screens.measurements.measurement_fields import MeasurementFields
from kineret_gui.screens.measurements.measurement_form import (
    MeasurementForm,
    MeasurementWrong,
    another,
    measurement_of,
    wrong_with,
)
from kineret_gui.screens.measurements.measurement_view import read_back
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class MeasurementScreen(FormScreen):
    """The form. After a laboratory's value it offers the next one of the same test."""

    PAGE, KEPT = "measurement", tuple[MeasurementForm, MomentDraft, bool]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = MeasurementFields(self, self._edited)
        self._when = MomentField(self, desk, self._edited)
        self._told = RowListModel(FactLine, self)
        self._part = self._wrong = ""
        self._asked = self._after_another = False

    def begin_form(self, route: MeasurementRoute) -> None:
        form = form_for(self._desk, route)
        self._when.begin(form.old.fact.moment if form.old else None)
        self._begin(form)
        if not form.old:
            self._link(form.check)

    def _begin(self, form: MeasurementForm, after_another: bool = False) -> None:
        self._part = self._wrong = ""
        self._asked, self._after_another = False, after_another
        checks = [entry.fact for entry in self._desk.diary.standing(CheckDate)]
        self._draft.begin(form, earlier_values(self._desk), checks)

    def form_now(self) -> tuple[MeasurementForm, MomentDraft, bool]:
        return self._draft.form, self._when.kept(), self._after_another

    def go_on_with(self, form: tuple[MeasurementForm, MomentDraft, bool], begun: Now) -> None:
        self._begin(form[0], after_another=form[2])
        self._when.go_on(form[1], begun)

    def _link(self, check: str) -> None:
        self._draft.form = replace(self._draft.form, check=check)
        for entry in self._desk.diary.standing(CheckDate):
            if entry.fact.id == check:
                self._when.suit(entry.fact)

    @acts
    def refresh(self) -> None:
        form = self._draft.form
        self._draft.show(self._desk.now(), wrong_with(form) if self._asked else MeasurementWrong())
        self._when.refresh()
        fact = measurement_of(form, self._when.moment())
        written = isinstance(fact, Measurement) and not self._when.wrong
        result_of = self._draft.resultOf if form.check else ""
        self._told.show(read_back(fact, self._when.words, result_of) if written else ())  # type: ignore[arg-type]
        self.changed.emit()

    def _edited(self) -> None:
        self._wrong = ""
        self.touched()
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    def choose(self, what: str) -> None:
        """What was measured."""
        self._draft.measure(NamedQuantity.from_key(what))
        self._part = ""
        self._edited()

    @Slot(str)
    @acts
    def chooseCheck(self, check: str) -> None:
        """The date with the clinic that the value is a result of."""
        self._link(check)
        self._edited()

    @Slot()
    @acts
    def save(self) -> None:
        form, fact = self._draft.form, measurement_of(self._draft.form, self._when.moment())
        if isinstance(fact, MeasurementWrong) or self._when.wrong:
            self._asked = True
            self._part = "when" if self._when.wrong else self._part
            self._edited()
            return
        value = measurements.told(fact.value, fact.unit, fact.bound)
        told = fill(tr("Written down: %1, %2"), measurements.name(fact), value)
        match write(self._desk, form.id, form.old, fact, told):
            case SaveResult() as said:
                self._after(said, fact)
                said.by(self._desk)
            case NotYetSaved(words):
                self._part, self._wrong = "when", words
                self.changed.emit()
            case other:
                assert_never(other)

    def _after(self, said: SaveResult, fact: Measurement) -> None:
        """To the next value of the same printed sheet, or back."""
        if said.entry and said.entry.replaces is None and self._draft.form.is_printed:
            self._begin(another(self._draft.form), after_another=True)
            self._when.keep(fact.moment)
            self.refresh()
            self.settle(said)
        else:
            self.settle(said)
            self._desk.back()

    @Slot()
    def leave(self) -> None:
        """That was all of the test."""
        self._desk.back()

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._draft.form.old:
            return tr("Correct a measurement")
        return tr("Another value of the same test") if self._after_another else tr("A measurement")

    @Property(str, notify=changed)
    def saveText(self) -> str:
        return tr("Save the correction") if self._draft.form.old else tr("Write it down")

    @Property(bool, notify=changed)
    def afterAnother(self) -> bool:
        """Whether a value of the same test was just written."""
        return self._after_another

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong or (wrong_with(self._draft.form).first if self._asked else "") or self._when.wrong

    @Property(QObject, constant=True)
    def draft(self) -> MeasurementFields:
        return self._draft

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._when

    @Property(QObject, constant=True)
    def told(self) -> RowListModel:
        return self._told
