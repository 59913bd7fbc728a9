"""Where a drawn body lies in a picture of the window, and whether the paper shows through it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainterPath
from PySide6.QtQuick import QQuickItem

STEP, EDGE = 3, 5  # pixels between two points, and from a point to the edge of the body at least


def bodies(item: QQuickItem) -> Iterator[QQuickItem]:
    """The figures in an item that can be seen."""
    for child in item.childItems():
        if child.isVisible():
            if child.property("outline") and child.property("details") and child.property("unit"):
                yield child
            yield from bodies(child)


def looked_into(figures: list[QQuickItem], picture: QImage, paper: set[int]) -> tuple[int, int]:
    """How many points well inside of them were looked at, and how many of those have a colour of the paper."""
    looked = through = 0
    for figure in figures:
        inside = _path(figure.property("outline"), figure.property("unit"))
        where = inside.boundingRect()
        for x in range(int(where.left()), int(where.right()), STEP):
            for y in range(int(where.top()), int(where.bottom()), STEP):
                seen = figure.mapToScene(QPointF(x, y)).toPoint()
                clipped = not (0 <= x < figure.width() and EDGE <= y < figure.height() - EDGE)
                if clipped or not picture.rect().contains(seen) or not _well_inside(inside, x, y):
                    continue
                looked += 1
                through += picture.pixel(seen) in paper
    return looked, through


def _well_inside(path: QPainterPath, x: int, y: int) -> bool:
    return all(path.contains(QPointF(x + dx, y + dy)) for dx in (-EDGE, 0, EDGE) for dy in (-EDGE, 0, EDGE))


def _path(outline: str, unit: float) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, points in re.findall(r"([MLCZ])([^MLCZ]*)", outline):
        numbers = [float(number) * unit for number in re.findall(r"-?[0-9.]+", points)]
        if command == "M":
            path.moveTo(*numbers)
        elif command == "Z":
            path.closeSubpath()
        else:
            step = 6 if command == "C" else 2
            for first in range(0, len(numbers), step):
                (path.cubicTo if command == "C" else path.lineTo)(*numbers[first : first + step])
    return path
