"""Tables that this program wrote, read back: one of them, or the zip with all of them. Anything else is refused."""

from kineret_gui.diary.entry import KINDS, Foreign, Withdrawal, kind_of
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.task import Task, gathered
from kineret_gui.exchange.import_file import FileRefused, ImportedFact, ImportFile, Skipped, SkipReason
from kineret_gui.exchange.tables.csv_export import ENDING
from kineret_gui.exchange.tables.row_reader import TableLine, lines_of
from kineret_gui.exchange.tables.table import EntryStatus
from kineret_gui.exchange.tables.table_file_reader import files_in, rows_of

PROGRAM = "Kineret diary"
# The person stays as they are; the others speak of entries by ids that this diary does not have.
_NO_PLACE_HERE = (Person, Withdrawal, ConfirmedDistinct, BroughtIn)


def reading_csv(content: bytes) -> Task[ImportFile]:
    """The facts that stood when the tables were written. Raises FileRefused."""
    facts, skipped = [], []
    lines = yield from reading_lines(content)
    struck = {line.entry.replaces for line in lines}
    struck |= {line.entry.fact.entry for line in lines if isinstance(line.entry.fact, Withdrawal)}
    for line in lines:
        fact = line.entry.fact
        kind = KINDS.get(kind_of(fact), Foreign)
        if kind in _NO_PLACE_HERE:
            skipped.append(Skipped(line.where, kind, SkipReason.OTHER_KIND))
        elif line.stands is not EntryStatus.YES or line.entry.id in struck:
            skipped.append(Skipped(line.where, kind, SkipReason.DELETED))
        else:
            facts.append(ImportedFact(line.where, fact))
    return ImportFile(PROGRAM, len(lines), (), tuple(facts), tuple(skipped))


def reading_lines(content: bytes) -> Task[tuple[TableLine, ...]]:
    """Every line of every table, struck ones too: nothing that was written is lost. Raises FileRefused."""
    files = files_in(content)
    beside = {name: file for name, file in files.items() if not name.endswith(ENDING)}
    tables = (rows_of(name, file) for name, file in files.items() if name.endswith(ENDING))
    lines = yield from gathered(line for rows in tables for line in lines_of(rows, beside))
    seen: set[str] = set()
    for line in lines:
        if line.entry.id in seen:
            raise FileRefused("%1: the entry %2 appears twice", line.where, repr(line.entry.id))
        seen.add(line.entry.id)
    return tuple(lines)
