"""A reminder as the desktop of a real computer shows it, with dunst as the one who shows."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from kineret_gui.device.settings import Settings
from tests.clock import Clock
from tests.facts import injection
from tests.seeded import DEVICE, Diary
from tests.window import notified
from tests.window.at_the_desk import PatientAtTheDesk
from tests.window.desktop import Desktop, Running, until
from tests.window.notified import Notified

pytestmark = pytest.mark.window

MOST_MEMORY = 95_000_000  # bytes
SHORTLY_BEFORE = "2026-03-10 07:59:50"


@pytest.fixture(scope="module")
def notifications(desktop: Desktop, tmp_path_factory) -> Notified:
    if wanting := notified.missing():
        pytest.skip(f"nothing shows notifications without the Debian package {wanting[0]}")
    return Notified(desktop, tmp_path_factory.mktemp("dunst"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def ada(data: Path):
    """Her dose is due at 08:00, and this computer reminds of it."""
    with Diary(data / "diaries" / "ada.diary", Clock("9 March 2026 07:00")) as diary:
        Settings(data / "settings.json").change(device=DEVICE, diary=str(diary.path), background=True)
        yield diary


@pytest.fixture
def reminds(desktop: Desktop, notifications: Notified, ada: Diary, data: Path) -> Iterator[Running]:
    """The program without a window, and its reminder of the dose that is due."""
    running = desktop.starts(SHORTLY_BEFORE, data, "background")
    assert notifications.number() == 0
    assert until(lambda: notifications.number() == 1), running.said()
    assert desktop.things(running.number) == []
    assert "Qt6Qml" not in Path(f"/proc/{running.number}/maps").read_text()
    yield running
    running.is_killed()
    desktop.answers("dunstctl", "close-all")


def patiently(holds):
    """The clock is looked at every 20 seconds, the diary with it."""
    return until(holds) or until(holds)


def test_the_button_opens_the_page_for_it_and_records_nothing(desktop, notifications, ada, data, reminds):
    assert "Time for the injection" in notifications.words()
    shown = [line for line in notifications.words().casefold().splitlines() if "icon" not in line]
    assert not any("kineret" in line or "anakinra" in line for line in shown), shown
    before = ada.records()
    patient = PatientAtTheDesk(desktop, data)
    patient.turns_to(reminds)
    notifications.presses("I have injected")
    patient.sees(
        "Record an injection", "Diary of Ada Example", "Counts for: Tuesday, 10 March 2026, the dose due at 08:00"
    )
    assert ada.records() == before

    patient.closes_the_window()
    assert reminds.process.poll() is None
    again = desktop.starts("2026-03-10 08:05:00", data)
    assert again.ends() == 0
    patient.sees("Today's injection: not recorded yet")
    patient.closes_the_window()
    assert reminds.process.poll() is None
    assert patient.said() == again.said() == []


def test_it_stays_small_with_a_notification_shown(reminds):
    assert psutil.Process(reminds.number).memory_info().rss < MOST_MEMORY


def test_recording_the_dose_elsewhere_takes_it_away(notifications, ada, reminds):
    ada.holds(injection("2026-03-10 07:00", "2026-03-10 08:00"))
    assert patiently(lambda: notifications.number() == 0)
    assert reminds.process.poll() is None


def test_it_can_be_put_off(desktop, notifications, ada, data, reminds):
    def put_off() -> list[Any]:
        (remembered,) = json.loads((data / "reminders.json").read_text()).values()
        return remembered["put_off"]

    notifications.presses("Remind me in 30 minutes")
    assert until(lambda: notifications.number() == 0)
    assert until(put_off)  # the desktop takes a pressed one away before it says that it was pressed
    ((day, time, until_when),) = put_off()
    assert (day, time) == ("2026-03-10", "08:00:00")
    assert until_when.startswith("2026-03-10T07:3")  # UTC; 08:30 by the clocks of Berlin
    assert desktop.things(reminds.number) == []


def test_told_to_end_it_takes_its_notification_away_and_is_gone(notifications, reminds):
    reminds.process.terminate()
    assert reminds.ends() == 0
    assert until(lambda: notifications.number() == 0)
    assert reminds.said() == []
