"""Forms that were begun and are not saved yet, as rows of Today that lead to their pages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.diary.draft import Draft
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.drafts import route_of_draft
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.wording import drafts as words


@frozen
class DraftRow:
    """One form that is not finished, by its page and what that is about."""

    page: str
    about: str
    title: str
    detail: str


def of_an_injection(page: str) -> bool:
    """Return True if a form of this page may hold an injection that was given: unseen, it might be given again."""
    return page == "record"


def of_anything_else(page: str) -> bool:
    return not of_an_injection(page)


@frozen
class DraftsView:
    """The rows, and whether there are any."""

    rows: tuple[DraftRow, ...] = ()
    are_any: bool = False


def drafts_view(drafts: Sequence[Draft], now: Now) -> DraftsView:
    """Return a row for each of these drafts whose page is known."""
    known = [draft for draft in drafts if words.is_known(draft.page)]
    rows = [DraftRow(draft.page, draft.about, words.title(draft), words.begun(draft, now)) for draft in known]
    return DraftsView(tuple(rows), bool(rows))


@known_to_qml
class TodayDrafts(Viewed):
    """A row for each form of some pages. The page itself asks whether to go on.

    belongs   whether the drafts of a page, by its name, are shown here
    """

    changed = Signal()
    rows = shown_rows(DraftRow, DraftsView.rows)
    areAny = shown(bool, DraftsView.are_any, changed)

    def __init__(self, context: PageContext, parent: QObject, belongs: Callable[[str], bool]) -> None:
        super().__init__(parent)
        self._view = DraftsView()
        self._context, self._belongs = context, belongs

    def refresh(self) -> None:
        """Show what is not finished now. Raises DiaryUnavailable."""
        drafts = [draft for draft in DiaryDrafts(self._context.diary.file).all() if self._belongs(draft.page)]
        self.show_view(drafts_view(drafts, self._context.diary.now()))

    @Slot(str, str)
    def open(self, page: str, about: str) -> None:
        self._context.navigator.go(route_of_draft(page, about))
