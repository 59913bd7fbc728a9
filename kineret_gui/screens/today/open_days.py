"""The doses of earlier days without an entry, as Today asks after them. Pure."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.wording import clocks, doses, fill
from kineret_gui.wording.listing import sentences
from kineret_gui.wording.translation import tr


@frozen
class OpenDayRow:
    """A dose of an earlier day without an entry, or of which a part is recorded."""

    dose: str
    title: str
    detail: str
    shape: str = "gap"
    tone: str = "warn"


def several(questions: Sequence[DoseRecord], looked_back: int | None) -> str:
    """One card for all where more than one is open: nobody should have to walk past a card for each.

    looked_back  the days behind today that were looked at, where doses were due before them, too; else None
    """
    if len(questions) < 2:
        return ""
    number, is_begun = len(questions), any(record.injections for record in questions)
    if looked_back is not None:
        begun = tr("%n dose(s) from the last %1 days are not fully recorded", n=number)
        none = tr("%n dose(s) from the last %1 days are not recorded", n=number)
        return fill(begun if is_begun else none, str(looked_back))
    if is_begun:
        return tr("%n dose(s) are not fully recorded", n=number)
    return tr("%n dose(s) are not recorded", n=number)


def since_when(questions: Sequence[DoseRecord], today: date, now: Now, can_answer: bool) -> str:
    """The days of that card; `questions` have the latest first, `now` is by the clocks that doses follow."""
    if len(questions) < 2:
        return ""
    last, first = (clocks.near(record.dose.id.day, today, now) for record in (questions[0], questions[-1]))
    asked = tr("From %1 to %2. Say what happened.") if can_answer else tr("From %1 to %2.")
    return fill(asked, first, last)


def began_before(entries: Sequence[Entry[Fact]], first: date) -> bool:
    """Return True if there are ordered days before the first one that is looked at."""
    return any(entry.fact.starts < first for entry in of_kind(entries, Prescription))


def question(record: DoseRecord, today: date, now: Now, can_answer: bool) -> OpenDayRow:
    when = clocks.near_title(record.dose.id.day, today, now)
    return OpenDayRow(
        dose_key(record.dose.id),
        fill(tr("%1: %2"), when, doses.became_within(record)),
        _asked(record, can_answer),
        doses.SHAPES[record.state],
        doses.TONES[record.state],
    )


def _asked(record: DoseRecord, can_answer: bool) -> str:
    """Of a dose that was begun, what is recorded of it, and what of it is not."""
    if not record.injections:
        return sentences([tr("What happened?") if can_answer else "", doses.was_due(record.dose)])
    given = doses.whole([entry.fact for entry in record.injections], clocks.beside(record.dose))
    rest = doses.syringes(record.syringes_left)
    asked = tr("Given: %1. Not recorded: %2. What happened?") if can_answer else tr("Given: %1. Not recorded: %2.")
    return fill(asked, given, rest)
