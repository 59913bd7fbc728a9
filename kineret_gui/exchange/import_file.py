"""The content of another program's file, before anything of it is written into a diary.

A reader takes bytes and gives an `ImportFile`, or raises `FileRefused`; it writes nothing, asks nobody and guesses
nothing. What it cannot say for certain stands in `left_out` with the reason, so that the person sees it before anything
is brought in.
"""

from enum import Enum

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import readable

_LONGEST_REASON = 300  # characters
_OURS = ("kineret", "anakinra")


class FileRefused(ValueError):
    """Nothing of the file is taken; the text says in one line where in the file and why, whatever stands in it."""

    def __init__(self, why: str) -> None:
        super().__init__(readable(" ".join(why.split()))[:_LONGEST_REASON])


class ReportedDose(Enum):
    """The fate of a dose as the other program reports it."""

    GIVEN = "given"
    SKIPPED = "skipped"  # by the person's own act
    NOT_GIVEN = "not given"


class SkipReason(Enum):
    """A reason for which a line of the file is left out."""

    NOT_ANSWERED = "nobody said what became of it"
    DELETED = "it was deleted there"
    NO_TIME = "its time cannot be read"
    TIME_IN_DOUBT = "its day or time is in doubt"
    OUT_OF_RANGE = "its value cannot be"
    UNREADABLE = "it cannot be read"
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
    milligrams  whole mg where the file says so in mg; None where it says something else or nothing
    amount      what the file says, word for word
    place       the file's own words for where it went; empty where it says nothing
    person      whose dose it is there, where a file may be about several; `medicine` then says it too
    time_known  False where the file knows only the day; the moment then lies at noon of it
    """

    where: str
    medicine: str
    moment: Moment
    report: ReportedDose
    milligrams: int | None = None
    amount: str = ""
    place: str = ""
    note: str = ""
    time_known: bool = True
    person: str = ""


@frozen
class ImportedFact:
    """A fact that can go into the diary as it is, and where it stands in the file.

    Other programs know only some kinds.
    """

    where: str
    fact: Fact


@frozen
class ImportFile:
    """All that a file holds.

    program  whose file it is, as `MedTimer`
    lines    how many lines, records or rows were looked at
    doses, facts, left_out   each in the order of the file; their sum may be less than `lines` (settings, headings)
    """

    program: str
    lines: int
    doses: tuple[ImportedDose, ...]
    facts: tuple[ImportedFact, ...]
    left_out: tuple[Skipped, ...]

    @property
    def medicines(self) -> tuple[str, ...]:
        """The names of the medicines, each once, in the order in which they come."""
        return tuple(dict.fromkeys(dose.medicine for dose in self.doses))

    @property
    def plainly_kineret(self) -> frozenset[str]:
        """The names that can mean nothing else: they say so, or there is only one medicine in the file.

        None where the file is about several people: another one's Kineret does not belong into this diary.
        """
        if len({dose.person for dose in self.doses}) > 1:
            return frozenset()
        named = {name for name in self.medicines if any(ours in name.casefold() for ours in _OURS)}
        return frozenset(named or (self.medicines if len(self.medicines) == 1 else ()))


@frozen
class ImportContext:
    """The facts about this diary that a reader needs to place a time that names no zone.

    zone        IANA name of the zone that local times in the file mean
    day_starts  minutes after midnight at which the diary day starts
    """

    zone: str
    day_starts: int
