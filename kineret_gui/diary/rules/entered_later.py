"""What was entered later than the day that it is about, and how many days later."""

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDone
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now, diary_day, wall_in

# What is about a day, and could have been written on it.
OF_A_DAY = (
    Injection,
    DoseAnswer,
    Reaction,
    ReactionAnswer,
    Symptom,
    DailySymptoms,
    Attack,
    Measurement,
    CheckDone,
    Note,
)


def days_later(entry: Entry[Fact], now: Now, day_starts: int) -> int:
    """How many diary days after its day an entry was first written, by the clocks here; 0 where it was not.

    A correction is none: it says itself when it was written.
    """
    if entry.replaces is not None or not isinstance(entry.fact, OF_A_DAY):
        return 0
    if isinstance(entry.fact, Injection):  # by the clocks where it was given: a journey makes nothing late
        return max(0, (entry.fact.moment.day_there(entry.written) - entry.fact.moment.day).days)
    wall = wall_in(entry.written, now.zone)
    return max(0, (diary_day(wall, day_starts) - entry.fact.day).days)
