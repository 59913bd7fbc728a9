"""What is known of the diary of a newer version: a fact of each kind, said with more. Frozen like the file itself.

The file was made by this program with the fields of a next one: `known N` says fact N with a field more in every part,
`unread N` the same with something else in one of its fields; then a kind that nobody knows, and a withdrawal of
`known 3`. `newer.json` is what it holds, word for word.
"""

from kineret_gui.diary.entry import Fact, Withdrawal
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.note import Note
from tests.facts import at, day
from tests.store.version_2 import FULL

KNOWN: tuple[Fact, ...] = (
    *(fact for fact in FULL if not isinstance(fact, Withdrawal)),
    DueClock(at("2026-03-10 08:05"), "Asia/Tokyo"),
    Note(at("2026-03-10 08:05"), "a note ✓\nof two lines"),
    BroughtIn("b1", at("2026-03-11 08:05"), "MedTimer", "backup.json", 12),
    ConfirmedDistinct("one entry", "another entry", day("2026-03-10")),
)
