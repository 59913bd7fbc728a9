"""The notifications of a desktop, shown by dunst: what hangs there, and a press on one of its buttons."""

import shutil
from pathlib import Path

from tests.window.desktop import Desktop, until

# dunst asks the program of this setting which button is meant: it gets their words, a line each, and answers with one.
_SETTINGS = """
[global]
    offset = 8x8
    dmenu = /bin/grep -F -m 1 -f {pressed}
"""


def missing() -> list[str]:
    """The Debian packages that are wanting here."""
    return [] if shutil.which("dunst") and shutil.which("dunstctl") else ["dunst"]


class Notified:
    """Looks at the notifications of a desktop."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        self._pressed = folder / "pressed"
        settings = folder / "dunstrc"
        settings.write_text(_SETTINGS.format(pressed=self._pressed))
        self._said = folder / "notified"
        desktop.runs("sh", "-c", f"exec dunst -print -config '{settings}' >'{self._said}'")
        assert until(self._is_there)

    def _is_there(self) -> bool:
        """Asked of the bus itself: asking for notifications would start another dunst."""
        bus = ("--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner")
        asked = ("dbus-send", "--print-reply=literal", *bus, "string:org.freedesktop.Notifications")
        return "true" in self._desktop.answers(*asked)

    def number(self) -> int:
        """How many hang there now."""
        return int(self._desktop.answers("dunstctl", "count", "displayed"))

    def words(self) -> str:
        """Everything that was ever shown."""
        return self._said.read_text()

    def presses(self, words: str) -> None:
        """Press the button of the only notification."""
        self._pressed.write_text(words)
        self._desktop.answers("dunstctl", "context")
