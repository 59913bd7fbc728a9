"""The program's own icon, for its windows and for the tray."""

import sys

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from kineret_gui.device.paths import resources

_FOLDER = resources() / "icons"


def program_icon() -> QIcon:
    """The icon, with fewer lines where it is as small as a letter. Its edge shows on dark ground, too."""
    icon = QIcon(str(_FOLDER / "kineret-gui.svg"))
    icon.addFile(str(_FOLDER / "kineret-gui-16.svg"), QSize(16, 16))
    return icon


def tray_icon() -> QIcon:
    """The same for a tray: of one colour where the desktop gives that colour itself.

    Elsewhere nothing tells how dark a panel is, and one colour would vanish on half of them.
    """
    if sys.platform != "darwin":
        return program_icon()
    icon = QIcon(str(_FOLDER / "kineret-gui-one-colour.svg"))
    icon.setIsMask(True)
    return icon
