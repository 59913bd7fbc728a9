"""The place of a window: within the screen, and where it was left, if that place is still there."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication

USUAL_WIDTH, USUAL_HEIGHT = 420, 820  # logical px, as all here
LEAST_WIDTH, LEAST_HEIGHT = 360, 480
FRAME = 48  # what the title of a window may take of the screen
_GRIP = 0.25  # of a remembered window: less of it on the screen, and it is taken for lost


class Area(NamedTuple):
    """A part of the screens."""

    x: int
    y: int
    width: int
    height: int

    def shared(self, other: "Area") -> int:
        """Return how many pixels it has in common with another one."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(0, across) * max(0, down)


class WindowPlace(NamedTuple):
    """The place at which a window opens.

    area       the window without its frame; without a place of its own, x and y are for the desktop to choose
    least      the least width and height that it may get
    is_chosen  whether the person had put it there
    """

    area: Area
    least: tuple[int, int]
    is_chosen: bool


def window_place(kept: str, screens: Sequence[Area]) -> WindowPlace:
    """Return where the window goes.

    kept     where it was left, as `written` has it; anything else counts as nowhere
    screens  what programs may use of each, the main one first; never empty
    """
    remembered = _read(kept)
    screen = max(screens, key=remembered.shared) if remembered else screens[0]
    if remembered is None or remembered.shared(screen) < _GRIP * remembered.width * remembered.height:
        remembered, screen = None, screens[0]
    most = (screen.width, max(1, screen.height - FRAME))
    least = min(LEAST_WIDTH, most[0]), min(LEAST_HEIGHT, most[1])
    start_area = remembered or Area(screen.x, screen.y, USUAL_WIDTH, USUAL_HEIGHT)
    width, height = (max(low, min(want, high)) for low, want, high in zip(least, start_area[2:], most, strict=True))
    lowest = screen.y + screen.height - height
    area = Area(
        max(screen.x, min(start_area.x, screen.x + screen.width - width)),
        max(min(screen.y + FRAME // 2, lowest), min(start_area.y, lowest)),
        width,
        height,
    )
    return WindowPlace(area, least, is_chosen=remembered is not None)


def written(area: Area) -> str:
    """An area as a text that is kept."""
    return " ".join(map(str, area))


def screens() -> list[Area]:
    """Return what programs may use of each screen there is now."""
    main, all_of_them = QGuiApplication.primaryScreen(), QGuiApplication.screens()
    in_order = sorted(all_of_them, key=lambda screen: screen is not main)
    areas = [screen.availableGeometry() for screen in in_order]
    return [Area(free.x(), free.y(), free.width(), free.height()) for free in areas]


def _read(kept: str) -> Area | None:
    numbers = kept.split()
    if len(numbers) != 4 or not all(number.removeprefix("-").isdecimal() and len(number) < 7 for number in numbers):
        return None
    area = Area(*map(int, numbers))
    return area if area.width > 0 and area.height > 0 else None
