"""Each symptom of a period as a strip: what was said of it, value by value.

Every value stands as it was given. Nothing is added up or judged.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms, Rating
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.timeline import in_order


@frozen
class StripSubject:
    """The subject of a strip: a question of the day, a symptom that the leaflet names, or the person's own word."""

    asked: Asked | None = None
    what: str = ""
    own: str = ""


_HEADACHE = StripSubject(what=HEADACHE)  # of the condition or of Kineret: nobody is asked which


@frozen
class StripValue:
    """One value of a strip, as it was given; None where a symptom was noted without saying how much."""

    entry: Entry[Symptom] | Entry[DailySymptoms]
    much: Level | Rating | None

    @property
    def day(self) -> date:
        return self.entry.fact.day


def strips(entries: Sequence[Entry[Fact]], first: date, last: date) -> Mapping[StripSubject, tuple[StripValue, ...]]:
    """Return what was said of each symptom on the days of a period, in order; the strips in an order that stays.

    Headaches stand in one strip, whether they were written down by the hour or answered for a day. Own words that
    differ in capitals alone are one.
    """
    by_subject: dict[StripSubject, list[StripValue]] = {}
    own: dict[str, str] = {}
    for entry in sorted(entries, key=in_order):
        if not first <= entry.fact.day <= last:
            continue
        if isinstance(entry.fact, Symptom):
            fact = entry.fact
            felt = StripSubject(what=fact.what, own=own.setdefault(fact.own.casefold(), fact.own))
            by_subject.setdefault(felt, []).append(StripValue(entry, fact.level))  # type: ignore[arg-type]
        elif isinstance(entry.fact, DailySymptoms):
            for rating in entry.fact.ratings:
                felt = _HEADACHE if rating.asked is Asked.HEADACHE else StripSubject(rating.asked)
                by_subject.setdefault(felt, []).append(StripValue(entry, rating))  # type: ignore[arg-type]
    return {felt: tuple(by_subject[felt]) for felt in sorted(by_subject, key=_place_of)}


def _place_of(felt: StripSubject) -> tuple[bool, int, str, str]:
    """Headache first, then the questions of a day, the names of the leaflet, and own words."""
    number = list(Asked).index(felt.asked) if felt.asked else len(Asked)
    return felt != _HEADACHE, number, felt.own.casefold(), felt.what
