"""One injection as it was given, and what a person says of a dose that has none."""

from datetime import date
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_text


class Giver(Enum):
    """The hand that gave it."""

    MYSELF = "myself"
    SOMEONE_ELSE = "someone else"


def usual_giver(who: WhoInjects) -> Giver:
    """Return whose hand it is, unless the person says otherwise."""
    return Giver.SOMEONE_ELSE if who is WhoInjects.SOMEONE_ELSE else Giver.MYSELF


@frozen
class Injection:
    """One syringe as it went in. Source: what the person entered.

    milligrams  whole mg that went in, which may differ from what was ordered
    spot        id of the spot; None where the person does not remember
    answers     the due dose it was for, as chosen in the form; None for an extra injection
    batch       the batch number on the syringe: to be recorded for each dose of a biological medicine (SmPC 4.4)
    time_known  whether the time of the moment was said; else only its day was, and the time is the usual one, which
                gives the entry its place in the order and is shown nowhere
    """

    KIND: ClassVar[Kind] = Kind("injection", table="injections", about_a_day=True, for_clinics=True)

    moment: Moment
    milligrams: int
    spot: str | None
    given_by: Giver
    answers: DoseId | None
    batch: str = ""
    note: str = ""
    time_known: bool = True

    def __post_init__(self) -> None:
        if not 1 <= self.milligrams <= FULL_SYRINGE:
            raise Refusal("one syringe of %2 mg cannot contain %1 mg", self.milligrams, FULL_SYRINGE)
        check_text("the spot", self.spot or "", LONGEST_NAME)
        check_text("the batch number", self.batch, LONGEST_NAME)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        """The diary day it counts for."""
        return self.answers.day if self.answers else self.moment.day


class Answer(Enum):
    """A person's word about a dose that has no injection."""

    MISSED = "missed"
    SKIPPED_ON_ADVICE = "skipped on advice"
    GIVEN_IN_HOSPITAL = "given in hospital"


@frozen
class DoseAnswer:
    """The answer to the question that an unrecorded dose asks."""

    KIND: ClassVar[Kind] = Kind("dose-answer", table="dose_answers", about_a_day=True, for_clinics=True)

    dose: DoseId
    answer: Answer
    note: str = ""

    def __post_init__(self) -> None:
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.dose.day
