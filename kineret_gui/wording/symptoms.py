"""Symptoms, the questions of a day, and attacks in words."""

from collections.abc import Callable
from datetime import timedelta

from kineret_gui.diary.facts.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment
from kineret_gui.wording import clocks, fill, joints, measurements, reactions
from kineret_gui.wording.listing import listed, parts
from kineret_gui.wording.translation import tr, translatable

# The short names of the leaflet's sentences, word for word; a test holds them together.
NAMES = {
    "effect-site-reaction": translatable("Redness, swelling, bruising or itching at the injection site"),
    "effect-site-pain": translatable("Pain or inflammation at the injection site"),
    "effect-headache": translatable("Headache"),
    "effect-cholesterol": translatable("Raised cholesterol"),
    "effect-low-neutrophils": translatable("Low neutrophils"),
    "effect-low-platelets": translatable("Low platelets"),
    "effect-liver-enzymes": translatable("Raised liver enzymes"),
    "effect-lump": translatable("Lump at an injection site"),
    "swollen-face": translatable("Swollen face, tongue or throat"),
    "trouble-breathing": translatable("Trouble breathing"),
    "trouble-swallowing": translatable("Trouble swallowing"),
    "wheeze": translatable("Wheezing"),
    "sudden-fast-pulse": translatable("Sudden fast heartbeat"),
    "sudden-sweating": translatable("Sudden sweating"),
    "itchy-skin": translatable("Itchy skin"),
    "rash": translatable("Rash, including all over the body"),
    "effect-allergic-reaction": translatable("Serious allergic reaction"),
    "unusual-widespread-rash": translatable("Unusual widespread rash, perhaps with fever"),
    "peeling-skin": translatable("Peeling skin, perhaps with fever"),
    "effect-serious-infection": translatable("Serious infection"),
    "high-fever": translatable("High fever that does not go away"),
    "shivers": translatable("Shivering"),
    "cough": translatable("Cough"),
    "headache-with-infection": translatable("Headache with signs of infection"),
    "red-tender-skin": translatable("Red, tender skin"),
    "low-fever": translatable("Slight fever that does not go away"),
    "weight-loss": translatable("Weight loss"),
    "lasting-cough": translatable("Cough that does not go away"),
    "fever": translatable("Fever"),
    "sore-throat": translatable("Sore throat"),
    "infection-with-low-neutrophils": translatable("Low neutrophils with fever or sore throat"),
    "earlier-widespread-rash": translatable("Widespread rash or peeling skin in the past"),
    "effect-liver-trouble": translatable("Signs of liver problems"),
    "yellow-skin-or-eyes": translatable("Yellow skin or eyes"),
    "dark-urine": translatable("Dark urine"),
    "pale-stools": translatable("Pale stools"),
    "nausea": translatable("Nausea"),
    "no-appetite": translatable("Loss of appetite"),
    "unusual-bruising-or-bleeding": translatable("Unusual bruising or bleeding"),
    "stills-breathless": translatable("Still's disease: short of breath with light activity"),
    "stills-morning-cough": translatable("Still's disease: cough in the morning"),
    "stills-hard-breathing": translatable("Hard breathing, with Still's disease"),
    "lump-that-stays": translatable("Lasting hard lump or swelling at an injection site"),
}
_ASKED = {
    Asked.FEVER: translatable("Fever"),
    Asked.RASH: translatable("Rash"),
    Asked.JOINT_PAIN: translatable("Joint pain"),
    Asked.VOMITING: translatable("Vomiting"),
    Asked.HEADACHE: translatable("Headache"),
    Asked.SORE_THROAT: translatable("Sore throat"),
    Asked.PAIN: translatable("Pain"),
    Asked.TIREDNESS: translatable("Tiredness"),
    Asked.OVERALL: translatable("Overall"),
    Asked.STIFFNESS: translatable("Morning stiffness"),
    Asked.JOINTS: translatable("Joints"),
}
_ATTACKS = {
    AttackKind.FEVER_ALONE: translatable("Fever only"),
    AttackKind.BELLY: translatable("Belly"),
    AttackKind.CHEST: translatable("Chest"),
    AttackKind.JOINT: translatable("Joint"),
    AttackKind.RASH: translatable("Rash"),
    AttackKind.LEG_PAIN: translatable("Leg pain on exertion"),
    AttackKind.OTHER: translatable("Somewhere else"),
}


def named(id: str) -> str:
    """A symptom that the leaflet names; one that a newer leaflet has by its id."""
    return tr(NAMES[id]) if id in NAMES else id


def name(symptom: Symptom) -> str:
    """Return what it is: the leaflet's word or the person's own."""
    return symptom.own or named(symptom.what)


def symptom(symptom: Symptom, at: Callable[[Moment], str] = clocks.plain) -> str:
    """As `Headache at 08:05, mild, 2 hours`; `at` says its time."""
    named_at = fill(tr("%1 at %2"), name(symptom), at(symptom.moment))
    return listed([named_at, reactions.level_within(symptom.level), lasting(symptom.minutes)])


def lasting(minutes: int | None) -> str:
    """As `45 minutes`, `2 hours`, `1 hour 30 minutes`, `3 days`; empty where that is not said."""
    if minutes is None:
        return ""
    if minutes >= 1440 and not minutes % 1440:
        return tr("%n day(s)", n=minutes // 1440)
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return fill(tr("%1 %2"), tr("%n hour(s)", n=hours), tr("%n minute(s)", n=rest))
    return tr("%n hour(s)", n=hours) if hours else tr("%n minute(s)", n=rest) if rest else ""


def asked(asked: Asked) -> str:
    """Return what a question about a day is about."""
    return tr(_ASKED[asked])


def value(scale: Scale, value: int) -> str:
    """An answer as it was given, with what it is out of."""
    match scale:
        case Scale.YES_NO:
            return tr("yes") if value else tr("no")
        case Scale.TO_FOUR:
            return fill(tr("%1 of 4"), str(value))
        case Scale.TO_TEN:
            return fill(tr("%1 of 10"), str(value))
        case _:
            return lasting(value) or tr("%n minute(s)", n=0)


def rating(rating: Rating) -> str:
    """As `Fever 2 of 4`."""
    return fill(tr("%1 %2"), asked(rating.asked), value(rating.scale, rating.value))


def day(daily: DailySymptoms) -> str:
    """All that is said of a day, in one line."""
    answers = [rating(one) for one in daily.ratings]
    if daily.rash_where:
        answers.append(fill(tr("Rash: %1"), daily.rash_where))
    if daily.sore:
        answers.append(fill(tr("Sore: %1"), joints.joints(daily.sore)))
    if daily.swollen:
        answers.append(fill(tr("Swollen: %1"), joints.joints(daily.swollen)))
    return parts(answers) or tr("Note")


def attack_kind(kind: AttackKind) -> str:
    return tr(_ATTACKS[kind])


def yes_no(answer: YesNo | None) -> str:
    """`Yes`, `No`, or nothing where nobody said."""
    return "" if answer is None else tr("Yes") if answer is YesNo.YES else tr("No")


def attack(attack: Attack) -> str:
    """As `belly, fever alone; 6 hours; up to 39.2 °C; pain 8 of 10`."""
    words = [listed(map(attack_kind, attack.kinds))]
    if attack.ended:
        minutes = (attack.ended.utc - attack.started.utc) // timedelta(minutes=1)
        words.append(lasting(minutes) or tr("%n minute(s)", n=0))
    else:
        words.append(tr("still going on"))
    if attack.temperature is not None:
        words.append(fill(tr("up to %1"), measurements.amount(attack.temperature, attack.unit)))
    if attack.worst_pain is not None:
        words.append(fill(tr("pain %1 of 10"), str(attack.worst_pain)))
    return parts(words)
