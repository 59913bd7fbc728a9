"""The form of an attack: what is filled in so far, and what will be written of it. Pure."""

from dataclasses import replace
from decimal import Decimal

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.attack import MOST_DAYS_LOST, Attack, AttackKind, YesNo
from kineret_gui.diary.facts.measurement import Quantity, possible
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.number import Misread, read_number
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.parsing import typed_number
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.numbers import misread
from kineret_gui.wording.translation import tr

_DECIMALS = 2  # that a thermometer shows


@frozen
class AttackForm:
    """An attack as far as it is filled in. When it began and ended stands beside it.

    old    the entry that is corrected; None for a new one
    over   whether it has ended
    typed  the highest temperature as it stands in the field
    lost   the days as they stand in the field
    """

    id: str
    old: Entry[Attack] | None = None
    over: bool = False
    kinds: frozenset[AttackKind] = frozenset()
    typed: str = ""
    unit: str = ""
    pain: int | None = None
    rescue: str = ""
    colchicine: YesNo | None = None
    lost: str = ""
    trigger: str = ""
    note: str = ""


def new_form(unit: str) -> AttackForm:
    """Return an empty form, with the unit of the temperature used last."""
    return AttackForm(new_id(), unit=unit)


def correcting(old: Entry[Attack], unit: str) -> AttackForm:
    """Return the form that holds an attack as it is written now."""
    fact = old.fact
    return AttackForm(
        id=new_id(),
        old=old,
        over=fact.ended is not None,
        kinds=frozenset(fact.kinds),
        typed=_as_typed(fact),
        unit=fact.unit or unit,
        pain=fact.worst_pain,
        rescue=fact.rescue_medicine,
        colchicine=fact.colchicine,
        lost="" if fact.days_lost is None else str(fact.days_lost),
        trigger=fact.trigger,
        note=fact.note,
    )


def with_pain(form: AttackForm, pain: int) -> AttackForm:
    """Return the form with this worst pain; the same again takes it back."""
    return replace(form, pain=None if form.pain == pain else pain)


def temperature_of(form: AttackForm) -> Decimal | Misread | None:
    """Return the highest temperature; one that stands as it was written is not read anew: 38.125 could be two."""
    if not form.typed.strip():
        return None
    if form.old and form.typed == _as_typed(form.old.fact):
        return form.old.fact.temperature
    return read_number(form.typed, _DECIMALS)


def wrong_temperature(form: AttackForm) -> str:
    """Return why the temperature is not taken; empty where it is."""
    read = temperature_of(form)
    if read is None:
        return ""
    if isinstance(read, Misread):
        return misread(read)
    bounds = possible(Quantity.TEMPERATURE, form.unit)
    if bounds is None:
        return tr("Choose the unit.")
    if not bounds[0] <= read <= bounds[1]:
        return measurements.impossible(Quantity.TEMPERATURE, read, form.unit, *bounds)
    return ""


def wrong_days(form: AttackForm) -> str:
    """Return why the days lost are not taken; empty where they are."""
    if not form.lost.strip() or typed_number(form.lost, 0, MOST_DAYS_LOST) is not None:
        return ""
    return fill(tr("Enter whole days from 0 to %1."), str(MOST_DAYS_LOST))


def wrong_end(form: AttackForm, started: Moment, ended: Moment) -> str:
    """Return why the end is not taken; empty where it is."""
    return tr("An attack cannot end before it starts.") if form.over and ended.utc < started.utc else ""


def attack_of(form: AttackForm, started: Moment, ended: Moment) -> Attack | FormError:
    """Return the attack as it will be written, or why it cannot be."""
    temperature = temperature_of(form)
    reasons = {
        "ended": wrong_end(form, started, ended),
        "temperature": wrong_temperature(form),
        "lost": wrong_days(form),
    }
    for part, message in reasons.items():
        if message:
            return FormError(message, part)
    measured = temperature if isinstance(temperature, Decimal) else None
    return Attack(
        started=started,
        ended=ended if form.over else None,
        kinds=_kinds(form),
        temperature=measured,
        unit="" if measured is None else form.unit,
        worst_pain=form.pain,
        rescue_medicine=form.rescue.strip(),
        colchicine=form.colchicine,
        days_lost=typed_number(form.lost, 0, MOST_DAYS_LOST),
        trigger=form.trigger.strip(),
        note=form.note.strip(),
    )


def _kinds(form: AttackForm) -> tuple[AttackKind, ...]:
    """Return the kinds as on the page; those of the entry that is corrected stay in their order."""
    before = form.old.fact.kinds if form.old else ()
    return tuple(kind for kind in dict.fromkeys((*before, *AttackKind)) if kind in form.kinds)


def _as_typed(fact: Attack) -> str:
    return "" if fact.temperature is None else measurements.number(fact.temperature)
