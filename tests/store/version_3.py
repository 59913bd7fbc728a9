"""What the diary of version 3 says besides a person and a first order. Frozen like the file itself."""

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.person import Condition
from tests.facts import at, order, person

SAID: tuple[Fact, ...] = (
    person(condition=Condition.OTHER),
    order(),
    order("2026-03-09", "08:00", "20:00", syringes=(100, 50), ordered_by="Clinic", weekdays=(1, 3, 7)),
    DueClock(at("2026-03-10 08:05"), "Europe/Berlin"),
    DueClock(at("2026-03-20 09:00", "Asia/Tokyo"), None),
)
