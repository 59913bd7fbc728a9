"""What was begun on some page and is not saved yet, as rows of Today that lead there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.drafts import route_of_draft
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import drafts as words


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One form that is not finished, by its page and what that is about."""

    page: str
    about: str
    title: str
    detail: str


def of_an_injection(page: str) -> bool:
    """Whether a form of this page may be of an injection that was given: nobody may inject again for not seeing it."""
    return page == "record"


def of_anything_else(page: str) -> bool:
    return not of_an_injection(page)


@known_to_qml
class TodayDrafts(QObject):
    """A row for each of some pages. The page itself asks whether to go on."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject, belongs: Callable[[str], bool]) -> None:
        super().__init__(parent)
        self._desk, self._belongs = desk, belongs
        self._rows = RowListModel(DraftRow, self)
        self._are_any = False

    def refresh(self) -> None:
        """Show what is not finished now. Raises DiaryUnavailable."""
        now, found = self._desk.now(), DiaryDrafts(self._desk.diary).all()
        known = [draft for draft in found if words.is_known(draft.page) and self._belongs(draft.page)]
        self._rows.show([DraftRow(d.page, d.about, words.title(d), words.begun(d, now)) for d in known])
        self._are_any = bool(known)
        self.changed.emit()

    @Slot(str, str)
    def open(self, page: str, about: str) -> None:
        self._desk.navigator.go(route_of_draft(page, about))

    @Property(bool, notify=changed)
    def areAny(self) -> bool:
        return self._are_any

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows
