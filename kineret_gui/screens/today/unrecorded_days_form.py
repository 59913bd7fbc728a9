"""Days without an entry that are answered together after a time away: the form, and its entries. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from enum import Enum
from uuid import NAMESPACE_OID, uuid5

from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import moment_at, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key


class Happened(Enum):
    """Answers for a dose of an earlier day. Nothing is chosen beforehand."""

    INJECTED = "injected"
    MISSED = "missed"
    SKIPPED = "skipped"
    IN_HOSPITAL = "in hospital"
    PAUSED = "paused"


_ANSWERS = {
    Happened.MISSED: Answer.MISSED,
    Happened.SKIPPED: Answer.SKIPPED_ON_ADVICE,
    Happened.IN_HOSPITAL: Answer.GIVEN_IN_HOSPITAL,
}

Answers = Mapping[str, Happened]  # by the keys of the doses


@frozen
class UnrecordedDaysForm:
    """The answers so far, and the days that are ticked.

    id        from which the ids of the entries follow
    periods   of how many days back the doses are shown, as multiples of LOOK_BACK
    ticked    keys of doses
    """

    id: str = field(default_factory=new_id)
    periods: int = 1
    ticked: frozenset[str] = frozenset()
    answers: Answers = field(default_factory=dict)

    def of_open(self, keys: frozenset[str]) -> "UnrecordedDaysForm":
        """Return the same for the doses that are still open; what was answered elsewhere is let go."""
        answers = {key: answer for key, answer in self.answers.items() if key in keys}
        return replace(self, ticked=self.ticked & keys, answers=answers)

    def with_tick(self, key: str) -> "UnrecordedDaysForm":
        """Return the same with this dose ticked, or not any more."""
        return replace(self, ticked=self.ticked ^ {key})

    def with_ticks(self, keys: frozenset[str]) -> "UnrecordedDaysForm":
        """Return the same with those of these doses ticked that have no answer yet."""
        return replace(self, ticked=keys - self.answers.keys())

    def with_answer(self, answer: Happened) -> "UnrecordedDaysForm":
        """Return the same with this answer for the ticked doses."""
        return replace(self, answers={**self.answers, **dict.fromkeys(self.ticked, answer)}, ticked=frozenset())

    def without_answer(self) -> "UnrecordedDaysForm":
        """Return the same with the ticked doses left open."""
        answers = {key: answer for key, answer in self.answers.items() if key not in self.ticked}
        return replace(self, answers=answers, ticked=frozenset())


def open_doses(records: Sequence[DoseRecord]) -> tuple[DoseRecord, ...]:
    """Return the doses of which nothing is known, or of which a part went in, in order of their days."""
    return tuple(record for record in records if record.is_open)


def new_entries(
    form: str, records: Sequence[DoseRecord], answers: Answers, giver: Giver, zone: str, day_starts: int
) -> tuple[NewEntry, ...]:
    """Return the answers as entries.

    form     from its id follow those of the entries: saved twice they are written once
    records  all doses of these weeks, so that a pause ends where another dose was
    """
    facts: list[tuple[str, Injection | DoseAnswer | Pause]] = []
    for record in open_doses(records):
        key = dose_key(record.dose.id)
        answer = answers.get(key)
        if answer is Happened.INJECTED:
            given = enumerate(_injections(record, giver, zone, day_starts))
            facts += [(f"{key} {number}", injection) for number, injection in given]
        elif answer in _ANSWERS:
            facts.append((key, DoseAnswer(record.dose.id, _ANSWERS[answer])))
    facts += [(f"{pause.first} pause", pause) for pause in _pauses(records, answers)]
    return tuple(NewEntry(str(uuid5(NAMESPACE_OID, f"{form} {name}")), fact) for name, fact in facts)


def _injections(record: DoseRecord, giver: Giver, zone: str, day_starts: int) -> Iterator[Injection]:
    """Yield one for each syringe that is not recorded yet. Nobody said where it went nor when: so it says."""
    dose = record.dose
    moment = moment_at(wall_time(dose.id.day, dose.id.time, day_starts), zone, day_starts)
    for milligrams in record.syringes_left:
        yield Injection(moment, milligrams, None, giver, dose.id, time_known=False)


def _pauses(records: Sequence[DoseRecord], answers: Answers) -> Iterator[Pause]:
    """Yield a pause for each run of days that was answered so."""
    run: list[date] = []
    for record in records:
        if answers.get(dose_key(record.dose.id)) is Happened.PAUSED:
            run.append(record.dose.id.day)
        elif run:
            yield Pause(run[0], run[-1], "", "")
            run = []
    if run:
        yield Pause(run[0], run[-1], "", "")
