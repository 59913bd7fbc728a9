"""Symptoms, reactions and measurements: Observation."""

from typing import assert_never

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.measurement import UNITS, Measurement, Quantity
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.number import Bound
from kineret_gui.exchange.fhir import observation_words
from kineret_gui.exchange.fhir.codes import LABORATORY, VITAL_SIGNS, measured_codes, quantity
from kineret_gui.exchange.fhir.parts import Resource, Teller, concept, instant, notes, plain, resource_id, utc
from kineret_gui.exchange.fhir.words import FhirWords

Observed = Reaction | ReactionAnswer | Symptom | DailySymptoms | Attack | Measurement


def observed(entry: Entry[Observed], teller: Teller, reactions: observation_words.Reactions) -> Resource:
    """One entry as an observation: said by whom, when, and of when."""
    return {
        "resourceType": "Observation",
        "id": resource_id(entry.id),
        "status": "final",
        "subject": teller.subject,
        "issued": utc(entry.written),
        **({"performer": [{"display": plain(entry.by)}]} if plain(entry.by) else {}),
        **_content(entry.fact, teller.words, reactions),
        **notes(entry, entry.fact.note),
    }


def _content(fact: Observed, words: FhirWords, reactions: observation_words.Reactions) -> Resource:
    match fact:
        case Measurement():
            return _measurement(fact, words)
        case Symptom():
            return observation_words.symptom(fact, words)
        case Reaction():
            return observation_words.reaction(fact, words)
        case ReactionAnswer():
            return observation_words.reaction_answer(fact, words, reactions)
        case DailySymptoms():
            return observation_words.daily(fact, words)
        case Attack():
            return observation_words.attack(fact, words)
        case other:
            assert_never(other)


def _measurement(fact: Measurement, words: FhirWords) -> Resource:
    """A value as it was read, in the unit in which it was printed; never converted."""
    measured = quantity(fact.value, fact.unit)
    if fact.bound is not Bound.EXACTLY:
        measured["comparator"] = fact.bound.value
    name = fact.own if fact.quantity is Quantity.OWN else words.value(fact.quantity)
    reference = {"referenceRange": [{"text": plain(fact.reference)}]} if plain(fact.reference) else {}
    return {
        "category": [{"coding": VITAL_SIGNS if fact.quantity in UNITS else LABORATORY}],
        "code": concept(name, measured_codes(fact.quantity, fact.unit)),
        "effectiveDateTime": instant(fact.moment),
        "valueQuantity": measured,
        **({"bodySite": concept(words.value(fact.route))} if fact.route else {}),
        **reference,
    }
