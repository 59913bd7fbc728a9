"""Going on with a guided injection that was begun, or beginning another one. It never answers another dose unseen."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.answering import Answers, NothingDue, Unclear
from kineret_gui.diary.rules.guide import GuideForm, Step


class Again(Enum):
    """The fate of a guide that was begun."""

    GOES_ON = "goes on"
    ASKS = "another dose is meant by now: the person says which"
    IS_OVER = "another one begins"


def again(
    form: GuideForm, answered: Answers | Unclear | NothingDue, doses: Sequence[DoseRecord], today: date, asked_for: bool
) -> Again:
    """Return what becomes of a guide.

    answered   the dose that an injection answers now
    doses      those around now, in which the dose of the guide is looked for
    asked_for  whether `answered` is the dose that a reminder or a question led here for
    """
    own = next((record for record in doses if record.dose.id == form.answers), None)
    is_same_dose = isinstance(answered, Answers) and own is not None and answered.dose.dose.id == own.dose.id
    is_open = form.answers is None or (own is not None and own.is_open)
    if form.step is Step.AFTERWARDS and form.day == today and (is_same_dose or not asked_for):
        return Again.GOES_ON
    if not is_open or (form.step is Step.AFTERWARDS and not is_same_dose):
        return Again.IS_OVER
    if is_same_dose:
        return Again.GOES_ON
    if form.day != today:
        return Again.IS_OVER
    return Again.ASKS if isinstance(answered, Answers) and answered.dose.is_open else Again.GOES_ON
