"""Symptoms, the questions of a day, and attacks in words."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.daily import Asked, DailySymptoms, Rating, Scale
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.words import clocks, fill, joints, measurements, reactions

# The short names of the leaflet's sentences, word for word; a test holds them together.
NAMES = {
    "effect-site-reaction": QT_TRANSLATE_NOOP("symptoms", "Redness, swelling, bruising or itching where you inject"),
    "effect-site-pain": QT_TRANSLATE_NOOP("symptoms", "Pain or inflammation where you inject"),
    "effect-headache": QT_TRANSLATE_NOOP("symptoms", "Headache"),
    "effect-cholesterol": QT_TRANSLATE_NOOP("symptoms", "Raised cholesterol"),
    "effect-low-neutrophils": QT_TRANSLATE_NOOP("symptoms", "Low neutrophils"),
    "effect-low-platelets": QT_TRANSLATE_NOOP("symptoms", "Low platelets"),
    "effect-liver-enzymes": QT_TRANSLATE_NOOP("symptoms", "Raised liver enzymes"),
    "effect-lump": QT_TRANSLATE_NOOP("symptoms", "Lump where you inject"),
    "swollen-face": QT_TRANSLATE_NOOP("symptoms", "Swollen face, tongue or throat"),
    "trouble-breathing": QT_TRANSLATE_NOOP("symptoms", "Trouble breathing"),
    "trouble-swallowing": QT_TRANSLATE_NOOP("symptoms", "Trouble swallowing"),
    "wheeze": QT_TRANSLATE_NOOP("symptoms", "Wheezing"),
    "sudden-fast-pulse": QT_TRANSLATE_NOOP("symptoms", "Sudden fast pulse"),
    "sudden-sweating": QT_TRANSLATE_NOOP("symptoms", "Sudden sweating"),
    "itchy-skin": QT_TRANSLATE_NOOP("symptoms", "Itchy skin"),
    "rash": QT_TRANSLATE_NOOP("symptoms", "Rash, also one all over"),
    "effect-allergic-reaction": QT_TRANSLATE_NOOP("symptoms", "Serious allergic reaction"),
    "unusual-widespread-rash": QT_TRANSLATE_NOOP("symptoms", "Unusual widespread rash, perhaps with fever"),
    "peeling-skin": QT_TRANSLATE_NOOP("symptoms", "Peeling skin, perhaps with fever"),
    "effect-serious-infection": QT_TRANSLATE_NOOP("symptoms", "Serious infection"),
    "high-fever": QT_TRANSLATE_NOOP("symptoms", "High fever that stays"),
    "shivers": QT_TRANSLATE_NOOP("symptoms", "Shivering"),
    "cough": QT_TRANSLATE_NOOP("symptoms", "Cough"),
    "headache-with-infection": QT_TRANSLATE_NOOP("symptoms", "Headache with signs of infection"),
    "red-tender-skin": QT_TRANSLATE_NOOP("symptoms", "Red, tender skin"),
    "low-fever": QT_TRANSLATE_NOOP("symptoms", "Slight fever that stays"),
    "weight-loss": QT_TRANSLATE_NOOP("symptoms", "Losing weight"),
    "lasting-cough": QT_TRANSLATE_NOOP("symptoms", "Cough that stays"),
    "fever": QT_TRANSLATE_NOOP("symptoms", "Fever"),
    "sore-throat": QT_TRANSLATE_NOOP("symptoms", "Sore throat"),
    "infection-with-low-neutrophils": QT_TRANSLATE_NOOP("symptoms", "Fever or sore throat, with low neutrophils"),
    "earlier-widespread-rash": QT_TRANSLATE_NOOP("symptoms", "Widespread rash or peeling skin in the past"),
    "effect-liver-trouble": QT_TRANSLATE_NOOP("symptoms", "Signs of liver trouble"),
    "yellow-skin-or-eyes": QT_TRANSLATE_NOOP("symptoms", "Yellow skin or eyes"),
    "dark-urine": QT_TRANSLATE_NOOP("symptoms", "Dark urine"),
    "pale-stools": QT_TRANSLATE_NOOP("symptoms", "Pale stools"),
    "nausea": QT_TRANSLATE_NOOP("symptoms", "Nausea"),
    "no-appetite": QT_TRANSLATE_NOOP("symptoms", "No appetite"),
    "unusual-bruising-or-bleeding": QT_TRANSLATE_NOOP("symptoms", "Unusual bruising or bleeding"),
    "stills-breathless": QT_TRANSLATE_NOOP("symptoms", "Breathless on light effort, with Still's disease"),
    "stills-morning-cough": QT_TRANSLATE_NOOP("symptoms", "Morning cough, with Still's disease"),
    "stills-hard-breathing": QT_TRANSLATE_NOOP("symptoms", "Hard breathing, with Still's disease"),
    "lump-that-stays": QT_TRANSLATE_NOOP("symptoms", "Hard lump or swelling that stays, where you inject"),
}
_ASKED = {
    Asked.FEVER: QT_TRANSLATE_NOOP("symptoms", "Fever"),
    Asked.RASH: QT_TRANSLATE_NOOP("symptoms", "Rash"),
    Asked.JOINT_PAIN: QT_TRANSLATE_NOOP("symptoms", "Joint pain"),
    Asked.VOMITING: QT_TRANSLATE_NOOP("symptoms", "Vomiting"),
    Asked.HEADACHE: QT_TRANSLATE_NOOP("symptoms", "Headache"),
    Asked.SORE_THROAT: QT_TRANSLATE_NOOP("symptoms", "Sore throat"),
    Asked.PAIN: QT_TRANSLATE_NOOP("symptoms", "Pain"),
    Asked.TIREDNESS: QT_TRANSLATE_NOOP("symptoms", "Tiredness"),
    Asked.OVERALL: QT_TRANSLATE_NOOP("symptoms", "How it is overall"),
    Asked.STIFFNESS: QT_TRANSLATE_NOOP("symptoms", "Morning stiffness"),
    Asked.JOINTS: QT_TRANSLATE_NOOP("symptoms", "Joints"),
}
_ATTACKS = {
    AttackKind.FEVER_ALONE: QT_TRANSLATE_NOOP("symptoms", "Fever alone"),
    AttackKind.BELLY: QT_TRANSLATE_NOOP("symptoms", "Belly"),
    AttackKind.CHEST: QT_TRANSLATE_NOOP("symptoms", "Chest"),
    AttackKind.JOINT: QT_TRANSLATE_NOOP("symptoms", "Joint"),
    AttackKind.RASH: QT_TRANSLATE_NOOP("symptoms", "Rash"),
    AttackKind.LEG_PAIN: QT_TRANSLATE_NOOP("symptoms", "Leg pain on effort"),
    AttackKind.OTHER: QT_TRANSLATE_NOOP("symptoms", "Somewhere else"),
}


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("symptoms", sentence, "", n)


def named(id: str) -> str:
    """A symptom that the leaflet names; one that a newer leaflet has by its id."""
    return tr(NAMES[id]) if id in NAMES else id


def name(symptom: Symptom) -> str:
    """What it is: the leaflet's word or the person's own."""
    return symptom.own or named(symptom.what)


def symptom(symptom: Symptom, at: Callable[[Moment], str] = clocks.plain) -> str:
    """As `Headache at 08:05, mild, 2 hours`; `at` says its time."""
    told = [
        fill(tr("%1 at %2"), name(symptom), at(symptom.moment)),
        reactions.level(symptom.level).lower() if symptom.level else "",
        lasting(symptom.minutes),
    ]
    return tr(", ").join(word for word in told if word)


def lasting(minutes: int | None) -> str:
    """As `45 minutes`, `2 hours`, `1 hour 30 minutes`, `3 days`; empty where that is not said."""
    if minutes is None:
        return ""
    if minutes >= 1440 and not minutes % 1440:
        return tr("%n day(s)", n=minutes // 1440)
    hours, rest = divmod(minutes, 60)
    told = [tr("%n hour(s)", n=hours) if hours else "", tr("%n minute(s)", n=rest) if rest else ""]
    return tr(" ").join(word for word in told if word)


def asked(asked: Asked) -> str:
    """What a question about a day is about."""
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
    told = [rating(one) for one in daily.ratings]
    if daily.rash_where:
        told.append(fill(tr("Rash: %1"), daily.rash_where))
    if daily.sore:
        told.append(fill(tr("Sore: %1"), joints.joints(daily.sore)))
    if daily.swollen:
        told.append(fill(tr("Swollen: %1"), joints.joints(daily.swollen)))
    return tr("; ").join(told) or tr("A note")


def attack_kind(kind: AttackKind) -> str:
    return tr(_ATTACKS[kind])


def yes_no(said: YesNo | None) -> str:
    """`Yes`, `No`, or nothing where nobody said."""
    return "" if said is None else tr("Yes") if said is YesNo.YES else tr("No")


def attack(attack: Attack) -> str:
    """As `belly, fever alone; 6 hours; up to 39.2 °C; pain 8 of 10`."""
    told = [tr(", ").join(attack_kind(kind) for kind in attack.kinds)]
    if attack.ended:
        minutes = (attack.ended.utc - attack.started.utc) // timedelta(minutes=1)
        told.append(lasting(minutes) or tr("%n minute(s)", n=0))
    else:
        told.append(tr("not over yet"))
    if attack.temperature is not None:
        told.append(fill(tr("up to %1"), measurements.amount(attack.temperature, attack.unit)))
    if attack.worst_pain is not None:
        told.append(fill(tr("pain %1 of 10"), str(attack.worst_pain)))
    return tr("; ").join(word for word in told if word)
