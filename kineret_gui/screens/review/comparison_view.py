"""Two periods side by side, in words and numbers. Nothing points up or down, and nothing is better or worse. Pure."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QLocale

from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.account import Account, Measured, Noted
from kineret_gui.diary.rules.comparison import Comparison
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.pictures.strips_view import strip_title
from kineret_gui.screens.review.overview_view import order
from kineret_gui.screens.review.period_names import period_title
from kineret_gui.screens.review.totals_view import uncounted_doses
from kineret_gui.wording import days, doses, fill, measurements, sites
from kineret_gui.wording.translation import tr

_BRIEF = 8  # characters


@frozen
class ComparedRow:
    """One thing in both periods; or the heading of those that follow, with nothing beside it.

    brief  whether both stand on one line beside the label
    """

    heading: str
    label: str
    one: str
    other: str
    brief: bool


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
            *_part(tr("Doses"), _doses(both)),
            *_part(tr("Injections"), _injections(both)),
            *_part(tr("Reactions"), _reactions(both)),
            *_part(tr("Symptoms"), _symptoms(both)),
            *_part(tr("Measurements"), _measured(both)),
            *_part(tr("Prescribed"), [_row(tr("Prescriptions and pauses"), *map(_orders, _accounts(both)))]),
        ),
    )


def _unequal(both: Comparison, one: str, other: str) -> str:
    one_length, other_length = (tr("%n day(s)", n=account.period.length) for account in _accounts(both))
    sentence = tr("The periods have different lengths: %1 has %2, %3 has %4.")
    return fill(sentence, one, one_length, other, other_length)


def _accounts(both: Comparison) -> tuple[Account, Account]:
    return both.one, both.other


def _row(label: str, one: str, other: str) -> ComparedRow:
    return ComparedRow("", label, one, other, brief=max(len(one), len(other)) <= _BRIEF)


def _part(heading: str, rows: Sequence[ComparedRow] | Iterator[ComparedRow]) -> Iterator[ComparedRow]:
    """Return the rows below their heading; where there are none, that nothing is written."""
    yield ComparedRow(heading, "", "", "", brief=False)
    yield from list(rows) or [_row(tr("No entries"), tr("none"), tr("none"))]


def _each(both: Comparison, number: Callable[[Account], int]) -> tuple[str, str]:
    return QLocale().toString(number(both.one)), QLocale().toString(number(both.other))


def _doses(both: Comparison) -> Iterator[ComparedRow]:
    yield _row(tr("Days"), *_each(both, lambda a: a.period.length))
    yield _row(
        doses.given_in_time(r.dose.order for r in (*both.one.doses, *both.other.doses)),
        *_each(both, lambda a: a.totals.recorded),
    )
    yield _row(tr("Given late"), *_each(both, lambda a: a.totals.late))
    if any(_written_later(account) for account in _accounts(both)):
        yield _row(tr("Of those given: entered later"), *_each(both, _written_later))
    if any(account.totals.part for account in _accounts(both)):
        yield _row(tr("Part given"), *_each(both, lambda a: a.totals.part))
    if any(account.totals.other for account in _accounts(both)):
        yield _row(tr("Given in another amount"), *_each(both, lambda a: a.totals.other))
    yield _row(tr("Missed"), *_each(both, lambda a: a.totals.missed))
    yield _row(tr("Skipped on medical advice"), *_each(both, lambda a: a.totals.skipped))
    yield _row(tr("Paused"), *_each(both, lambda a: a.totals.paused))
    yield _row(tr("Not recorded"), *_each(both, lambda a: a.totals.not_recorded))
    if any(account.totals.in_hospital for account in _accounts(both)):
        yield _row(tr("Given in hospital"), *_each(both, lambda a: a.totals.in_hospital))
    if any(account.totals.unlike_now for account in _accounts(both)):
        yield _row(tr("Given doses that differ from a changed prescription"), *_each(both, _unlike_now))
    if any(account.extra for account in _accounts(both)):
        yield _row(tr("Extra injections (no dose was due)"), *_each(both, lambda a: len(a.extra)))


def _written_later(account: Account) -> int:
    return account.totals.recorded_later + account.totals.late_later


def _unlike_now(account: Account) -> int:
    return account.totals.unlike_now


def _injections(both: Comparison) -> Iterator[ComparedRow]:
    for place, one, other in both.injections:
        label = sites.place(place) if place else tr("Site not remembered")
        yield _row(label, QLocale().toString(one), QLocale().toString(other))


def _reactions(both: Comparison) -> Iterator[ComparedRow]:
    yield _row(tr("Started"), *_each(both, lambda a: len(a.begun)))
    yield _row(tr("Not healed by the end"), *_each(both, lambda a: len(a.still_open)))


def _symptoms(both: Comparison) -> Iterator[ComparedRow]:
    for one, other in both.symptoms:
        noted = one or other
        if noted:
            yield _row(strip_title(noted.felt), _noted(one), _noted(other))
    if any(account.attacks for account in _accounts(both)):
        yield _row(tr("Attacks"), *_each(both, lambda a: len(a.attacks)))


def _noted(noted: Noted | None) -> str:
    """As `5 times`, `5 times; 3 times none`, or that nothing was written."""
    if noted is None:
        return tr("no entries")
    parts = [tr("%n time(s)", n=noted.there)]
    if noted.none:
        parts.append(tr("answered none: %n time(s)", n=noted.none))
    return tr("; ").join(parts)


def _measured(both: Comparison) -> Iterator[ComparedRow]:
    for one, other in both.measured:
        values = one or other
        if values:
            yield _row(measurements.name(values.first), _values(one), _values(other))


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
