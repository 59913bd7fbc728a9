"""Nothing from the folder in which the program is started is run, by whatever process of it."""

import contextlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kineret_gui.app.process import ProgramProcess
from kineret_gui.device.autostart import DesktopAutostart
from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.device.paths import folders
from kineret_gui.device.self_command import fixed_places, keep_to_fixed_places, own_command
from kineret_gui.device.settings import Settings
from kineret_gui.device.task_process import start
from kineret_gui.report.content.sheet_order import BlankMonth, SheetOrder, SheetTarget
from kineret_gui.report.typesetting.paper import Paper
from tests.bait import all_modules, lay_bait, what_ran
from tests.facts import now, order
from tests.patience import PATIENCE
from tests.store.diaries import add, begun_with_days, opened
from tests.window.desktop import until

SCRIPT = str(Path(sys.executable).with_name("kineret-gui"))
WINDOW = "qtquickcontrols2basicstyleplugin"  # loaded by the time a window is drawn
EVERY_PATH = ("PATH", "PYTHONPATH", "QT_PLUGIN_PATH", "QML_IMPORT_PATH", "QT_QUICK_CONTROLS_CONF", "LD_LIBRARY_PATH")
ASYNCIO = "_asyncio"  # loaded by the time somebody is reminded of a dose
COMMANDS = {
    "version": ("--version",),
    "help": ("--help",),
    "check": ("check", "DIARY"),
    "demo": ("demo", "--out", "new.diary", "--days", "3"),
    "tables": ("export", "DIARY", "--to", "new.zip"),
    "entries": ("export", "DIARY", "--to", "new.json"),
    "fhir": ("export", "DIARY", "--to", "new.fhir.json"),
    "calendar": ("export", "DIARY", "--to", "new.ics"),
    "import": ("import", "DIARY", "--into", "DIARY"),
    "take-out": ("take-out", "DIARY"),
    "report": ("report", "DIARY", "--to", "new.pdf"),
}


@pytest.fixture
def diary(tmp_path) -> Path:
    path = tmp_path / "ada.diary"
    begun_with_days(path, 3).close()
    return path


@pytest.fixture
def world(tmp_path) -> dict[str, str]:
    """The environment of somebody who runs programs from whatever folder they are in, and has no session bus."""
    (tmp_path / "home").mkdir()
    here = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON", "DBUS_"))}
    qt = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "DISPLAY": ":no-such-screen"}
    paths = {"PATH": f".{os.pathsep}{os.environ['PATH']}", "QT_PLUGIN_PATH": ".", "QML_IMPORT_PATH": "."}
    return here | qt | paths | {"QT_QUICK_CONTROLS_CONF": "qtquickcontrols2.conf", "HOME": str(tmp_path / "home")}


@pytest.fixture(scope="session")
def baits(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("bait") / "downloads"
    lay_bait(folder, all_modules())
    (folder / "kineret_gui").mkdir()  # for Python before the file of that name
    for name in ("__init__", "__main__", "cli"):
        shutil.copy(folder / "bait.py", folder / "kineret_gui" / f"{name}.py")
    return folder


@pytest.fixture
def bait(baits) -> Iterator[Path]:
    """A folder full of bait. At the end of the test nothing of it was run."""
    ran = baits.with_name(f"{baits.name}-ran")
    yield baits
    found = what_ran(ran)
    for file in ran.iterdir():
        file.unlink()
    assert found == []


@pytest.fixture
def due(diary, tmp_path) -> Path:
    """A diary of which somebody is reminded at whatever time this test runs."""
    Settings(tmp_path / "data" / "settings.json").change(diary=str(diary))
    with contextlib.closing(opened(diary)) as open_diary:
        add(open_diary, order("2026-03-04", *(f"{hour:02}:00" for hour in range(24))))
    return diary


def run(command: list[str], bait: Path, world: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=bait, env=world, capture_output=True, text=True, timeout=PATIENCE)


@contextlib.contextmanager
def running(command: list[str], bait: Path, world: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, cwd=bait, env=world, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_no_command_runs_what_lies_in_its_folder(bait, world, diary, tmp_path, words):
    places = {"DIARY": str(diary), **{word: str(tmp_path / word) for word in words if word.startswith("new.")}}

    said = run(own_command(*(places.get(word, word) for word in words)), bait, world)

    assert said.returncode == 0, said.stderr


@pytest.mark.parametrize("begin", [[SCRIPT], [sys.executable, "-P", "-m", "kineret_gui"]], ids=["script", "module"])
def test_nor_does_it_as_the_readme_starts_it(bait, world, diary, begin):
    said = run([*begin, "check", str(diary)], bait, world)

    assert said.returncode == 0, said.stderr


def test_the_bait_would_be_taken_by_a_program_that_does_not_look_out(baits, world, diary):
    """What the tests here are worth: without -P the module of Python's that loads modules is already another one."""
    run([sys.executable, "-m", "kineret_gui", "check", str(diary)], baits, world)

    ran = baits.with_name(f"{baits.name}-ran")
    assert what_ran(ran) != []
    for file in ran.iterdir():
        file.unlink()


def test_started_as_a_module_it_runs_nothing_but_what_python_ran_before_it(tmp_path, world, diary):
    asked = [sys.executable, "-c", "import sys, runpy, pkgutil; print(*sys.modules)"]
    before = run(asked, tmp_path, world).stdout.split()
    folder = tmp_path / "downloads"
    ran = lay_bait(folder, all_modules() - set(before) - {"kineret_gui"})

    said = run([sys.executable, "-m", "kineret_gui", "check", str(diary)], folder, world)

    assert (said.returncode, what_ran(ran)) == (0, []), said.stderr


@pytest.mark.parametrize("words", [(), ("--read-only",)], ids=["to write", "to read"])
def test_no_window_runs_what_lies_in_its_folder(bait, world, diary, tmp_path, words):
    told = ("--diary", str(diary), "--data-dir", str(tmp_path / "data"), *words)

    with running([SCRIPT, *told], bait, world) as window:
        loaded = Path(f"/proc/{window.pid}/maps")
        assert until(lambda: WINDOW in loaded.read_text()), window.stderr


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("Xvfb"), reason="there is no screen without the Debian package xvfb")
def test_no_window_has_anything_run_from_its_folder(bait, world, due, tmp_path):
    """Qt on a screen without a session bus: it looks for a program that begins one."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"], pass_fds=[writing], stderr=-3)
    os.close(writing)
    try:
        with open(reading) as ready:
            on_screen = {"DISPLAY": f":{ready.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        told = ("--diary", str(due), "--data-dir", str(tmp_path / "data"))
        with running([SCRIPT, *told], bait, world | on_screen) as window:
            loaded = Path(f"/proc/{window.pid}/maps")
            assert until(lambda: ASYNCIO in loaded.read_text()), window.stderr
    finally:
        screen.kill()
        screen.wait()


def test_what_starts_at_login_runs_nothing_that_lies_in_its_folder(bait, world, due, tmp_path, qapp):
    background = ProgramProcess(qapp, folders(tmp_path / "data"), due)
    login = background.reminder_service._login
    assert isinstance(login, DesktopAutostart)
    command = login.command
    background.end()
    DesktopAutostart(tmp_path, command).turn_on()
    (line,) = re.findall("^Exec=(.*)$", (tmp_path / "autostart" / "kineret-gui.desktop").read_text(), re.M)

    with running(shlex.split(line), bait, world) as started:
        loaded = Path(f"/proc/{started.pid}/maps")
        assert until(lambda: ASYNCIO in loaded.read_text()), started.stderr


def test_no_sheet_is_made_by_what_lies_in_the_folder(bait, world, diary, monkeypatch, qapp, qtbot):
    monkeypatch.chdir(bait)
    for name in EVERY_PATH:
        monkeypatch.setenv(name, world.get(name, ""))
    keep_to_fixed_places()  # as the program that starts it has done
    month = BlankMonth(date(2026, 3, 1))
    asked = SheetOrder(diary, now("2026-03-31 12:00"), "en", Paper.A4, month, SheetTarget.PDF)
    ends: list[bool] = []
    heard: list[ProcessMessage] = []

    job = start(asked.to_json(), qapp)
    job.message.connect(heard.append)
    job.ended.connect(ends.append)

    qtbot.waitUntil(lambda: ends != [], timeout=PATIENCE * 1000)
    assert (ends, [frame.word for frame in heard][-1]) == ([True], "pdf")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("/usr/bin:/bin", "/usr/bin:/bin"),
        (":/usr/bin:", "/usr/bin"),
        (".:downloads:/usr/bin:../x:~/y", "/usr/bin"),
        (".", ""),
    ],
)
@pytest.mark.skipif(os.pathsep != ":", reason="paths as on Linux and macOS")
def test_of_a_search_path_stays_what_is_the_same_from_everywhere(said, kept):
    assert fixed_places(said) == kept
