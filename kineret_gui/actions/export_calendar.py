"""Write the doses to come and the dates with the clinic for a calendar."""

from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact, unread_and_more
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, open_checks
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.diary.rules.unread import about_doses
from kineret_gui.exchange.calendar.calendar_file import CalendarPlan, CalendarWords, write_calendar
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.doses_of_period import DosesOfPeriod, doses_of_period, unsure_orders
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


@frozen
class CalendarFile:
    """The file, and how many doses and dates with the clinic are in it.

    unread  how many entries about what is to come only a newer version can read
    more    of how many of them it knows more
    """

    content: bytes
    doses: int
    checks: int
    unread: int = 0
    more: int = 0


def export_calendar(
    diary: DiaryFile,
    days: int,
    reminder_times: ReminderTimes,
    names_medicine: bool,
    here: Now,
    words: CalendarWords = CalendarWords(),  # noqa: B008  frozen
) -> CalendarFile:
    """The doses of today and the days after it, `days` in all, that are not answered; and every date that is open.

    Raises DiaryUnavailable.
    """
    person = next((entry.fact for entry in diary.newest(Person)), None)
    if person is None:
        raise DiaryUnavailable(Reason.NOT_A_DIARY, diary.path)
    now = dose_now(diary, here)
    first = now.day(person.day_starts)
    last = first + timedelta(days=days - 1)
    doses = doses_of_period(diary, first, last, now, person.day_starts)
    checks = _open_checks(diary, first)
    records = [(record.written_at, record.device_seq, record.id) for record in diary.records()]
    plan = CalendarPlan(
        diary=min(records)[2],
        revision=len(records),
        doses=[record for record in doses.doses if record.is_open],
        checks=checks,
        reminder_times=reminder_times,
        day_starts=person.day_starts,
        names_medicine=names_medicine,
        words=words,
    )
    coming = _about_what_is_to_come(diary, doses, first)
    return CalendarFile(write_calendar(plan, now), len(plan.doses), len(checks), *unread_and_more(coming))


def _open_checks(diary: DiaryFile, first: date) -> tuple[CheckDate, ...]:
    """The dates with the clinic from this day on that have neither been nor brought a value."""
    return open_checks(
        [entry.fact for entry in diary.standing(CheckDate, first)],
        [entry.fact for entry in diary.standing(CheckDone)],
        [entry.fact for entry in diary.standing(Measurement)],
    )


def _about_what_is_to_come(diary: DiaryFile, doses: DosesOfPeriod, first: date) -> tuple[Entry[Fact], ...]:
    """All entries that a calendar from this day on rests on, also those that only a newer version can read."""
    return (
        *about_doses(doses.entries),
        *unsure_orders(diary, doses, first),
        *diary.standing(CheckDate, first),
        *diary.unread(CheckDate, first),
    )
