"""The attack that has not ended: where one is open, it is gone on with before another is begun."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.translation import tr


def ongoing(diary: DiaryFile) -> Entry[Attack] | None:
    """The open attack that began last; None where none is open. Raises DiaryUnavailable."""
    lasting = [entry for entry in diary.standing(Attack) if entry.fact.ended is None]
    return max(lasting, key=lambda entry: entry.fact.started.utc, default=None)


def lasts_since(attack: Attack, now: Now) -> str:
    """As `Attack since yesterday at 10:00`."""
    return fill(tr("Attack since %1"), clocks.near_moment(attack.started, now))
