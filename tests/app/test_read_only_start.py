"""`kineret-gui --read-only`: whatever is looked at, chosen or pressed, nothing on the disk is different afterwards."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.device.settings import Settings
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days, leave_half_a_save

PROJECT = Path(__file__).parents[2]
SAMPLES = Path(__file__).parents[1] / "store" / "samples"
OLDEST = SAMPLES / "version-1.diary"
WRITES = (
    "openat,creat,mkdir,mkdirat,unlink,unlinkat,rmdir,rename,renameat,renameat2,link,symlink,chmod,fchmodat,utimensat"
)
_TO_WRITE = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|mkdir|creat\(|unlink|rmdir|rename|link\(|chmod|utimensat")

pytestmark = pytest.mark.long

Trace = dict[str, tuple[int, int, int, bytes]]


@pytest.fixture
def world(tmp_path) -> Path:
    """All that belongs to somebody here: their home, the program's folder, and a stick with a diary."""
    world = tmp_path / "world"
    for folder in ("home", "data/diaries", "stick"):
        (world / folder).mkdir(parents=True)
    begun_with_days(world / "stick" / "ada.diary", 3).close()
    return world


def everything(world: Path) -> Trace:
    """Every file and folder: kind and rights, size, when it was changed, and what is in it."""
    found = {}
    for path in (world, *sorted(world.rglob("*"))):
        state = path.stat()
        content = path.read_bytes() if path.is_file() else b""
        found[str(path)] = (state.st_mode, state.st_size, state.st_mtime_ns, content)
    return found


def reads(world: Path, *words: object, before: tuple[str, ...] = ()) -> str:
    """Have somebody look around in the program, started to read; what they saw."""
    command = [sys.executable, "-B", "-m", "tests.reader_alone", "--read-only", "--data-dir", str(world / "data")]
    caches = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    seen = subprocess.run(
        [*before, *command, *map(str, words)],
        cwd=PROJECT,
        env={**caches, "HOME": str(world / "home"), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert seen.returncode == 0, seen.stderr
    assert "Error" not in seen.stderr, seen.stderr
    return seen.stdout


def at_home(world: Path) -> None:
    """The program was used here: settings, a diary of one's own."""
    begun_with_days(world / "data" / "diaries" / "ben.diary", 2).close()
    Settings(world / "data" / "settings.json").change(diary=str(world / "data" / "diaries" / "ben.diary"))


def nothing(world: Path) -> None:
    """The program was never used here."""


def an_older_diary(world: Path) -> None:
    """The diary was written by the first version of the program."""
    shutil.copy(OLDEST, world / "stick" / "ada.diary")


def half_a_save(world: Path) -> None:
    """The program was killed in the middle of a save, and its journal lies beside the diary."""
    leave_half_a_save(world / "stick" / "ada.diary")


@pytest.mark.parametrize("prepare", [nothing, at_home, an_older_diary, half_a_save], ids=lambda p: p.__name__)
def test_nothing_on_the_disk_is_different_afterwards(world, prepare):
    prepare(world)
    before = everything(world)
    seen = reads(world, "--diary", world / "stick" / "ada.diary")
    assert "today today/Today.qml" in seen
    assert "only read" in seen
    assert everything(world) == before


def test_without_a_diary_to_open_nothing_is_different_either(world):
    before = everything(world)
    assert "start start/FirstStart.qml" in reads(world)
    assert everything(world) == before


def test_the_diary_that_was_open_last_is_read(world):
    at_home(world)
    before = everything(world)
    assert "only read" in reads(world)
    assert everything(world) == before


def test_it_opens_a_window_of_its_own_while_another_one_runs(world):
    at_home(world)
    running = [sys.executable, "-m", "tests.device.claimer", str(world / "data" / "running"), "3600"]
    with subprocess.Popen(running, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "the one\n"
        try:
            before = everything(world)
            assert "only read" in reads(world)
            after = everything(world)
        finally:
            other.kill()
        assert other.stdout.read() == "", "the other one was told something"
    assert after == before


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_it_does_not_even_try_to_write(world, tmp_path):
    at_home(world)
    traced = tmp_path / "traced"
    reads(world, before=("strace", "-f", "-qq", "-o", str(traced), "-e", f"trace={WRITES}"))
    tried = [line for line in traced.read_text("utf-8", "replace").splitlines() if f'"{world}' in line]
    assert tried, "nothing was traced"
    assert [line for line in tried if _TO_WRITE.search(line)] == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_the_trace_would_show_what_is_written(world, tmp_path):
    traced = tmp_path / "traced"
    strace = ["strace", "-f", "-qq", "-o", str(traced), "-e", f"trace={WRITES}"]
    subprocess.run([*strace, sys.executable, "-c", f"open({str(world / 'stick' / 'new')!r}, 'w')"], check=True)
    assert [line for line in traced.read_text().splitlines() if f'"{world}' in line and _TO_WRITE.search(line)]


def _can_mount() -> bool:
    if os.name != "posix" or os.geteuid() != 0 or shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True).returncode == 0


@pytest.mark.skipif(not _can_mount(), reason="only root can mount a disk that cannot be written")
def test_it_works_where_nothing_can_be_written(world):
    at_home(world)
    mounted = f"mount --bind '{world}' '{world}' && mount -o remount,ro,bind '{world}' && exec \"$@\""
    seen = reads(
        world, "--diary", world / "stick" / "ada.diary", before=("unshare", "--mount", "sh", "-c", mounted, "sh")
    )
    assert "only read" in seen


@pytest.mark.parametrize("command", ["background", "import", "demo"])
def test_it_goes_with_no_command_that_may_write(world, command):
    refused = subprocess.run(
        [sys.executable, "-m", "kineret_gui", "--read-only", command], cwd=PROJECT, capture_output=True, text=True
    )
    assert refused.returncode == 2
    assert refused.stderr == f"kineret-gui: --read-only opens the window and cannot be used with {command}\n"
