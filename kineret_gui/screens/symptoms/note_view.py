"""The page of a note. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.form_state import EntryFormView, FormState, needed
from kineret_gui.screens.symptoms.note_form import NoteForm, wrong_text
from kineret_gui.wording.translation import tr


@frozen
class NoteView(EntryFormView):
    """Everything on the page.

    wrong       why the day and the time are not taken
    wrong_text  why the words cannot be written yet
    """

    title: str = ""
    text: str = ""
    wrong_text: str = ""
    can_write: bool = False


def note_view(form: NoteForm, state: FormState, can_write: bool) -> NoteView:
    """Return the note as it is typed so far."""
    return NoteView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        title=tr("Change a note") if form.old else tr("Add a note"),
        text=form.text,
        wrong_text=state.error.beside,
        needed=needed(form, wrong_text, text=""),
        can_write=can_write,
    )
