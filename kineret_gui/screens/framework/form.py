"""A page with a form: what is typed there is kept, offered again when the page is opened, and gone once it is saved."""

from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Slot

from kineret_gui.actions.keep_draft import DiaryDrafts
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.form_draft import FormDraft
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.routes.route import FormRoute
from kineret_gui.screens.framework.writing import SaveResult


class FormPage:
    """Base of every page with a form, whether or not it needs a diary.

    `_unfinished` is made by the page, and is what QML sees of it.
    """

    PAGE: ClassVar[str]
    KEPT: ClassVar[Any]
    _unfinished: FormDraft

    def form_now(self) -> Any:
        """All that was typed and chosen, as one frozen value."""
        raise NotImplementedError

    def entry_id(self) -> str:
        """The id that the entry will have."""
        first = self.form_now()[0]
        return first if isinstance(first, str) else str(first.id)

    def corrects_entry(self) -> bool:
        """True if the form changes an entry that is there."""
        return getattr(self.form_now()[0], "old", None) is not None

    @Slot()
    def touched(self) -> None:
        """Something was typed or chosen."""
        self._unfinished.touched()

    def grow_old(self) -> None:
        """Time passes while the page is open."""
        self._unfinished.grow_old()

    def put_aside(self) -> None:
        """The page is left: keep what was typed."""
        self._unfinished.keep()


class FormScreen(FormPage, Screen):
    """The base of every page on which something is typed that becomes an entry of the diary.

    PAGE  the name of the page in the table of pages
    KEPT  the type of `form_now`: frozen values, from which it can be read back; what has the id of the entry first

    Such a page fills its form in `begin_form`, calls `touched` after each change and `done_with` once it is written.
    """

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._unfinished = FormDraft(self, self, DiaryDrafts(context.diary.file), context.diary.now)

    @acts
    def open(self, route: FormRoute) -> None:
        self.put_aside()
        self.begin_form(route)
        self.refresh()
        self._unfinished.begin(route.draft_key)

    def begin_form(self, route: Any) -> None:
        """Fill the form in as it is at first. A page narrows `route` to those that it has. Raises DiaryUnavailable."""
        raise NotImplementedError

    def go_on_with(self, form: Any, begun: Now) -> None:
        """Fill this in again. What was *just now* when it was begun stays the time at which it was begun."""
        raise NotImplementedError

    @acts
    def resume(self, form: Any, begun: Now) -> None:
        """Fill this in again, and show it."""
        self.go_on_with(form, begun)
        self.refresh()

    def done_with(self, result: SaveResult) -> None:
        """It is written: go back, and say so. Where nothing could be written, what was typed is still kept."""
        self.settle(result)
        self._navigator.back()
        result.by(self._context)

    def settle(self, result: SaveResult) -> None:
        """It is written: nothing is left of what was typed, unless nothing could be written."""
        if result.is_settled:
            self._unfinished.finish()

    @Property(QObject, constant=True)
    def unfinished(self) -> FormDraft:
        return self._unfinished
