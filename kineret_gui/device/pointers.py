"""Fingers on the glass and the buttons of a mouse, as the system of the windows tells it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPointerEvent, QTouchEvent, QWindow

_WENT_DOWN, _WENT_UP = 1, 8  # QEventPoint.State; naming the enum loads it


def places_going_down(pointer: "QPointerEvent") -> list[tuple[float, float]]:
    """Return where fingers or buttons go down now, in their window."""
    places = [point.position() for point in pointer.points() if point.state().value == _WENT_DOWN]
    return [(place.x(), place.y()) for place in places]


def lets_go(touch: "QTouchEvent") -> bool:
    """Return whether a finger is lifted now."""
    return any(point.state().value == _WENT_UP for point in touch.points())


def end_without_pressing(touch: "QTouchEvent", window: "QWindow") -> None:
    """Let go of all fingers: what is under them is not pressed. One finger of several cannot be held back alone."""
    from PySide6.QtGui import QTouchEvent

    QCoreApplication.sendEvent(window, QTouchEvent(QEvent.Type.TouchCancel, touch.pointingDevice()))


def which_pointer(pointer: "QPointerEvent") -> int:
    """The button of the mouse; 0 for fingers."""
    button = getattr(pointer, "button", None)
    return button().value if button else 0


def lies_under(item: "QObject | None", x: float, y: float) -> bool:
    """Return whether an item of Qt Quick that is neither turned nor scaled lies under a point of its window."""
    import PySide6.QtQuick  # noqa: F401 - else its parent cannot be told; what the first frame does not need

    if item is None or not item.property("visible"):
        return False
    left, top, above = 0.0, 0.0, item
    while above is not None:
        left, top = left + above.property("x"), top + above.property("y")
        above = above.property("parent")
    return 0 <= x - left < item.property("width") and 0 <= y - top < item.property("height")
