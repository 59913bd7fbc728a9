"""The X server dies under a real window: what was typed is kept, and the exit code says nothing of the diary."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.device.exit_status import ExitStatus
from tests.app.test_termination import begin_diary, is_free, kept_forms
from tests.patience import PATIENCE
from tests.type_and_wait import NOTE
from tests.window.desktop import PROJECT, missing

pytestmark = pytest.mark.window


@pytest.fixture
def screen() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """An X server that may die, and the name of its screen."""
    if missing():
        pytest.skip("there is no desktop to be had")
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "800x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with open(reading) as ready:
            name = f":{ready.readline().strip()}"
        yield server, name
        server.kill()


@pytest.mark.parametrize("words", [(), ("--read-only",)], ids=["to write", "to read"])
def test_what_was_typed_is_kept_and_the_diary_is_not_called_damaged(screen, tmp_path: Path, words):
    server, name = screen
    ada = begin_diary(tmp_path)
    through = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-m", "tests.type_and_wait", "wait", "--data-dir", str(tmp_path / "data"), *words],
        cwd=PROJECT,
        env={
            **os.environ,
            "HOME": str(tmp_path / "home"),
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        },
        stdout=through,
        stderr=through,
        text=True,
    ) as program:
        assert program.stdout
        assert program.stdout.readline() == "ready\n"
        server.kill()
        _, complaints = program.communicate(timeout=PATIENCE)
    assert program.returncode == ExitStatus.OWN_TROUBLE
    assert "Traceback" not in complaints
    assert (NOTE in kept_forms(ada)) is (words == ())
    assert words or is_free(tmp_path)
