"""A symptom or side effect anywhere but at the place of an injection.

A headache can belong to the condition and be an effect of Kineret at once. The entry says that it hurt, when and how
much; it says nothing of the cause, and nobody is asked for one.
"""

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import Refusal
from kineret_gui.diary.text import LONGEST_NOTE, check_name, check_text

HEADACHE = "effect-headache"
LONGEST = 60 * 24 * 60  # minutes; sixty days


@frozen
class Symptom:
    """One symptom as it was felt.

    what     id of a sentence of the leaflet that names it, as `effect-headache`; empty for an own one
    own      the person's own word for it; empty for one that the leaflet names
    level    None where a sign was noted without saying how much
    minutes  how long it lasted; None where that is not said
    """

    KIND: ClassVar[Kind] = Kind("symptom", table="symptoms", about_a_day=True, on_paper=True, for_clinics=True)

    moment: Moment
    what: str = ""
    own: str = ""
    level: Level | None = None
    minutes: int | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if bool(self.what) == bool(self.own):
            raise Refusal("a symptom needs either a name from the leaflet or a name of its own")
        check_name("the symptom", self.what or self.own)
        if self.minutes is not None and not 1 <= self.minutes <= LONGEST:
            raise Refusal("a symptom cannot last %1 minutes", self.minutes)
        check_text("the note", self.note, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


def own_names(symptoms: Iterable[Symptom]) -> tuple[str, ...]:
    """The person's own words for symptoms, the latest first, each once however it was capitalised."""
    latest: dict[str, str] = {}
    for symptom in sorted(symptoms, key=lambda symptom: symptom.moment.utc, reverse=True):
        if symptom.own:
            latest.setdefault(symptom.own.casefold(), symptom.own)
    return tuple(latest.values())
