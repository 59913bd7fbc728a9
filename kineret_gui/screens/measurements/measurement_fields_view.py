"""The fields of a measurement: what stands in each, and what each may be. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date

from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.measurement import Measurement, Quantity, Route
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.form_state import needed
from kineret_gui.screens.measurements.earlier_values import EarlierValues
from kineret_gui.screens.measurements.measurement_form import MeasurementErrors, MeasurementForm, errors_of
from kineret_gui.wording import clocks, days, fill, measurements
from kineret_gui.wording.translation import tr

RECENT, SOON = 60, 14  # days around today within which a check may have brought the value


@frozen
class QuantityChoice:
    """Something that can be measured, with its latest value."""

    key: str
    title: str
    detail: str


@frozen
class MeasurementFieldsView:
    """The content of each field, and the reason why it is not taken.

    what            the quantity in words; empty while none is chosen
    from_last_time  said where unit and range were filled in from an earlier value and are to be compared
    result_of       the check that is chosen, in words
    needed          the fields without which nothing is written
    can_be_result   whether there is a check to choose; a temperature is asked for none
    """

    what: str = ""
    is_own: bool = False
    is_printed: bool = False
    is_temperature: bool = False
    own: str = ""
    own_wrong: str = ""
    typed: str = ""
    value_wrong: str = ""
    unit: str = ""
    unit_wrong: str = ""
    reference: str = ""
    reference_wrong: str = ""
    from_last_time: str = ""
    route: str = ""
    result_of: str = ""
    can_be_result: bool = False
    note: str = ""
    note_wrong: str = ""
    needed: tuple[str, ...] = ()
    whats: tuple[QuantityChoice, ...] = ()
    units: tuple[ChoiceRow, ...] = ()
    routes: tuple[ChoiceRow, ...] = ()
    checks: tuple[ChoiceRow, ...] = ()


def measurement_fields_view(
    form: MeasurementForm, errors: MeasurementErrors, earlier: EarlierValues, checks: Iterable[CheckDate], now: Now
) -> MeasurementFieldsView:
    """Return the fields as they are filled in."""
    rows, routes = check_rows(checks, form.check, now.wall.date()), _route_rows(form.route)
    is_temperature = form.what is not None and form.what.quantity is Quantity.TEMPERATURE
    result_of = _chosen_text(rows)
    return MeasurementFieldsView(
        what=form.what.text if form.what else "",
        is_own=form.is_own,
        is_printed=form.is_printed,
        is_temperature=is_temperature,
        own=form.own,
        own_wrong=errors.own,
        typed=form.typed,
        value_wrong=errors.value,
        unit=form.unit,
        unit_wrong=errors.unit,
        reference=form.reference,
        reference_wrong=errors.reference,
        from_last_time=_from_last_time(form, earlier),
        route=_chosen_text(routes),
        result_of=result_of,
        can_be_result=bool(result_of) and (not is_temperature or bool(form.check)),
        note=form.note,
        note_wrong=errors.note,
        needed=needed(form, errors_of, own="own", typed="value", unit="unit"),
        whats=_what_rows(earlier, now),
        units=_unit_rows(form, earlier),
        routes=routes,
        checks=rows,
    )


def _what_rows(earlier: EarlierValues, now: Now) -> tuple[QuantityChoice, ...]:
    """Return everything that may be measured, each with its latest value."""
    known = earlier.all_measured()
    return tuple(QuantityChoice(what.key, what.text, _last(earlier.latest(what), now)) for what in known)


def _unit_rows(form: MeasurementForm, earlier: EarlierValues) -> tuple[ChoiceRow, ...]:
    """Return the units to choose from."""
    units = earlier.units(form.what) if form.what else ()
    return tuple(ChoiceRow(unit, unit, unit == form.unit) for unit in units)


def _route_rows(chosen: Route | None) -> tuple[ChoiceRow, ...]:
    """Return where a temperature may be taken; it may stay unsaid."""
    unsaid = ChoiceRow("", tr("Not answered"), chosen is None)
    return (*(ChoiceRow(r.value, measurements.route(r), r is chosen) for r in Route), unsaid)


def check_rows(checks: Iterable[CheckDate], chosen: str, today: date) -> tuple[ChoiceRow, ...]:
    """Return the dates with the clinic that the value may come from, the latest first, and none of them."""
    near = [check for check in checks if check.id == chosen or -RECENT <= (check.on - today).days <= SOON]
    near.sort(key=measurements.check_order, reverse=True)
    if not near:
        return ()
    rows = [ChoiceRow(check.id, measurements.check_of_day(check), check.id == chosen) for check in near]
    return (*rows, ChoiceRow("", tr("No appointment"), chosen == ""))


def _from_last_time(form: MeasurementForm, earlier: EarlierValues) -> str:
    latest = earlier.latest(form.what) if form.what and form.is_printed and not form.old else None
    if latest is None or (form.unit, form.reference) != (latest.unit, latest.reference):
        return ""
    day = days.day(latest.moment.wall.date())
    return fill(tr("Unit and range are filled in from %1. Check them against the paper."), day)


def _chosen_text(rows: Sequence[ChoiceRow]) -> str:
    """Return the words of the row that is chosen."""
    return next((row.words for row in rows if row.chosen), "")


def _last(latest: Measurement | None, now: Now) -> str:
    if latest is None:
        return ""
    value = measurements.amount(latest.value, latest.unit, latest.bound)
    return fill(tr("Last: %1, %2"), value, clocks.near_day(latest.moment, now))
