"""A canary for PySide6: it counts references before Python runs out of them in the middle of an injection."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kineret_gui.device import qt_import, qt_version
from tests.patience import PATIENCE

MINE = Path(__file__).parents[1] / "pyproject.toml"
CALLS = 20_000
DRIFT = 10

# In a process of its own: with too few references left, Python does not raise, it aborts.
CANARY = f"""
import gc, json, sys
from PySide6.QtCore import QObject, QTimer, Signal

class Bird(QObject):
    awake = Signal(bool)

def count():
    gc.collect()
    return {{str(one): sys.getrefcount(one) for one in (None, True, False)}}

heard = []
bird, clock = Bird(), QTimer()
bird.awake.connect(lambda awake: heard.append(None) or heard.clear())

def sing(times):
    for turn in range(times):
        bird.setObjectName("canary")
        clock.setInterval(turn)
        bird.awake.emit(turn % 2 == 0)
        bird.blockSignals(False)
        clock.setSingleShot(True)
        clock.isSingleShot()

sing(100)
before = count()
sing({CALLS})
after = count()
print(json.dumps({{name: after[name] - before[name] for name in before}}))
"""

# Python's own import statement, before and after Qt came in, and what Qt and the window's modules do without PySide6's.
IMPORTS = """
import builtins, json, linecache, sys

own = builtins.__import__
if sys.argv[1] == "changed before":
    before = own
    own = builtins.__import__ = lambda *words, **more: before(*words, **more)
from kineret_gui.device import qt_import

told = {"before": builtins.__import__ is own}
if sys.argv[1] == "as PySide6 leaves it":
    import PySide6
    told["name"] = builtins.__import__.__name__
else:
    qt_import.import_qt()
    told["after"] = builtins.__import__ is own
from PySide6.QtCore import QObject
from PySide6 import QtGui, QtQml, QtQuick, QtWidgets
import kineret_gui.app.application
told["in the end"] = builtins.__import__ is own
told["sources kept"] = sum("kineret_gui" in name for name in linecache.cache)
told["camel case"] = hasattr(QObject, "setObjectName") and not hasattr(QObject, "set_object_name")
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def canary() -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, timeout=PATIENCE)


def test_qt_survives_twenty_thousand_calls_that_return_nothing(canary):
    assert canary.returncode == 0, canary.stderr


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal since Python 3.12")
@pytest.mark.parametrize("name", ["None", "True", "False"])
def test_qt_gives_back_every_reference_it_takes(canary, name):
    assert abs(json.loads(canary.stdout)[name]) < DRIFT


@pytest.mark.parametrize("python", [(3, 11, 0), (3, 11, 2), (3, 11, 14)])
def test_the_pair_that_aborts_is_refused(python):
    assert qt_version.known_bad(python, "6.12.0")


@pytest.mark.parametrize(("python", "pyside"), [((3, 11, 2), "6.11.3"), ((3, 12, 1), "6.12.0")])
def test_other_pairs_are_not_refused(python, pyside):
    assert not qt_version.known_bad(python, pyside)


def test_the_refusal_says_what_is_wrong_and_what_to_do():
    said = qt_version.sentence((3, 11, 2), "6.12.0")
    assert "PySide6 6.12.0" in said
    assert "Python 3.11" in said
    assert "nothing was changed" in said
    assert "\n" not in said


def test_the_refusal_asks_for_what_the_project_itself_asks_for():
    wanted = next(d for d in tomllib.loads(MINE.read_text())["project"]["dependencies"] if "PySide6" in d)
    assert f'"{wanted}"' in qt_version.sentence((3, 11, 2), "6.12.0")


def imports(start: str) -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, "-c", IMPORTS, start], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    return dict(json.loads(told.stdout))


@pytest.mark.parametrize("start", ["as Python starts", "changed before"])
def test_the_import_statement_is_what_it_was_before_qt_came_in(start):
    assert imports(start) == {
        "before": True,
        "after": True,
        "in the end": True,
        "sources kept": 0,
        "camel case": True,
    }


def test_pyside6_still_puts_an_import_of_its_own_there():
    """Once it does not, or by another name, device/qt_import.py is to be looked at again."""
    told = imports("as PySide6 leaves it")
    assert told["name"] == qt_import._OF_PYSIDE
    assert told["in the end"] is False
    assert told["sources kept"] > 100
