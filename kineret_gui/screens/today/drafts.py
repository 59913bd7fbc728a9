"""What was begun on some page and is not saved yet, as rows of Today that lead there."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import drafts as words

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One form that is not finished, by its page and what that is about."""

    page: str
    about: str
    title: str
    detail: str


@QmlElement
@QmlUncreatable("made by its screen")
class TodayDrafts(QObject):
    """A quiet row for each. The page itself asks whether to go on."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = ShownRows(DraftRow, self)

    def refresh(self) -> None:
        """Show what is not finished now. Raises DiaryUnavailable."""
        now, found = self._desk.now(), DiaryDrafts(self._desk.diary).all()
        known = [draft for draft in found if words.is_known(draft.page)]
        self._rows.show([DraftRow(d.page, d.about, words.title(d), words.begun(d, now)) for d in known])

    @Slot(str, str)
    def open(self, page: str, about: str) -> None:
        self._desk.open_page(page, about)

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows
