"""The page on which a medicine that was taken as needed is noted. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.medicines.taken_form import TakenForm, wrong_taken
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class TakenView(EntryFormView):
    """Everything on the page.

    is_gone  whether the medicine is not in the diary any more; then nothing can be written
    """

    title: str = ""
    amount: str = ""
    note: str = ""
    note_line: str = ""
    amount_line: str = ""
    can_write: bool = False
    is_gone: bool = False


def taken_view(form: TakenForm, state: FormState, can_write: bool) -> TakenView:
    """Return it as far as it is filled in."""
    if not form.name:
        return TakenView(title=tr("Other medicine"), wrong=wrong_taken(form), is_gone=True)
    return TakenView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        title=fill(tr("Change: %1"), form.name) if form.old else fill(tr("Taken: %1"), form.name),
        amount=form.amount,
        note=form.note,
        amount_line=fill(tr("Amount: %1"), form.amount or tr("not entered")),
        note_line=fill(tr("Note: %1"), form.note or tr("none")),
        can_write=can_write,
    )
