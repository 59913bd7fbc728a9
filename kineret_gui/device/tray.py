"""The small picture of the program among those of the desktop, where it has a place for such.

It comes from Qt's widgets, which nothing else here uses: 5 MB, so a program that only opens its window goes without.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from kineret_gui.device.program_icon import tray_icon
from kineret_gui.device.termination import closing_all

Act = tuple[str, Callable[[], None]]  # the words of it, and what it does


def application(arguments: list[str]) -> QApplication:
    """The application that a tray needs, instead of the usual one."""
    return closing_all(QApplication)(arguments)


class Tray:
    """Pressed, it does the first act; its menu has both. Where a tray comes up later than this, it is shown then."""

    def __init__(self, words: str, main: Act, other: Act) -> None:
        self.menu = QMenu()
        for label, act in (main, other):
            self.menu.addAction(label).triggered.connect(lambda _=False, act=act: act())
        self.icon = QSystemTrayIcon(tray_icon())
        self.icon.setToolTip(words)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(lambda reason: main[1]() if reason in _PRESSED else None)
        self.icon.show()

    def end(self) -> None:
        self.icon.hide()
        self.menu.clear()


_PRESSED = {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}
