"""The page of a date that the clinic set. Pure."""

from datetime import date

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.form_state import EntryFormView, FormState, needed
from kineret_gui.screens.measurements.check_form import CheckErrors, CheckForm, check_of, errors_of
from kineret_gui.wording import days, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.times import time_label
from kineret_gui.wording.translation import tr


@frozen
class CheckView(EntryFormView):
    """The content of each field, and the reason why it is not taken.

    is_other  whether the person says what is checked
    lines     what would be written; none while something is wrong
    """

    kinds: tuple[ChoiceRow, ...] = ()
    is_other: bool = False
    what: str = ""
    what_wrong: str = ""
    day: str = ""
    time_label: str = ""
    at: str = ""
    at_wrong: str = ""
    ordered_by: str = ""
    ordered_by_wrong: str = ""
    note: str = ""
    note_wrong: str = ""
    lines: tuple[FactLine, ...] = ()


def check_view(form: CheckForm, state: FormState, today: date) -> CheckView:
    """Return the date as far as it is filled in."""
    check = check_of(form)
    errors = errors_of(form) if state.checked else CheckErrors()
    return CheckView(
        wrong=errors.first or state.error.message,
        corrects=form.old is not None,
        kinds=tuple(choices(CheckKind, measurements.check_kind, form.kind)),
        needed=needed(form, errors_of, what="what", at="at", ordered_by="ordered_by", note="note"),
        is_other=form.kind is CheckKind.OTHER,
        what=form.what,
        what_wrong=errors.what,
        day=days.day(form.on),
        time_label=time_label(),
        at=form.at,
        at_wrong=errors.at,
        ordered_by=form.ordered_by,
        ordered_by_wrong=errors.ordered_by,
        note=form.note,
        note_wrong=errors.note,
        lines=_lines(check, today) if isinstance(check, CheckDate) else (),
    )


def _lines(check: CheckDate, today: date) -> tuple[FactLine, ...]:
    lines = (
        FactLine(measurements.check(check), measurements.near_check_day_as_line(check, today)),
        FactLine(tr("Prescribed by"), check.ordered_by),
        FactLine(tr("Note"), check.note),
    )
    return tuple(line for line in lines if line.value)
