"""A form for whatever its page is about, filled in from what was measured before."""

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.measurements.earlier_values import EarlierValues, NamedQuantity
from kineret_gui.screens.measurements.measurement_form import MeasurementForm, correcting, measuring

_REMEMBERED = 1000  # of the latest values, in which the last unit, range and own names are looked for


def earlier_values(desk: Desk) -> EarlierValues:
    """The latest values that stand in the diary."""
    return EarlierValues.of(entry.fact for entry in desk.diary.newest(Measurement, _REMEMBERED))


def form_about(desk: Desk, about: str) -> MeasurementForm:
    """`entry:ID` corrects; `quantity:CRP`, `own:NAME` and `check:ID` begin with that; empty leaves all to choose."""
    kind, _, key = about.partition(":")
    empty = MeasurementForm(new_id())
    match kind:
        case "entry" if old := _measurement(desk, key):
            return correcting(old)
        case "quantity" | "own":
            return measuring(empty, NamedQuantity.from_key(about), earlier_values(desk))
        case "check":
            return MeasurementForm(new_id(), check=key)
    return empty


def _measurement(desk: Desk, id: str) -> Entry[Measurement] | None:
    entry = desk.diary.entry(id)
    return entry if entry and isinstance(entry.fact, Measurement) else None  # type: ignore[return-value]
