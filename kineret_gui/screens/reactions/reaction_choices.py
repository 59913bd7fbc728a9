"""What the form of a reaction offers to choose from, and what the leaflet says of what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal

from kineret_gui.diary.facts.reaction import Sign
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, source_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.reactions.filling import PlaceChoice, place_choices
from kineret_gui.screens.reactions.reaction_form import (
    InjectionThere,
    ReactionForm,
    after_rows,
    after_told,
    level_rows,
    new_form,
    sign_rows,
)
from kineret_gui.wording import sites
from kineret_gui.wording.leaflet import SentenceRow
from kineret_gui.wording.translation import tr

LUMP = "lump-that-stays"


@known_to_qml
class ReactionChoices(QObject):
    """Places, signs, how much it bothers, and the injections that it may have followed."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form, self._there = new_form(), tuple[InjectionThere, ...]()
        self._after = ""
        self._of_lump = desk.leaflet.sentence(LUMP)
        self._places = RowListModel(PlaceChoice, self)
        self._signs = RowListModel(ChoiceRow, self)
        self._levels = RowListModel(ChoiceRow, self)
        self._injections = RowListModel(ChoiceRow, self)
        self._lump = RowListModel(SentenceRow, self)

    def show(self, form: ReactionForm, there: Sequence[InjectionThere], now: Now) -> None:
        """What is chosen now. Raises DiaryUnavailable."""
        self._form, self._there = form, tuple(there)
        self._after = after_told(form, there, now)
        self._places.show(place_choices(self._desk, form.place))
        self._signs.show(sign_rows(form))
        self._levels.show(level_rows(form))
        self._injections.show(after_rows(form, there, now))
        self._lump.show([SentenceRow(self._of_lump.text)] if Sign.LUMP in form.signs else [])
        self.changed.emit()

    @Property(str, notify=changed)
    def where(self) -> str:
        return sites.place(self._form.place) if self._form.place else tr("Not chosen yet")

    @Property(str, notify=changed)
    def neverInjected(self) -> str:
        """That nothing was injected into this place; empty where something was."""
        if not self._form.place or self._there or self._form.after:
            return ""
        return tr("No injection into this place is in the diary.")

    @Property(str, notify=changed)
    def after(self) -> str:
        return self._after

    @Property(QObject, constant=True)
    def places(self) -> RowListModel:
        return self._places

    @Property(QObject, constant=True)
    def signs(self) -> RowListModel:
        return self._signs

    @Property(QObject, constant=True)
    def levels(self) -> RowListModel:
        return self._levels

    @Property(QObject, constant=True)
    def injections(self) -> RowListModel:
        return self._injections

    @Property(QObject, constant=True)
    def lump(self) -> RowListModel:
        """What the leaflet says of a lump, where that sign is chosen."""
        return self._lump

    @Property(str, constant=True)
    def lumpSource(self) -> str:
        return source_line([self._of_lump])
