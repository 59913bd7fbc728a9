"""Two periods side by side, in words and numbers. Nothing points up or down, and nothing is better or worse. Pure."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.account import Account, Measured, Noted
from kineret_gui.diary.rules.comparison import Comparison
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.pictures.strips_view import strip_title
from kineret_gui.screens.review.compared_medicines import compared_medicines
from kineret_gui.screens.review.compared_row import ComparedRow, below_heading, compared
from kineret_gui.screens.review.overview_view import order
from kineret_gui.screens.review.period_names import period_title
from kineret_gui.screens.review.totals_view import uncounted_doses
from kineret_gui.wording import days, doses, fill, listing, measurements, sites
from kineret_gui.wording.translation import tr


@frozen
class ComparisonView:
    """Everything on the page.

    one, other    the periods by name
    unequal       a warning where they are not equally long
    uncounted     that some doses are in none of the numbers
    choices       what can be compared
    chooses_both  whether the person chooses both periods
    part          the choice that is open: `which`, `one`, `other`, or none
    """

    one: str = ""
    other: str = ""
    compared: str = ""
    unequal: str = ""
    uncounted: str = ""
    rows: tuple[ComparedRow, ...] = ()
    choices: tuple[ChoiceRow, ...] = ()
    chooses_both: bool = False
    part: str = ""
    as_of: str = ""


def comparison_view(both: Comparison) -> ComparisonView:
    """Return the comparison in words."""
    one, other = period_title(both.one.period), period_title(both.other.period)
    return ComparisonView(
        one=one,
        other=other,
        compared=fill(tr("Comparing %1 and %2"), one, other),
        unequal="" if both.is_of_equal_lengths else _unequal(both, one, other),
        uncounted=uncounted_doses((*both.one.doses, *both.other.doses)),
        rows=(
            *below_heading(tr("Doses"), _doses(both)),
            *(below_heading(tr("Other medicines"), compared_medicines(both)) if both.medicines else ()),
            *below_heading(tr("Injections"), _injections(both)),
            *below_heading(tr("Reactions"), _reactions(both)),
            *below_heading(tr("Symptoms"), _symptoms(both)),
            *below_heading(tr("Measurements"), _measured(both)),
            *below_heading(
                tr("Prescribed"), [compared(tr("Prescriptions and pauses"), *map(_orders, _accounts(both)))]
            ),
        ),
    )


def _unequal(both: Comparison, one: str, other: str) -> str:
    one_length, other_length = (tr("%n day(s)", n=account.period.length) for account in _accounts(both))
    sentence = tr("The periods have different lengths: %1 has %2, %3 has %4.")
    return fill(sentence, one, one_length, other, other_length)


def _accounts(both: Comparison) -> tuple[Account, Account]:
    return both.one, both.other


def _each(both: Comparison, number: Callable[[Account], int]) -> tuple[str, str]:
    return QLocale().toString(number(both.one)), QLocale().toString(number(both.other))


def _doses(both: Comparison) -> Iterator[ComparedRow]:
    yield compared(tr("Days"), *_each(both, lambda a: a.period.length))
    yield compared(
        doses.given_in_time(r.dose.order for r in (*both.one.doses, *both.other.doses)),
        *_each(both, lambda a: a.totals.recorded),
    )
    yield compared(tr("Given late"), *_each(both, lambda a: a.totals.late))
    if any(_written_later(account) for account in _accounts(both)):
        yield compared(tr("Given doses entered later"), *_each(both, _written_later))
    if any(account.totals.part for account in _accounts(both)):
        yield compared(tr("Part given"), *_each(both, lambda a: a.totals.part))
    if any(account.totals.other for account in _accounts(both)):
        yield compared(tr("Given in a different amount"), *_each(both, lambda a: a.totals.other))
    yield compared(tr("Missed"), *_each(both, lambda a: a.totals.missed))
    yield compared(tr("Skipped on medical advice"), *_each(both, lambda a: a.totals.skipped))
    yield compared(tr("Paused"), *_each(both, lambda a: a.totals.paused))
    yield compared(tr("Not recorded"), *_each(both, lambda a: a.totals.not_recorded))
    if any(account.totals.in_hospital for account in _accounts(both)):
        yield compared(tr("Given in hospital"), *_each(both, lambda a: a.totals.in_hospital))
    if any(account.totals.unlike_now for account in _accounts(both)):
        yield compared(tr("Given doses that differ from a changed prescription"), *_each(both, _unlike_now))
    if any(account.extra for account in _accounts(both)):
        yield compared(tr("Extra injections (no dose was due)"), *_each(both, lambda a: len(a.extra)))


def _written_later(account: Account) -> int:
    return account.totals.recorded_later + account.totals.late_later


def _unlike_now(account: Account) -> int:
    return account.totals.unlike_now


def _injections(both: Comparison) -> Iterator[ComparedRow]:
    for place, one, other in both.injections:
        label = sites.place(place) if place else tr("Site not remembered")
        yield compared(label, QLocale().toString(one), QLocale().toString(other))


def _reactions(both: Comparison) -> Iterator[ComparedRow]:
    yield compared(tr("Started"), *_each(both, lambda a: len(a.begun)))
    yield compared(tr("Not healed by the end"), *_each(both, lambda a: len(a.still_open)))


def _symptoms(both: Comparison) -> Iterator[ComparedRow]:
    for one, other in both.symptoms:
        noted = one or other
        if noted:
            yield compared(strip_title(noted.felt), _noted(one), _noted(other))
    if any(account.attacks for account in _accounts(both)):
        yield compared(tr("Attacks"), *_each(both, lambda a: len(a.attacks)))


def _noted(noted: Noted | None) -> str:
    """As `5 times`, `5 times; 3 times none`, or that nothing was written."""
    if noted is None:
        return tr("no entries")
    parts = [tr("%n time(s)", n=noted.there)]
    if noted.none:
        parts.append(tr("answered none: %n time(s)", n=noted.none))
    return listing.parts(parts)


def _measured(both: Comparison) -> Iterator[ComparedRow]:
    for one, other in both.measured:
        values = one or other
        if values:
            yield compared(measurements.name(values.first), _values(one), _values(other))


def _values(values: Measured | None) -> str:
    """The values as they were entered, each with its day."""
    if values is None:
        return tr("no entries")
    if values.count == 1:
        return _value(tr("%1 on %2"), values.first)
    return "\n".join(
        (
            _value(tr("first %1 on %2"), values.first),
            _value(tr("last %1 on %2"), values.last),
            _value(tr("lowest %1 on %2"), values.lowest),
            _value(tr("highest %1 on %2"), values.highest),
        )
    )


def _value(sentence: str, value: Measurement) -> str:
    amount = measurements.amount_in_words(value.value, value.unit, value.bound)
    return fill(sentence, amount, days.short_day(value.day))


def _orders(account: Account) -> str:
    return "\n".join(map(order, account.ordered)) or tr("no entries")
