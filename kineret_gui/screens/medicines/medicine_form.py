"""The form behind the order of another medicine. Pure. Name and amount are texts: nothing is worked out of them."""

from dataclasses import replace
from datetime import date, time

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.medicine import MOST_STEPS, MOST_TIMES, AmountFrom, Medicine, MedicineRhythm
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE
from kineret_gui.screens.when.day_steps import moved
from kineret_gui.wording import days, fill
from kineret_gui.wording.times import typed_time, wrong_time
from kineret_gui.wording.translation import tr


@frozen
class MedicineForm:
    """An order as far as it is filled in.

    id        of the entry that will be written
    medicine  under which answers speak of it; a correction keeps it
    old       the entry that is corrected; None for a new one
    rhythm    None while it is not chosen: how often is the clinic's word
    weekday   of a weekly one, and None while it is not chosen: nobody's day is that on which it is typed
    times     usual times as typed; an empty one is none
    ends      the last day; it counts only where `has_end`
    steps     later amounts
    """

    id: str
    medicine: str
    starts: date
    ends: date
    old: Entry[Medicine] | None = None
    name: str = ""
    amount: str = ""
    rhythm: MedicineRhythm | None = None
    weekday: int | None = None
    times: tuple[str, ...] = ("",)
    has_end: bool = False
    steps: tuple[AmountFrom, ...] = ()
    ordered_by: str = ""
    note: str = ""


@frozen
class MedicineErrors:
    """The reasons why an order cannot be written yet, beside each field; empty where nothing is wrong."""

    name: str = ""
    amount: str = ""
    often: str = ""
    weekday: str = ""
    times: tuple[str, ...] = ()
    until: str = ""
    steps: tuple[str, ...] = ()
    more: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """The parts of the form in which something is wrong, each with the first reason; empty for what is in sight."""
        first = {
            "": self.name or self.amount,
            "often": self.often or self.weekday,
            "times": next(filter(None, self.times), ""),
            "from": self.until,
            "steps": next(filter(None, self.steps), ""),
            "more": self.more,
        }
        return {part: reason for part, reason in first.items() if reason}


def new_medicine(today: date) -> MedicineForm:
    """Return an empty form."""
    return MedicineForm(new_id(), new_id(), today, today)


def correcting(old: Entry[Medicine], today: date) -> MedicineForm:
    """Return the form that holds an order as it is written now."""
    fact = old.fact
    return MedicineForm(
        new_id(),
        fact.id,
        fact.starts,
        fact.ends or max(today, fact.starts),
        old,
        fact.name,
        fact.amount,
        fact.rhythm,
        fact.weekday,
        tuple(days.clock(at) for at in fact.times) or ("",),
        fact.ends is not None,
        fact.steps,
        fact.ordered_by,
        fact.note,
    )


def with_time(form: MedicineForm, number: int, typed: str) -> MedicineForm:
    """Return the form with another usual time, counted from 0."""
    return replace(form, times=tuple(typed if n == number else known for n, known in enumerate(form.times)))


def with_further_time(form: MedicineForm) -> MedicineForm:
    """Return the form with room for one usual time more."""
    return replace(form, times=(*form.times, "")) if len(form.times) < MOST_TIMES else form


def with_further_step(form: MedicineForm) -> MedicineForm:
    """Return the form with one later amount more, a week after the one before."""
    if len(form.steps) >= MOST_STEPS:
        return form
    last = form.steps[-1].starts if form.steps else form.starts
    return replace(form, steps=(*form.steps, AmountFrom(moved(last, 7), "")))


def with_step(form: MedicineForm, number: int, amount: str | None = None, by: int = 0) -> MedicineForm:
    """Return the form with a later amount said otherwise, counted from 0, or so many days later."""
    steps = list(form.steps)
    known = steps[number]
    steps[number] = AmountFrom(moved(known.starts, by), known.amount if amount is None else amount)
    return replace(form, steps=tuple(steps))


def without_step(form: MedicineForm, number: int) -> MedicineForm:
    return replace(form, steps=(*form.steps[:number], *form.steps[number + 1 :]))


def medicine_of(form: MedicineForm) -> Medicine | MedicineErrors:
    """Return the order as it will be written, or why it cannot be."""
    errors = errors_of(form)
    if errors.parts or form.rhythm is None:
        return errors
    is_weekly, as_needed = form.rhythm is MedicineRhythm.WEEKLY, form.rhythm is MedicineRhythm.AS_NEEDED
    return Medicine(
        form.medicine,
        form.name.strip(),
        form.amount.strip(),
        form.rhythm,
        form.starts,
        form.ends if form.has_end else None,
        () if as_needed else tuple(sorted(at for text in form.times if (at := typed_time(text)) is not None)),
        form.weekday if is_weekly else None,
        tuple(AmountFrom(step.starts, step.amount.strip()) for step in form.steps),
        form.ordered_by.strip(),
        form.note.strip(),
    )


def errors_of(form: MedicineForm) -> MedicineErrors:
    """Return what keeps the form from being written."""
    is_backwards = form.has_end and form.ends < form.starts
    is_weekly = form.rhythm is MedicineRhythm.WEEKLY
    return MedicineErrors(
        name=_too_long(form.name) if form.name.strip() else tr("Enter the name of the medicine."),
        amount=_too_long(form.amount),
        often="" if form.rhythm else tr("Choose how often it is taken."),
        weekday=tr("Choose the day of the week.") if is_weekly and form.weekday is None else "",
        times=() if form.rhythm is MedicineRhythm.AS_NEEDED else _wrong_times(form.times),
        until=tr("The last day is before the first day.") if is_backwards else "",
        steps=_wrong_steps(form),
        more=_too_long(form.ordered_by) or _too_long(form.note, LONGEST_NOTE),
    )


def _wrong_times(typed: tuple[str, ...]) -> tuple[str, ...]:
    reasons, seen = [], set[time]()
    for text in typed:
        at = typed_time(text) if text.strip() else None
        if at in seen:
            reasons.append(tr("The two times must be different."))
        else:
            reasons.append(wrong_time(text) if text.strip() else "")
        seen |= {at} if at else set()
    return tuple(reasons)


def _wrong_steps(form: MedicineForm) -> tuple[str, ...]:
    before = [form.starts, *(step.starts for step in form.steps)]
    return tuple(
        _wrong_amount(step) or (tr("This day must come after the one above.") if step.starts <= earlier else "")
        for step, earlier in zip(form.steps, before, strict=False)
    )


def _wrong_amount(step: AmountFrom) -> str:
    return "" if step.amount.strip() else tr("Enter the amount as printed.")


def _too_long(text: str, longest: int = LONGEST_NAME) -> str:
    return fill(tr("Use no more than %1 characters."), str(longest)) if len(text) > longest else ""
