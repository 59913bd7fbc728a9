"""The answer to a date with the clinic. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.measurements.values_view import ValueRow, result_rows
from kineret_gui.wording import days, fill, measurements
from kineret_gui.wording.translation import tr


@frozen
class CheckAnswerView:
    """All that is known of the date now.

    has_come  whether its day is here or has passed
    text      that it has been, where that is noted
    note      what is typed so far
    """

    title: str = ""
    has_come: bool = False
    text: str = ""
    note: str = ""
    results: tuple[ValueRow, ...] = ()


def check_answer_view(
    check: CheckDate | None, done: Sequence[CheckDone], results: Sequence[Entry[Measurement]], note: str, now: Now
) -> CheckAnswerView:
    """Return what is known of a date; nothing for one that is not written down yet."""
    if check is None:
        return CheckAnswerView(note=note)
    answers = [answer for answer in done if answer.check == check.id]
    return CheckAnswerView(
        title=measurements.check_of_day(check),
        has_come=check.on <= now.wall.date(),
        text=_done_text(answers[-1]) if answers else "",
        note=note,
        results=result_rows((entry for entry in results if entry.fact.check == check.id), now),
    )


def _done_text(done: CheckDone) -> str:
    on = days.day(done.moment.wall.date())
    if done.note:
        return fill(tr("Marked as done on %1: %2"), on, done.note)
    return fill(tr("Marked as done on %1"), on)
