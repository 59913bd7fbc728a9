"""A form that is not saved yet: kept on disk while it is typed, and offered again later."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.keep_draft import Drafts
from kineret_gui.diary.draft import Draft
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.delayed_save import DelayedSave
from kineret_gui.screens.framework.form_draft_view import FormDraftView, offer_view
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import drafts as words

STILL_NOW = timedelta(minutes=30)  # after which what was *just now* in an open form no longer is


class Form(Protocol):
    """A page with a form, as far as keeping what is typed there needs it.

    PAGE  the name of the page
    KEPT  the type of `form_now`, from which it can be read back
    """

    PAGE: ClassVar[str]
    KEPT: ClassVar[Any]

    def form_now(self) -> Any:
        """All that was typed and chosen, as one frozen value."""

    def entry_id(self) -> str:
        """The id that the entry will have."""

    def corrects_entry(self) -> bool:
        """True if the form changes an entry that is there."""

    def resume(self, form: Any, begun: Now) -> None:
        """Fill this in again, and show it."""


@known_to_qml
class FormDraft(Viewed):
    """The draft of one page. Drafts of one page are told apart by the `draft_key` of their routes.

    Where one is found, the page asks first whether to go on with it, so that none is ever written over.
    """

    changed = Signal()
    asks = shown(bool, FormDraftView.asks, changed)
    title = shown(str, FormDraftView.title, changed)
    begun = shown(str, FormDraftView.begun, changed)
    goOnText = shown(str, FormDraftView.go_on_text, changed)
    message = shown(str, FormDraftView.message, changed)

    def __init__(self, parent: QObject, form: Form, drafts: Drafts, now: Callable[[], Now]) -> None:
        super().__init__(parent)
        self._form, self._drafts, self._now = form, drafts, now
        self._view = FormDraftView()
        self._key = self._since = self._trouble = ""
        self._fresh: Any = None
        self._kept: Any = None
        self._begun: Now | None = None
        self._is_on_disk = False
        self._offered: tuple[Draft, Any] | None = None
        self._in_memory: dict[str, tuple[Draft, Any]] = {}  # what the disk had no room for
        self._soon = DelayedSave(self, self.keep)

    # For the screen

    def begin(self, key: str) -> None:
        """The form was opened anew by a route with this `draft_key`. Raises DiaryUnavailable."""
        self._soon.stop()
        self._key, self._since, self._trouble = key, "", ""
        self._settle()
        self._offered = self._in_memory.get(key) or self._drafts.kept(self._form.PAGE, key, self._form.KEPT)
        self._is_on_disk = self._offered is not None
        self._show()

    def is_kept(self, key: str) -> bool:
        """Return True if a draft is kept under this `draft_key`. Raises DiaryUnavailable."""
        return key in self._in_memory or self._drafts.kept(self._form.PAGE, key, self._form.KEPT) is not None

    def touched(self) -> None:
        """Something was typed or chosen. It is on disk within a second, and at once when the page is left."""
        if self._drafts.may_keep:
            self._begun = self._begun or self._now()
            self._soon.touched()

    def keep(self) -> None:
        """Keep what was typed, where something was. A scratch form that cannot be kept stops nobody."""
        self._soon.stop()
        form = self._form.form_now() if self._begun else self._kept
        if self._begun is None or form == self._kept:
            return
        draft, trouble = self._draft(self._begun), ""
        try:
            if form == self._fresh:
                self._drop()
            else:
                self._drafts.keep(draft, form, self._form.KEPT)
                self._is_on_disk = True
            self._in_memory.pop(self._key, None)
            self._kept = form
        except DiaryUnavailable as error:
            self._in_memory[self._key] = draft, form
            if error.is_kept_aside:  # and comes into the diary once it is there
                self._is_on_disk, self._kept = True, form
            trouble = words.not_kept(error)
        if trouble != self._trouble:
            self._trouble = trouble
            self._show()

    def grow_old(self) -> None:
        """A form that lies open for long keeps the time at which it was begun, as one that was left does."""
        if self._begun and self._since:
            self._show_since(self._begun)
        if self._begun is None or self._since or not words.has_a_time(self._form.PAGE):
            return
        if self._now().utc - self._begun.utc < STILL_NOW:
            return
        form = self._form.form_now()
        if form != self._fresh:
            self._form.resume(form, self._begun)
            self._show_since(self._begun)
            self.touched()

    def _show_since(self, begun: Now) -> None:
        """Say since when; a form that is open overnight was begun yesterday."""
        self._since = words.since(self._draft(begun), self._now())
        self._show()

    def _show(self) -> None:
        message = self._trouble or self._since
        if self._offered:
            self.show_view(offer_view(self._offered[0], message, self._now()))
        else:  # then a clock that cannot be right hinders nothing
            self.show_view(FormDraftView(message=message))

    def _draft(self, begun: Now) -> Draft:
        return Draft(self._form.PAGE, self._key, self._form.entry_id(), self._form.corrects_entry(), begun)

    def finish(self) -> None:
        """It is saved, or there is nothing to save: nothing is left of it."""
        self._soon.stop()
        self._in_memory.pop(self._key, None)
        with suppress(DiaryUnavailable):  # the entry is on disk, by which the draft is known to be done
            self._drop()
        self._since = self._trouble = ""
        self._settle()
        self._show()

    def _settle(self) -> None:
        self._begun = None
        self._fresh = self._kept = self._form.form_now()

    def _drop(self) -> None:
        if self._is_on_disk:
            self._drafts.drop(self._form.PAGE, self._key)
            self._is_on_disk = False

    # For QML

    @Slot()
    def goOn(self) -> None:
        """Fill the form in as it was left."""
        if self._offered is None:
            return
        (draft, form), self._offered = self._offered, None
        self._form.resume(form, draft.begun)
        self._begun, self._kept = draft.begun, self._form.form_now()
        self._since = words.since(draft, self._now())
        self._show()

    @Slot()
    def throwAway(self) -> None:
        """Forget it, and begin anew."""
        self._offered = None
        self.finish()
