"""The answer to how a reaction is today. Each is an entry of its own."""

from typing import assert_never

from kineret_gui.actions.write_down import InTheFuture, Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Course, ReactionAnswer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.wording import fill, reactions, sites
from kineret_gui.wording.translation import tr


@frozen
class AnswerDetails:
    """All that a person may say besides the one word; width in mm."""

    level: Level | None = None
    width: int | None = None
    note: str = ""


NO_DETAILS = AnswerDetails()


def answer_reaction(
    context: PageContext,
    reaction: str,
    course: str,
    more: AnswerDetails = NO_DETAILS,
    id: str = "",
    then: Now | None = None,
) -> bool:
    """Write down how a reaction is; return whether it is in the diary. Raises DiaryUnavailable.

    course  the value of a Course
    id      of the entry, where it was made before
    then    when it was so, where that is not just now
    """
    began, now = context.diary.file.reaction(reaction), context.diary.now()
    if began is None:
        context.messages.say(tr("Nothing was saved. This reaction is no longer in the diary."))
        return False
    moment = moment_now(then or now, context.diary.person.day_starts)
    answer = ReactionAnswer(reaction, moment, Course(course), more.level, more.width, more.note)
    match write_down(context.diary.file, id or new_id(), answer, now):
        case Written(entry):
            context.messages.done(answer_message(began.fact.place, answer.course), entry)
            return True
        case InTheFuture():
            context.messages.say(tr("Nothing was saved, because this computer's clock was changed in the meantime."))
            return False
        case other:
            assert_never(other)


def answer_message(place: str, course: Course) -> str:
    """Return what is said after an answer was written."""
    if course is Course.HEALED:
        return fill(tr("Healed: %1. This site can be suggested again from tomorrow."), sites.place(place))
    return fill(tr("%1: %2."), sites.place(place), reactions.course_within(course))
