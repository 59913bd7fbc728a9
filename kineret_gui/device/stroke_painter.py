"""Drawings of the resources, painted stroke by stroke in the colours of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPainterPath, QPen

from kineret_gui.device.fonts import STRONG, USUAL
from kineret_gui.device.strokes import Label, Stroke, StrokeDrawing, painter_path, stroke_drawing

_LEAST_TEXT, _TEXT = 15.0, 16.0  # pixels, and units of a drawing

Words = Mapping[str, str]  # what stands behind the question mark


def drawing(name: str, words: Words, size: QSize) -> QImage:
    """The drawing in the colours that `words` has for its tokens."""
    whole = stroke_drawing(name)
    unit = min(size.width() / whole.width, size.height() / whole.height)
    image = QImage(round(whole.width * unit), round(whole.height * unit), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(unit, unit)
    if whole.corner:
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(0, 0, whole.width, whole.height), whole.corner, whole.corner)
        painter.setClipPath(edge)
    mark = whole.mark.at(int(words.get("mg", "0"))) if whole.mark else 0.0
    for stroke in whole.strokes:
        _stroke(painter, whole, stroke, words, mark)
    for label in whole.labels:
        _label(painter, label, words, mark, unit)
    painter.end()
    return image


def _stroke(painter: QPainter, whole: StrokeDrawing, stroke: Stroke, words: Words, mark: float) -> None:
    painter.save()
    if stroke.side:
        top, bottom = (mark, whole.height) if stroke.side == "below" else (0.0, mark)
        painter.setClipRect(QRectF(0, top, whole.width, bottom - top))
    if stroke.follows:
        painter.translate(QPointF(0, mark))
    painter.setBrush(QBrush(_colour(stroke.fill, words)) if stroke.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(stroke, words) if stroke.line else Qt.PenStyle.NoPen)
    painter.drawPath(painter_path(stroke.path))
    painter.restore()


def _pen(stroke: Stroke, words: Words) -> QPen:
    pen = QPen(_colour(stroke.line, words), stroke.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashes:
        pen.setDashPattern(stroke.dashes)
    return pen


def _label(painter: QPainter, label: Label, words: Words, mark: float, unit: float) -> None:
    font = QFont(STRONG if label.strong else USUAL)
    font.setPixelSize(round(max(_LEAST_TEXT, _TEXT * unit)))
    font.setVariableAxis(QFont.Tag("wght"), 600 if label.strong else 400)
    painter.save()
    painter.scale(1 / unit, 1 / unit)
    painter.setFont(font)
    painter.setPen(_colour(label.token, words))
    text = words.get(label.key, label.key)
    width = painter.fontMetrics().horizontalAdvance(text)
    left = {"left": 0.0, "middle": width / 2, "right": float(width)}[label.align]
    at = QPointF(label.x * unit - left, (label.y + (mark if label.follows else 0.0)) * unit)
    painter.drawText(at + QPointF(0, painter.fontMetrics().capHeight() / 2), text)
    painter.restore()


def _colour(token: str, words: Words) -> QColor:
    return QColor("#" + words.get(token, "000000"))
