"""The form behind a new order: what the clinic ordered, as far as it is filled in. Pure."""

from dataclasses import field, replace
from datetime import date, time

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.prescription import LONGEST_COURSE, MOST_SYRINGES, Prescription, Rhythm
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.parsing import typed_number
from kineret_gui.wording import days, fill
from kineret_gui.wording.times import typed_time, wrong_time
from kineret_gui.wording.translation import tr

LATE_AFTER = (None, 60, 120, 180, 240, 360, 720)  # minutes
_MORNING = time(8)


@frozen
class OrderForm:
    """An order as far as it is filled in.

    old          the entry that is corrected; None for a new order
    syringes     whole mg of each syringe; None for one that is not chosen yet
    rhythm       None while it is not chosen: how often is the clinic's word
    times        usual times as typed
    course_days  how many days, as typed; it counts only where `is_course`
    """

    id: str
    starts: date
    old: Entry[Prescription] | None = None
    syringes: tuple[int | None, ...] = (None,)
    rhythm: Rhythm | None = None
    weekdays: tuple[int, ...] = ()
    times: tuple[str, ...] = field(default_factory=lambda: (days.clock(_MORNING),))
    is_course: bool = False
    course_days: str = ""
    late_after: int | None = None
    ordered_by: str = ""


@frozen
class OrderWrong:
    """Reasons why an order cannot be written yet, beside each field; empty where nothing is wrong."""

    dose: str = ""
    often: str = ""
    times: tuple[str, ...] = ()
    course: str = ""
    ordered_by: str = ""

    @property
    def parts(self) -> dict[str, str]:
        """The parts of the form in which something is wrong, each with the first reason."""
        time = next(filter(None, self.times), "")
        reasons = {"dose": self.dose, "often": self.often or self.course, "times": time, "by": self.ordered_by}
        return {part: reason for part, reason in reasons.items() if reason}


def new_order(today: date, current: Prescription | None = None) -> OrderForm:
    """An empty form. What rarely changes stands there already; the dose is always chosen anew."""
    if current is None:
        return OrderForm(new_id(), today)
    known = _form(current)
    return replace(known, starts=today, syringes=(None,), is_course=False, course_days="")


def correcting(old: Entry[Prescription]) -> OrderForm:
    """The form that corrects an order."""
    return replace(_form(old.fact), old=old)


def _form(order: Prescription) -> OrderForm:
    return OrderForm(
        id=new_id(),
        starts=order.starts,
        syringes=order.syringes,
        rhythm=order.rhythm,
        weekdays=order.weekdays,
        times=tuple(days.clock(at) for at in order.times),
        is_course=order.course_days is not None,
        course_days=str(order.course_days or ""),
        late_after=order.late_after,
        ordered_by=order.ordered_by,
    )


def order_of(form: OrderForm) -> Prescription | OrderWrong:
    """The order as it will be written, or what is wrong with the form."""
    wrong = wrong_with(form)
    if wrong.parts or form.rhythm is None:
        return wrong
    return Prescription(
        starts=form.starts,
        syringes=tuple(milligrams for milligrams in form.syringes if milligrams),
        times=tuple(sorted(at for text in form.times if (at := typed_time(text)) is not None)),
        rhythm=form.rhythm,
        weekdays=form.weekdays,
        course_days=_course(form),
        late_after=form.late_after,
        ordered_by=form.ordered_by.strip(),
    )


def wrong_with(form: OrderForm) -> OrderWrong:
    """Return what keeps the form from being written."""
    return OrderWrong(
        dose=_wrong_dose(form),
        times=_wrong_times(form.times),
        often="" if form.rhythm else tr("Choose how often the clinic prescribed it."),
        course=_wrong_course(form),
        ordered_by=_wrong_name(form.ordered_by),
    )


def with_syringe(form: OrderForm, number: int, milligrams: int) -> OrderForm:
    """The form with another amount in a syringe, counted from 0."""
    syringes = tuple(milligrams if n == number else known for n, known in enumerate(form.syringes))
    return replace(form, syringes=syringes)


def with_further_syringe(form: OrderForm) -> OrderForm:
    """The form with one syringe more, not chosen yet."""
    return replace(form, syringes=(*form.syringes, None)) if len(form.syringes) < MOST_SYRINGES else form


def late_choices(form: OrderForm) -> list[int | None]:
    """The usual answers, and the one that stands in an order from elsewhere."""
    named = {minutes for minutes in (*LATE_AFTER, form.late_after) if minutes is not None}
    return [None, *sorted(named)]


def _course(form: OrderForm) -> int | None:
    return typed_number(form.course_days, 1, LONGEST_COURSE) if form.is_course else None


def _wrong_dose(form: OrderForm) -> str:
    if all(form.syringes):
        return ""
    if len(form.syringes) == 1:
        return tr("Choose the prescribed dose.")
    return fill(tr("Choose how much is in syringe %1."), str(form.syringes.index(None) + 1))


def _wrong_times(typed: tuple[str, ...]) -> tuple[str, ...]:
    reasons, seen = [], set[time]()
    for text in typed:
        at = typed_time(text)
        if at is None:
            reasons.append(wrong_time(text))
        elif at in seen:
            reasons.append(tr("The two times must be different."))
        else:
            seen.add(at)
            reasons.append("")
    return tuple(reasons)


def _wrong_course(form: OrderForm) -> str:
    if not form.is_course or _course(form):
        return ""
    return fill(tr("Enter a whole number of days from 1 to %1."), str(LONGEST_COURSE))


def _wrong_name(name: str) -> str:
    return fill(tr("Use no more than %1 characters."), str(LONGEST_NAME)) if len(name) > LONGEST_NAME else ""
