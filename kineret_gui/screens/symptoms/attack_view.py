"""What the page of an attack offers and reads back. Pure."""

from kineret_gui.diary.facts.attack import WORST_PAIN, Attack, AttackKind, YesNo
from kineret_gui.diary.facts.measurement import UNITS, Quantity
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.symptoms.attack_form import AttackForm, wrong_temperature
from kineret_gui.screens.symptoms.daily_view import AnswerRow
from kineret_gui.wording import clocks, fill, measurements, observations, symptoms
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr

OVER = "over"


def over_rows(form: AttackForm) -> list[ChoiceRow]:
    """Whether it has ended."""
    return [
        ChoiceRow("lasts", tr("It is not over yet"), not form.over),
        ChoiceRow(OVER, tr("It is over"), form.over),
    ]


def kind_rows(form: AttackForm) -> list[ChoiceRow]:
    """Where it is felt; several may be chosen."""
    return [ChoiceRow(kind.value, symptoms.attack_kind(kind), kind in form.kinds) for kind in AttackKind]


def kinds_told(form: AttackForm) -> str:
    return tr(", ").join(row.words for row in kind_rows(form) if row.chosen) or tr("Not said")


def unit_rows(form: AttackForm) -> list[ChoiceRow]:
    return [ChoiceRow(unit, unit, unit == form.unit) for unit in UNITS[Quantity.TEMPERATURE]]


def temperature_told(form: AttackForm, attack: Attack | None) -> str:
    """The temperature as it will be written."""
    if not form.typed.strip():
        return tr("Not said")
    if wrong_temperature(form) or attack is None or attack.temperature is None:
        return tr("Not understood yet") if wrong_temperature(form) else form.typed
    return measurements.amount(attack.temperature, attack.unit)


def pain_rows(form: AttackForm) -> list[AnswerRow]:
    """0 to 10, each with a name of its own."""
    spoken = {0: tr("Worst pain: 0, none"), WORST_PAIN: tr("Worst pain: 10, worst")}
    return [
        AnswerRow(pain, str(pain), spoken.get(pain) or fill(tr("Worst pain: %1"), str(pain)), pain == form.pain)
        for pain in range(WORST_PAIN + 1)
    ]


def pain_told(form: AttackForm) -> str:
    return tr("Not said") if form.pain is None else fill(tr("%1 of 10"), str(form.pain))


def colchicine_rows(form: AttackForm) -> list[ChoiceRow]:
    """Yes, no, and not said."""
    said = [ChoiceRow(one.value, symptoms.yes_no(one), one is form.colchicine) for one in YesNo]
    return [*said, ChoiceRow("", tr("Not said"), form.colchicine is None)]


def colchicine_told(form: AttackForm) -> str:
    return symptoms.yes_no(form.colchicine) or tr("Not said")


def told(text: str) -> str:
    """What was typed, or that nothing is said."""
    return text.strip() or tr("Not said")


def read_back(attack: Attack, now: Now) -> list[FactLine]:
    """What will be written, before it is."""
    return [line for line in observations.lines(attack, clocks.seen_from(now)) if line.said]
