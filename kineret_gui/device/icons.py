"""Icons of the resources in one colour.

Qt's reader of SVG draws them: it is there for the icon of the window. What else draws a stroke with round ends names an
enum of `Qt`, which makes all hundred of them and costs a twentieth of a start.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kineret_gui.device.paths import resources

ICON_GRID = 24
_SVG = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {ICON_GRID} {ICON_GRID}" width="%d" height="%d">'
    '<path d="%s" fill="none" stroke="#%s" stroke-opacity="%.3f" stroke-width="2"'
    ' stroke-linecap="round" stroke-linejoin="round"/></svg>'
)
_FORMAT: Any = "svg"  # the stubs say bytes, PySide6 takes none
_OPAQUE = 255


@cache
def icons() -> Mapping[str, str]:
    """The path of each icon, on a grid of 24."""
    paths: dict[str, str] = json.loads((resources() / "icons" / "icons.json").read_text("utf-8"))
    return paths


def icon(name: str, colour: str, size: QSize) -> QImage:
    """The icon as large as is wanted; the colour is rrggbb, or aarrggbb where it lets something through."""
    side = min(size.width(), size.height())
    opacity = int(colour[:-6] or "ff", 16) / _OPAQUE
    drawn = _SVG % (side, side, icons()[name], colour[-6:] or "000000", opacity)
    return QImage.fromData(drawn.encode(), _FORMAT)
