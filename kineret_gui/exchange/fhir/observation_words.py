"""Words of an observation on a symptom, a reaction, a day or an attack. As written down, never scored."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack, YesNo
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms, Rating, Scale
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment
from kineret_gui.exchange.fhir.codes import quantity
from kineret_gui.exchange.fhir.parts import Resource, body_site, concept, instant, instant_of, plain, resource_id, url
from kineret_gui.exchange.fhir.words import FhirWords

Reactions = Mapping[str, Entry[Reaction]]  # those of the bundle, by the id under which answers speak of them


def symptom(fact: Symptom, words: FhirWords) -> Resource:
    return {
        "code": concept(fact.own or words.symptom(fact.what)),
        **_lasting(fact.moment, fact.minutes),
        **(_level(fact.level, words) if fact.level else {"valueBoolean": True}),
    }


def reaction(fact: Reaction, words: FhirWords) -> Resource:
    follows = [_part(words.follows, valueDateTime=instant(fact.after))] if fact.after else []
    signs = [_part(words.value(sign), valueBoolean=True) for sign in fact.signs]
    return {
        "code": concept(words.reaction),
        "effectiveDateTime": instant(fact.moment),
        **_level(fact.level, words),
        "bodySite": body_site(fact.place, fact.spot, words),
        "component": [*signs, *_width(fact.width, words), *follows],
    }


def reaction_answer(fact: ReactionAnswer, words: FhirWords, reactions: Reactions) -> Resource:
    began = reactions.get(fact.reaction)
    more = [_part(words.level, **_level(fact.level, words))] if fact.level else []
    return {
        "code": concept(words.reaction_later),
        **({"focus": [{"reference": url(resource_id(began.id))}]} if began else {}),
        "effectiveDateTime": instant(fact.moment),
        "valueCodeableConcept": concept(words.value(fact.course)),
        **({"bodySite": body_site(began.fact.place, began.fact.spot, words)} if began else {}),
        **_parts(*more, *_width(fact.width, words)),
    }


def daily(fact: DailySymptoms, words: FhirWords) -> Resource:
    joints = ((words.sore, fact.sore), (words.swollen, fact.swollen))
    marked = [_part(name, valueString="; ".join(map(words.joint, ids))) for name, ids in joints if ids]
    return {
        "code": concept(words.daily),
        "effectiveDateTime": fact.on.isoformat(),
        **_parts(*(_rating(one, words) for one in fact.ratings), *marked, *_text(words.rash_where, fact.rash_where)),
    }


def attack(fact: Attack, words: FhirWords) -> Resource:
    ended = {"end": instant(fact.ended)} if fact.ended else {}
    return {
        "code": concept(words.attack),
        "effectivePeriod": {"start": instant(fact.started), **ended},
        **_parts(*_attack_parts(fact, words)),
    }


def _attack_parts(fact: Attack, words: FhirWords) -> Iterator[Resource]:
    for kind in fact.kinds:
        yield _part(words.where, valueCodeableConcept=concept(words.value(kind)))
    if fact.temperature is not None:
        yield _part(words.temperature, valueQuantity=quantity(fact.temperature, fact.unit))
    if fact.worst_pain is not None:
        yield _part(words.worst_pain, valueInteger=fact.worst_pain)
    yield from _text(words.rescue_medicine, fact.rescue_medicine)
    if fact.colchicine is not None:
        yield _part(words.colchicine, valueBoolean=fact.colchicine is YesNo.YES)
    if fact.days_lost is not None:
        yield _part(words.days_lost, valueInteger=fact.days_lost)
    yield from _text(words.trigger, fact.trigger)


def _rating(rating: Rating, words: FhirWords) -> Resource:
    asked = words.value(rating.asked)
    if rating.scale is Scale.YES_NO:
        return _part(asked, valueBoolean=bool(rating.value))
    if rating.scale is Scale.MINUTES:
        return _part(asked, valueQuantity=quantity(rating.value, "min"))
    scaled = words.scaled.replace("%1", asked).replace("%2", words.value(rating.scale))
    return _part(scaled, valueInteger=rating.value)


def _level(level: Level, words: FhirWords) -> Resource:
    return {"valueCodeableConcept": concept(words.value(level))}


def _lasting(moment: Moment, minutes: int | None) -> Resource:
    if minutes is None:
        return {"effectiveDateTime": instant(moment)}
    end = moment.at + timedelta(minutes=minutes)
    return {"effectivePeriod": {"start": instant(moment), "end": instant_of(end)}}


def _width(millimetres: int | None, words: FhirWords) -> Iterator[Resource]:
    if millimetres is not None:
        yield _part(words.width, valueQuantity=quantity(millimetres, "mm"))


def _text(name: str, text: str) -> Iterator[Resource]:
    if plain(text):
        yield _part(name, valueString=plain(text))


def _part(name: str, **value: Any) -> Resource:
    return {"code": concept(name), **value}


def _parts(*parts: Resource) -> Resource:
    return {"component": list(parts)} if parts else {}
