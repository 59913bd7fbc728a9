"""Days, times and stretches of time in words, as the person's language and country write them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from kineret_gui.diary.moment import Moment, Now
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


def day(day: date) -> str:
    """As `Monday 9 March 2026`."""
    return QLocale().toString(_q(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """As `Mon 9 Mar`."""
    return QLocale().toString(_q(day), tr("ddd d MMM"))


def short(day: date) -> str:
    """As `9 Mar`."""
    return QLocale().toString(_q(day), tr("d MMM"))


def dated(day: date) -> str:
    """As `9 Mar 2026`."""
    return QLocale().toString(_q(day), tr("d MMM yyyy"))


def named(day: date) -> str:
    """As `Monday 9 March`."""
    return QLocale().toString(_q(day), tr("dddd d MMMM"))


def spoken(day: date) -> str:
    """As `Monday, 9 Mar`."""
    return fill(tr("%1, %2"), weekday(day.isoweekday()), short(day))


def from_to(first: date, last: date) -> str:
    """As `2 Mar to 8 Mar 2026`."""
    return fill(tr("%1 to %2"), (short if first.year == last.year else dated)(first), dated(last))


def month(first: date) -> str:
    """As `March 2026`."""
    return QLocale().toString(_q(first), "MMMM yyyy")


def weekday(number: int) -> str:
    """The name of a day of the week; 1 is Monday."""
    return QLocale().standaloneDayName(number, QLocale.FormatType.LongFormat)


def short_weekday(number: int) -> str:
    """As `Mon`; 1 is Monday."""
    return QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat)


def clock(at: time | datetime) -> str:
    """As `08:05`, or `8:05 AM` where that is usual."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def as_of(now: Now) -> str:
    """As `As of 08:05`: the time of what is shown, by the clocks here."""
    return fill(tr("As of %1"), clock(now.wall))


def near_day(that: date, today: date) -> str:
    """`today`, `yesterday`, `tomorrow`, or the day in full."""
    match (that - today).days:
        case 0:
            return tr("today")
        case -1:
            return tr("yesterday")
        case 1:
            return tr("tomorrow")
        case _:
            return day(that)


def near_title(that: date, today: date) -> str:
    """The same where it comes first: `Today`, `Yesterday`, `Tomorrow`, or the day in full."""
    match (that - today).days:
        case 0:
            return tr("Today")
        case -1:
            return tr("Yesterday")
        case 1:
            return tr("Tomorrow")
        case _:
            return day(that)


def near_moment(moment: Moment, today: date) -> str:
    """As `yesterday at 08:05`; `today` is that of a calendar, not of the diary, whose day goes on after midnight."""
    return fill(tr("%1 at %2"), near_day(moment.wall.date(), today), clock(moment.wall))


def ago(moment: Moment, now: Now) -> str:
    """The hours since a moment, as they really passed: `12 minutes ago`, `23 hours ago`, `3 days ago`.

    Where the clock was set back, it has not come to the moment again.
    """
    passed = now.utc - moment.utc
    if passed <= -timedelta(minutes=1):
        return tr("later than this computer's clock shows")
    if passed < timedelta(minutes=1):
        return tr("just now")
    if passed < timedelta(hours=1):
        return tr("%n minute(s) ago", n=passed // timedelta(minutes=1))
    if passed < timedelta(hours=72):
        return tr("%n hour(s) ago", n=passed // timedelta(hours=1))
    return tr("%n day(s) ago", n=passed // timedelta(days=1))


def days_ago(moment: Moment, today: date) -> str:
    """Return how many diary days ago: `today`, `yesterday`, `12 days ago`."""
    passed = (today - moment.day).days
    if passed < 0:
        return tr("later than this computer's clock shows")
    if passed == 0:
        return tr("today")
    if passed == 1:
        return tr("yesterday")
    return tr("%n day(s) ago", n=passed)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
