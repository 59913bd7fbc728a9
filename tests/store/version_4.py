"""What the diary of version 4 says besides a person and a first order. Frozen like the file itself."""

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Condition
from tests.facts import at, day, order, person

SAID: tuple[Fact, ...] = (
    person(condition=Condition.OTHER),
    order(),
    Note(at("2026-03-10 08:05"), "a note ✓\nof two lines"),
    BroughtIn("b1", at("2026-03-11 08:05"), "MedTimer", "backup.json", 12),
    ConfirmedDistinct("one entry", "another entry", day("2026-03-10")),
)
