"""What the form of a reaction offers to choose from, and what the leaflet says of what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.moment import Now
from kineret_gui.diary.reaction import Sign
from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.desk import Desk, source_line
from kineret_gui.screens.leaflet import SentenceRow
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
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import sites

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1

LUMP = "lump-that-stays"


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reactionForm", sentence)


@QmlElement
@QmlUncreatable("made by its screen")
class ReactionChoices(QObject):
    """Places, signs, how much it bothers, and the injections that it may have followed."""

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form, self._there = new_form(), tuple[InjectionThere, ...]()
        self._after = ""
        self._of_lump = desk.leaflet.sentence(LUMP)
        self._places = ShownRows(PlaceChoice, self)
        self._signs = ShownRows(ChoiceRow, self)
        self._levels = ShownRows(ChoiceRow, self)
        self._injections = ShownRows(ChoiceRow, self)
        self._lump = ShownRows(SentenceRow, self)

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
    def places(self) -> ShownRows:
        return self._places

    @Property(QObject, constant=True)
    def signs(self) -> ShownRows:
        return self._signs

    @Property(QObject, constant=True)
    def levels(self) -> ShownRows:
        return self._levels

    @Property(QObject, constant=True)
    def injections(self) -> ShownRows:
        return self._injections

    @Property(QObject, constant=True)
    def lump(self) -> ShownRows:
        """What the leaflet says of a lump, where that sign is chosen."""
        return self._lump

    @Property(str, constant=True)
    def lumpSource(self) -> str:
        return source_line([self._of_lump])
