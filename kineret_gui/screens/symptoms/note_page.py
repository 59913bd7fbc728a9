"""A note in the person's own words, for now or for an earlier day."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.dose_key import day_in
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write
from kineret_gui.screens.symptoms.filling import moment_on
from kineret_gui.screens.symptoms.note_form import NoteForm, note_form, title, wrong_text
from kineret_gui.screens.when.moment_field import MomentDraft, MomentField
from kineret_gui.wording.translation import tr


@known_to_qml
class NoteScreen(FormScreen):
    """Room for words, and a line that opens to say when they mean."""

    PAGE, KEPT = "note", tuple[NoteForm, MomentDraft]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form = note_form()
        self._when = MomentField(self, desk, self._edited)
        self._when_is_open = False
        self._wrong = self._wrong_text = ""

    def begin_form(self, about: str) -> None:
        """A past day as `2026-03-05`, `entry:ID` to correct; empty for now."""
        self._form = note_form(self._entry(about))
        self._when.begin(self._form.old.fact.moment if self._form.old else None)
        day = day_in(about)
        if day and day < self._desk.now().day(self._desk.person.day_starts):
            self._when.keep(moment_on(self._desk, day))
        self._when_is_open = False
        self._wrong = self._wrong_text = ""

    def form_now(self) -> tuple[NoteForm, MomentDraft]:
        return self._form, self._when.kept()

    def go_on_with(self, form: tuple[NoteForm, MomentDraft], begun: Now) -> None:
        self._form = form[0]
        self._when.go_on(form[1], begun)

    def _entry(self, about: str) -> Entry[Note] | None:
        kind, _, id = about.partition(":")
        entry = self._desk.diary.entry(id) if kind == "entry" else None
        return entry if entry and isinstance(entry.fact, Note) else None  # type: ignore[return-value]

    @acts
    def refresh(self) -> None:
        self._when.refresh()
        self.changed.emit()

    def _edited(self) -> None:
        self._wrong = ""
        self.touched()
        self.refresh()

    @Slot()
    def openWhen(self) -> None:
        """Open the day and the time to change them; pressed again they close."""
        self._when_is_open = not self._when_is_open
        self.changed.emit()

    @Slot(str)
    def typeText(self, text: str) -> None:
        self._form, self._wrong_text = replace(self._form, text=readable(text)), ""
        self._edited()

    @Slot()
    @acts
    def save(self) -> None:
        """Write it down, or say why it cannot be."""
        self._wrong_text, self._wrong = wrong_text(self._form), self._when.wrong
        if not self._wrong_text and not self._wrong:
            self._write()
        self._when_is_open = self._when_is_open or bool(self._wrong)
        self.changed.emit()

    def _write(self) -> None:
        note = self._form.note(self._when.moment())
        match write(self._desk, self._form.id, self._form.old, note, tr("The note is in the diary.")):
            case SaveResult() as said:
                self.done_with(said)
            case NotYetSaved(words):
                self._wrong = words
            case other:
                assert_never(other)

    @Property(str, notify=changed)
    def title(self) -> str:
        return title(self._form)

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._form.old is not None

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._form.text

    @Property(str, notify=changed)
    def wrongText(self) -> str:
        return self._wrong_text

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._when

    @Property(bool, notify=changed)
    def whenIsOpen(self) -> bool:
        return self._when_is_open

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why the day and the time are not taken; empty where they are."""
        return self._wrong
