"""The content of another program's file, before anything of it is written into a diary.

A reader takes bytes and gives an `ImportFile`, or raises `FileRefused`; it writes nothing, asks nobody and guesses
nothing. What it cannot say for certain stands in `left_out` with the reason, so that the person sees it before anything
is brought in.
"""

from enum import Enum

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.phrase import LookUp, Refusal
from kineret_gui.diary.text import readable
from kineret_gui.exchange.dose_amount import NOT_STATED, DoseAmount
from kineret_gui.exchange.medicine_name import is_kineret

_LONGEST_REASON = 300  # characters


class FileRefused(Refusal):
    """Nothing of the file is taken; the text says in one line where in the file and why, whatever stands in it."""

    def __str__(self) -> str:
        return self.in_words(str)

    def in_words(self, look_up: LookUp) -> str:
        """The same with each sentence as `look_up` has it, on one line and not longer than can be read."""
        return readable(" ".join(super().in_words(look_up).split()))[:_LONGEST_REASON]


class ReportedDose(Enum):
    """The fate of a dose as the other program reports it."""

    GIVEN = "given"
    SKIPPED = "skipped"  # by the person's own act
    NOT_GIVEN = "not given"


class SkipReason(Enum):
    """A reason for which a line of the file is left out."""

    NOT_ANSWERED = "nobody said what became of it"
    SET_BY_ITSELF = "the program said it by itself, and nobody else did"
    NOTHING_GIVEN = "its amount is 0"
    DELETED = "it was deleted there"
    NO_TIME = "its time cannot be read"
    TIME_IN_DOUBT = "its day or time is in doubt"
    OUT_OF_RANGE = "its value cannot be"
    UNREADABLE = "it cannot be read"
    NO_UNIT = "it does not say in which unit it is"
    OTHER_KIND = "the diary has no place for it"
    TWICE = "it appears twice"


@frozen
class Skipped:
    """A line that is left out, and why.

    where  where it stands in the file
    what   the line's own words, cut short; of a line that this program wrote, the kind of its entry
    """

    where: str
    what: str | type[Fact]
    why: SkipReason


@frozen
class ImportedDose:
    """One dose of one medicine as the other program keeps it.

    where       where it stands in the file, as `line 12` or `events, number 12`
    medicine    its name there; the person says which of the names is Kineret
    moment      when somebody said what became of it
    held        the amount as far as the file says it
    amount      what the file says of it, word for word
    place       the file's own words for where it went; empty where it says nothing
    time_known  False where the file knows only the day; the moment then lies at noon of it
    person      whose dose it may be there, where a file may be about several; `medicine` then says it too
    due         when it was meant to be given; None where the file does not say it
    due_in_doubt  whether the file says it, but not for certain: no dose may be taken for the one that was meant
    own_id      what tells it from all others there, whatever the clocks of here say; empty where nothing does
    by_itself   whether the program said it, and perhaps nobody else: only the person can say what became of it
    """

    where: str
    medicine: str
    moment: Moment
    report: ReportedDose
    held: DoseAmount = NOT_STATED
    amount: str = ""
    place: str = ""
    note: str = ""
    time_known: bool = True
    person: str = ""
    due: Moment | None = None
    due_in_doubt: bool = False
    own_id: str = ""
    by_itself: bool = False

    @property
    def name(self) -> str:
        """The name of the medicine without the person that stands in it."""
        return self.medicine.removesuffix(f"({self.person})").strip()

    @property
    def planned(self) -> Moment:
        """The moment at which it was meant to be given, as far as is known."""
        return self.due or self.moment

    @property
    def milligrams(self) -> int | None:
        """Whole mg of all its syringes; None where the file does not say it."""
        return None if self.held.is_presumed else sum(self.held.milligrams) or None


@frozen
class ImportedFact:
    """A fact that can go into the diary as it is, and where it stands in the file.

    Other programs know only some kinds. `time_known` is False where the file knows only the day of it.
    """

    where: str
    fact: Fact
    time_known: bool = True


@frozen
class ImportFile:
    """All that a file holds.

    program  whose file it is, as `MedTimer`
    lines    how many lines, records or rows were looked at
    doses, facts, left_out   each in the order of the file; their sum may be less than `lines` (settings, headings)
    names_zones  whether each time in it has its zone; else they were placed by the clocks that were said
    """

    program: str
    lines: int
    doses: tuple[ImportedDose, ...]
    facts: tuple[ImportedFact, ...]
    left_out: tuple[Skipped, ...]
    names_zones: bool = True

    @property
    def medicines(self) -> tuple[str, ...]:
        """The names of the medicines, each once, in the order in which they come."""
        return tuple(dict.fromkeys(dose.medicine for dose in self.doses))

    @property
    def plainly_kineret(self) -> frozenset[str]:
        """The names that say so and no more: `Order Kineret` is no injection. That there is no other name says nothing.

        None where the file may be about several people: another one's Kineret does not belong into this diary.
        """
        if len({dose.person for dose in self.doses}) > 1:
            return frozenset()
        return frozenset(dose.medicine for dose in self.doses if is_kineret(dose.name))


@frozen
class ImportContext:
    """The facts about this diary that a reader needs to place a time that names no zone.

    zone        IANA name of the zone that local times in the file mean
    day_starts  minutes after midnight at which the diary day starts
    """

    zone: str
    day_starts: int
