"""The fields of an attack: what stands in each, and what each may be. Pure."""

from kineret_gui.diary.facts.attack import WORST_PAIN, Attack, AttackKind, YesNo
from kineret_gui.diary.facts.measurement import UNITS, Quantity
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.symptoms.attack_form import AttackForm, wrong_days, wrong_temperature
from kineret_gui.screens.symptoms.daily_view import AnswerRow
from kineret_gui.wording import fill, listing, measurements, symptoms
from kineret_gui.wording.translation import tr


@frozen
class AttackFieldsView:
    """The content of each field, and the text of its line while it is closed.

    kinds       where it is felt; several may be chosen
    colchicine  yes, no, and not said
    """

    kinds: tuple[ChoiceRow, ...] = ()
    kinds_text: str = ""
    temperature: str = ""
    temperature_text: str = ""
    temperature_wrong: str = ""
    units: tuple[ChoiceRow, ...] = ()
    pains: tuple[AnswerRow, ...] = ()
    pain_text: str = ""
    rescue: str = ""
    rescue_text: str = ""
    colchicine: tuple[ChoiceRow, ...] = ()
    colchicine_text: str = ""
    lost: str = ""
    lost_text: str = ""
    lost_wrong: str = ""
    trigger: str = ""
    trigger_text: str = ""
    note: str = ""
    note_text: str = ""


def attack_fields_view(form: AttackForm, attack: Attack | None) -> AttackFieldsView:
    """Return the fields as they are filled in; `attack` as it would be written, None where something is wrong."""
    kinds = _kind_rows(form)
    return AttackFieldsView(
        kinds=kinds,
        kinds_text=listing.listed(row.words for row in kinds if row.chosen) or tr("Not answered"),
        temperature=form.typed,
        temperature_text=temperature_text(form, attack),
        temperature_wrong=wrong_temperature(form),
        units=tuple(ChoiceRow(unit, unit, unit == form.unit) for unit in UNITS[Quantity.TEMPERATURE]),
        pains=_pain_rows(form),
        pain_text=tr("Not answered") if form.pain is None else fill(tr("%1 of 10"), str(form.pain)),
        rescue=form.rescue,
        rescue_text=_text(form.rescue),
        colchicine=_colchicine_rows(form),
        colchicine_text=_text(symptoms.yes_no(form.colchicine)),
        lost=form.lost,
        lost_text=_text(form.lost),
        lost_wrong=wrong_days(form),
        trigger=form.trigger,
        trigger_text=_text(form.trigger),
        note=form.note,
        note_text=_text(form.note),
    )


def temperature_text(form: AttackForm, attack: Attack | None) -> str:
    """Return the temperature as it will be written."""
    if not form.typed.strip():
        return tr("Not answered")
    if wrong_temperature(form):
        return tr("Not clear yet")
    if attack is None or attack.temperature is None:
        return form.typed
    return measurements.amount(attack.temperature, attack.unit)


def _kind_rows(form: AttackForm) -> tuple[ChoiceRow, ...]:
    return tuple(ChoiceRow(kind.value, symptoms.attack_kind(kind), kind in form.kinds) for kind in AttackKind)


def _pain_rows(form: AttackForm) -> tuple[AnswerRow, ...]:
    """Return 0 to 10, each with a name of its own."""
    spoken = {0: tr("Worst pain: 0, no pain"), WORST_PAIN: tr("Worst pain: 10, worst possible pain")}
    return tuple(
        AnswerRow(pain, str(pain), spoken.get(pain) or fill(tr("Worst pain: %1"), str(pain)), pain == form.pain)
        for pain in range(WORST_PAIN + 1)
    )


def _colchicine_rows(form: AttackForm) -> tuple[ChoiceRow, ...]:
    answers = (ChoiceRow(one.value, symptoms.yes_no(one), one is form.colchicine) for one in YesNo)
    return (*answers, ChoiceRow("", tr("Not answered"), form.colchicine is None))


def _text(text: str) -> str:
    """Return what was typed or chosen, or that nothing is said."""
    return text.strip() or tr("Not answered")
