"""The page on which another medicine is ordered. Pure."""

from kineret_gui.diary.facts.medicine import Medicine, MedicineRhythm
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.medicines.medicine_form import MedicineErrors, MedicineForm, errors_of, medicine_of
from kineret_gui.wording import clocks, days, facts, fill, listing, medicines
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.times import example_time
from kineret_gui.wording.translation import tr


@frozen
class MedicineTimeRow:
    """A field for a usual time."""

    label: str
    typed: str
    wrong: str


@frozen
class MedicineStepRow:
    """A later amount: its day in words, and the amount as typed, each with its label."""

    asks: str
    day: str
    label: str
    typed: str
    wrong: str
    drop: str


@frozen
class MedicineView(EntryFormView):
    """The content of each field, and the reason why it is not taken.

    often, at, period, later, more   each piece in one line
    asks_times   False for what is taken as needed
    asks_weekday True for a weekly one
    lines        what would be written; none while something is wrong
    """

    name: str = ""
    name_wrong: str = ""
    amount: str = ""
    amount_wrong: str = ""
    often: str = ""
    often_wrong: str = ""
    asks_times: bool = True
    asks_weekday: bool = False
    weekday_wrong: str = ""
    at: str = ""
    period: str = ""
    starts: str = ""
    has_end: bool = False
    ends: str = ""
    until_wrong: str = ""
    later: str = ""
    more: str = ""
    ordered_by: str = ""
    note: str = ""
    rhythms: tuple[ChoiceRow, ...] = ()
    weekdays: tuple[ChoiceRow, ...] = ()
    times: tuple[MedicineTimeRow, ...] = ()
    steps: tuple[MedicineStepRow, ...] = ()
    lines: tuple[FactLine, ...] = ()


def medicine_view(form: MedicineForm, state: FormState) -> MedicineView:
    """Return the order as far as it is filled in."""
    order, errors = medicine_of(form), errors_of(form) if state.checked else MedicineErrors()
    return MedicineView(
        part=state.part,
        wrong=next(iter(errors.parts.values()), "") or state.error.message,
        corrects=form.old is not None,
        name=form.name,
        name_wrong=errors.name,
        amount=form.amount,
        amount_wrong=errors.amount,
        often=_often(form),
        often_wrong=errors.often,
        weekday_wrong=errors.weekday,
        asks_times=form.rhythm is not MedicineRhythm.AS_NEEDED,
        asks_weekday=form.rhythm is MedicineRhythm.WEEKLY,
        at=listing.together(form.times) or tr("none"),
        period=_period(form),
        starts=days.day(form.starts),
        has_end=form.has_end,
        ends=days.day(form.ends),
        until_wrong=errors.until,
        later=listing.parts(medicines.step(step.amount, step.starts) for step in form.steps) or tr("none"),
        more=listing.parts((form.ordered_by, form.note)) or tr("not entered"),
        ordered_by=form.ordered_by,
        note=form.note,
        rhythms=tuple(choices(MedicineRhythm, medicines.rhythm, form.rhythm)),
        weekdays=tuple(ChoiceRow(str(n), days.weekday(n), n == form.weekday) for n in range(1, 8)),
        times=_times(form, errors),
        steps=_steps(form, errors),
        lines=_lines(order) if isinstance(order, Medicine) else (),
    )


def _often(form: MedicineForm) -> str:
    if form.rhythm is None:
        return tr("not chosen")
    often = medicines.rhythm(form.rhythm)
    is_weekly = form.rhythm is MedicineRhythm.WEEKLY
    if not is_weekly:
        return often
    return fill(tr("%1, %2"), often, days.weekday(form.weekday) if form.weekday else tr("day not chosen"))


def _period(form: MedicineForm) -> str:
    if not form.has_end:
        return days.day(form.starts)
    return fill(tr("%1 to %2"), days.dated(form.starts), days.dated(form.ends))


def _times(form: MedicineForm, errors: MedicineErrors) -> tuple[MedicineTimeRow, ...]:
    first, other = tr("Usual time, if there is one (for example %1)"), tr("Another time (for example %1)")
    return tuple(
        MedicineTimeRow(
            label=fill(other if number else first, example_time()),
            typed=typed,
            wrong=errors.times[number] if errors.times else "",
        )
        for number, typed in enumerate(form.times)
    )


def _steps(form: MedicineForm, errors: MedicineErrors) -> tuple[MedicineStepRow, ...]:
    return tuple(
        MedicineStepRow(
            asks=fill(tr("First day of later amount %1"), str(number + 1)),
            day=days.day(step.starts),
            label=fill(tr("Later amount %1 (as printed)"), str(number + 1)),
            typed=step.amount,
            wrong=errors.steps[number] if errors.steps else "",
            drop=fill(tr("Remove later amount %1"), str(number + 1)),
        )
        for number, step in enumerate(form.steps)
    )


def _lines(order: Medicine) -> tuple[FactLine, ...]:
    return tuple(line for line in facts.lines(order, clocks.PLAIN) if line.value)
