"""A folder in which somebody left files named like all that a program might load or run; each tells when it was."""

import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "kineret_gui"
_STARTS_WITH_PYTHON = ("sitecustomize", "usercustomize")
_PROGRAMS = ("dbus-launch", "gcc", "ifconfig", "ldconfig", "lpstat", "python3", "sh", "uname", "xdg-open")
_MODULE = "open({ran!r} + '/' + __name__ + '.ran', 'w').close()\n"  # which needs no module itself


def all_modules() -> set[str]:
    """The names of Python's own modules, of whatever is installed here, and of the parts of the program."""
    installed = {path.stem for path in Path(sysconfig.get_path("purelib")).iterdir()}
    parts = {path.stem for path in PACKAGE.iterdir()}
    named = sys.stdlib_module_names | installed | parts | set(_STARTS_WITH_PYTHON)
    return {name for name in named if name.isidentifier() and not name.startswith("__")}


def lay_bait(folder: Path, modules: Iterable[str]) -> Path:
    """Fill a new folder with them; the folder in which each that was run leaves a file of its name."""
    ran = folder.with_name(f"{folder.name}-ran")
    ran.mkdir()
    folder.mkdir()
    for name in modules:
        (folder / f"{name}.py").write_text(_MODULE.format(ran=str(ran)))
    for name in _PROGRAMS:
        (folder / name).write_text(f"#!/bin/sh\n: > '{ran}/{name}.ran'\n")
        (folder / name).chmod(0o755)
    (folder / "bait.pth").write_text(f"import sys; open({str(ran / 'pth.ran')!r}, 'w').close()\n")
    (folder / "qt.conf").write_text("[Paths]\nPrefix = .\nPlugins = .\nQmlImports = .\n")
    (folder / "qtquickcontrols2.conf").write_text("[Controls]\nStyle=./bait\n")
    found = folder / "bait-1.0.dist-info"  # names a module that sqlite-utils would load
    found.mkdir()
    (found / "METADATA").write_text("Metadata-Version: 2.1\nName: bait\nVersion: 1.0\n")
    (found / "entry_points.txt").write_text("[sqlite_utils]\nbait = bait\n")
    (folder / "bait.py").write_text(_MODULE.format(ran=str(ran)))
    return ran


def what_ran(ran: Path) -> list[str]:
    return sorted(path.stem for path in ran.iterdir())
