"""Notes of a person for a day because of the condition: as they are, never added up and never judged.

The questions are plain observations. None is taken from a questionnaire that somebody owns, and no score is worked
out from the answers.
"""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import ClassVar

from kineret_gui.diary.facts.joint import check_joints
from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, check_day
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NOTE, check_text


class Asked(Enum):
    """A question that can be asked about a day."""

    FEVER = "fever"
    RASH = "rash"
    JOINT_PAIN = "joint pain"
    VOMITING = "vomiting"
    HEADACHE = "headache"
    SORE_THROAT = "sore throat"
    PAIN = "pain"
    TIREDNESS = "tiredness"
    OVERALL = "overall"
    STIFFNESS = "morning stiffness"
    JOINTS = "joints"


class Scale(Enum):
    """A scale on which an answer is written down."""

    YES_NO = "yes or no"  # 1 or 0
    TO_FOUR = "0 to 4"
    TO_TEN = "0 to 10"
    MINUTES = "minutes"  # from waking to the greatest ease
    ON_THE_BODY = "on the body"  # as joints, not as a number


MOST: Mapping[Scale, int] = {Scale.YES_NO: 1, Scale.TO_FOUR: 4, Scale.TO_TEN: 10, Scale.MINUTES: 24 * 60}


@frozen
class Question:
    """One question about a day and how it is answered."""

    asked: Asked
    scale: Scale


@frozen
class Rating:
    """One answer. The scale stands with it: a rash from 0 to 4 is not a rash yes or no."""

    asked: Asked
    scale: Scale
    value: int

    def __post_init__(self) -> None:
        if self.scale not in MOST:
            raise Refusal("joints are listed by name, without a strength")
        if not 0 <= self.value <= MOST[self.scale]:
            raise Refusal("%1: %2 is not on the scale %3", self.asked.value, self.value, self.scale.value)

    @property
    def question(self) -> Question:
        return Question(self.asked, self.scale)


@frozen
class DailySymptoms:
    """Answers about the condition, for one diary day.

    on      the diary day it is about
    moment  when it was filled in
    sore, swollen  ids of joints; empty where nobody marked any
    """

    KIND: ClassVar[Kind] = Kind(
        "daily-symptoms", table="daily_symptoms", about_a_day=True, on_paper=True, for_clinics=True
    )

    on: date
    moment: Moment
    ratings: tuple[Rating, ...] = ()
    sore: tuple[str, ...] = ()
    swollen: tuple[str, ...] = ()
    rash_where: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        check_day("the day", self.on)
        if self.on > self.moment.day:
            raise Refusal("a day in the future cannot be filled in")
        asked = [rating.asked for rating in self.ratings]
        if len(set(asked)) < len(asked):
            raise Refusal("a question is answered twice")
        check_joints("the sore joints", self.sore)
        check_joints("the swollen joints", self.swollen)
        check_text("where the rash is", self.rash_where, LONGEST_NOTE)
        check_text("the note", self.note, LONGEST_NOTE)
        if not (self.ratings or self.sore or self.swollen or self.rash_where or self.note):
            raise Refusal("a day needs an answer or a note")

    @property
    def day(self) -> date:
        return self.on

    def answer_to(self, question: Question) -> int | None:
        """The answer to a question; None where it was not answered."""
        return next((rating.value for rating in self.ratings if rating.question == question), None)
