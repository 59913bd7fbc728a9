"""The command that starts this program once more: the very package that runs, not what lies in the folder."""

import os
import sys
from pathlib import Path

_MAIN = Path(__file__).parents[1] / "__main__.py"
# The places where the system, Python, Qt, and what they load look for programs, modules and plug-ins.
_SEARCHED = (
    "PATH",
    "PYTHONPATH",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
    "QT_QUICK_CONTROLS_CONF",
    "QT_QUICK_CONTROLS_STYLE_PATH",
    "GIO_EXTRA_MODULES",
    "GIO_MODULE_DIR",
    "GTK_PATH",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_DIRS",
)
_STYLE = "QT_QUICK_CONTROLS_STYLE"  # a name, or the place of one


def own_command(*words: str) -> list[str]:
    """Return what starts this program once more, with these words after it.

    Without -P, Python looks for every module first in the folder in which it is started: a `click.py` among somebody's
    downloads would run as this program.
    """
    return [sys.executable, *words] if _is_one_file() else [sys.executable, "-P", str(_MAIN), *words]


def earlier_command(*words: str) -> list[str]:
    """Return what earlier versions wrote where `own_command` stands now, to find it again."""
    return [sys.executable, *words] if _is_one_file() else [sys.executable, "-m", "kineret_gui", *words]


def keep_to_fixed_places() -> None:
    """Have nothing looked for in the folder the program is started in, neither by libraries nor by what they start.

    Without a session bus, for one, Qt looks for `dbus-launch` along PATH, in which an empty place means that folder.
    """
    for name in _SEARCHED:
        places = os.environ.get(name)
        if places and (kept := fixed_places(places)) != places:
            os.environ[name] = kept
    if any(sign in os.environ.get(_STYLE, "") for sign in "/\\"):
        del os.environ[_STYLE]


def fixed_places(places: str) -> str:
    """Of a list of folders those that are the same wherever the program is started."""
    return os.pathsep.join(one for one in places.split(os.pathsep) if os.path.isabs(one))


def _is_one_file() -> bool:
    """Return whether the program was packed together with its Python."""
    return bool(getattr(sys, "frozen", False))
