"""The page for days without an entry, after a time away, as it is shown. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.today.unrecorded_days_form import Happened, UnrecordedDaysForm, open_doses
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.translation import tr, translatable

_WORDS = {
    Happened.INJECTED: translatable("Injected as prescribed"),
    Happened.MISSED: translatable("Missed"),
    Happened.SKIPPED: translatable("The clinic said to skip it"),
    Happened.IN_HOSPITAL: translatable("Given in hospital"),
    Happened.PAUSED: translatable("The clinic paused the treatment"),
}


@frozen
class UnrecordedDaysFacts:
    """Facts that the page read from the diary.

    records         all doses of the days that are looked at, in order
    are_there_more  whether there are ordered days before them
    """

    records: tuple[DoseRecord, ...] = ()
    are_there_more: bool = False
    can_write: bool = False


@frozen
class UnrecordedDayRow:
    """One dose without an entry: whether it is ticked, and how it was answered so far."""

    key: str
    words: str
    detail: str
    chosen: bool


@frozen
class UnrecordedDaysView:
    """Everything on the page.

    ticked               how many doses are ticked
    is_any_ticked_answered  whether one of them has an answer
    button               what would be saved; empty where nothing is answered yet
    """

    rows: tuple[UnrecordedDayRow, ...] = ()
    answers: tuple[ChoiceRow, ...] = ()
    ticked: int = 0
    is_any_ticked_answered: bool = False
    are_there_more: bool = False
    can_write: bool = False
    button: str = ""


def unrecorded_days_view(form: UnrecordedDaysForm, facts: UnrecordedDaysFacts) -> UnrecordedDaysView:
    """Return the page for the answers so far; the rows have the latest dose first."""
    number = len(form.answers)
    return UnrecordedDaysView(
        rows=tuple(_row(record, dose_key(record.dose.id), form) for record in reversed(open_doses(facts.records))),
        answers=tuple(ChoiceRow(what.value, happened(what), chosen=False) for what in Happened),
        ticked=len(form.ticked),
        is_any_ticked_answered=any(key in form.answers for key in form.ticked),
        are_there_more=facts.are_there_more,
        can_write=facts.can_write,
        button=tr("Save %n day(s)", n=number) if number and facts.can_write else "",
    )


def happened(what: Happened) -> str:
    return tr(_WORDS[what])


def saved(number: int) -> str:
    """Return what was done, once so many doses are answered."""
    return fill(tr("%1. Each has its own entry."), tr("%n dose(s) answered", n=number))


def _row(record: DoseRecord, key: str, form: UnrecordedDaysForm) -> UnrecordedDayRow:
    title = days.day(record.dose.id.day)
    if key in form.answers:
        title = fill(tr("%1: %2"), title, happened(form.answers[key]))
    return UnrecordedDayRow(key, title, _due(record), key in form.ticked)


def _due(record: DoseRecord) -> str:
    """Say what would be recorded of a dose; of one that was begun, only the rest beside what is recorded already."""
    return doses.record(record) if record.injections else doses.due_dose(record.dose)
