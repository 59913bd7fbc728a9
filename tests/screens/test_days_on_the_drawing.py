"""How many days ago an area of the drawn body was used stands whole within its outline, on every body and area."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kineret_gui.device.drawings import figure
from kineret_gui.diary.facts.person import FigureKind, WhoInjects
from kineret_gui.screens.body.hatching import corners, spans
from tests.facts import injection, person

LAST_USED = {"6 d": "2026-03-04", "13 d": "2026-02-25", "113 d": "2025-11-17"}
SMALLEST, USUAL, WIDE = (360, 640), (420, 820), (1280, 800)
SMALLEST_LETTERS = 14  # pixels
LETTERS = 0.72  # how high digits are, as a part of their size


def labels(item: QQuickItem) -> Iterator[QQuickItem]:
    """The numbers of days drawn within an item."""
    if item.isVisible() and re.fullmatch(r"\d+\sd", str(item.property("text") or "")):
        yield item
    for child in item.childItems():
        yield from labels(child)


def corners_of(label: QQuickItem, area: QQuickItem) -> list[QPointF]:
    wide, high = label.property("contentWidth"), LETTERS * label.property("font").pixelSize()
    x, y = label.width() / 2, label.height() / 2
    return [area.mapFromItem(label, QPointF(x + dx * wide / 2, y + dy * high / 2)) for dx in (-1, 1) for dy in (-1, 1)]


def lies_within(point: QPointF, area: QQuickItem) -> bool:
    unit = area.property("unit")
    across, down = point.x() / unit, point.y() / unit
    return any(left <= across <= right for left, right in spans(corners(area.property("outline")), down))


@pytest.mark.parametrize("days", LAST_USED)
@pytest.mark.parametrize("kind", FigureKind)
def test_the_days_stand_within_every_area(patient, diary, kind, days):
    given = [injection(f"{LAST_USED[days]} 08:05", spot=place.spots[0].id) for place in figure(kind).places]
    everywhere = tuple(place.id for place in figure(kind).places)
    diary.holds(person(places=everywhere, figure=kind, who_injects=WhoInjects.SOMEONE_ELSE), *given)
    for size in (SMALLEST, USUAL, WIDE):
        patient.resizes(*size)
        patient.opens("body")
        looked = []
        for other_side in ("Show the back", "Show the front"):
            for thing in patient.things():
                if thing.name.startswith("On the drawing: "):
                    looked += [beyond(thing.name, thing.item, size)]
            if patient.is_offered(other_side):
                patient.taps(other_side)
        assert len(looked) >= len(given)
        assert not [fault for fault in looked if fault]


def beyond(name: str, area: QQuickItem, size: tuple[int, int]) -> str:
    (label,) = labels(area)
    is_small = label.property("font").pixelSize() < SMALLEST_LETTERS
    outside = [point for point in corners_of(label, area) if not lies_within(point, area)]
    return f"{name} at {size}" if outside or is_small else ""
