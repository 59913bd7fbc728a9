"""An attack while it is filled in: each field as QML sees it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, readable
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.symptoms.attack_fields_view import AttackFieldsView, attack_fields_view
from kineret_gui.screens.symptoms.attack_form import AttackForm, with_pain
from kineret_gui.screens.symptoms.daily_view import AnswerRow


@known_to_qml
class AttackFields(Viewed):
    """All but when it was. `edited` is called after each change."""

    changed = Signal()
    kindsText = shown(str, AttackFieldsView.kinds_text, changed)
    temperature = shown(str, AttackFieldsView.temperature, changed)
    temperatureText = shown(str, AttackFieldsView.temperature_text, changed)
    temperatureWrong = shown(str, AttackFieldsView.temperature_wrong, changed)
    painText = shown(str, AttackFieldsView.pain_text, changed)
    rescue = shown(str, AttackFieldsView.rescue, changed)
    rescueText = shown(str, AttackFieldsView.rescue_text, changed)
    colchicineText = shown(str, AttackFieldsView.colchicine_text, changed)
    lost = shown(str, AttackFieldsView.lost, changed)
    lostText = shown(str, AttackFieldsView.lost_text, changed)
    lostWrong = shown(str, AttackFieldsView.lost_wrong, changed)
    trigger = shown(str, AttackFieldsView.trigger, changed)
    triggerText = shown(str, AttackFieldsView.trigger_text, changed)
    note = shown(str, AttackFieldsView.note, changed)
    noteText = shown(str, AttackFieldsView.note_text, changed)
    kinds = shown_rows(ChoiceRow, AttackFieldsView.kinds)
    units = shown_rows(ChoiceRow, AttackFieldsView.units)
    pains = shown_rows(AnswerRow, AttackFieldsView.pains)
    colchicine = shown_rows(ChoiceRow, AttackFieldsView.colchicine)

    def __init__(self, parent: QObject, edited: Callable[[], None]) -> None:
        super().__init__(parent)
        self._edited = edited
        self._view = AttackFieldsView()
        self.form = AttackForm("")

    def show(self, attack: Attack | None) -> None:
        """Show the form as it is, and the attack that would be written; None where something is wrong."""
        self.show_view(attack_fields_view(self.form, attack))

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
