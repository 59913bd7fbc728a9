"""The form behind a note: its words, and what will be written of it. Pure."""

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.wording.translation import tr


@frozen
class NoteForm:
    """A note as far as it is written; `old` is the entry that is corrected, None for a new one."""

    id: str
    old: Entry[Note] | None = None
    text: str = ""

    def note(self, moment: Moment) -> Note:
        """Return the note as it will be written. Raises ValueError where `wrong_text` has something to say."""
        return Note(moment, self.text.strip())


def note_form(old: Entry[Note] | None = None) -> NoteForm:
    """Return an empty form, or one that holds a note as it is written now."""
    return NoteForm(new_id(), old, old.fact.text if old else "")


def wrong_text(form: NoteForm) -> str:
    """Return why the words cannot be written yet; empty where they can."""
    text = form.text.strip()
    if not text:
        return tr("Write something first.")
    if len(text) > LONGEST_NOTE:
        return tr("The note is %n character(s) too long.", n=len(text) - LONGEST_NOTE)
    return ""
