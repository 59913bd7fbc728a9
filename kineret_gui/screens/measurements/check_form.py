"""The form of a date that the clinic set. Pure. The program works out no date of its own."""

from dataclasses import replace
from datetime import date

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import days, fill
from kineret_gui.wording.times import typed_time, wrong_time
from kineret_gui.wording.translation import tr


@frozen
class CheckForm:
    """A date as far as it is filled in.

    id     of the entry that will be written
    check  under which results speak of it; a correction keeps it
    old    the entry that is corrected; None for a new one
    at     the time as it stands in the field; empty where none was named
    """

    id: str
    check: str
    on: date
    old: Entry[CheckDate] | None = None
    kind: CheckKind = CheckKind.BLOOD_TEST
    at: str = ""
    what: str = ""
    ordered_by: str = ""
    note: str = ""


@frozen
class CheckErrors:
    """The reasons why it cannot be written yet, beside each field; empty where nothing is wrong."""

    what: str = ""
    at: str = ""
    ordered_by: str = ""
    note: str = ""

    @property
    def first(self) -> str:
        return self.what or self.at or self.ordered_by or self.note


def new_check(today: date) -> CheckForm:
    """Return an empty form."""
    return CheckForm(new_id(), new_id(), today)


def correcting(old: Entry[CheckDate]) -> CheckForm:
    """Return the form that holds a date as it is written now."""
    fact = old.fact
    at = days.clock(fact.at) if fact.at else ""
    return CheckForm(new_id(), fact.id, fact.on, old, fact.kind, at, fact.what, fact.ordered_by, fact.note)


def day_moved(form: CheckForm, by: int) -> CheckForm:
    """Return the form with a day so many days later; earlier where negative."""
    return replace(form, on=moved(form.on, by))


def check_of(form: CheckForm) -> CheckDate | CheckErrors:
    """Return the date as it will be written, or why it cannot be."""
    errors = errors_of(form)
    if errors.first:
        return errors
    return CheckDate(
        form.check,
        form.on,
        form.kind,
        typed_time(form.at),
        form.what.strip(),
        form.ordered_by.strip(),
        form.note.strip(),
    )


def errors_of(form: CheckForm) -> CheckErrors:
    """Return what keeps the form from being written."""
    return CheckErrors(
        what=_wrong_what(form),
        at=_wrong_time(form.at),
        ordered_by=_too_long(form.ordered_by, LONGEST_NAME),
        note=_too_long(form.note, LONGEST_NOTE),
    )


def _wrong_what(form: CheckForm) -> str:
    if form.kind is CheckKind.OTHER and not form.what.strip():
        return tr("Enter what it is.")
    return _too_long(form.what, LONGEST_NAME)


def _wrong_time(typed: str) -> str:
    return wrong_time(typed) if typed.strip() else ""


def _too_long(text: str, longest: int) -> str:
    return fill(tr("Use no more than %1 characters."), str(longest)) if len(text) > longest else ""
