"""An attack while it is filled in: each field as QML sees it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.symptoms import attack_view as view
from kineret_gui.screens.symptoms.attack_form import AttackForm, with_pain, wrong_days, wrong_temperature
from kineret_gui.screens.symptoms.daily_view import AnswerRow


@known_to_qml
class AttackFields(QObject):
    """All but when it was. `edited` is called after each change."""

    changed = Signal()

    def __init__(self, parent: QObject, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._edited = edited
        self._kinds, self._units = RowListModel(ChoiceRow, self), RowListModel(ChoiceRow, self)
        self._pains, self._colchicine = RowListModel(AnswerRow, self), RowListModel(ChoiceRow, self)
        self._attack: Attack | None = None
        self.form = AttackForm("")

    def show(self, attack: Attack | None) -> None:
        """Show the form as it is, and the attack that would be written; None where something is wrong."""
        self._attack = attack
        self._kinds.show(view.kind_rows(self.form))
        self._units.show(view.unit_rows(self.form))
        self._pains.show(view.pain_rows(self.form))
        self._colchicine.show(view.colchicine_rows(self.form))
        self.changed.emit()

    def _set(self, form: AttackForm) -> None:
        self.form = form
        self._edited()

    @Slot(str)
    def toggleKind(self, kind: str) -> None:
        self._set(replace(self.form, kinds=self.form.kinds ^ {AttackKind(kind)}))

    @Slot(str)
    def typeTemperature(self, text: str) -> None:
        self._set(replace(self.form, typed=one_line(text)))

    @Slot(str)
    def chooseUnit(self, unit: str) -> None:
        self._set(replace(self.form, unit=unit))

    @Slot(int)
    def choosePain(self, pain: int) -> None:
        self._set(with_pain(self.form, pain))

    @Slot(str)
    def typeRescue(self, text: str) -> None:
        self._set(replace(self.form, rescue=one_line(text)[:LONGEST_NAME]))

    @Slot(str)
    def chooseColchicine(self, key: str) -> None:
        self._set(replace(self.form, colchicine=YesNo(key) if key else None))

    @Slot(str)
    def typeLost(self, text: str) -> None:
        self._set(replace(self.form, lost=one_line(text)))

    @Slot(str)
    def typeTrigger(self, text: str) -> None:
        self._set(replace(self.form, trigger=readable(text)[:LONGEST_NOTE]))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self.form, note=readable(text)[:LONGEST_NOTE]))

    @Property(QObject, constant=True)
    def kinds(self) -> RowListModel:
        return self._kinds

    @Property(str, notify=changed)
    def kindsTold(self) -> str:
        return view.kinds_told(self.form)

    @Property(str, notify=changed)
    def temperature(self) -> str:
        return self.form.typed

    @Property(str, notify=changed)
    def temperatureTold(self) -> str:
        return view.temperature_told(self.form, self._attack)

    @Property(str, notify=changed)
    def temperatureWrong(self) -> str:
        return wrong_temperature(self.form)

    @Property(QObject, constant=True)
    def units(self) -> RowListModel:
        return self._units

    @Property(QObject, constant=True)
    def pains(self) -> RowListModel:
        return self._pains

    @Property(str, notify=changed)
    def painTold(self) -> str:
        return view.pain_told(self.form)

    @Property(str, notify=changed)
    def rescue(self) -> str:
        return self.form.rescue

    @Property(str, notify=changed)
    def rescueTold(self) -> str:
        return view.told(self.form.rescue)

    @Property(QObject, constant=True)
    def colchicine(self) -> RowListModel:
        return self._colchicine

    @Property(str, notify=changed)
    def colchicineTold(self) -> str:
        return view.colchicine_told(self.form)

    @Property(str, notify=changed)
    def lost(self) -> str:
        return self.form.lost

    @Property(str, notify=changed)
    def lostTold(self) -> str:
        return view.told(self.form.lost)

    @Property(str, notify=changed)
    def lostWrong(self) -> str:
        return wrong_days(self.form)

    @Property(str, notify=changed)
    def trigger(self) -> str:
        return self.form.trigger

    @Property(str, notify=changed)
    def triggerTold(self) -> str:
        return view.told(self.form.trigger)

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.form.note

    @Property(str, notify=changed)
    def noteTold(self) -> str:
        return view.told(self.form.note)
