"""Starting at login, in the way of each system: an XDG autostart entry, the Run key of Windows, a macOS LaunchAgent."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.private_file import write_small

_NAME = "kineret-gui"
_ID = "io.github.kineret_gui"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """The start of the program at login. Changing it raises OSError where the system refuses."""

    def is_on(self) -> bool: ...
    def turn_on(self) -> None: ...
    def turn_off(self) -> None: ...

    def renew(self) -> None:
        """Run the command of this version where the system runs that of an earlier one."""


class RunKey(Protocol):
    """The commands that Windows runs at login, by their names."""

    def read(self, name: str) -> str | None: ...
    def write(self, name: str, command: str) -> None: ...
    def remove(self, name: str) -> None: ...


def autostart(command: Sequence[str], before: Sequence[str] = ()) -> Autostart:
    """The way of this system to run a command at login; `before` is the one that an earlier version ran."""
    if sys.platform == "win32":
        return WindowsAutostart(WindowsRunKey(), command, before)
    if sys.platform == "darwin":
        return MacAutostart(Path.home(), command, before)
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    return DesktopAutostart(settings if settings.is_absolute() else Path.home() / ".config", command, before)


@dataclass(frozen=True)
class DesktopAutostart:
    """Desktops that follow freedesktop.org (Desktop Application Autostart Specification 0.5)."""

    settings: Path
    command: Sequence[str]
    before: Sequence[str] = ()

    @property
    def _file(self) -> Path:
        return self.settings / "autostart" / f"{_NAME}.desktop"

    def is_on(self) -> bool:
        try:
            lines = self._file.read_text("utf-8", "replace").splitlines()
        except OSError:
            return False
        # Desktops do not take the file away but write one of these into it.
        return "Hidden=true" not in lines and "X-GNOME-Autostart-enabled=false" not in lines

    def turn_on(self) -> None:
        lines = ["[Desktop Entry]", "Type=Application", "Version=1.5", "Name=Injection reminders"]
        lines += [_exec(self.command)]
        lines += ["Terminal=false", "StartupNotify=false", "NoDisplay=true", "X-GNOME-Autostart-enabled=true", ""]
        write_small(self._file, "\n".join(lines).encode())

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)

    def renew(self) -> None:
        with suppress(FileNotFoundError, UnicodeDecodeError):
            lines = self._file.read_text("utf-8").splitlines()
            if _exec(self.before) in lines:  # all else there is the desktop's, or the person's
                renewed = [_exec(self.command) if line == _exec(self.before) else line for line in lines]
                write_small(self._file, "\n".join([*renewed, ""]).encode())


@dataclass(frozen=True)
class MacAutostart:
    """A LaunchAgent of this account (launchd.plist(5))."""

    home: Path
    command: Sequence[str]
    before: Sequence[str] = ()

    @property
    def _file(self) -> Path:
        return self.home / "Library" / "LaunchAgents" / f"{_ID}.plist"

    def is_on(self) -> bool:
        return self._agent.get("RunAtLoad") is True

    @property
    def _agent(self) -> dict[str, object]:
        import plistlib  # here and below: loads a reader of XML, which only a Mac needs
        from xml.parsers.expat import ExpatError

        try:
            content = plistlib.loads(self._file.read_bytes())
        except (OSError, ValueError, ExpatError):
            return {}
        return content if isinstance(content, dict) else {}

    def turn_on(self) -> None:
        import plistlib

        agent = {"Label": _ID, "ProgramArguments": list(self.command), "RunAtLoad": True, "ProcessType": "Interactive"}
        write_small(self._file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        self._file.unlink(missing_ok=True)

    def renew(self) -> None:
        if self.is_on() and self._agent.get("ProgramArguments") == list(self.before):
            self.turn_on()


@dataclass(frozen=True)
class WindowsAutostart:
    """The Run key of this account."""

    key: RunKey
    command: Sequence[str]
    before: Sequence[str] = ()

    def is_on(self) -> bool:
        return self.key.read(_NAME) is not None

    def turn_on(self) -> None:
        from subprocess import list2cmdline  # only Windows needs it

        self.key.write(_NAME, list2cmdline(self.command))

    def turn_off(self) -> None:
        self.key.remove(_NAME)

    def renew(self) -> None:
        from subprocess import list2cmdline  # as above

        if self.before and self.key.read(_NAME) == list2cmdline(self.before):
            self.turn_on()


def _exec(command: Sequence[str]) -> str:
    """The line of a desktop entry that says what is run."""
    return "Exec=" + " ".join(map(_quoted, command))


def _quoted(word: str) -> str:
    """A word of an Exec line: quoted, then escaped once more as every value of a desktop entry is."""
    for sign in '\\"`$':
        word = word.replace(sign, "\\" + sign)
    return f'"{word}"'.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n").replace("\t", "\\t")


if sys.platform == "win32":
    import winreg

    class WindowsRunKey:
        """The registry of Windows."""

        def read(self, name: str) -> str | None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    return str(winreg.QueryValueEx(key, name)[0])
            except OSError:
                return None

        def write(self, name: str, command: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, command)

        def remove(self, name: str) -> None:
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, name)


def words_at_login(at: Folders) -> list[str]:
    """Return what the program is told at login to have these folders' doses reminded of."""
    return ["background"] if at == folders() else ["background", "--data-dir", str(at.data)]
