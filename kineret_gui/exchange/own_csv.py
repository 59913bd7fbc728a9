"""Tables that this program wrote, read back: one of them, or the zip with all of them. Anything else is refused."""

from kineret_gui.diary.brought_in import BroughtIn
from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal, kind_of
from kineret_gui.diary.person import Person
from kineret_gui.diary.told_apart import ToldApart
from kineret_gui.exchange.diary_csv import ENDING
from kineret_gui.exchange.found import Found, FoundFact, Left, NotTaken, Why
from kineret_gui.exchange.table import Stands
from kineret_gui.exchange.table_files import files_in, rows_of
from kineret_gui.exchange.table_line import TableLine, lines_of
from kineret_gui.steps import Steps, gathered, to_the_end

PROGRAM = "Kineret diary"
# Whose diary it is stays as it is; the others speak of entries by ids that this diary does not have.
_NO_PLACE_HERE = (Person, Withdrawal, ToldApart, BroughtIn)


def read_csv(content: bytes) -> Found:
    """The facts that stood when the tables were written. Raises NotTaken."""
    return to_the_end(reading_csv(content))


def reading_csv(content: bytes) -> Steps[Found]:
    """The same in steps."""
    facts, left = [], []
    lines = yield from _reading_lines(content)
    struck = {line.entry.replaces for line in lines}
    struck |= {line.entry.fact.entry for line in lines if isinstance(line.entry.fact, Withdrawal)}
    for line in lines:
        fact = line.entry.fact
        kind = KINDS.get(kind_of(fact), Foreign)
        if kind in _NO_PLACE_HERE:
            left.append(Left(line.where, kind.__name__, Why.OTHER_KIND))
        elif line.stands is not Stands.YES or line.entry.id in struck:
            left.append(Left(line.where, kind.__name__, Why.DELETED))
        else:
            facts.append(FoundFact(line.where, fact))
    return Found(PROGRAM, len(lines), (), tuple(facts), tuple(left))


def read_lines(content: bytes) -> tuple[TableLine, ...]:
    """Every line of every table, struck ones too: nothing that was written is lost. Raises NotTaken."""
    return to_the_end(_reading_lines(content))


def _reading_lines(content: bytes) -> Steps[tuple[TableLine, ...]]:
    files = files_in(content)
    beside = {name: file for name, file in files.items() if not name.endswith(ENDING)}
    tables = (rows_of(name, file) for name, file in files.items() if name.endswith(ENDING))
    lines = yield from gathered(line for rows in tables for line in lines_of(rows, beside))
    seen: set[str] = set()
    for line in lines:
        if line.entry.id in seen:
            raise NotTaken(f"{line.where}: the entry {line.entry.id!r} stands there twice")
        seen.add(line.entry.id)
    return tuple(lines)
