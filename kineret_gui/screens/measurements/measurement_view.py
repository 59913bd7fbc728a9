"""The page of one measurement around its fields. Pure."""

from kineret_gui.diary.facts.measurement import Measurement, Quantity
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.measurements.measurement_form import MeasurementForm, errors_of
from kineret_gui.wording import measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@frozen
class MeasurementView(EntryFormView):
    """Everything but the fields.

    after_another  whether a value of the same test was just written
    lines          what would be written; none while something is wrong
    """

    title: str = ""
    save_text: str = ""
    after_another: bool = False
    lines: tuple[FactLine, ...] = ()


def measurement_view(
    form: MeasurementForm, state: FormState, lines: tuple[FactLine, ...], *, after_another: bool, time_wrong: str
) -> MeasurementView:
    """Return the page; `time_wrong` where the time is not understood."""
    errors = errors_of(form).first if state.checked else ""
    return MeasurementView(
        part=state.part,
        wrong=state.error.message or errors or time_wrong,
        corrects=form.old is not None,
        title=_title(form, after_another),
        save_text=tr("Save changes") if form.old else tr("Save"),
        after_another=after_another,
        lines=lines,
    )


def _title(form: MeasurementForm, after_another: bool) -> str:
    if form.old:
        return tr("Change a measurement")
    return tr("Another result of the same test") if after_another else tr("Add a measurement")


def read_back(fact: Measurement, when: str, result_of: str) -> tuple[FactLine, ...]:
    """Return what will be written, before it is."""
    value = measurements.amount_as_line(fact.value, fact.unit, fact.bound)
    of_laboratory = fact.quantity not in (Quantity.TEMPERATURE, Quantity.WEIGHT)
    lines = (
        FactLine(measurements.name(fact), value),
        FactLine(tr("Reference range"), fact.reference),
        FactLine(tr("Blood taken on") if of_laboratory and not fact.own else tr("When"), when),
        FactLine(tr("Where it was measured"), measurements.route(fact.route)),
        FactLine(tr("Result for"), result_of),
        FactLine(tr("Note"), fact.note),
    )
    return tuple(line for line in lines if line.value)
