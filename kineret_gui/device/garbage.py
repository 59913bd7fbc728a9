"""The collecting of garbage in circles: none while the program starts, and then none of what the start made."""

import gc
from typing import Any

from PySide6.QtCore import QTimer

_AT_THE_LATEST = 2_000  # ms: a window that comes up minimized draws no frame


def collect_once_drawn(window: Any) -> None:
    """Look for garbage again from the first frame of this window on, where that was held off by `gc.disable`."""

    def drawn() -> None:
        window.frameSwapped.disconnect(drawn)
        collect_from_now_on()

    window.frameSwapped.connect(drawn)
    QTimer.singleShot(_AT_THE_LATEST, collect_from_now_on)


def collect_from_now_on() -> None:
    """Look for garbage again where that was held off. All that is there by now is passed over."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def collect_all() -> None:
    """Look through everything: the window has gone, with what the start made for it."""
    gc.unfreeze()
    gc.collect()
