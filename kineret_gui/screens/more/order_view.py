"""An order while it is being filled in, in words. Pure."""

from kineret_gui.diary.facts.prescription import MOST_SYRINGES, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow, amounts
from kineret_gui.screens.framework.form_state import needed
from kineret_gui.screens.more.order_form import OrderForm, OrderWrong, late_choices, order_of, wrong_with
from kineret_gui.screens.more.rhythm_choices import often, often_rows, weekday_rows
from kineret_gui.screens.more.rhythm_choices import words as often_words
from kineret_gui.wording import days, doses, fill, listing, orders
from kineret_gui.wording.times import example_time
from kineret_gui.wording.translation import tr


@frozen
class SyringeRow:
    """One syringe of a dose of several."""

    title: str
    isOpen: bool


@frozen
class TimeRow:
    """One usual time, as typed."""

    label: str
    typed: str
    wrong: str


@frozen
class OrderView:
    """Each piece of the form.

    dose, often, at, late  the piece in words
    wrong                  the first thing that is wrong
    needed                 the fields without which nothing is written
    summary                what would be written, in whole sentences; empty while something is missing
    """

    amounts: tuple[ChoiceRow, ...]
    syringes: tuple[SyringeRow, ...]
    often_rows: tuple[ChoiceRow, ...]
    weekday_rows: tuple[ChoiceRow, ...]
    late_rows: tuple[ChoiceRow, ...]
    times: tuple[TimeRow, ...]
    can_add_syringe: bool
    has_several: bool
    dose: str
    often: str
    at: str
    late: str
    is_course: bool
    course_days: str
    course_wrong: str
    starts: str
    ordered_by: str
    ordered_by_wrong: str
    wrong: str
    needed: tuple[str, ...]
    summary: str


def order_view(form: OrderForm, open_syringe: int, is_checked: bool) -> OrderView:
    """Return the form in words; what is wrong is named beside each field once it `is_checked`."""
    wrong = wrong_with(form) if is_checked else OrderWrong()
    order = order_of(form)
    return OrderView(
        amounts=tuple(amounts(form.syringes[open_syringe])),
        syringes=_syringe_rows(form, open_syringe),
        often_rows=tuple(often_rows(form)),
        weekday_rows=tuple(weekday_rows(form)),
        late_rows=_late_rows(form),
        times=_time_rows(form, wrong),
        can_add_syringe=all(form.syringes) and len(form.syringes) < MOST_SYRINGES,
        has_several=len(form.syringes) > 1,
        dose=_dose(form),
        often=doses.rhythm(order) if isinstance(order, Prescription) else _often(form),
        at=listing.together(form.times),
        late=orders.late_after(form.late_after),
        is_course=form.is_course,
        course_days=form.course_days,
        course_wrong=wrong.course,
        starts=days.day(form.starts),
        ordered_by=form.ordered_by,
        ordered_by_wrong=wrong.ordered_by,
        wrong=next(iter(wrong.parts.values()), ""),
        needed=needed(form, wrong_with, course_days="course", ordered_by="ordered_by"),
        summary=orders.summary(order) if isinstance(order, Prescription) else "",
    )


def _syringe_rows(form: OrderForm, open_syringe: int) -> tuple[SyringeRow, ...]:
    """Return a row for each syringe; none where the dose is a single one."""
    if len(form.syringes) == 1:
        return ()
    return tuple(
        SyringeRow(fill(tr("Syringe %1: %2"), str(n + 1), _amount(milligrams)), n == open_syringe)
        for n, milligrams in enumerate(form.syringes)
    )


def _amount(milligrams: int | None) -> str:
    return doses.amount(milligrams) if milligrams else tr("not chosen yet")


def _dose(form: OrderForm) -> str:
    if not all(form.syringes):
        return tr("not chosen yet")
    return doses.syringes(tuple(filter(None, form.syringes)))


def _often(form: OrderForm) -> str:
    """Return how often, of an order in which something is still missing."""
    known = often(form)
    if known:
        return often_words(known)
    return tr("as before") if form.rhythm else tr("not chosen yet")


def _late_rows(form: OrderForm) -> tuple[ChoiceRow, ...]:
    return tuple(
        ChoiceRow(str(minutes or ""), orders.late_after(minutes), minutes == form.late_after)
        for minutes in late_choices(form)
    )


def _time_rows(form: OrderForm, wrong: OrderWrong) -> tuple[TimeRow, ...]:
    reasons = wrong.times or ("",) * len(form.times)
    return tuple(
        TimeRow(_time_label(form, n), typed, reason)
        for n, (typed, reason) in enumerate(zip(form.times, reasons, strict=True))
    )


def _time_label(form: OrderForm, number: int) -> str:
    if len(form.times) == 1:
        return fill(tr("Usual time (for example %1)"), example_time())
    return fill(tr("Usual time %1 (for example %2)"), str(number + 1), example_time())
