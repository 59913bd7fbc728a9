"""Files that entries were brought in from, in words."""

from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.wording import fill
from kineret_gui.wording.clocks import TimeWording
from kineret_gui.wording.facts import KindWords
from kineret_gui.wording.lines import FactLine, moment
from kineret_gui.wording.translation import tr, translatable


def _summary(fact: BroughtIn, at: TimeWording) -> str:
    return fill(tr("Imported from %1: %n entries", n=fact.entries), fact.program)


def _lines(fact: BroughtIn, at: TimeWording) -> tuple[FactLine, ...]:
    return (
        FactLine(tr("When"), moment(fact.moment, at)),
        FactLine(tr("From app"), fact.program),
        FactLine(tr("File"), fact.file),
        FactLine(tr("Entries"), str(fact.entries)),
    )


WORDS = {BroughtIn: KindWords(translatable("Import from a file"), _summary, _lines)}
