"""The words of the bundle: in English, unless it is given in the person's language."""

from collections.abc import Callable
from enum import Enum

from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.frozen import frozen

_SIDES = ("left", "right")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def plain_place(id: str) -> str:
    """The id of a place in words, as `Left thigh, front`. Left and right are the person's own."""
    region, *more = id.split("-")
    if not more or more[-1] not in _SIDES:
        return id
    return ", ".join([f"{more[-1].capitalize()} {region}", *more[:-1]])


def plain_spot(id: str) -> str:
    """The id of a spot in words, as `Left thigh, front: upper inner spot`."""
    place, _, point = id.partition("/")
    return f"{plain_place(place)}: {point.replace('-', ' ')} spot"


def plain_symptom(id: str) -> str:
    """The id of a symptom that the leaflet names, in words: `Headache`."""
    return id.removeprefix("effect-").replace("-", " ").capitalize()


def plain_joint(id: str) -> str:
    return id.replace("-", " ")


def plain_value(value: Enum) -> str:
    """One of several answers, in the word under which the diary keeps it."""
    return str(value.value)


def plain_rhythm(fact: Medicine) -> str:
    """As `weekly, Wednesday, 20:00`."""
    on = [] if fact.weekday is None else [_WEEKDAYS[fact.weekday - 1]]
    return ", ".join([fact.rhythm.value, *on, *(f"{at:%H:%M}" for at in fact.times)])


@frozen
class FhirWords:
    """The words. `%1` is filled in."""

    medicine: str = "Kineret (anakinra)"
    route: str = "Under the skin"
    myself: str = "The person"
    someone_else: str = "Someone else"
    hospital: str = "The hospital"
    syringes: str = "In several syringes, in mg: %1"
    usual_time: str = "Usual time: %1"
    part_given: str = "Part of a dose: %1 mg of the %2 mg prescribed went in"
    other_amount: str = "Another amount than prescribed: %1 mg went in, %2 mg were prescribed"
    rest: str = "The rest of a dose: %1 mg of %2 mg"
    reaction: str = "Reaction at the place of an injection"
    reaction_later: str = "How a reaction at the place of an injection goes on"
    follows: str = "Follows the injection of"
    width: str = "Largest width"
    level: str = "How much it bothers"
    daily: str = "Symptoms of the day"
    sore: str = "Sore joints"
    swollen: str = "Swollen joints"
    rash_where: str = "Where the rash is"
    attack: str = "Attack"
    where: str = "Where it is felt"
    temperature: str = "Highest temperature"
    worst_pain: str = "Worst pain (0 to 10)"
    rescue_medicine: str = "Medicine taken for it"
    colchicine: str = "Colchicine taken"
    days_lost: str = "Days of school or work lost"
    trigger: str = "What came before it"
    scaled: str = "%1 (%2)"
    amount: str = "Amount: %1"
    amount_from: str = "%1 from %2"
    ordered_by: str = "Prescribed by %1"
    as_needed: str = "Taken as needed"
    place: Callable[[str], str] = plain_place
    spot: Callable[[str], str] = plain_spot
    symptom: Callable[[str], str] = plain_symptom
    joint: Callable[[str], str] = plain_joint
    value: Callable[[Enum], str] = plain_value
    how_often: Callable[[Medicine], str] = plain_rhythm


ENGLISH = FhirWords()
