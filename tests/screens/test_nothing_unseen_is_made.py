"""Today makes what it shows, and hardly anything else: whoever waits for the first line waits for nothing unseen."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kineret_gui.diary.facts.injection import Answer
from tests.facts import answer, injection

MOST = 8  # items of a part that is out of sight, as the ring around a button is: a card with its buttons has thirty

DAYS = {
    "not recorded yet": ([], "not recorded yet"),
    "recorded": ([injection("2026-03-10 08:05", "2026-03-10 08:00")], "Injection given"),
    "missed": ([answer("2026-03-10 08:00", Answer.MISSED)], "Missed"),
}


def unseen(item: QQuickItem) -> Iterator[QQuickItem]:
    """The uppermost of the items that are out of sight."""
    if not item.isVisible():
        yield item
    else:
        for part in item.childItems():
            yield from unseen(part)


def size(item: QQuickItem) -> int:
    return 1 + sum(map(size, item.childItems()))


@pytest.mark.parametrize(("facts", "headline"), DAYS.values(), ids=DAYS)
def test_no_part_of_today_is_made_before_it_is_needed(patient, diary, clock, facts, headline):
    clock.set("10 March 2026 12:00")
    diary.holds(*facts)
    patient.sees(headline)
    parts = {item.metaObject().className(): size(item) for item in unseen(patient.window.contentItem())}
    assert not {name: items for name, items in parts.items() if items > MOST}
