"""The question about one dose that is not recorded, as it is shown. Pure."""

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.translation import tr


@frozen
class MissedOrUnrecordedDoseFacts:
    """Facts that the page read from the diary.

    record           the dose; None where it is no longer ordered
    is_of_today      whether it counts for the diary day of today
    last_injection   a sentence on the last dose that went in; empty where none did
    advice           what the leaflet says of a forgotten dose, with its source
    """

    record: DoseRecord | None
    can_write: bool
    is_of_today: bool
    last_injection: str
    advice: str
    clinic: str


@frozen
class MissedOrUnrecordedDoseView:
    """Everything on the page.

    asks        whether answers are offered: while not all of the dose is recorded, whatever was answered before
    can_start   whether it is a dose of today that is still to be given
    is_open     whether nothing was answered yet
    """

    title: str = ""
    dose: str = ""
    asks: bool = False
    can_start: bool = False
    question: str = ""
    is_open: bool = False
    is_skipped: bool = False
    is_from_hospital: bool = False
    is_missed: bool = False
    last_injection: str = ""
    advice: str = ""
    clinic: str = ""


def missed_or_unrecorded_dose_view(facts: MissedOrUnrecordedDoseFacts) -> MissedOrUnrecordedDoseView:
    """Return the page for what the diary holds of the dose."""
    record = facts.record
    if record is None:
        return MissedOrUnrecordedDoseView(title=tr("This dose is no longer prescribed"))
    asks = bool(record.syringes_left) and facts.can_write
    answer = _answer(record)
    return MissedOrUnrecordedDoseView(
        title=fill(tr("%1: %2"), days.day(record.dose.id.day), doses.became_within(record)),
        dose=_dose(record),
        asks=asks,
        can_start=asks and facts.is_of_today and record.is_open,
        question=_question(record),
        is_open=not record.answers,
        is_skipped=answer is Answer.SKIPPED_ON_ADVICE,
        is_from_hospital=answer is Answer.GIVEN_IN_HOSPITAL,
        is_missed=answer is Answer.MISSED,
        last_injection=facts.last_injection,
        advice=facts.advice,
        clinic=facts.clinic,
    )


def _answer(record: DoseRecord) -> Answer | None:
    """The answer for the dose, or for its rest, as long as some of it is not recorded."""
    return record.answers[-1].fact.answer if record.syringes_left and record.answers else None


def _dose(record: DoseRecord) -> str:
    text = doses.was_due(record.dose)
    return fill(tr("%1\n%2."), text, doses.record(record)) if record.injections else text


def _question(record: DoseRecord) -> str:
    """The question about the dose, or about what of it is not recorded."""
    if record.answers:
        return tr("Did something else happen?")
    if record.injections:
        return fill(tr("Not recorded: %1. What happened?"), doses.syringes(record.syringes_left))
    return tr("What happened?")
