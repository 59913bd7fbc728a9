"""Python looks for garbage again from the first frame on, and in everything once the window has gone."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from kineret_gui.device.garbage import collect_all, collect_from_now_on
from tests.patience import PATIENCE
from tests.store.diaries import begun_with_days


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_garbage_is_held_off_from_the_start_to_the_first_frame(tmp_path):
    begun_with_days(tmp_path / "ada.diary", 1).close()
    program = [sys.executable, "-m", "tests.device.garbage_seen", "--data-dir", str(tmp_path / "data")]
    seen = subprocess.run(
        [*program, "--diary", str(tmp_path / "ada.diary")],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    assert seen.stdout.splitlines() == ["opened: False, passed over: False", "drawn: True, passed over: True"]


def test_what_the_start_made_is_passed_over_from_then_on():
    gc.disable()
    collect_from_now_on()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0


def test_where_nothing_was_held_off_nothing_is_passed_over():
    collect_from_now_on()
    assert gc.get_freeze_count() == 0


def test_once_the_window_has_gone_everything_is_looked_through():
    gc.disable()
    collect_from_now_on()
    collect_all()
    assert gc.get_freeze_count() == 0
