"""Saying how a reaction is today. Each answer is an entry of its own."""

from dataclasses import dataclass
from typing import assert_never

from kineret_gui.actions.write_down import InTheFuture, Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, ReactionAnswer
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.wording import fill, reactions, sites
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class AnswerDetails:
    """What a person may say besides the one word; width in mm."""

    level: Level | None = None
    width: int | None = None
    note: str = ""


NO_DETAILS = AnswerDetails()


def answer(
    desk: Desk, reaction: str, course: str, more: AnswerDetails = NO_DETAILS, id: str = "", then: Now | None = None
) -> bool:
    """Write down how a reaction is; `course` is the value of a Course. Raises DiaryUnavailable.

    id    of the entry, where it was made before
    then  when it was so, where that is not just now
    Whether it is in the diary.
    """
    began, now = desk.diary.reaction(reaction), desk.now()
    if began is None:
        desk.say(tr("Nothing was written: this reaction is no longer in the diary."))
        return False
    said = ReactionAnswer(
        reaction, moment_now(then or now, desk.person.day_starts), Course(course), more.level, more.width, more.note
    )
    match write_down(desk.diary, id or new_id(), said, now):
        case Written(entry):
            desk.done(told(began.fact.place, said.course), entry)
            return True
        case InTheFuture():
            desk.say(tr("Nothing was written: the clock of this computer was changed meanwhile."))
            return False
        case other:
            assert_never(other)


def told(place: str, course: Course) -> str:
    """What is said after an answer was written."""
    if course is Course.HEALED:
        return fill(tr("Healed: %1. It may be suggested again from tomorrow."), sites.place(place))
    return fill(tr("%1: %2."), sites.place(place), reactions.course(course).lower())
