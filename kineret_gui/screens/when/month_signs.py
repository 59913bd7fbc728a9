"""The signs of a month besides doses: reactions as bars, fever and dates with the clinic. Pure."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.daily_symptoms import Asked, DailySymptoms
from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.span import Span, spans
from kineret_gui.wording.translation import tr

_FEVERS = frozenset({"fever", "low-fever", "high-fever"})  # of the leaflet's names


@frozen
class DaySigns:
    """The signs of one day. A bar goes on to the left of the day, to the right, to both sides or to none."""

    reaction: bool = False
    from_before: bool = False
    goes_on: bool = False
    fever: bool = False
    clinic: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """Each sign in a word."""
        signs = ((self.reaction, tr("Reaction")), (self.fever, tr("Fever")), (self.clinic, tr("Appointment")))
        return tuple(word for there, word in signs if there)


class MonthSigns:
    """The signs of every day, from the entries of the month and the reactions that last into it."""

    def __init__(self, entries: Sequence[Entry[Fact]], today: date) -> None:
        self._today = today
        self._reactions = [span for span in spans(entries) if isinstance(span.entry.fact, Reaction)]
        self._fevers = {entry.fact.day for entry in entries if _is_fever(entry.fact)}
        self._dates = {entry.fact.day for entry in entries if isinstance(entry.fact, CheckDate)}

    def of(self, day: date) -> DaySigns:
        over = [span for span in self._reactions if self._covers(span, day)]
        return DaySigns(
            reaction=bool(over),
            from_before=any(span.first < day for span in over),
            goes_on=any(span.until(self._today) > day for span in over),
            fever=day in self._fevers,
            clinic=day in self._dates,
        )

    def _covers(self, span: Span, day: date) -> bool:
        return span.first <= day <= span.until(self._today)


def _is_fever(fact: Fact) -> bool:
    """Return whether the person wrote down a fever. No temperature is judged."""
    if isinstance(fact, DailySymptoms):
        return any(rating.asked is Asked.FEVER and rating.value > 0 for rating in fact.ratings)
    return isinstance(fact, Symptom) and fact.what in _FEVERS
