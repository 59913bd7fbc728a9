"""A crash writes nothing of a diary into a file, and no other program looks into the memory of this one.

A limit keeps the system from writing such a file. Some desktops have a collector that is handed the memory whatever the
limit says: it is given none. Last, other programs of the same account are shut out.

A desktop asks who a program is before it tells of its colours, frames and windows for choosing files, and says nothing
to one that shuts it out (xdg-desktop-portal up to 1.22). So a program with a window shuts others out when it has been
told, and not at all where it is told anew with each window.
"""

import os
import sys
from contextlib import suppress

START_IS_OVER = 10_000  # ms after its start a window was told all that the desktop says
_FILTER = "/proc/self/coredump_filter"  # which parts of the memory go into such a file: none
_SET_DUMPABLE = 4  # <linux/prctl.h>
_THEMES = {"xdgdesktopportal", "flatpak", "snap"}


def leave_no_dumps() -> None:
    """From now on a crash leaves nothing of the memory; also one of the programs that this one starts."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with suppress(OSError), open(_FILTER, "w") as file:
            file.write("0")


def shut_others_out() -> None:
    """From now on no other program of this account can look into the memory."""
    if sys.platform.startswith("linux"):
        with suppress(ImportError, OSError, AttributeError):
            from ctypes import CDLL  # the first frame does not need it

            CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def shut_others_out_after_start() -> None:
    """The same for a program with a window: when the desktop has told it all, and only where it does so once."""
    from PySide6.QtCore import QTimer  # commands need no Qt

    if desktop_asks_once():
        QTimer.singleShot(START_IS_OVER, shut_others_out)


def desktop_asks_once() -> bool:
    """Return whether the desktop tells a program all it has to say at its start, and not anew with each window."""
    variable = os.environ.get
    portals = variable("QT_QPA_PLATFORMTHEME") in _THEMES or variable("GTK_USE_PORTAL") == "1"
    return not (portals or variable("WAYLAND_DISPLAY") or variable("SNAP") or os.path.exists("/.flatpak-info"))
