"""The form of a medicine that was taken as needed. Pure."""

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.medicine import Medicine, MedicineTaken
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class TakenForm:
    """It as far as it is filled in: which medicine, how much of it as printed.

    old  the entry that is corrected; None for a new one
    """

    id: str
    medicine: str = ""
    name: str = ""
    old: Entry[MedicineTaken] | None = None
    amount: str = ""
    note: str = ""

    def taken(self, moment: Moment) -> MedicineTaken:
        """Return the fact as it will be written. Raises ValueError where `wrong_taken` has something to say."""
        return MedicineTaken(self.medicine, self.name, self.amount.strip(), moment, self.note.strip())


def taking(order: Medicine | None, amount: str) -> TakenForm:
    """Return the form for a medicine; an empty one where it is not ordered any more."""
    return TakenForm(new_id(), order.id, order.name, None, amount) if order else TakenForm(new_id())


def correcting_taken(old: Entry[MedicineTaken]) -> TakenForm:
    """Return the form that holds an entry as it is written now."""
    fact = old.fact
    return TakenForm(new_id(), fact.medicine, fact.name, old, fact.amount, fact.note)


def wrong_taken(form: TakenForm) -> str:
    """Return why it cannot be written yet; empty where it can."""
    if not form.name:
        return tr("This medicine is no longer in the diary.")
    for text, longest in ((form.amount, LONGEST_NAME), (form.note, LONGEST_NOTE)):
        if len(text) > longest:
            return fill(tr("Use no more than %1 characters."), str(longest))
    return ""
