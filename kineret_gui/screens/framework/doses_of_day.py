"""The due doses of one day with what became of them, for the screens that ask about single days."""

from datetime import date, datetime, timedelta

from kineret_gui.actions.keep_guide import kept_guide
from kineret_gui.diary.moment import diary_day, wall_in
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.answering import AROUND, Answers, NothingDue, Unclear, dose_answered
from kineret_gui.diary.rules.guide import GuideForm
from kineret_gui.diary.rules.guide_again import Again, again
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.store.doses_of_period import doses_of_period


def doses_of_day(reader: DiaryReader, day: date) -> tuple[DoseRecord, ...]:
    """Return the doses of a day with their states, seen from now."""
    return doses_of_days(reader, day, day)


def dose_record(reader: DiaryReader, dose: DoseId) -> DoseRecord | None:
    """Return a dose with its state; None where it is no longer ordered."""
    return next((record for record in doses_of_day(reader, dose.day) if record.dose.id == dose), None)


def dose_answered_at(reader: DiaryReader, at: datetime) -> Answers | Unclear | NothingDue:
    """The dose that an injection at `at` (aware) answers, by the clocks that the doses follow."""
    day = day_of_doses(reader, at)
    doses = doses_of_days(reader, day - timedelta(days=AROUND), day + timedelta(days=AROUND))
    now = reader.dose_now
    return dose_answered(doses, at, now.zone, reader.person.day_starts, now.here)


def guide_around(
    reader: DiaryReader, asked_for: DoseId | None = None
) -> tuple[Answers | Unclear | NothingDue, GuideForm | None, Again]:
    """The dose that is asked for, else the one answered now; the guide that was begun, and what becomes of that."""
    now, day_starts = reader.dose_now, reader.person.day_starts
    today, kept = now.day(day_starts), kept_guide(reader.file)
    doses = doses_of_days(reader, today - timedelta(days=AROUND), today + timedelta(days=AROUND))
    record = next((record for record in doses if record.dose.id == asked_for), None)
    answered = Answers(record) if record else dose_answered(doses, now.utc, now.zone, day_starts, now.here)
    if kept is None:
        return answered, None, Again.IS_OVER
    return answered, kept, again(kept, answered, doses, today, asked_for=asked_for is not None)


def guide_to_go_on_with(reader: DiaryReader) -> GuideForm | None:
    """The guided injection that was begun and is not over."""
    if kept_guide(reader.file) is None:  # as on most days on which Today opens
        return None
    _, kept, becomes = guide_around(reader)
    return kept if becomes is Again.GOES_ON else None


def day_of_doses(reader: DiaryReader, at: datetime) -> date:
    """The diary day of an instant (aware) by the clocks that the doses follow."""
    wall = wall_in(at, reader.dose_now.zone)
    return diary_day(wall, reader.person.day_starts)


def doses_of_days(reader: DiaryReader, first: date, last: date) -> tuple[DoseRecord, ...]:
    """Return the doses of several days with their states, seen from now."""
    return doses_of_period(reader.file, first, last, reader.dose_now, reader.person.day_starts).doses
