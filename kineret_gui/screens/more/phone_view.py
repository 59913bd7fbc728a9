"""The file for the calendar of a phone, in words. Pure."""

from pathlib import Path

from kineret_gui.actions.export_calendar import CalendarFile
from kineret_gui.diary.facts.due_clock import same_clocks
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.exchange.calendar.calendar_file import CalendarWords
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import fill, newer
from kineret_gui.wording.clocks import city
from kineret_gui.wording.translation import tr

_DAYS = (14, 30, 90, 180)


@frozen
class PhoneView:
    """Everything on the page.

    whose_times  by whose clocks the doses stand in the file, where those of home and of here differ; else empty
    message      what was written; empty before
    """

    lengths: tuple[ChoiceRow, ...] = ()
    names_medicine: bool = False
    whose_times: str = ""
    message: str = ""


def phone_view(days: int, names_medicine: bool, doses: Now, home: str, message: str) -> PhoneView:
    """Return the page.

    doses  the present by the clocks that doses follow
    home   the time zone of home
    """
    return PhoneView(
        lengths=tuple(ChoiceRow(str(n), tr("%n day(s)", n=n), n == days) for n in _DAYS),
        names_medicine=names_medicine,
        whose_times=_whose_times(doses, home),
        message=message,
    )


def _whose_times(doses: Now, home: str) -> str:
    """Return by whose clocks the doses stand in the file, where those of home and of here differ; else empty.

    `doses` is the present by the clocks that doses follow.
    """
    if not same_clocks(home, doses):
        text = tr("The doses in the file follow %1 time, where you are now. Save a new file when you leave.")
        return fill(text, city(doses.zone))
    if not same_clocks(doses.here, doses):
        return fill(tr("The doses in the file follow %1 time."), city(home))
    return ""


def written_message(made: CalendarFile, path: Path) -> str:
    """Return what is said of a file that was written."""
    doses, dates = tr("%n dose(s)", n=made.doses), tr("%n appointment(s)", n=made.checks)
    text = fill(tr("Saved: %1 and %2, to %3"), doses, dates, str(path))
    return "\n".join(filter(None, (text, newer.left_out(made.unread, made.more))))


def calendar_words() -> CalendarWords:
    """Return what the calendar shows, in the person's language."""
    return CalendarWords(
        dose=tr("Injection"),
        named_dose=tr("Kineret %1 mg"),
        blood_test=tr("Blood test"),
        visit=tr("Clinic visit"),
        other=tr("Appointment"),
    )
