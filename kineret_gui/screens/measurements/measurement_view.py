"""What the page of one measurement offers and reads back. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Measurement, Quantity, Route
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_form import MeasurementForm
from kineret_gui.wording import clocks, fill, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

RECENT, SOON = 60, 14  # days around today within which a check may have brought the value


@dataclass(frozen=True, slots=True)
class QuantityChoice:
    """Something that can be measured, with its latest value."""

    key: str
    title: str
    detail: str


def named(what: NamedQuantity) -> str:
    """What is measured, in words."""
    return what.own or measurements.quantity(what.quantity)


def what_rows(earlier: EarlierValues, now: Now) -> list[QuantityChoice]:
    """Everything that may be measured, each with its latest value."""
    return [QuantityChoice(what.key, named(what), _last(earlier.latest(what), now)) for what in earlier.all_measured()]


def unit_rows(form: MeasurementForm, earlier: EarlierValues) -> list[ChoiceRow]:
    """The units to choose from."""
    units = earlier.units(form.what) if form.what else ()
    return [ChoiceRow(unit, unit, unit == form.unit) for unit in units]


def route_rows(chosen: Route | None) -> list[ChoiceRow]:
    """Where a temperature may be taken; it may stay unsaid."""
    unsaid = ChoiceRow("", tr("Not said"), chosen is None)
    return [*(ChoiceRow(r.value, measurements.route(r), r is chosen) for r in Route), unsaid]


def check_rows(checks: Iterable[CheckDate], chosen: str, today: date) -> list[ChoiceRow]:
    """The dates with the clinic that the value may come from, the latest first, and none of them."""
    near = [check for check in checks if check.id == chosen or -RECENT <= (check.on - today).days <= SOON]
    near.sort(key=measurements.check_order, reverse=True)
    if not near:
        return []
    rows = [ChoiceRow(check.id, measurements.check_of_day(check), check.id == chosen) for check in near]
    return [*rows, ChoiceRow("", tr("No date with the clinic"), chosen == "")]


def read_back(fact: Measurement, when: str, result_of: str) -> list[FactLine]:
    """What will be written, before it is."""
    value = measurements.told(fact.value, fact.unit, fact.bound)
    of_laboratory = fact.quantity not in (Quantity.TEMPERATURE, Quantity.WEIGHT)
    lines = (
        FactLine(measurements.name(fact), value[:1].upper() + value[1:]),
        FactLine(tr("Range printed"), fact.reference),
        FactLine(tr("Blood taken") if of_laboratory and not fact.own else tr("When"), when),
        FactLine(tr("Where it was taken"), measurements.route(fact.route)),
        FactLine(tr("Result of"), result_of),
        FactLine(tr("Note"), fact.note),
    )
    return [line for line in lines if line.said]


def chosen_words(rows: Sequence[ChoiceRow]) -> str:
    """The words of the row that is chosen."""
    return next((row.words for row in rows if row.chosen), "")


def _last(latest: Measurement | None, now: Now) -> str:
    if latest is None:
        return ""
    value = measurements.amount(latest.value, latest.unit, latest.bound)
    return fill(tr("Last: %1, %2"), value, clocks.near_day(latest.moment, now))
