"""The duration of a symptom: one press, or typed in hours and minutes; it may stay unsaid. Pure."""

from kineret_gui.diary.facts.symptom import LONGEST
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.parsing import typed_number
from kineret_gui.wording import symptoms
from kineret_gui.wording.translation import tr

OFFERED = (15, 30, 60, 120, 240, 480, 1440)  # minutes
ALL_DAY, HOUR = 1440, 60  # minutes

DurationDraft = tuple[int | None, tuple[str, str]]  # the minutes, and what was typed, in a form that is not finished
NO_DURATION: DurationDraft = (None, ("", ""))


@frozen
class DurationView:
    """The choices and the two fields.

    wrong  why what was typed is not understood; empty where it is
    """

    text: str = ""
    hours: str = ""
    minutes: str = ""
    wrong: str = ""
    choices: tuple[ChoiceRow, ...] = ()


def duration_view(draft: DurationDraft) -> DurationView:
    """Return what is chosen or typed so far."""
    minutes, typed = draft
    wrong = wrong_duration(*typed)
    return DurationView(
        text=tr("Not clear yet") if wrong else duration_text(minutes),
        hours=typed[0],
        minutes=typed[1],
        wrong=wrong,
        choices=tuple(ChoiceRow(str(one or ""), duration_text(one), one == minutes) for one in (*OFFERED, None)),
    )


def draft_of(minutes: int | None) -> DurationDraft:
    """Return the draft that holds a duration; one that is not offered stands in the fields."""
    if minutes is None or minutes in OFFERED:
        return minutes, ("", "")
    return minutes, (str(minutes // HOUR), str(minutes % HOUR))


def duration_text(minutes: int | None) -> str:
    """Return a duration as `30 minutes`, `All day`, `Not said`."""
    if minutes is None:
        return tr("Not answered")
    return tr("All day") if minutes == ALL_DAY else symptoms.lasting(minutes)


def typed_duration(hours: str, minutes: str) -> int | None:
    """Return the minutes in `1` and `30`, one of which may be empty; None where they are no duration."""
    typed = [(hours, HOUR), (minutes, 1)]
    read = [(typed_number(text, 0, LONGEST), unit) for text, unit in typed if text.strip()]
    total = sum(number * unit for number, unit in read if number is not None)
    return total if all(number is not None for number, _ in read) and 1 <= total <= LONGEST else None


def wrong_duration(hours: str, minutes: str) -> str:
    """Return why what was typed is not understood; empty where it is."""
    if not (hours.strip() or minutes.strip()) or typed_duration(hours, minutes):
        return ""
    return tr("Enter whole hours and minutes, from 1 minute to 60 days in total.")
