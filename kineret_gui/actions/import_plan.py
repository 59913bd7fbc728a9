"""The plan of an import: what would be written, what not and why, and what is presumed. Shown before it is written."""

from datetime import date
from enum import Enum

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.injection import Answer, Giver, Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.amount import Differs
from kineret_gui.exchange.import_file import SkipReason
from kineret_gui.store.codec import known


class NotImportedReason(Enum):
    """A reason for which something that can be read is not brought in."""

    OTHER_MEDICINE = "it is another medicine"
    OTHER_PERSON = "it is another person's"
    NOT_CHOSEN = "nobody said that this name means Kineret"
    RECORDED_ALREADY = "that dose is recorded already"
    THERE_ALREADY = "the diary has it already"
    IMPORTED_BEFORE = "it was imported before, and may have been changed since"
    HOW_MUCH = "how many mg were given is not known"
    WHICH_DOSE = "which dose was meant is not certain"
    TOO_MUCH = "it is more than a syringe holds, and not what was ordered"
    NOT_COME_YET = "its time has not come yet"
    OUTSIDE_THE_DAYS = "it is of another day than was asked for"
    NOT_GIVEN = "it was not given"
    NOT_CONFIRMED = "that program said it by itself, and nobody said that it was given"
    NO_DOSE_DUE = "no dose was due then"


@frozen
class ImportAnswers:
    """Answers about the file that only the person can give.

    medicines   the names that mean Kineret there
    milligrams  whole mg of a syringe where the file does not say it; None: as ordered for that day
    not_given   what a dose that was skipped or not taken there is here; None: it is left open
    given_by    who gave the injections
    first, last the diary days to bring in; None for no limit
    day_only    noted beside a value of which the file knows only the day
    by_itself   noted beside a dose that the other program ticked by itself, where the person says that these were
                given; None where nobody does, and then they are left out
    """

    medicines: frozenset[str]
    given_by: Giver
    milligrams: int | None = None
    not_given: Answer | None = None
    first: date | None = None
    last: date | None = None
    day_only: str = ""
    by_itself: str | None = None


@frozen
class NotImported:
    """A line of the file that is not brought in; `what` as in `Skipped`."""

    where: str
    what: str | type[Fact]
    why: SkipReason | NotImportedReason


@frozen
class PresumedAmount:
    """The words of a file that leave open how much was given, and the mg of each syringe that they are taken for.

    The words are empty where the file says nothing at all.
    """

    words: str
    milligrams: tuple[int, ...]


@frozen
class ImportPlan:
    """The entries that would be written, in the order of the file, and what not.

    differing  the doses that would come to another amount than was ordered
    presumed   what amounts were taken for that the file leaves open, each with how often, the most frequent first
    own_ids    of each entry that would be written, what tells it from all others in the other program; else empty
    confirmed  how many injections the other program ticked by itself, and the person says were given
    """

    program: str
    facts: tuple[Fact, ...]
    left_out: tuple[NotImported, ...]
    differing: tuple[tuple[DoseRecord, Differs], ...] = ()
    presumed: tuple[tuple[PresumedAmount, int], ...] = ()
    own_ids: tuple[str, ...] = ()
    confirmed: int = 0

    def count(self, kind: type[Fact]) -> int:
        return sum(isinstance(known(fact), kind) for fact in self.facts)

    @property
    def times_unknown(self) -> int:
        """Of how many injections only the day is certain."""
        return sum(isinstance(fact, Injection) and not fact.time_known for fact in map(known, self.facts))

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day that something is brought in for."""
        days = [fact.day for fact in self.facts]
        return (min(days), max(days)) if days else None
