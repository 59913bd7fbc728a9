"""A line of a paper month as it is typed in again: every text as it was typed, and nothing read from it yet."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.schedule import DoseId


class PaperAnswer(Enum):
    """An answer that the paper gives about a dose."""

    NOTHING = ""
    GIVEN = "given"
    MISSED = Answer.MISSED.value
    SKIPPED_ON_ADVICE = Answer.SKIPPED_ON_ADVICE.value
    GIVEN_IN_HOSPITAL = Answer.GIVEN_IN_HOSPITAL.value


@frozen
class PaperLine:
    """One syringe of a due dose.

    id       of the entry that will be written, so that a retry is never a second one
    syringe  which one of its dose, from 1
    said     what was chosen; a line with a time, a place or mg speaks of a given dose without it
    """

    id: str
    dose: DoseId
    syringe: int = 1
    said: PaperAnswer = PaperAnswer.NOTHING
    time: str = ""
    place: str = ""
    milligrams: str = ""
    note: str = ""

    @property
    def holds_an_injection(self) -> bool:
        """Return whether something was typed that only an injection has."""
        return any(text.strip() for text in (self.time, self.place, self.milligrams))

    @property
    def says(self) -> PaperAnswer:
        """Return what the line says of its dose."""
        return PaperAnswer.GIVEN if self.said is PaperAnswer.NOTHING and self.holds_an_injection else self.said

    @property
    def is_empty(self) -> bool:
        return self.says is PaperAnswer.NOTHING and not self.note.strip()

    def like(self, above: "PaperLine") -> "PaperLine":
        """The same as the line above, but for the note, which is of one day."""
        return replace(self, said=above.says, time=above.time, place=above.place, milligrams=above.milligrams)


@frozen
class PaperForm:
    """The lines that were typed so far, of whatever months."""

    lines: tuple[PaperLine, ...] = ()

    def line(self, dose: DoseId, syringe: int) -> PaperLine:
        """The line of a syringe; a new one where nothing was typed of it."""
        matching = (line for line in self.lines if (line.dose, line.syringe) == (dose, syringe))
        return next(matching, PaperLine(new_id(), dose, syringe))

    def having(self, line: PaperLine) -> "PaperForm":
        """The form with this line in the place of the one of the same syringe."""
        others = (other for other in self.lines if (other.dose, other.syringe) != (line.dose, line.syringe))
        return PaperForm((*others, line))

    def without(self, ids: Iterable[str]) -> "PaperForm":
        """The form without the lines that were written down."""
        written = frozenset(ids)
        return PaperForm(tuple(line for line in self.lines if line.id not in written))

    def renewed(self) -> "PaperForm":
        """The same words for new entries."""
        return PaperForm(tuple(replace(line, id=new_id()) for line in self.lines))
