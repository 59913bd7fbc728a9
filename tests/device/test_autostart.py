"""Turned on, the system runs exactly our command at login; turned off, nothing is left."""

import json
import plistlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kineret_gui.device.autostart import DesktopAutostart, MacAutostart, WindowsAutostart, autostart

COMMAND = ("/home/ada/My Programs/python", "-P", "/home/ada/kineret_gui/__main__.py", "background")
DESKTOPS_PYTHON = "/usr/bin/python3"
READ_AS_A_DESKTOP_DOES = """
import json, re, sys
from gi.repository import GLib
for file in sys.stdin.read().splitlines():
    entry = GLib.KeyFile()
    entry.load_from_file(file, GLib.KeyFileFlags.NONE)
    command = GLib.shell_parse_argv(entry.get_string("Desktop Entry", "Exec"))[1]
    print(json.dumps([re.sub("%(.?)", lambda code: "%" if code[1] == "%" else "", word) for word in command]))
"""


class FakeRunKey(dict[str, str]):
    """The registry as far as it is used."""

    def read(self, name):
        return self.get(name)

    def write(self, name, command):
        self[name] = command

    def remove(self, name):
        self.pop(name, None)


@pytest.fixture(params=["desktop", "mac", "windows"])
def start(request, tmp_path):
    return way(request.param, tmp_path, FakeRunKey(), COMMAND)


def way(name, folder, key, command, before=()):
    ways = {
        "desktop": lambda: DesktopAutostart(folder / "config", command, before),
        "mac": lambda: MacAutostart(folder, command, before),
        "windows": lambda: WindowsAutostart(key, command, before),
    }
    return ways[name]()


def test_it_is_off_until_it_is_turned_on_and_off_again(start):
    assert not start.is_on()
    start.turn_on()
    assert start.is_on()
    start.turn_on()
    assert start.is_on()
    start.turn_off()
    assert not start.is_on()
    start.turn_off()
    assert not start.is_on()


def test_nothing_is_left_when_it_was_turned_off(tmp_path):
    for start in (DesktopAutostart(tmp_path / "config", COMMAND), MacAutostart(tmp_path, COMMAND)):
        start.turn_on()
        start.turn_off()

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_settings_of_the_desktop_is_off(tmp_path, line):
    start = DesktopAutostart(tmp_path, COMMAND)
    start.turn_on()
    file = tmp_path / "autostart" / "kineret-gui.desktop"
    file.write_text(file.read_text().replace("X-GNOME-Autostart-enabled=true", line))

    assert not start.is_on()


@pytest.mark.parametrize("name", ["desktop", "mac", "windows"])
def test_what_an_earlier_version_turned_on_runs_the_command_of_this_one(tmp_path, name):
    key, earlier = FakeRunKey(), ("/home/ada/My Programs/python", "-m", "kineret_gui", "background")
    way(name, tmp_path, key, earlier).turn_on()

    way(name, tmp_path, key, COMMAND, before=earlier).renew()
    renewed = everything_told(tmp_path, key)
    way(name, tmp_path, key, COMMAND).turn_on()

    assert renewed == everything_told(tmp_path, key) != {}


@pytest.mark.parametrize("name", ["desktop", "mac", "windows"])
def test_what_is_off_or_was_said_by_somebody_else_stays_as_it_is(tmp_path, name):
    key, earlier = FakeRunKey(), ("/home/ada/My Programs/python", "-m", "kineret_gui", "background")
    way(name, tmp_path, key, COMMAND, before=earlier).renew()
    assert everything_told(tmp_path, key) == {}

    way(name, tmp_path, key, ("/opt/other", "background")).turn_on()
    before = everything_told(tmp_path, key)
    way(name, tmp_path, key, COMMAND, before=earlier).renew()
    assert everything_told(tmp_path, key) == before != {}


def test_what_the_desktop_wrote_beside_the_command_stays(tmp_path):
    earlier = ("python", "-m", "kineret_gui", "background")
    DesktopAutostart(tmp_path, earlier).turn_on()
    file = tmp_path / "autostart" / "kineret-gui.desktop"
    file.write_text(file.read_text() + "X-GNOME-Autostart-Delay=60\nHidden=true\n")

    DesktopAutostart(tmp_path, COMMAND, before=earlier).renew()

    assert "X-GNOME-Autostart-Delay=60\nHidden=true\n" in file.read_text()
    assert read_by_a_desktop(file) == [list(COMMAND)]


def everything_told(folder, key):
    return {**key, **{path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}}


def test_a_mac_is_told_the_command_word_by_word(tmp_path):
    MacAutostart(tmp_path, COMMAND).turn_on()

    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == list(COMMAND)
    assert told["RunAtLoad"] is True


def test_a_damaged_file_counts_as_off(tmp_path):
    folder = tmp_path / "Library" / "LaunchAgents"
    folder.mkdir(parents=True)
    (folder / "io.github.kineret_gui.plist").write_bytes(b"<plist><dict>")

    assert not MacAutostart(tmp_path, COMMAND).is_on()


def test_windows_is_told_the_command_with_its_quotes():
    key = FakeRunKey()
    WindowsAutostart(key, COMMAND).turn_on()

    assert key == {"kineret-gui": '"/home/ada/My Programs/python" -P /home/ada/kineret_gui/__main__.py background'}


def test_the_entry_lies_where_the_desktop_looks(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    autostart(COMMAND).turn_on()
    assert (tmp_path / "autostart" / "kineret-gui.desktop").exists()
    for none in ("", "not/absolute"):
        monkeypatch.setenv("XDG_CONFIG_HOME", none)
        in_the_users_settings = autostart(COMMAND)
        assert isinstance(in_the_users_settings, DesktopAutostart)
        assert in_the_users_settings.settings == Path.home() / ".config"


def read_by_a_desktop(*files: Path) -> list[list[str]]:
    asked = [DESKTOPS_PYTHON, "-c", READ_AS_A_DESKTOP_DOES]
    said = subprocess.run(asked, input="\n".join(map(str, files)), capture_output=True, text=True)
    if said.returncode:
        pytest.skip(f"GLib is not to be had for {DESKTOPS_PYTHON}: the Debian package python3-gi is missing")
    return [json.loads(line) for line in said.stdout.splitlines()]


WORD = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1)


@settings(max_examples=25, deadline=None)
@example(["/a b", '"', "\\", "$HOME", "`id`", "100%", "%f", "\\n", "ä", "'", ";", "\\\\\\"])
@given(st.lists(WORD, min_size=1, max_size=8))
def test_a_desktop_reads_the_very_words_of_the_command(tmp_path_factory, command):
    folder = tmp_path_factory.mktemp("config")
    DesktopAutostart(folder, command).turn_on()

    assert read_by_a_desktop(folder / "autostart" / "kineret-gui.desktop") == [command]
