"""The dates with the clinic and the latest value of everything that was measured. Pure; nothing is judged."""

from collections.abc import Iterable, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, open_checks
from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.measurements.checks_view import when_set
from kineret_gui.screens.measurements.earlier_values import NamedQuantity
from kineret_gui.wording import clocks, fill, listing, measurements
from kineret_gui.wording.translation import tr


@frozen
class DateRow:
    """A date with the clinic. `entry` is what is opened, `check` what results speak of."""

    entry: str
    check: str
    title: str
    detail: str
    named: str


@frozen
class DatesView:
    """The dates to come, the next one first; those without a word yet and those answered, the latest first."""

    to_come: tuple[DateRow, ...]
    to_answer: tuple[DateRow, ...]
    answered: tuple[DateRow, ...]


@frozen
class QuantityRow:
    """The latest value of one quantity, with the range that was printed beside it."""

    key: str
    title: str
    value: str
    range: str
    taken: str
    earlier: str


@frozen
class MeasurementsView:
    """Everything on the page.

    show_more  how many more dates were answered; empty where all are shown
    """

    to_come: tuple[DateRow, ...] = ()
    to_answer: tuple[DateRow, ...] = ()
    answered: tuple[DateRow, ...] = ()
    show_more: str = ""
    values: tuple[QuantityRow, ...] = ()
    can_write: bool = False


def measurements_view(
    dates: DatesView, values: Iterable[Measurement], now: Now, *, most_answered: int | None, can_write: bool
) -> MeasurementsView:
    """Return the page; `most_answered` of the dates that were answered are shown, all of them for None."""
    answered = dates.answered[:most_answered]
    more = len(dates.answered) - len(answered)
    return MeasurementsView(
        to_come=dates.to_come,
        to_answer=dates.to_answer,
        answered=answered,
        show_more=tr("Show %n more appointment(s)", n=more) if more else "",
        values=quantity_rows(values, now),
        can_write=can_write,
    )


def dates_view(
    checks: Sequence[Entry[CheckDate]], done: Sequence[CheckDone], results: Sequence[Measurement], today: date
) -> DatesView:
    """Return all that is known of each date that the clinic set."""
    still_open = {check.id for check in open_checks((entry.fact for entry in checks), done, results)}
    to_come, to_answer, answered = [], [], []
    for entry in sorted(checks, key=lambda entry: measurements.check_order(entry.fact)):
        check = entry.fact
        if check.id not in still_open:
            answered.append(_row(entry, _answer(check, done, results)))
        elif check.on >= today:
            to_come.append(_row(entry, when_set(check, today)))
        else:
            to_answer.append(_row(entry, when_set(check, today)))
    return DatesView(tuple(to_come), tuple(reversed(to_answer)), tuple(reversed(answered)))


def quantity_rows(values: Iterable[Measurement], now: Now) -> tuple[QuantityRow, ...]:
    """Return the latest value of each, in the order in which the form offers them."""
    by_what: dict[NamedQuantity, list[Measurement]] = {}
    for value in sorted(values, key=lambda value: value.moment.utc):
        by_what.setdefault(NamedQuantity.of(value), []).append(value)
    order = list(Quantity)
    ordered = sorted(by_what, key=lambda what: (order.index(what.quantity), what.own))
    return tuple(_quantity(what, by_what[what], now) for what in ordered)


def _row(entry: Entry[CheckDate], detail: str) -> DateRow:
    check = entry.fact
    return DateRow(entry.id, check.id, measurements.check(check), detail, measurements.check_of_day(check))


def _answer(check: CheckDate, done: Sequence[CheckDone], results: Sequence[Measurement]) -> str:
    """Return the answer as `Friday 13 March 2026: CRP less than 0.3 mg/l; ALT 23 U/l`."""
    values = [_result_text(result) for result in results if result.check == check.id]
    notes = [word.note for word in done if word.check == check.id and word.note]
    text = listing.parts([*notes, *values]) or tr("done")
    return fill(tr("%1: %2"), measurements.check_day(check), text)


def _quantity(what: NamedQuantity, values: Sequence[Measurement], now: Now) -> QuantityRow:
    latest = values[-1]
    return QuantityRow(
        key=what.key,
        title=what.text,
        value=measurements.amount(latest.value, latest.unit, latest.bound),
        range=fill(tr("Reference range: %1"), latest.reference) if latest.reference else "",
        taken=clocks.near_moment(latest.moment, now),
        earlier=tr("%n earlier measurement(s)", n=len(values) - 1) if len(values) > 1 else "",
    )


def _result_text(fact: Measurement) -> str:
    return fill(tr("%1 %2"), measurements.name(fact), measurements.amount_in_words(fact.value, fact.unit, fact.bound))
