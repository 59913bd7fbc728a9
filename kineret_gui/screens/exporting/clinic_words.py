"""The sentences in a file for a clinic's computer, in the person's language."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from kineret_gui.diary.facts.attack import AttackKind
from kineret_gui.diary.facts.daily_symptoms import Asked, Scale
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.measurement import Quantity, Route
from kineret_gui.diary.facts.medicine import MedicineOutcome
from kineret_gui.diary.facts.reaction import Course, Sign
from kineret_gui.exchange.fhir.words import FhirWords
from kineret_gui.wording import doses, joints, measurements, medicines, reactions, sites, symptoms
from kineret_gui.wording.translation import tr, translatable

_SCALES = {
    Scale.YES_NO: translatable("yes or no"),
    Scale.TO_FOUR: translatable("0 to 4"),
    Scale.TO_TEN: translatable("0 to 10"),
    Scale.MINUTES: translatable("minutes"),
    Scale.ON_THE_BODY: translatable("on the body"),
}


def _scale(scale: Scale) -> str:
    return tr(_SCALES[scale])


_VALUES: Mapping[type[Enum], Callable[[Any], str]] = {
    Answer: doses.answer,
    Asked: symptoms.asked,
    AttackKind: symptoms.attack_kind,
    Course: reactions.course,
    Level: reactions.level,
    MedicineOutcome: medicines.outcome,
    Quantity: measurements.quantity,
    Route: measurements.route,
    Scale: _scale,
    Sign: reactions.sign,
}


def value(value: Enum) -> str:
    """One of several answers in words."""
    return _VALUES[type(value)](value)


def clinic_words() -> FhirWords:
    """Every word of the file."""
    return FhirWords(
        medicine=tr("Kineret (anakinra)"),
        route=tr("Under the skin"),
        myself=tr("The person"),
        someone_else=tr("Someone else"),
        hospital=tr("Hospital staff"),
        part_given=tr("Part of a dose: %1 mg of the %2 mg prescribed went in"),
        other_amount=tr("Another amount than prescribed: %1 mg went in, %2 mg were prescribed"),
        rest=tr("Part of a dose, not given: %1 mg of %2 mg"),
        syringes=tr("In several syringes, in mg: %1"),
        usual_time=tr("Usual time: %1"),
        reaction=tr("Injection site reaction"),
        reaction_later=tr("Injection site reaction: follow-up"),
        follows=tr("After the injection on"),
        width=tr("Largest width"),
        level=tr("Severity"),
        daily=tr("Symptoms of the day"),
        sore=tr("Sore joints"),
        swollen=tr("Swollen joints"),
        rash_where=tr("Where the rash is"),
        attack=tr("Attack"),
        where=tr("Where it is felt"),
        temperature=tr("Highest temperature"),
        worst_pain=tr("Worst pain (0 to 10)"),
        rescue_medicine=tr("Medicine taken for it"),
        colchicine=tr("Colchicine taken"),
        days_lost=tr("School or work days missed"),
        trigger=tr("Possible trigger"),
        scaled=tr("%1 (%2)"),
        amount=tr("Amount: %1"),
        amount_from=tr("%1 from %2"),
        ordered_by=tr("Prescribed by %1"),
        as_needed=tr("Taken when needed"),
        how_often=medicines.how_often,
        place=sites.place,
        spot=sites.spot,
        symptom=symptoms.named,
        joint=joints.joint,
        value=value,
    )
