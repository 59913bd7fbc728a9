"""A line of the diary, in ink. Nothing is erased: a wrong line is struck through and written again below."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, datetime
from typing import ClassVar, Generic, TypeVar, cast, get_args
from uuid import uuid4

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineTaken
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import check_day
from kineret_gui.diary.text import LONGEST_NOTE, check_text


@frozen
class Withdrawal:
    """An entry struck through with nothing in its place. `on` is the diary day the struck entry counted for."""

    KIND: ClassVar[Kind] = Kind("withdrawal", table="withdrawals")

    entry: str
    on: date
    reason: str = ""

    def __post_init__(self) -> None:
        check_day("the day", self.on)
        check_text("the reason", self.reason, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.on


@frozen
class Foreign:
    """A fact that this version cannot read, kept word for word for the version that can.

    Its kind is unknown here, or the kind is known and something in it is not: a new word for an answer, another shape.

    withdraws  the entry that it strikes through, as noted beside it
    """

    kind: str
    on: date
    body: str
    withdraws: str | None = None

    @property
    def day(self) -> date:
        return self.on


KnownFact = (
    Person
    | Prescription
    | Pause
    | Injection
    | DoseAnswer
    | PlaceRest
    | PlaceInUse
    | Reaction
    | ReactionAnswer
    | PlaceLooksWell
    | Photo
    | Symptom
    | DailySymptoms
    | Attack
    | Measurement
    | CheckDate
    | CheckDone
    | DueClock
    | Medicine
    | MedicineAnswer
    | MedicineTaken
    | Note
    | VisitQuestion
    | VisitQuestionAsked
    | BroughtIn
    | ConfirmedDistinct
    | Withdrawal
)
Fact = KnownFact | Foreign

# Every kind that this version knows, by the name under which it is stored.
KINDS: Mapping[str, type[KnownFact]] = {fact.KIND.name: fact for fact in get_args(KnownFact)}

F_co = TypeVar("F_co", bound=Fact, covariant=True)


@frozen
class Entry(Generic[F_co]):
    """A fact, who wrote it, when (aware, UTC), on which device, and which earlier entry it replaces.

    before  of an order: what it replaced, the oldest first, as far as it was read with it
    beyond  all that was written, as JSON, where a newer version wrote more than the fact says; else empty
    """

    id: str
    fact: F_co
    by: str
    written: datetime
    device: str
    replaces: str | None = None
    before: "tuple[Entry[F_co], ...]" = field(default=(), compare=False, repr=False)
    beyond: str = ""

    @property
    def is_newer(self) -> bool:
        """Return whether a newer version wrote something in it that this one cannot read."""
        return bool(self.beyond) or isinstance(self.fact, Foreign)


def entry_of_kind(entry: Entry[Fact] | None, kind: type[F_co]) -> Entry[F_co] | None:
    """Return the entry where its fact is of this kind; None for any other and for none."""
    return cast(Entry[F_co], entry) if entry and isinstance(entry.fact, kind) else None


def kind_of(fact: Fact) -> str:
    """The name under which a fact is kept, as `injection`."""
    return fact.kind if isinstance(fact, Foreign) else fact.KIND.name


def withdrawn_by(fact: Fact) -> str | None:
    """The id of the entry that a fact strikes through; None where it is none that does."""
    return fact.entry if isinstance(fact, Withdrawal) else fact.withdraws if isinstance(fact, Foreign) else None


def as_written(entry: Entry[Fact]) -> Fact:
    """The fact as it has to be written again so that nothing of it is lost: all that a newer version wrote."""
    return Foreign(kind_of(entry.fact), entry.fact.day, entry.beyond) if entry.beyond else entry.fact


def unread_and_more(entries: Iterable[Entry[Fact]]) -> tuple[int, int]:
    """Return how many entries only a newer version can read, and of how many others it knows more."""
    newer = [entry for entry in entries if entry.is_newer]
    unread = sum(isinstance(entry.fact, Foreign) for entry in newer)
    return unread, len(newer) - unread


def standing(entries: Iterable[Entry[Fact]]) -> tuple[Entry[Fact], ...]:
    """The entries that nothing replaced or withdrew; withdrawals themselves are left out."""
    written = tuple(entries)
    struck = {entry.replaces for entry in written}
    struck |= {withdrawn_by(entry.fact) for entry in written}
    return tuple(entry for entry in written if entry.id not in struck and not withdrawn_by(entry.fact))


@frozen
class NewEntry:
    """An entry about to be written: the form makes the id when it opens, so that a retry is never a second entry."""

    id: str
    fact: Fact
    replaces: str | None = None


def new_id() -> str:
    """An id that no other entry has, on whatever device."""
    return str(uuid4())
