"""What of the diary a person wants to see in the list: what kind, by whom, with which words, of which days."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.adherence import DoseState
from kineret_gui.diary.attack import Attack
from kineret_gui.diary.check import CheckDate, CheckDone
from kineret_gui.diary.daily import DailySymptoms
from kineret_gui.diary.entry import Fact
from kineret_gui.diary.injection import Injection
from kineret_gui.diary.measurement import Measurement
from kineret_gui.diary.period import Period
from kineret_gui.diary.photo import Photo
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.review.period import period_key, period_of_key


class Wanted(Enum):
    """What kind. The states of doses show the doses themselves, whether anything was written of them or not."""

    ALL = "all"
    INJECTIONS = "injections"
    RECORDED = "recorded"
    LATE = "late"
    PART_GIVEN = "part given"
    OTHER_AMOUNT = "other amount"
    MISSED = "missed"
    SKIPPED = "skipped"
    PAUSED = "paused"
    NOT_RECORDED = "not recorded"
    IN_HOSPITAL = "in hospital"
    REACTIONS = "reactions"
    SYMPTOMS = "symptoms"
    MEASUREMENTS = "measurements"
    NOTES = "notes"
    ORDERS = "orders"
    RESTS = "rests"
    ENTERED_LATER = "entered later"
    NEWER = "newer"


_WORDS = {
    Wanted.ALL: QT_TRANSLATE_NOOP("list", "Everything"),
    Wanted.INJECTIONS: QT_TRANSLATE_NOOP("list", "Injections"),
    Wanted.RECORDED: QT_TRANSLATE_NOOP("list", "Given, not late"),
    Wanted.LATE: QT_TRANSLATE_NOOP("list", "Given late"),
    Wanted.PART_GIVEN: QT_TRANSLATE_NOOP("list", "Part given"),
    Wanted.OTHER_AMOUNT: QT_TRANSLATE_NOOP("list", "Given in another amount"),
    Wanted.MISSED: QT_TRANSLATE_NOOP("list", "Missed"),
    Wanted.SKIPPED: QT_TRANSLATE_NOOP("list", "Skipped on advice"),
    Wanted.PAUSED: QT_TRANSLATE_NOOP("list", "Paused"),
    Wanted.NOT_RECORDED: QT_TRANSLATE_NOOP("list", "Not recorded"),
    Wanted.IN_HOSPITAL: QT_TRANSLATE_NOOP("list", "Given in hospital"),
    Wanted.REACTIONS: QT_TRANSLATE_NOOP("list", "Reactions"),
    Wanted.SYMPTOMS: QT_TRANSLATE_NOOP("list", "Symptoms"),
    Wanted.MEASUREMENTS: QT_TRANSLATE_NOOP("list", "Values and dates"),
    Wanted.NOTES: QT_TRANSLATE_NOOP("list", "Notes"),
    Wanted.ORDERS: QT_TRANSLATE_NOOP("list", "Prescriptions and pauses"),
    Wanted.RESTS: QT_TRANSLATE_NOOP("list", "Places at rest"),
    Wanted.ENTERED_LATER: QT_TRANSLATE_NOOP("list", "Entered later"),
    Wanted.NEWER: QT_TRANSLATE_NOOP("list", "Entered with a newer version"),
}
STATES = {
    Wanted.ALL: DoseState.NOT_RECORDED,
    Wanted.RECORDED: DoseState.RECORDED,
    Wanted.LATE: DoseState.RECORDED_LATE,
    Wanted.PART_GIVEN: DoseState.PART_GIVEN,
    Wanted.OTHER_AMOUNT: DoseState.OTHER_AMOUNT,
    Wanted.MISSED: DoseState.MISSED,
    Wanted.SKIPPED: DoseState.SKIPPED_ON_ADVICE,
    Wanted.PAUSED: DoseState.PAUSED,
    Wanted.NOT_RECORDED: DoseState.NOT_RECORDED,
    Wanted.IN_HOSPITAL: DoseState.GIVEN_IN_HOSPITAL,
    Wanted.NEWER: DoseState.NEWER,
}
KINDS: dict[Wanted, tuple[type[Fact], ...]] = {
    Wanted.INJECTIONS: (Injection,),
    Wanted.REACTIONS: (Reaction, ReactionAnswer, PlaceLooksWell, Photo),
    Wanted.SYMPTOMS: (Symptom, DailySymptoms, Attack),
    Wanted.MEASUREMENTS: (Measurement, CheckDate, CheckDone),
    Wanted.ORDERS: (Prescription, Pause),
    Wanted.RESTS: (PlaceRest, PlaceInUse),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown; all of it has to hold.

    by      a writer; empty for everyone
    words   folded, as `words_in` gives them
    period  None for the whole diary
    """

    wanted: Wanted = Wanted.ALL
    by: str = ""
    words: tuple[str, ...] = ()
    period: Period | None = None


def tr(sentence: str) -> str:
    return QCoreApplication.translate("list", sentence)


def kind(wanted: Wanted) -> str:
    return tr(_WORDS[wanted])


def wish_key(wish: Wish) -> str:
    """The kind and the days, for a page to be opened with: `missed, 2026-02-01 2026-02-28`."""
    return f"{wish.wanted.value}, {period_key(wish.period) if wish.period else ''}"


def wish_of_key(key: str) -> Wish:
    """The wish behind a key; everything for an empty one. Raises ValueError where it is none."""
    wanted, _, days = key.partition(", ")
    return Wish(Wanted(wanted or "all"), period=period_of_key(days) if days else None)
