"""An attack of familial Mediterranean fever: begun with one press, completed when it is over."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write
from kineret_gui.screens.symptoms.attack_fields import AttackFields
from kineret_gui.screens.symptoms.attack_form import AttackForm, Wrong, attack_of, correcting, new_form, wrong_end
from kineret_gui.screens.symptoms.attack_view import OVER, over_rows, read_back
from kineret_gui.screens.symptoms.open_attack_question import OpenAttackQuestion
from kineret_gui.screens.when.moment_field import MomentDraft, MomentField
from kineret_gui.wording import fill, symptoms
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

_LATEST = 100  # measurements, in which the unit of the last temperature is looked for


@known_to_qml
class AttackScreen(FormScreen):
    """The form. Every piece is one line that opens; an attack that just began needs none of them."""

    PAGE, KEPT = "attack", tuple[AttackForm, MomentDraft, MomentDraft]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = AttackFields(self, self._edited)
        self._began = MomentField(self, desk, self._edited)
        self._ended = MomentField(self, desk, self._edited)
        self._over, self._told = RowListModel(ChoiceRow, self), RowListModel(FactLine, self)
        self._part = self._wrong = self._end_wrong = ""
        self._open_one = OpenAttackQuestion(self, desk, self.open)

    def begin_form(self, about: str) -> None:
        """`entry:ID` to complete or correct, `over:ID` to end; `another` for a new one beside one that is open.

        Empty for a new one: where one is open, it is asked first whether it is that one.
        """
        kind, _, key = about.partition(":")
        entry = self._desk.diary.entry(key) if kind in ("entry", "over") else None
        self._open_one.ask(about)
        self._part = self._wrong = ""
        match entry:
            case Entry(fact=Attack() as old):
                self._draft.form = correcting(entry, self._last_unit())
                self._began.begin(old.started)
                self._ended.begin(old.ended)
                if kind == "over":
                    self._draft.form, self._part = replace(self._draft.form, over=True), "ended"
            case _:
                self._draft.form = new_form(self._last_unit())
                self._began.begin()
                self._ended.begin()

    def draft_about(self, about: str) -> str:
        return about.replace("over:", "entry:")

    def form_now(self) -> tuple[AttackForm, MomentDraft, MomentDraft]:
        return self._draft.form, self._began.kept(), self._ended.kept()

    def go_on_with(self, form: tuple[AttackForm, MomentDraft, MomentDraft], begun: Now) -> None:
        self._draft.form, began, ended = form
        self._began.go_on(began, begun)
        if self._draft.form.over or ended.wall:
            self._ended.go_on(ended, begun)
        else:  # nobody said yet that it is over, so that nothing was just now
            self._ended.begin()

    def _last_unit(self) -> str:
        found = (entry.fact for entry in self._desk.diary.newest(Measurement, _LATEST))
        return next((one.unit for one in found if one.quantity is Quantity.TEMPERATURE), "")

    @acts
    def refresh(self) -> None:
        form, attack = self._draft.form, self._attack()
        self._began.refresh()
        self._ended.refresh()
        self._end_wrong = wrong_end(form, self._began.moment(), self._ended.moment())
        written = attack if isinstance(attack, Attack) else None
        self._draft.show(written)
        self._over.show(over_rows(form))
        self._told.show(read_back(written, self._desk.now()) if written else ())
        self.changed.emit()

    def _attack(self) -> Attack | Wrong:
        """What will be written, or what is wrong."""
        if self._began.wrong:
            return Wrong("began", self._began.wrong)
        if self._draft.form.over and self._ended.wrong:
            return Wrong("ended", self._ended.wrong)
        return attack_of(self._draft.form, self._began.moment(), self._ended.moment())

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
    @acts
    def chooseOver(self, key: str) -> None:
        self._draft.form = replace(self._draft.form, over=key == OVER)
        self._edited()

    @Slot()
    @acts
    def save(self) -> None:
        form, attack = self._draft.form, self._attack()
        if isinstance(attack, Wrong):
            self._ask(attack)
            return
        told = fill(tr("Written down: an attack, %1"), symptoms.attack(attack))
        match write(self._desk, form.id, form.old, attack, told):
            case SaveResult() as said:
                self.done_with(said)
            case NotYetSaved(words):
                ahead = attack.started.utc > self._desk.now().utc
                self._ask(Wrong("began" if ahead else "ended", words))
            case other:
                assert_never(other)

    def _ask(self, wrong: Wrong) -> None:
        self._part, self._wrong = wrong.part, wrong.words
        self.changed.emit()

    @Property(OpenAttackQuestion, constant=True)
    def openOne(self) -> OpenAttackQuestion:
        return self._open_one

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._draft.form.old is not None

    @Property(bool, notify=changed)
    def isOver(self) -> bool:
        return self._draft.form.over

    @Property(str, notify=changed)
    def endTold(self) -> str:
        return self._ended.words if self._draft.form.over else tr("Not over yet")

    @Property(str, notify=changed)
    def endWrong(self) -> str:
        """Why the end is not taken; said beside it."""
        return self._end_wrong

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(QObject, constant=True)
    def draft(self) -> AttackFields:
        return self._draft

    @Property(QObject, constant=True)
    def began(self) -> MomentField:
        return self._began

    @Property(QObject, constant=True)
    def ended(self) -> MomentField:
        return self._ended

    @Property(QObject, constant=True)
    def over(self) -> RowListModel:
        return self._over

    @Property(QObject, constant=True)
    def told(self) -> RowListModel:
        return self._told
