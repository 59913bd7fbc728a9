"""An attack of familial Mediterranean fever: begun with one press, completed when it is over."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import entry_of_kind
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.symptoms import AttackRoute, CorrectAttack, EndAttack
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.symptoms.attack_fields import AttackFields
from kineret_gui.screens.symptoms.attack_form import AttackForm, attack_of, correcting, new_form, wrong_end
from kineret_gui.screens.symptoms.attack_view import OVER, AttackView, attack_view
from kineret_gui.screens.symptoms.open_attack_question import OpenAttackQuestion
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording import fill, symptoms
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

_LATEST = 100  # measurements, in which the unit of the last temperature is looked for


@known_to_qml
class AttackScreen(EntryFormScreen[Attack]):
    """The form. Every piece is one line that opens; an attack that just began needs none of them."""

    PAGE, KEPT = "attack", tuple[AttackForm, MomentDraft, MomentDraft]

    changed = Signal()
    corrects = shown(bool, AttackView.corrects, changed)
    isOver = shown(bool, AttackView.is_over, changed)
    endText = shown(str, AttackView.end_text, changed)
    endWrong = shown(str, AttackView.end_wrong, changed)
    part = shown(str, AttackView.part, changed)
    wrong = shown(str, AttackView.wrong, changed)
    over = shown_rows(ChoiceRow, AttackView.over)
    lines = shown_rows(FactLine, AttackView.lines)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = AttackView()
        self._fields = AttackFields(self, self.edited)
        self._began = MomentField(self, context, self.edited)
        self._ended = MomentField(self, context, self.edited)
        self._open_one = OpenAttackQuestion(self, context, self.open)

    def begin_form(self, route: AttackRoute) -> None:
        known = self._diary.file.entry(route.entry) if isinstance(route, CorrectAttack | EndAttack) else None
        old = entry_of_kind(known, Attack)
        self._open_one.ask(route)
        unit = self._last_unit()
        self._fields.form = correcting(old, unit) if old else new_form(unit)
        self._began.begin(old.fact.started if old else None)
        self._ended.begin(old.fact.ended if old else None)
        if old and isinstance(route, EndAttack):
            self._fields.form = replace(self._fields.form, over=True)
            self._state = replace(self._state, part="ended")

    def form_now(self) -> tuple[AttackForm, MomentDraft, MomentDraft]:
        return self._fields.form, self._began.kept(), self._ended.kept()

    def go_on_with(self, form: tuple[AttackForm, MomentDraft, MomentDraft], begun: Now) -> None:
        self._fields.form, began, ended = form
        self._began.go_on(began, begun)
        if self._fields.form.over or ended.wall:
            self._ended.go_on(ended, begun)
        else:  # nobody said yet that it is over, so that nothing was just now
            self._ended.begin()

    def _last_unit(self) -> str:
        latest = (entry.fact for entry in self._diary.file.newest(Measurement, _LATEST))
        return next((one.unit for one in latest if one.quantity is Quantity.TEMPERATURE), "")

    @acts
    def refresh(self) -> None:
        self._began.refresh()
        self._ended.refresh()
        form, fact = self._fields.form, self.fact()
        attack = fact if isinstance(fact, Attack) else None
        self._fields.show(attack)
        end_wrong = wrong_end(form, self._began.moment(), self._ended.moment())
        now, end_text = self._diary.now(), self._ended.words
        self.show_view(attack_view(form, self._state, attack, now, end_text=end_text, end_wrong=end_wrong))

    def fact(self) -> Attack | FormError:
        form = self._fields.form
        if self._began.wrong:
            return FormError(self._began.wrong, "began")
        if form.over and self._ended.wrong:
            return FormError(self._ended.wrong, "ended")
        return attack_of(form, self._began.moment(), self._ended.moment())

    def saved_message(self, fact: Attack) -> str:
        return fill(tr("Saved: attack, %1"), symptoms.attack(fact))

    def time_part(self, fact: Attack) -> str:
        return "began" if fact.started.utc > self._diary.now().utc else "ended"

    @Slot(str)
    @acts
    def chooseOver(self, key: str) -> None:
        self._fields.form = replace(self._fields.form, over=key == OVER)
        self.edited()

    @Property(QObject, constant=True)
    def openOne(self) -> OpenAttackQuestion:
        return self._open_one

    @Property(QObject, constant=True)
    def fields(self) -> AttackFields:
        return self._fields

    @Property(QObject, constant=True)
    def began(self) -> MomentField:
        return self._began

    @Property(QObject, constant=True)
    def ended(self) -> MomentField:
        return self._ended
