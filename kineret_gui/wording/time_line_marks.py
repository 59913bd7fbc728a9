"""The marks of the time line, each kind with a shape and a tone of its own, and in words. Pure: tested as tables."""

from collections.abc import Mapping
from datetime import date

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import MedicineAnswer, MedicineTaken
from kineret_gui.diary.facts.photo import Photo, PhotoMark
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.span import Span
from kineret_gui.wording import clocks, days, fill, reactions, sites
from kineret_gui.wording.entries import summary
from kineret_gui.wording.translation import tr, translatable

SHAPES: Mapping[type[Fact], str] = {
    Reaction: "reaction",
    Attack: "attack",
    Pause: "stretch",
    ReactionAnswer: "course",
    Photo: "photo",
    Symptom: "round",
    DailySymptoms: "rounds",
    Measurement: "diamond",
    CheckDate: "date",
    CheckDone: "dateDone",
    Injection: "extra",
    DoseAnswer: "answer",
    MedicineAnswer: "medicine",
    MedicineTaken: "needed",
}
TONES: Mapping[type[Fact], str] = {
    Reaction: "warn",
    Attack: "bad",
    Pause: "quiet",
    ReactionAnswer: "warn",
    Photo: "warn",
    Symptom: "open",
    DailySymptoms: "open",
    Measurement: "good",
    CheckDate: "quiet",
    CheckDone: "quiet",
    Injection: "good",
    DoseAnswer: "quiet",
    MedicineAnswer: "quiet",
    MedicineTaken: "quiet",
}
_WORDS: Mapping[type[Fact], str] = {
    Reaction: translatable("Reaction, first to last day"),
    Attack: translatable("Attack, first to last day"),
    Pause: translatable("Pause agreed with the clinic"),
    ReactionAnswer: translatable("Reaction follow-up"),
    Photo: translatable("Photo of a reaction"),
    Symptom: translatable("Symptom"),
    DailySymptoms: translatable("Symptoms of the day"),
    Measurement: translatable("Measurement"),
    CheckDate: translatable("Appointment"),
    CheckDone: translatable("Appointment done"),
    Injection: translatable("Extra injection"),
    DoseAnswer: translatable("Answer for a dose no longer prescribed"),
    MedicineAnswer: translatable("Dose of another medicine"),
    MedicineTaken: translatable("Medicine taken when needed"),
}
ORDER = tuple(_WORDS)


def kind(fact: type[Fact]) -> str:
    """Return what a mark stands for."""
    return tr(_WORDS[fact])


@frozen
class Telling:
    """A way to say marks: `places` says where each reaction is, by its id, `at` says the times."""

    places: Mapping[str, str]
    at: clocks.TimeWording

    def point(self, fact: Fact) -> str:
        """A point in one line."""
        return _answered(fact, self.places) if isinstance(fact, ReactionAnswer) else summary(fact, self.at)

    def photo(self, taken: PhotoMark) -> str:
        """A photo with the place that it shows."""
        place = self.places.get(taken.reaction)
        return fill(tr("Photo: %1"), sites.place(place)) if place else tr("Photo of a reaction")


def _answered(fact: ReactionAnswer, places: Mapping[str, str]) -> str:
    place, text = places.get(fact.reaction), reactions.answer(fact)
    return fill(tr("%1: %2"), sites.place(place), text) if place else fill(tr("Reaction: %1"), text)


def span(span: Span, today: date) -> str:
    """Return what lasted, with its first and last day, as `Attack: belly; 2 days. 3 Mar to 4 Mar, 2 days`."""
    lasted = tr("%n day(s)", n=(span.until(today) - span.first).days + 1)
    if span.last is None:
        dates = fill(tr("Since %1, %2, still going on"), days.short(span.first), lasted)
    else:
        dates = fill(tr("%1 to %2, %3"), days.short(span.first), days.short(span.last), lasted)
    return fill(tr("%1. %2"), _what(span.entry.fact), dates)


def _what(fact: Reaction | Attack | Pause) -> str:
    """Return what it is, without its days."""
    if not isinstance(fact, Pause):
        return summary(fact)
    return fill(tr("Pause: %1"), fact.reason) if fact.reason else tr("Pause")
