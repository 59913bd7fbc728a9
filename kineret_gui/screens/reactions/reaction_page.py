"""Writing down a reaction where an injection went in, and correcting one."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import CorrectReaction, ReactionRoute
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult
from kineret_gui.screens.reactions.filling import form_for, injections_into
from kineret_gui.screens.reactions.photo_choice import PhotoChoice
from kineret_gui.screens.reactions.reaction_choices import ReactionChoices
from kineret_gui.screens.reactions.reaction_details import ReactionDetails, ReactionDetailsDraft
from kineret_gui.screens.reactions.reaction_form import (
    InjectionThere,
    Missing,
    ReactionForm,
    at_place,
    new_form,
    reaction_of,
    read_back,
    suiting,
)
from kineret_gui.screens.reactions.width_field import ReactionWidth
from kineret_gui.screens.reactions.write_photo import write_photo, write_reaction
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.wording.lines import FactLine


@known_to_qml
class ReactionScreen(FormScreen):
    """The place, the signs and how much it bothers; everything else is one line that opens."""

    PAGE, KEPT = "reaction", tuple[ReactionForm, ReactionDetailsDraft]

    changed = Signal()
    placeChosen = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form = new_form()
        self._there: tuple[InjectionThere, ...] = ()
        self._pieces = ReactionDetails(self, desk, lambda: self._set(self._form))
        self._choices = ReactionChoices(self, desk)
        self._lines = RowListModel(FactLine, self)
        self._part = self._wrong = ""

    def begin_form(self, route: ReactionRoute) -> None:
        self._form = form_for(self._desk, route)
        self._pieces.begin(self._form.old.fact if self._form.old else None)
        self._wrong = ""
        self._part = "" if self._form.place else "where"

    def form_now(self) -> tuple[ReactionForm, ReactionDetailsDraft]:
        return self._form, self._pieces.kept()

    def go_on_with(self, form: tuple[ReactionForm, ReactionDetailsDraft], begun: Now) -> None:
        self._form, pieces = form
        self._pieces.go_on(pieces, begun)
        self._part = "" if self._form.place else "where"

    @acts
    def refresh(self) -> None:
        self._there = injections_into(self._desk, self._form.place) if self._form.place else ()
        self._form = suiting(self._form, self._there, self._pieces.when.moment())
        self._choices.show(self._form, self._there, self._desk.now())
        self._pieces.when.refresh()
        self._read_back()

    def _read_back(self) -> None:
        """Show what would be written; nothing while something is missing."""
        reaction, with_photo = self._reaction(), self._pieces.photo.picture is not None
        self._lines.show(read_back(reaction, with_photo, self._desk.now()) if isinstance(reaction, Reaction) else [])
        self.changed.emit()

    def _reaction(self) -> Reaction | Missing:
        """What will be written, or what is missing or not understood."""
        pieces = self._pieces
        return pieces.wrong() or reaction_of(self._form, pieces.when.moment(), pieces.width.width)

    def _set(self, form: ReactionForm) -> None:
        self._form, self._wrong = form, ""
        self.touched()
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    @acts
    def choosePlace(self, place: str) -> None:
        self._part = ""
        self._set(at_place(self._form, place))
        self.placeChosen.emit()

    @Slot(str)
    @acts
    def toggleSign(self, sign: str) -> None:
        self._set(replace(self._form, signs=self._form.signs ^ {Sign(sign)}))

    @Slot(str)
    @acts
    def chooseLevel(self, level: str) -> None:
        self._set(replace(self._form, level=Level(level)))

    @Slot(str)
    @acts
    def chooseAfter(self, key: str) -> None:
        offered = (*self._there, *((self._form.after,) if self._form.after else ()))
        after = next((injection for injection in offered if injection.key == key), None)
        self._set(replace(self._form, after=after, after_named=True))

    @Slot(str)
    @acts
    def setNote(self, note: str) -> None:
        self._form, self._wrong = replace(self._form, note=readable(note)[:LONGEST_NOTE]), ""
        self.touched()
        self._read_back()

    @Slot()
    @acts
    def save(self) -> None:
        reaction = self._reaction()
        if isinstance(reaction, Missing):
            self._ask(reaction)
            return
        match write_reaction(self._desk, self._form.id, self._form.old, reaction):
            case SaveResult() as said:
                self._leave(said, reaction.id)
            case NotYetSaved(words):
                self._ask(Missing("when", words))
            case other:
                assert_never(other)

    def _leave(self, said: SaveResult, reaction: str) -> None:
        """Write the photo down too, go back, and say what was written."""
        photo = self._pieces.photo
        if said.entry:  # where the photo then cannot be written, the form goes on from what stands in the diary
            self._form = form_for(self._desk, CorrectReaction(said.entry.id))
            self.touched()
        added = write_photo(self._desk, photo.id, reaction, photo.picture) if photo.picture else said
        self.settle(said)
        self._desk.back()
        with_it = [added.entry] if said.entry and added is not said and added.entry else []
        (said if said.entry else added).by(self._desk, *with_it)

    def _ask(self, missing: Missing) -> None:
        self._part, self._wrong = missing.part, missing.words
        self.changed.emit()

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._form.old is not None

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._form.note

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._pieces.when

    @Property(QObject, constant=True)
    def width(self) -> ReactionWidth:
        return self._pieces.width

    @Property(QObject, constant=True)
    def photo(self) -> PhotoChoice:
        return self._pieces.photo

    @Property(QObject, constant=True)
    def choices(self) -> ReactionChoices:
        return self._choices

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        return self._lines
