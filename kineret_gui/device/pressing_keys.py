"""Keys that press something, keys that move the keyboard, and keys that type."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

# The numbers of Qt.Key. Naming Qt loads all its enums, a tenth of the start.
_SPACE, _RETURN, _ENTER, _SELECT, _ESCAPE = 0x20, 0x01000004, 0x01000005, 0x01010000, 0x01000000
_ACTIVATE = (_SPACE, _RETURN, _ENTER, _SELECT)
_F1, _F35, _BACK, _BACKSPACE = 0x01000030, 0x01000052, 0x01000061, 0x01000003
_MOVE = range(0x01000010, 0x01000018)  # Home, End, the arrows, Page Up and Page Down
_TABS = (0x01000001, 0x01000002)
_CHANGE_OTHERS = (*range(0x01000020, 0x01000027), 0x01001103)  # Shift, Control, Meta, Alt, the locks; AltGr
_ALT = 0x08000000


def presses(key: "QKeyEvent", focus: "QObject | None") -> bool:
    """Return whether a key presses something, and neither types nor moves the keyboard."""
    number = key.key()
    if number in _TABS:
        return False
    if key.modifiers().value & _ALT or number in (_ESCAPE, _BACK) or _F1 <= number <= _F35:
        return True
    if focus is None or not takes_text(focus):
        return number in _ACTIVATE or number == _BACKSPACE  # which leads back on some computers
    return number in (_RETURN, _ENTER, _SELECT) and focus.inherits("QQuickTextInput")


def which_press(key: "QKeyEvent") -> int:
    """The same number for all keys that press the same."""
    return _SPACE if key.key() in _ACTIVATE else key.key()


def moves(key: "QKeyEvent") -> bool:
    """Return whether it moves the keyboard, or the page."""
    return key.key() in _MOVE or key.key() in _TABS


def changes_others(key: "QKeyEvent") -> bool:
    """Return whether it only changes what other keys mean, as Shift does."""
    return key.key() in _CHANGE_OTHERS


def takes_text(item: "QObject | None") -> bool:
    """Return whether one can type into it."""
    return item is not None and (item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"))


class HeldKey:
    """Tells the repeats of a key that is held from its presses, also where the window's system does not say so.

    An X server repeats a key by letting it go and pressing it again at one and the same time. Where the press comes to
    the program late, Qt takes both for a hand's.

    was_on  what had the keyboard when the key that was let go last went down
    """

    def __init__(self) -> None:
        self._key, self._stamp = 0, 0
        self.was_on: QObject | None = None

    def let_go(self, key: "QKeyEvent", stamp: int, was_on: "QObject | None") -> None:
        """A key is let go at a time in ms by the clock of the window's system; 0 where that tells none."""
        self._key, self._stamp, self.was_on = key.key(), stamp, was_on

    def repeats(self, key: "QKeyEvent", stamp: int) -> bool:
        """Return whether this press is a repeat."""
        return key.isAutoRepeat() or (stamp != 0 and (self._key, self._stamp) == (key.key(), stamp))
