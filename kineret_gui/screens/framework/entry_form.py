"""A page whose form becomes one entry: checked, written or refused, and what is wrong said beside its field."""

from dataclasses import replace
from typing import Generic, TypeVar, assert_never

from PySide6.QtCore import QObject, Slot

from kineret_gui.diary.entry import Fact
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.form_state import NO_ERROR, EntryFormView, FormError, FormState
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.routes.route import FormRoute
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write

Written = TypeVar("Written", bound=Fact)


class EntryFormScreen(FormScreen, Generic[Written]):
    """The base of a page whose form becomes one entry, a new one or one in the place of an old one.

    Its form has the `id` of the entry and the `old` one that is corrected; its view is an EntryFormView. The page has
    what would be written (`fact`) and how that is announced (`saved_message`), and calls `edited` after each change.
    """

    _view: EntryFormView

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._state = FormState()

    def open(self, route: FormRoute) -> None:
        self._state = FormState()
        super().open(route)

    def fact(self) -> Written | FormError:
        """Return what would be written, or why it cannot be. Raises DiaryUnavailable."""
        raise NotImplementedError

    def saved_message(self, fact: Written) -> str:
        """Return what is said once the fact is written for the first time."""
        raise NotImplementedError

    def time_part(self, fact: Written) -> str | None:
        """Return the piece of the page that is opened where a time has not come yet; None for no other."""
        return "when"

    def edited(self) -> None:
        """Keep and show what was typed or chosen."""
        self._state = replace(self._state, error=FormError("", beside=self._state.error.beside))
        self.touched()
        self.refresh()

    def edited_beside(self) -> None:
        """Keep and show what was typed into the field beside which an error stands."""
        self._state = replace(self._state, error=NO_ERROR)
        self.edited()

    def refuse(self, error: FormError) -> None:
        """Show why the form is not written."""
        part = self._state.part if error.part is None else error.part
        self._state = FormState(part, error, checked=True)
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._state = replace(self._state, part="" if part == self._state.part else part)
        self.show_view(replace(self._view, part=self._state.part))

    @Slot()
    @acts
    def save(self) -> None:
        """Write it down, or say why it cannot be."""
        fact = self.fact()
        if isinstance(fact, FormError):
            self.refuse(fact)
        else:
            self.write(fact)

    def write(self, fact: Written) -> None:
        """Write the fact into the diary. Raises DiaryUnavailable."""
        form = self.form_now()[0]
        match write(self._diary, form.id, form.old, fact, self.saved_message(fact)):
            case SaveResult() as result:
                self.after_saving(result, fact)
            case NotYetSaved(message):
                self.refuse(FormError(message, self.time_part(fact)))
            case other:
                assert_never(other)

    def after_saving(self, result: SaveResult, fact: Written) -> None:
        """Go back, and say what became of it."""
        self.done_with(result)
