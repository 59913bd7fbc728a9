"""Writing down a reaction where an injection went in, and correcting one."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import NO_ERROR, FormError, FormState
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import CorrectReaction, ReactionRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import SaveResult
from kineret_gui.screens.reactions.injected_places import injections_into
from kineret_gui.screens.reactions.photo_choice import PhotoChoice
from kineret_gui.screens.reactions.reaction_choices import ReactionChoices
from kineret_gui.screens.reactions.reaction_details import ReactionDetails, ReactionDetailsDraft
from kineret_gui.screens.reactions.reaction_form import (
    InjectionThere,
    ReactionForm,
    at_place,
    form_for,
    new_form,
    reaction_of,
    suiting,
)
from kineret_gui.screens.reactions.reaction_view import ReactionView, reaction_view
from kineret_gui.screens.reactions.width_field import WidthField
from kineret_gui.screens.reactions.write_photo import write_photo
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.wording import fill, reactions
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class ReactionScreen(EntryFormScreen[Reaction]):
    """The place, the signs and how much it bothers; everything else is one line that opens."""

    PAGE, KEPT = "reaction", tuple[ReactionForm, ReactionDetailsDraft]

    changed = Signal()
    placeChosen = Signal()
    corrects = shown(bool, ReactionView.corrects, changed)
    part = shown(str, ReactionView.part, changed)
    note = shown(str, ReactionView.note, changed)
    wrong = shown(str, ReactionView.wrong, changed)
    lines = shown_rows(FactLine, ReactionView.lines)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = ReactionView()
        self._form = new_form()
        self._there: tuple[InjectionThere, ...] = ()
        self._details = ReactionDetails(self, context, self.edited)
        self._choices = ReactionChoices(self, context)

    def begin_form(self, route: ReactionRoute) -> None:
        self._form = form_for(self._diary.file, route)
        self._details.begin(self._form.old.fact if self._form.old else None)
        self._state = FormState("" if self._form.place else "where")

    def form_now(self) -> tuple[ReactionForm, ReactionDetailsDraft]:
        return self._form, self._details.kept()

    def go_on_with(self, form: tuple[ReactionForm, ReactionDetailsDraft], begun: Now) -> None:
        self._form, details = form
        self._details.go_on(details, begun)
        self._state = replace(self._state, part="" if self._form.place else "where")

    @acts
    def refresh(self) -> None:
        self._there = injections_into(self._diary, self._form.place) if self._form.place else ()
        self._form = suiting(self._form, self._there, self._details.when.moment())
        self._choices.show(self._form, self._there, self._diary.now())
        self._details.when.refresh()
        self._show()

    def _show(self) -> None:
        fact, with_photo = self.fact(), self._details.photo.picture is not None
        reaction = fact if isinstance(fact, Reaction) else None
        self.show_view(reaction_view(self._form, self._state, reaction, self._diary.now(), with_photo=with_photo))

    def _set(self, form: ReactionForm) -> None:
        self._form = form
        self.edited()

    @Slot(str)
    @acts
    def choosePlace(self, place: str) -> None:
        self._state = replace(self._state, part="")
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
        """Take the note as typed; the choices stay as they are, so that the diary is not read at each key."""
        self._form = replace(self._form, note=readable(note)[:LONGEST_NOTE])
        self._state = replace(self._state, error=NO_ERROR)
        self.touched()
        self._show()

    def fact(self) -> Reaction | FormError:
        details = self._details
        return details.error() or reaction_of(self._form, details.when.moment(), details.width.width)

    def saved_message(self, fact: Reaction) -> str:
        return fill(tr("Saved: %1. This site now rests until the reaction has healed."), reactions.reaction(fact))

    def after_saving(self, result: SaveResult, fact: Reaction) -> None:
        """Write the photo down too, go back, and say what was written."""
        photo = self._details.photo
        if result.entry:  # where the photo then cannot be written, the form goes on from what stands in the diary
            self._form = form_for(self._diary.file, CorrectReaction(result.entry.id))
            self.touched()
        added = write_photo(self._diary, photo.id, fact.id, photo.picture) if photo.picture else result
        self.settle(result)
        self._navigator.back()
        with_it = [added.entry] if result.entry and added is not result and added.entry else []
        (result if result.entry else added).by(self._context, *with_it)

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._details.when

    @Property(QObject, constant=True)
    def width(self) -> WidthField:
        return self._details.width

    @Property(QObject, constant=True)
    def photo(self) -> PhotoChoice:
        return self._details.photo

    @Property(QObject, constant=True)
    def choices(self) -> ReactionChoices:
        return self._choices
