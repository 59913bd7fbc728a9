"""The X server dies while a window of ours is on its screen.

Where a library finds that out by itself it ends the process on the spot: what was typed is lost, the exit code is that
of a damaged diary, or it crashes in clearing up. Asked before, it tells first.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.termination import leave_at_once

_LIBRARY = "libX11.so.6"  # which Qt has loaded by then, where it goes by X
_asked: list[Any] = []  # what is called must not go before the process does


def when_the_screen_dies(save: Callable[[], None]) -> None:
    """Have what can be saved saved then, and end at once."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(ImportError, OSError, AttributeError):
        from ctypes import CDLL, CFUNCTYPE, c_int, c_void_p  # the first frame does not need it

        kind = CFUNCTYPE(c_int, c_void_p)
        _asked.append(kind(lambda display: end(save)))
        CDLL(_LIBRARY).XSetIOErrorHandler(_asked[-1])


def end(save: Callable[[], None]) -> int:
    """The screen is gone; letting go of windows would only crash."""
    with suppress(Exception):  # whatever else is broken by now, the process must end
        save()
    leave_at_once(ExitStatus.OWN_TROUBLE)
