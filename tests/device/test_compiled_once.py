"""PySide6's own modules are compiled at the first start, and kept compiled for every later one."""

import __future__

import ast
import builtins
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.device import compiled_once
from tests.patience import PATIENCE

ROOT = Path(compiled_once.__file__).parents[2]

IMPORT = """
import builtins, json, sys
usual = builtins.compile
compiled = []

def compile(source, filename, *more, **named):
    compiled.append(str(filename))
    return usual(source, filename, *more, **named)

builtins.compile = compile
from kineret_gui.device import qt_import
qt_import.import_qt()
from PySide6.QtCore import QObject
of_pyside = [name for name in compiled if name.startswith("shibokensupport/")]
print(json.dumps({"compiled": len(of_pyside), "gave back": builtins.compile is compile, "works": QObject.__name__}))
"""


@pytest.fixture
def program(tmp_path):
    """A copy of the program that was never started."""
    shutil.copytree(ROOT / "kineret_gui", tmp_path / "kineret_gui", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def start(program: Path, **environment: str) -> int:
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", IMPORT],
        cwd=program,
        env={**usual, **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    seen = json.loads(done.stdout)
    assert (seen["gave back"], seen["works"]) == (True, "QObject")
    return int(seen["compiled"])


def kept(program: Path) -> list[Path]:
    return sorted(program.glob("kineret_gui/device/__pycache__/shibokensupport.*.pyc"))


def test_the_first_start_compiles_and_the_second_does_not(program):
    """Once the first number is 0, PySide6 does it otherwise, and device/compiled_once.py can go."""
    assert start(program) > 5
    assert kept(program)
    assert start(program) == 0


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:16],
        lambda content: content[: len(content) // 2],
        lambda content: content[:24] + b"nonsense",
        lambda content: content[:24] + b"N",
        lambda content: content[:200] + bytes([content[200] ^ 1]) + content[201:],
        lambda content: b"\0\0\0\0" + content[4:],
        lambda content: content[:4] + b"\0\0\0\2" + content[8:],
        lambda content: content[:8] + b"another!" + content[16:],
    ],
    ids=[
        "empty",
        "only its head",
        "half",
        "no code",
        "None",
        "one bit",
        "another Python",
        "another grammar",
        "another text",
    ],
)
def test_what_is_not_whole_or_of_another_version_is_compiled_again(program, damage):
    start(program)
    file = kept(program)[0]
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert start(program) == 1
    assert file.read_bytes() == whole
    assert start(program) == 0


def test_what_is_kept_is_what_pyside6_itself_compiles(program):
    """It compiles with the features of its own module, as annotations that are worked out later."""
    start(program)
    loads = (
        "import importlib.util, marshal, sys, types",
        "from pathlib import Path",
        "import PySide6.QtCore, signature_bootstrap, shibokensupport",
        "flags = signature_bootstrap.bootstrap.__code__.co_flags & 0xFFF0000",
        "vault = shibokensupport.__loader__.zfile",
        "for file in map(Path, sys.argv[1:]):",
        "    name = file.name.split('.cpython')[0]",
        "    path = next(n for n in vault.namelist() if n.replace('/', '.') == f'{name}.py')",
        "    made = compile(vault.read(path), path, 'exec', flags, True)",
        "    assert marshal.loads(file.read_bytes()[24:]) == made, path",
        "print('the same')",
    )
    words = [sys.executable, "-c", "\n".join(loads), *map(str, kept(program))]
    seen = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert seen.stdout == "the same\n"


def test_whoever_may_read_the_program_may_read_what_is_kept(program):
    module = program / "kineret_gui" / "device" / "compiled_once.py"
    module.chmod(0o644)
    start(program)
    assert {stat.S_IMODE(file.stat().st_mode) for file in kept(program)} == {0o644}


def test_where_python_is_to_write_nothing_nothing_is_kept(program):
    assert start(program, PYTHONDONTWRITEBYTECODE="1") > 5
    assert not kept(program)


def test_where_nothing_can_be_written_it_starts_all_the_same(program):
    (program / "kineret_gui" / "device" / "__pycache__").write_text("in the way")
    assert start(program) > 5
    assert start(program) > 5


WRONG_CALLS = """
import json, sys
if sys.argv[1] == "ours":
    from kineret_gui.device import qt_import
    qt_import.import_qt()
from PySide6.QtCore import QObject, QTimer, QPoint

def told(call):
    try:
        call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"

print(json.dumps([
    told(lambda: QObject().setObjectName(1, 2)),
    told(lambda: QTimer.singleShot("soon")),
    told(lambda: QPoint({}, [])),
    told(lambda: QTimer().timeout.connect(3)),
]))
"""


def test_a_wrong_call_is_told_of_as_ever(program):
    """What was kept compiled stands behind these messages."""
    ours, usual = (
        subprocess.run(
            [sys.executable, "-c", WRONG_CALLS, which],
            cwd=program,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        ).stdout
        for which in ("ours", "usual")
    )
    assert ours == usual
    assert "Supported signatures" in usual


def test_whatever_else_is_compiled_meanwhile_is_compiled_as_ever():
    text = "def f(x: nowhere): ...\nf.__annotations__"
    with compiled_once.compiled_once():
        assert ast.dump(ast.parse("1 + 1", feature_version=(3, 8))) == ast.dump(ast.parse("1 + 1"))
        with pytest.raises(NameError):  # this module has no such feature, and hands none on
            exec(compile(text, "<text>", "exec"))
        exec(compile(text, "<text>", "exec", flags=__future__.annotations.compiler_flag, dont_inherit=True))
    assert compile is builtins.compile
