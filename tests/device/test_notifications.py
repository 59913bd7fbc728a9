"""A notice arrives, its buttons are heard, it goes when it is taken away; and without a desktop nothing breaks."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from kineret_gui.device import notification_thread
from kineret_gui.device.notice import OPEN, Notice
from kineret_gui.device.notifications import Notifications
from kineret_gui.device.paths import resources
from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[2]
NOTICE = Notice("dose", "Time for the injection", "It was due at 08:00.", (("injected", "I have injected"),))


class Desktop:
    """Another process that shows notifications, or only pretends to."""

    def __init__(self, *options: str) -> None:
        command = [sys.executable, "-m", "tests.device.desktop_that_notifies", *options]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, cwd=PROJECT, text=True, stdin=pipe, stdout=pipe)
        self._said: Queue[str] = Queue()
        self._listening = threading.Thread(target=self._listen)
        self._listening.start()
        assert self.hears() == {"ready": True}

    def hears(self) -> dict[str, Any]:
        return json.loads(self._said.get(timeout=PATIENCE))

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            self._said.put(line)

    def does(self, words: str) -> None:
        assert self._process.stdin
        print(words, file=self._process.stdin, flush=True)

    def goes(self) -> None:
        self._process.kill()
        self._listening.join()
        with self._process:  # its ends of the pipes
            pass


@pytest.fixture
def bus(monkeypatch) -> Iterator[None]:
    """A session bus that nobody else is on."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("there is no session bus without the Debian package dbus")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", process.stdout.readline().strip())
        yield
        process.kill()


@pytest.fixture
def desktop(bus) -> Iterator[Callable[..., Desktop]]:
    """Puts a desktop on the bus."""
    there: list[Desktop] = []

    def comes(*options: str) -> Desktop:
        there.append(Desktop(*options))
        return there[-1]

    yield comes
    for each in there:
        each.goes()


@pytest.fixture
def told() -> list[tuple[str, object]]:
    """What came back: a key that was pressed, or whether a notice was shown."""
    return []


@pytest.fixture
def shows(qapp, told) -> Iterator[Notifications]:
    def hear(id: str, what: object) -> None:
        told.append((id, what))

    shows = Notifications(resources() / "icons" / "kineret-gui.svg", hear, hear)
    yield shows
    shows.end()


def test_a_notice_arrives_with_its_words_and_buttons(desktop, shows, told, qtbot):
    there = desktop()
    shows.show(NOTICE)

    seen = there.hears()
    assert (seen["title"], seen["body"]) == ("Time for the injection", "It was due at 08:00.")
    assert seen["actions"][:2] == ["default", ""]
    assert seen["actions"][3:] == ["I have injected"]
    assert seen["timeout"] == 0
    qtbot.waitUntil(lambda: told == [("dose", True)])


def test_a_press_on_a_button_is_heard_once(desktop, shows, told, qtbot):
    there = desktop()
    shows.show(NOTICE)
    seen = there.hears()
    qtbot.waitUntil(lambda: told == [("dose", True)])
    there.does(f"press {seen['shown']} {seen['actions'][2]}")
    qtbot.waitUntil(lambda: told[1:] == [("dose", "injected")])
    there.does(f"press {seen['shown']} {seen['actions'][2]}")
    qtbot.wait(100)
    assert told[1:] == [("dose", "injected")]


def test_a_pressed_notice_goes_even_where_the_desktop_leaves_it_hanging(desktop, shows, told, qtbot):
    there = desktop("--leaves-hanging")
    shows.show(NOTICE)
    seen = there.hears()
    qtbot.waitUntil(lambda: told == [("dose", True)])
    there.does(f"press {seen['shown']} {seen['actions'][2]}")
    qtbot.waitUntil(lambda: told[1:] == [("dose", "injected")])
    assert there.hears() == {"closed": seen["shown"]}


def test_a_press_beside_the_buttons_is_heard_too(desktop, shows, told, qtbot):
    there = desktop()
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", True)])
    there.does(f"press {there.hears()['shown']} default")
    qtbot.waitUntil(lambda: ("dose", OPEN) in told)


def test_a_notice_goes_when_it_is_taken_away(desktop, shows):
    there = desktop()
    shows.show(NOTICE)
    number = there.hears()["shown"]
    shows.take_away("dose")
    assert there.hears() == {"closed": number}


def test_a_notice_goes_even_if_it_is_taken_away_before_the_desktop_took_it(desktop, shows):
    there = desktop()
    shows.show(NOTICE)
    shows.take_away("dose")
    number = there.hears()["shown"]
    assert there.hears() == {"closed": number}


def test_the_next_notice_takes_the_place_of_the_one_before(desktop, shows):
    there = desktop()
    shows.show(NOTICE)
    number = there.hears()["shown"]
    shows.show(NOTICE)
    assert there.hears() == {"closed": number}
    assert there.hears()["shown"] == number + 1


def test_a_notice_that_a_person_closed_can_be_taken_away_and_shown_again(desktop, shows, told, qtbot):
    there = desktop()
    shows.show(NOTICE)
    there.does(f"close {there.hears()['shown']}")
    qtbot.wait(100)
    shows.take_away("dose")
    shows.show(NOTICE)
    assert any("shown" in there.hears() for _ in range(2))
    qtbot.waitUntil(lambda: told == [("dose", True)] * 2)


def test_none_stays_behind_when_the_program_ends(desktop, shows):
    there = desktop()
    shows.show(NOTICE)
    number = there.hears()["shown"]
    shows.end()
    assert there.hears() == {"closed": number}


def test_a_desktop_without_buttons_gets_none(desktop, shows, told, qtbot):
    there = desktop("--without-buttons")
    shows.show(NOTICE)
    assert there.hears()["actions"] == ["default", ""]
    qtbot.waitUntil(lambda: told == [("dose", True)])


def test_where_nothing_shows_notices_that_is_said_and_nothing_raises(bus, shows, told, qtbot, caplog, capfd):
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", False)])
    shows.take_away("dose")
    shows.end()
    assert (caplog.text, *capfd.readouterr()) == ("", "", "")


def test_nothing_is_loaded_for_it_while_nothing_is_to_be_shown():
    quiet = "import sys\nfrom kineret_gui.device import notifications\n"
    quiet += "shows = notifications.Notifications(None, print, print)\nshows.take_away('dose')\nshows.end()\n"
    told = subprocess.run(
        [sys.executable, "-c", f"{quiet}print('asyncio' in sys.modules)"], cwd=PROJECT, capture_output=True, text=True
    )
    assert (told.stdout, told.stderr) == ("False\n", "")


def test_where_what_shows_them_was_taken_away_meanwhile_that_is_said_too(shows, told, monkeypatch):
    monkeypatch.setitem(sys.modules, "kineret_gui.device.notification_thread", None)
    shows.show(NOTICE)
    assert told == [("dose", False)]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_without_a_session_bus_that_is_said_too(shows, told, qtbot, monkeypatch, address):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.delenv("DISPLAY", raising=False)
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", False)])


def test_a_desktop_that_comes_up_later_is_found(bus, desktop, shows, told, qtbot):
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", False)])
    there = desktop()
    shows.show(NOTICE)
    assert "shown" in there.hears()
    qtbot.waitUntil(lambda: told[1:] == [("dose", True)])


def test_a_desktop_that_was_restarted_is_found_again(bus, desktop, shows, told, qtbot):
    first = desktop()
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", True)])
    first.goes()
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told[1:] == [("dose", False)])
    desktop()
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told[2:] == [("dose", True)])


def test_a_desktop_that_does_not_answer_is_not_waited_for_long(desktop, shows, told, qtbot, monkeypatch):
    monkeypatch.setattr(notification_thread, "_PATIENCE", 0.3)
    desktop("--deaf")
    shows.show(NOTICE)
    qtbot.waitUntil(lambda: told == [("dose", False)])
