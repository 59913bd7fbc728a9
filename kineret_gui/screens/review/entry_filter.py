"""The filter of the list of entries: what kind, by whom, with which words, of which days."""

from enum import Enum

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineTaken
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseState
from kineret_gui.diary.rules.period import Period
from kineret_gui.screens.framework.routes.review import ListEntries
from kineret_gui.wording.translation import tr, translatable


class EntryCategory(Enum):
    """A kind of lines. The states of doses list the doses themselves, whether anything was written of them or not."""

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
    MEDICINES = "medicines"
    NOTES = "notes"
    ORDERS = "orders"
    RESTS = "rests"
    ENTERED_LATER = "entered later"
    NEWER = "newer"


_NAMES = {
    EntryCategory.ALL: translatable("All entries"),
    EntryCategory.INJECTIONS: translatable("Injections"),
    EntryCategory.RECORDED: translatable("Given, not late"),
    EntryCategory.LATE: translatable("Given late"),
    EntryCategory.PART_GIVEN: translatable("Part given"),
    EntryCategory.OTHER_AMOUNT: translatable("Given in a different amount"),
    EntryCategory.MISSED: translatable("Missed"),
    EntryCategory.SKIPPED: translatable("Skipped on medical advice"),
    EntryCategory.PAUSED: translatable("Paused"),
    EntryCategory.NOT_RECORDED: translatable("Not recorded"),
    EntryCategory.IN_HOSPITAL: translatable("Given in hospital"),
    EntryCategory.REACTIONS: translatable("Reactions"),
    EntryCategory.SYMPTOMS: translatable("Symptoms"),
    EntryCategory.MEASUREMENTS: translatable("Measurements and appointments"),
    EntryCategory.MEDICINES: translatable("Other medicines"),
    EntryCategory.NOTES: translatable("Notes"),
    EntryCategory.ORDERS: translatable("Prescriptions and pauses"),
    EntryCategory.RESTS: translatable("Resting sites"),
    EntryCategory.ENTERED_LATER: translatable("Entered on a later day"),
    EntryCategory.NEWER: translatable("Entered with a newer version"),
}
STATES = {
    EntryCategory.ALL: DoseState.NOT_RECORDED,
    EntryCategory.RECORDED: DoseState.RECORDED,
    EntryCategory.LATE: DoseState.RECORDED_LATE,
    EntryCategory.PART_GIVEN: DoseState.PART_GIVEN,
    EntryCategory.OTHER_AMOUNT: DoseState.OTHER_AMOUNT,
    EntryCategory.MISSED: DoseState.MISSED,
    EntryCategory.SKIPPED: DoseState.SKIPPED_ON_ADVICE,
    EntryCategory.PAUSED: DoseState.PAUSED,
    EntryCategory.NOT_RECORDED: DoseState.NOT_RECORDED,
    EntryCategory.IN_HOSPITAL: DoseState.GIVEN_IN_HOSPITAL,
    EntryCategory.NEWER: DoseState.NEWER,
}
KINDS: dict[EntryCategory, tuple[type[Fact], ...]] = {
    EntryCategory.INJECTIONS: (Injection,),
    EntryCategory.REACTIONS: (Reaction, ReactionAnswer, PlaceLooksWell, Photo),
    EntryCategory.SYMPTOMS: (Symptom, DailySymptoms, Attack),
    EntryCategory.MEASUREMENTS: (Measurement, CheckDate, CheckDone),
    EntryCategory.MEDICINES: (Medicine, MedicineAnswer, MedicineTaken),
    EntryCategory.NOTES: (Note, VisitQuestion, VisitQuestionAsked),
    EntryCategory.ORDERS: (Prescription, Pause),
    EntryCategory.RESTS: (PlaceRest, PlaceInUse),
}


@frozen
class EntryFilter:
    """Conditions that a line of the list meets, all of them.

    writer  by name; empty for everyone
    words   folded, as `words_in` gives them
    period  None for the whole diary
    """

    category: EntryCategory = EntryCategory.ALL
    writer: str = ""
    words: tuple[str, ...] = ()
    period: Period | None = None


def category_name(category: EntryCategory) -> str:
    return tr(_NAMES[category])


def filter_of(route: ListEntries) -> EntryFilter:
    """Return the filter with which the list is opened. Raises ValueError where there is no such category."""
    return EntryFilter(EntryCategory(route.category), period=route.period)
