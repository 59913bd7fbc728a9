"""The choices of the form of a reaction, as QML sees them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.reactions.injected_places import PlaceChoice, place_choices
from kineret_gui.screens.reactions.reaction_choices_view import ReactionChoicesView, reaction_choices_view
from kineret_gui.screens.reactions.reaction_form import InjectionThere, ReactionForm
from kineret_gui.wording.leaflet import SentenceRow

LUMP = "lump-that-stays"


@known_to_qml
class ReactionChoices(Viewed):
    """Places, signs, how much it bothers, and the injections that it may have followed."""

    changed = Signal()
    where = shown(str, ReactionChoicesView.where, changed)
    neverInjected = shown(str, ReactionChoicesView.never_injected, changed)
    after = shown(str, ReactionChoicesView.after, changed)
    places = shown_rows(PlaceChoice, ReactionChoicesView.places)
    signs = shown_rows(ChoiceRow, ReactionChoicesView.signs)
    levels = shown_rows(ChoiceRow, ReactionChoicesView.levels)
    injections = shown_rows(ChoiceRow, ReactionChoicesView.injections)
    lump = shown_rows(SentenceRow, ReactionChoicesView.lump)
    lumpSource = shown(str, ReactionChoicesView.lump_source, changed)

    def __init__(self, parent: QObject, context: PageContext) -> None:
        super().__init__(parent)
        self._context = context
        self._view = ReactionChoicesView()

    def show(self, form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> None:
        """Show the choices as they are made now. Raises DiaryUnavailable."""
        places, lump = place_choices(self._context.diary, form.place), self._context.diary.leaflet.sentence(LUMP)
        self.show_view(reaction_choices_view(form, places, there, lump, now))
