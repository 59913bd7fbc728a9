"""Days without an entry that are answered together after a time away. Pure: tested as tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from uuid import NAMESPACE_OID, uuid5

from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.injection import Answer, DoseAnswer, Giver, Injection
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.moment import moment_at, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.translation import tr, translatable

LOOK_BACK = 62  # days at first, and as many more at each wish


class Happened(Enum):
    """What can be said of a dose of an earlier day. Nothing is chosen beforehand."""

    INJECTED = "injected"
    MISSED = "missed"
    SKIPPED = "skipped"
    IN_HOSPITAL = "in hospital"
    PAUSED = "paused"


_WORDS = {
    Happened.INJECTED: translatable("Injected as prescribed"),
    Happened.MISSED: translatable("Missed"),
    Happened.SKIPPED: translatable("The clinic said to skip it"),
    Happened.IN_HOSPITAL: translatable("Given in hospital"),
    Happened.PAUSED: translatable("The clinic paused the treatment"),
}
_ANSWERS = {
    Happened.MISSED: Answer.MISSED,
    Happened.SKIPPED: Answer.SKIPPED_ON_ADVICE,
    Happened.IN_HOSPITAL: Answer.GIVEN_IN_HOSPITAL,
}

Said = Mapping[str, Happened]  # by the keys of the doses


@dataclass(frozen=True, slots=True)
class AwayRow:
    """One dose without an entry: whether it is ticked, and what was said of it so far."""

    key: str
    words: str
    detail: str
    chosen: bool


def open_doses(records: Sequence[DoseRecord]) -> tuple[DoseRecord, ...]:
    """The doses of which nothing is known, or of which a part went in, in order of their days."""
    return tuple(record for record in records if record.is_open)


def away_rows(records: Sequence[DoseRecord], ticked: frozenset[str], said: Said) -> tuple[AwayRow, ...]:
    """A row for each dose, the latest first."""
    return tuple(_row(record, dose_key(record.dose.id), ticked, said) for record in reversed(records))


def _row(record: DoseRecord, key: str, ticked: frozenset[str], said: Said) -> AwayRow:
    title = days.day(record.dose.id.day)
    if key in said:
        title = fill(tr("%1: %2"), title, happened(said[key]))
    return AwayRow(key, title, _asked(record), key in ticked)


def _asked(record: DoseRecord) -> str:
    """What would be recorded of a dose; of one that was begun, beside what is recorded already, the rest alone."""
    return doses.record(record) if record.injections else doses.due_dose(record.dose)


def happened(what: Happened) -> str:
    return tr(_WORDS[what])


def answer_rows() -> tuple[ChoiceRow, ...]:
    """What can be said of the ticked days; none is chosen."""
    return tuple(ChoiceRow(what.value, happened(what), chosen=False) for what in Happened)


def new_entries(
    form: str, records: Sequence[DoseRecord], said: Said, giver: Giver, zone: str, day_starts: int
) -> tuple[NewEntry, ...]:
    """What was said, as entries. `records` are all doses of these weeks, so that a pause ends where another dose was.

    form  from its id follow those of the entries: saved twice they are written once
    """
    facts: list[tuple[str, Injection | DoseAnswer | Pause]] = []
    for record in open_doses(records):
        key = dose_key(record.dose.id)
        what = said.get(key)
        if what is Happened.INJECTED:
            given = enumerate(_injections(record, giver, zone, day_starts))
            facts += [(f"{key} {number}", injection) for number, injection in given]
        elif what in _ANSWERS:
            facts.append((key, DoseAnswer(record.dose.id, _ANSWERS[what])))
    facts += [(f"{pause.first} pause", pause) for pause in _pauses(records, said)]
    return tuple(NewEntry(str(uuid5(NAMESPACE_OID, f"{form} {name}")), fact) for name, fact in facts)


def _injections(record: DoseRecord, giver: Giver, zone: str, day_starts: int) -> Iterator[Injection]:
    """One for each syringe that is not recorded yet. Nobody said where it went nor when: that is what it says."""
    dose = record.dose
    moment = moment_at(wall_time(dose.id.day, dose.id.time, day_starts), zone, day_starts)
    for milligrams in record.syringes_left:
        yield Injection(moment, milligrams, None, giver, dose.id, time_known=False)


def _pauses(records: Sequence[DoseRecord], said: Said) -> Iterator[Pause]:
    """A pause for each run of days of which that was said."""
    run: list[date] = []
    for record in records:
        if said.get(dose_key(record.dose.id)) is Happened.PAUSED:
            run.append(record.dose.id.day)
        elif run:
            yield Pause(run[0], run[-1], "", "")
            run = []
    if run:
        yield Pause(run[0], run[-1], "", "")


def told(number: int) -> str:
    """What the button will do."""
    return tr("Save %n day(s)", n=number) if number else ""


def done(number: int) -> str:
    """What was done."""
    return fill(tr("%1. Each has an entry of its own."), tr("%n dose(s) answered", n=number))
