"""Draw the body figures with every place, spot and id.

To look at them: python -m tests.body_preview OUT.png
"""

import json
import re
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

BODY = Path(__file__).parent.parent / "resources" / "body"
MARGIN = 130  # room for the ids on either side of a figure
LINE = 22  # between one id and the next
PIXELS_PER_UNIT = 1.5


def stroke(path, colour, width, fill="none"):
    return f'<path d="{path}" fill="{fill}" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>'


def middle(place):
    x, y = (
        [float(number) for number in re.findall(coordinate, place["outline"])]
        for coordinate in (r"([\d.]+),", r",([\d.]+)")
    )
    return (min(x) + max(x)) / 2, (min(y) + max(y)) / 2


def labels(places, width):
    """Each place's id in the margin on its own side, with a line to the place."""
    for on_right in (False, True):
        beside = sorted(
            (middle(place)[1], middle(place)[0], place["id"])
            for place in places
            if (middle(place)[0] > width / 2) == on_right
        )
        free = 0.0
        for y, x, name in beside:
            free = max(y, free + LINE)
            end = width + 8 if on_right else -8
            yield stroke(f"M {x},{y} L {end},{free}", "#7f9690", 0.6)
            anchor = "start" if on_right else "end"
            yield f'<text x="{end}" y="{free + 3}" text-anchor="{anchor}" font-size="11">{name}</text>'


def panel(figure, view, left, top):
    """One figure from one side, as SVG, moved to where the picture has room for it."""
    places = [place for place in figure["places"] if place["view"] == view]
    width = figure["size"][0]
    yield f'<g transform="translate({left + MARGIN},{top})" font-family="sans-serif">'
    yield from (stroke(path, "#8d7462", 1.6, "#f1e2d3") for path in figure["views"][view]["outline"])
    yield from (stroke(path, "#b89c86", 1.2) for path in figure["views"][view]["details"])
    yield from (stroke(place["outline"], "#4f8a83", 1.2, "#b9dcd5") for place in places)
    yield from labels(places, width)
    for place in places:
        for spot in place["spots"]:
            yield f'<circle cx="{spot["x"]}" cy="{spot["y"]}" r="4" fill="#235f59"/>'
    title = f"{figure['figure']}, {view}"
    yield f'<text x="{width / 2}" y="718" text-anchor="middle" font-size="10">{title}</text></g>'


def preview(out):
    figures = [json.loads((BODY / f"{name}.json").read_text("utf-8")) for name in ("adult", "child")]
    width, height = figures[0]["size"]
    step = width + 2 * MARGIN
    size = 2 * step, len(figures) * height
    drawn = "".join(
        "".join(panel(figure, view, column * step, row * height))
        for row, figure in enumerate(figures)
        for column, view in enumerate(("front", "back"))
    )
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}">{drawn}</svg>'
    image = QImage(round(size[0] * PIXELS_PER_UNIT), round(size[1] * PIXELS_PER_UNIT), QImage.Format.Format_ARGB32)
    image.fill(QColor("#fbf9f6"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    if not image.save(out):
        sys.exit(f"{out} could not be written")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    application = QGuiApplication([])
    preview(sys.argv[1])
