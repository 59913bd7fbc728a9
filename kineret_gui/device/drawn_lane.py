"""One lane along the axis of a period: `image://drawn/lane?marks=…`. Marks stand by numbers from 0 to 1."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

_SMALLEST, _LARGEST = 2.4, 5.0  # the half of a mark, in logical pixels
_NARROW = 4.5  # a day that is narrower is drawn as a stroke as high as it matters
_HIGH: Mapping[str, float] = {"dot": 0.18, "late": 0.26, "box": 0.18, "pause": 0.1, "skip": 0.36, "ring": 0.36}


def lane(words: Mapping[str, str], size: QSize) -> QImage:
    """The lane in the colours that `words` has; `ratio` says how many dots a logical pixel has."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    data: dict[str, Any] = json.loads(words.get("marks", "{}"))
    ratio = float(words.get("ratio", "1"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    drawn = _LanePainter(painter, size.width() / ratio, size.height() / ratio, data.get("days", 1), words)
    for mark in data.get("marks", ()):
        drawn.mark(*mark)
    painter.end()
    return image


class _LanePainter:
    """A lane that is being drawn, in logical pixels."""

    def __init__(self, painter: QPainter, width: float, height: float, days: int, words: Mapping[str, str]) -> None:
        self._painter, self._width, self._height, self._words = painter, width, height, words
        self._day = width / days
        self._half = min(max(self._day * 0.34, _SMALLEST), _LARGEST)
        self._use = "", 0.0  # the colour and the width of lines that the painter has; areas have no line

    def mark(self, name: str, *numbers: Any) -> None:
        match name:
            case "line":
                self._line(*numbers)
            case "band":
                self._band(*numbers)
            case "bar":
                self._bar(*numbers)
            case "column":
                self._column(*numbers)
            case "point" | "diamond" | "open":
                self._shape(min(max(self._day * 0.45, 2.2), 4.0) if name == "point" else 5.0, name, *numbers)
            case _ if self._day < _NARROW:
                self._stroke(name, *numbers)
            case _:
                self._shape(self._half * (1.15 if name == "cross" else 1.0), name, *numbers)

    def _pen(self, token: str, width: float) -> None:
        """Draw lines from now on. Most marks look like the one before, so that nothing is to be done."""
        if self._use != (token, width):
            self._use = token, width
            pen = QPen(self._colour(token), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fill(self, token: str) -> None:
        """Draw areas from now on."""
        if self._use != (token, 0.0):
            self._use = token, 0.0
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QBrush(self._colour(token)))

    def _colour(self, token: str) -> QColor:
        return QColor("#" + self._words.get(token, "000000"))

    def _line(self, numbers: list[float], token: str) -> None:
        self._pen(token, 2.4)
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        self._painter.drawPolyline(QPolygonF([QPointF(x * self._width, y * self._height) for x, y in pairs]))

    def _band(self, left: float, right: float, top: float, bottom: float, token: str) -> None:
        area = QRectF(
            left * self._width, top * self._height, (right - left) * self._width, (bottom - top) * self._height
        )
        self._fill(token)
        self._painter.drawRect(area)
        has_tint = self._colour("line") != self._colour("ink")
        if not has_tint:  # in high contrast: hatched, between edges that are thicker than the lines of the scale
            self._painter.fillRect(area, QBrush(self._colour("line"), Qt.BrushStyle.BDiagPattern))
        self._pen("line", 1.0 if has_tint else 2.0)
        self._painter.drawLine(area.topLeft(), area.topRight())
        self._painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _bar(self, left: float, right: float, down: float, token: str, goes_on: bool) -> None:
        area = QRectF(left * self._width, down * self._height - 3.5, max(5.0, (right - left) * self._width), 7.0)
        self._fill(token)
        self._painter.drawRoundedRect(area, 3.5, 3.5)
        if goes_on:  # square and broken off
            self._painter.drawRect(area.adjusted(area.width() / 2, 0, 0, 0))

    def _column(self, left: float, right: float, top: float, token: str) -> None:
        wide = (right - left) * self._width
        across = (left + right) / 2 * self._width
        half = min(max(0.8, wide * 0.4), 9.0)
        area = QRectF(across - half, top * self._height, 2 * half, (1 - top) * self._height)
        self._fill(token)
        self._painter.drawRoundedRect(area, min(2.0, half), min(2.0, half))

    def _stroke(self, name: str, across: float, down: float, token: str) -> None:
        """A mark of a day that is only a few pixels wide: the more it is to be seen, the higher."""
        half = self._height * _HIGH.get(name, 0.5)
        self._pen(token, max(1.0, min(2.2, self._day * 0.7)))
        x, y = across * self._width, down * self._height
        self._painter.drawLine(QPointF(x, max(1.0, y - half)), QPointF(x, min(self._height - 1, y + half)))

    def _shape(self, half: float, name: str, across: float, down: float, token: str) -> None:
        x, y = across * self._width, down * self._height
        if name in ("dot", "late", "point", "half", "box", "diamond"):
            self._fill(token)
            self._solid(name, half, x, y)
        else:
            self._pen(token, max(1.6, half * 0.5))
            self._outline(name, half, x, y)

    def _solid(self, name: str, half: float, x: float, y: float) -> None:
        match name:
            case "diamond":
                self._painter.drawPolygon(_diamond(half, x, y))
            case "box":
                self._painter.drawRect(_square(half, x, y))
            case "half":
                self._painter.drawPie(_square(half, x, y), 90 * 16, 180 * 16)
                self._around(half, x, y)
            case _:
                self._painter.drawEllipse(QPointF(x, y), half, half)
        if name == "late":
            self._painter.drawRect(QRectF(x - half, y + half + 1.5, 2 * half, 1.8))

    def _around(self, half: float, x: float, y: float) -> None:
        """A thin ring in the colour of the area that was drawn before."""
        self._painter.setPen(QPen(self._painter.brush().color(), 1.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(QPointF(x, y), half, half)
        self._use = "", 0.0

    def _outline(self, name: str, half: float, x: float, y: float) -> None:
        for left, top, right, bottom in _LINES.get(name, ()):
            begin, end = QPointF(x + left * half, y + top * half), QPointF(x + right * half, y + bottom * half)
            self._painter.drawLine(begin, end)
        if name in ("ring", "target"):
            self._painter.drawEllipse(QPointF(x, y), half, half)
        if name == "target":
            self._painter.drawPoint(QPointF(x, y))
        if name == "open":
            self._painter.drawPolygon(_diamond(half, x, y))
        if name == "date":
            self._painter.drawRect(_square(half, x, y))


# Strokes of each mark, from (-1, -1) at its left top to (1, 1).
_LINES: Mapping[str, tuple[tuple[float, float, float, float], ...]] = {
    "cross": ((-1, -1, 1, 1), (-1, 1, 1, -1)),
    "plus": ((-1, 0, 1, 0), (0, -1, 0, 1)),
    "pause": ((-0.5, -1, -0.5, 1), (0.5, -1, 0.5, 1)),
    "skip": ((-1, -1, 0, 0), (0, 0, -1, 1), (0.8, -1, 0.8, 1)),
    "unequal": ((-1, -0.4, 1, -0.4), (-1, 0.4, 1, 0.4), (0.5, -1, -0.5, 1)),
    "newer": ((0, 1, 0, -1), (-0.8, -0.2, 0, -1), (0.8, -0.2, 0, -1)),
    "date": ((-1, -0.4, 1, -0.4),),
}


def _diamond(half: float, x: float, y: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def _square(half: float, x: float, y: float) -> QRectF:
    return QRectF(x - half, y - half, 2 * half, 2 * half)
