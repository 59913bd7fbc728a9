"""A laptop with a small screen, also with everything enlarged: the window with its bars lies on the screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.device.settings import Settings
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop, desktop, missing, until

pytestmark = pytest.mark.window
WIDTH, HEIGHT, FRAME = 1366, 768, 40


@pytest.fixture(scope="module")
def laptop() -> Iterator[Desktop]:
    if wanting := missing():
        pytest.skip(f"there is no desktop to be had without the Debian packages {' '.join(wanting)}")
    with desktop(f"{WIDTH}x{HEIGHT}x24") as one:
        yield one


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_the_whole_window_fits_on_the_screen(laptop: Desktop, tmp_path: Path, scale: str):
    data = tmp_path / "data"
    Settings(data / "settings.json").change(reminders=False)
    program = laptop.starts_by({"QT_SCALE_FACTOR": scale, "FAKETIME": "@2026-03-10 07:55:00"}, data, "kineret_gui")
    assert until(lambda: laptop.things(program.number))

    place = laptop.answers(
        "xdotool", "search", "--sync", "--onlyvisible", "--name", "Injection diary", "getwindowgeometry", "--shell"
    )
    told = dict(line.split("=") for line in place.split())
    assert int(told["HEIGHT"]) <= HEIGHT - FRAME  # a window manager keeps on the screen what fits on it
    assert int(told["WIDTH"]) <= WIDTH
    patient = PatientAtTheDesk(laptop, data)
    patient.turns_to(program)
    patient.closes()
