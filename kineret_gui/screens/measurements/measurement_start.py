"""The form of a measurement as its page begins, filled in from what was measured before."""

from typing import assert_never

from kineret_gui.diary.entry import Entry, entry_of_kind, new_id
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT, Measurement, Quantity
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.routes.measurements import (
    CorrectMeasurement,
    MeasurementRoute,
    RecordCheckResult,
    RecordMeasurement,
    RecordOwnQuantity,
    RecordQuantity,
)
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_form import MeasurementForm, correcting, measuring
from kineret_gui.wording.leaflet import Region

_REMEMBERED = 1000  # of the latest values, in which the last unit, range and own names are looked for


def earlier_values(reader: DiaryReader) -> EarlierValues:
    """Return the latest values that stand in the diary."""
    values = (entry.fact for entry in reader.file.newest(Measurement, _REMEMBERED))
    return EarlierValues.of(values, FAHRENHEIT if reader.leaflet.region() is Region.US else CELSIUS)


def form_for(reader: DiaryReader, route: MeasurementRoute) -> MeasurementForm:
    """Return the form as the page begins. An entry that is not there, or is of another kind, leaves it empty."""
    empty = MeasurementForm(new_id())
    match route:
        case RecordMeasurement():
            return empty
        case RecordQuantity(quantity):
            return measuring(empty, NamedQuantity(quantity), earlier_values(reader))
        case RecordOwnQuantity(name):
            return measuring(empty, NamedQuantity(Quantity.OWN, name), earlier_values(reader))
        case RecordCheckResult(check):
            return MeasurementForm(new_id(), check=check)
        case CorrectMeasurement(entry):
            old = _measurement(reader, entry)
            return correcting(old) if old else empty
        case other:
            assert_never(other)


def _measurement(reader: DiaryReader, id: str) -> Entry[Measurement] | None:
    return entry_of_kind(reader.file.entry(id), Measurement)
