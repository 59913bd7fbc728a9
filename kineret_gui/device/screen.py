"""The screen that a window opens on."""

import os
import sys

from kineret_gui.device.refusal import Refused

_NAMED_BY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_screen() -> bool:
    """Return whether a window can open: on Linux a variable says on which screen."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _NAMED_BY)


def refuse_without_screen() -> None:
    """Raise Refused where no window can open."""
    if not has_screen():
        raise Refused("there is no screen to open the window on")
