"""A note in the person's own words, for now or for an earlier day."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import entry_of_kind
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.symptoms import CorrectNote, NoteRoute, WriteNote
from kineret_gui.screens.framework.routes.visits import WriteVisitQuestion
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.symptoms.earlier_day import begin_on
from kineret_gui.screens.symptoms.note_form import NoteForm, note_form, wrong_text
from kineret_gui.screens.symptoms.note_view import NoteView, note_view
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording.translation import tr


@known_to_qml
class NoteScreen(EntryFormScreen[Note]):
    """Room for words, and a line that opens to say when they mean."""

    PAGE, KEPT = "note", tuple[NoteForm, MomentDraft]

    changed = Signal()
    title = shown(str, NoteView.title, changed)
    text = shown(str, NoteView.text, changed)
    wrongText = shown(str, NoteView.wrong_text, changed)
    part = shown(str, NoteView.part, changed)
    wrong = shown(str, NoteView.wrong, changed)
    corrects = shown(bool, NoteView.corrects, changed)
    needed = shown(list, NoteView.needed, changed)
    canWrite = shown(bool, NoteView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = NoteView()
        self._form = note_form()
        self._when = MomentField(self, context, self.edited)

    def begin_form(self, route: NoteRoute) -> None:
        old = entry_of_kind(self._diary.file.entry(route.entry), Note) if isinstance(route, CorrectNote) else None
        day = route.day if isinstance(route, WriteNote) else None
        self._form = note_form(old)
        begin_on(self._when, self._diary, old.fact.moment if old else None, day)

    def form_now(self) -> tuple[NoteForm, MomentDraft]:
        return self._form, self._when.kept()

    def go_on_with(self, form: tuple[NoteForm, MomentDraft], begun: Now) -> None:
        self._form = form[0]
        self._when.go_on(form[1], begun)

    @acts
    def refresh(self) -> None:
        self._when.refresh()
        self.show_view(note_view(self._form, self._state, self._diary.file.is_writable))

    def fact(self) -> Note | FormError:
        text, time = wrong_text(self._form), self._when.wrong
        if text or time:
            return FormError(time, "when" if time else None, text)
        return self._form.note(self._when.moment())

    def saved_message(self, fact: Note) -> str:
        return tr("Note saved.")

    @Slot()
    def askAtVisit(self) -> None:
        """Go to the page of a question instead; what was typed here is kept."""
        self._navigator.back()
        self._navigator.go(WriteVisitQuestion())

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._form = replace(self._form, text=readable(text))
        self.edited_beside()

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._when
