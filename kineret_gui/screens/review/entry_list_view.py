"""The entries of some days, newest first, all of them or those of one kind. Pure: tested as tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.adherence import DoseRecord, DoseState
from kineret_gui.diary.attack import Attack
from kineret_gui.diary.check import CheckDate, CheckDone
from kineret_gui.diary.daily import DailySymptoms
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.injection import Injection
from kineret_gui.diary.measurement import Measurement
from kineret_gui.diary.moment import Now
from kineret_gui.diary.photo import Photo
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.review import DayRow, day_rows
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.keys import dose_key
from kineret_gui.screens.review.entry_rows import EntryRow
from kineret_gui.screens.words import days, doses
from kineret_gui.screens.words.entries import dose, summary


class Wanted(Enum):
    """What the list shows."""

    ALL = "all"
    INJECTIONS = "injections"
    NOT_RECORDED = "not recorded"
    MISSED = "missed"
    SKIPPED = "skipped"
    REACTIONS = "reactions"
    SYMPTOMS = "symptoms"
    MEASUREMENTS = "measurements"
    NOTES = "notes"
    ORDERS = "orders"
    RESTS = "rests"


_WORDS = {
    Wanted.ALL: QT_TRANSLATE_NOOP("list", "All"),
    Wanted.INJECTIONS: QT_TRANSLATE_NOOP("list", "Injections"),
    Wanted.NOT_RECORDED: QT_TRANSLATE_NOOP("list", "Not recorded"),
    Wanted.MISSED: QT_TRANSLATE_NOOP("list", "Missed"),
    Wanted.SKIPPED: QT_TRANSLATE_NOOP("list", "Skipped on advice"),
    Wanted.REACTIONS: QT_TRANSLATE_NOOP("list", "Reactions"),
    Wanted.SYMPTOMS: QT_TRANSLATE_NOOP("list", "Symptoms"),
    Wanted.MEASUREMENTS: QT_TRANSLATE_NOOP("list", "Values and dates"),
    Wanted.NOTES: QT_TRANSLATE_NOOP("list", "Notes"),
    Wanted.ORDERS: QT_TRANSLATE_NOOP("list", "Prescriptions and pauses"),
    Wanted.RESTS: QT_TRANSLATE_NOOP("list", "Places at rest"),
}
_STATES = {
    Wanted.ALL: {DoseState.NOT_RECORDED},
    Wanted.NOT_RECORDED: {DoseState.NOT_RECORDED},
    Wanted.MISSED: {DoseState.MISSED},
    Wanted.SKIPPED: {DoseState.SKIPPED_ON_ADVICE},
}
_KINDS: dict[Wanted, tuple[type[Fact], ...]] = {
    Wanted.INJECTIONS: (Injection,),
    Wanted.REACTIONS: (Reaction, ReactionAnswer, PlaceLooksWell, Photo),
    Wanted.SYMPTOMS: (Symptom, DailySymptoms, Attack),
    Wanted.MEASUREMENTS: (Measurement, CheckDate, CheckDone),
    Wanted.ORDERS: (Prescription, Pause),
    Wanted.RESTS: (PlaceRest, PlaceInUse),
}


@dataclass(frozen=True, slots=True)
class WantedRow:
    """One thing that the list can show."""

    key: str
    words: str
    chosen: bool


def tr(sentence: str) -> str:
    return QCoreApplication.translate("list", sentence)


def choices(chosen: Wanted) -> tuple[WantedRow, ...]:
    """What there is to choose from."""
    return tuple(WantedRow(wanted.value, tr(words), wanted is chosen) for wanted, words in _WORDS.items())


def entry_rows(
    entries: Sequence[Entry[Fact]], first: date, last: date, wanted: Wanted, now: Now, day_starts: int
) -> list[EntryRow]:
    """The lines of the days from `first` to `last`; `entries` as `day_rows` asks for them, with all others."""
    rows: list[EntryRow] = []
    for day in reversed(day_rows(entries, first, last, now, day_starts)):
        rows += (_dose(record) for record in day.doses if record.state in _STATES.get(wanted, ()))
        rows += (_entry(entry, day) for entry in _of_day(entries, day.day, wanted))
    return rows


def _of_day(entries: Sequence[Entry[Fact]], day: date, wanted: Wanted) -> Iterator[Entry[Fact]]:
    of_day = (entry for entry in reversed(entries) if entry.fact.day == day)
    if wanted is Wanted.NOTES:
        return (entry for entry in of_day if getattr(entry.fact, "note", ""))
    kinds = _KINDS.get(wanted, (object,) if wanted is Wanted.ALL else ())
    return (entry for entry in of_day if isinstance(entry.fact, kinds))


def _dose(record: DoseRecord) -> EntryRow:
    """A dose by its state. It leads to what the person said of it, else to the question."""
    entry = record.answers[-1].id if record.state is not DoseState.NOT_RECORDED else ""
    return EntryRow(
        entry=entry,
        dose=dose_key(record.dose.id),
        shape=doses.SHAPES[record.state],
        tone=doses.TONES[record.state],
        title=days.day(record.dose.id.day),
        detail=dose(record),
    )


def _entry(entry: Entry[Fact], day: DayRow) -> EntryRow:
    told = next((r.state for r in day.doses if entry in r.injections or entry in r.answers[-1:]), None)
    return EntryRow(
        entry=entry.id,
        dose="",
        shape=doses.SHAPES[told] if told else "none",
        tone=doses.TONES[told] if told else "quiet",
        title=days.day(day.day),
        detail=summary(entry.fact),
    )
