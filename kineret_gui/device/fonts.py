"""The program's own fonts for its windows, so that they look the same whatever this computer has.

The two families below are no fonts: each is a list of fonts that Qt asks one after another. The Arabic files are not
variable, and Qt takes the weight of what follows in such a list from the first font, which it knows as regular only.
So each weight has a list of its own.
"""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kineret_gui.device.font_files import font_files

USUAL = "Kineret Usual"  # TypeRole.qml names both
STRONG = "Kineret Strong"
_LATIN, _ARABIC, _HEBREW = "IBM Plex Sans", "IBM Plex Sans Arabic", "Heebo"


def load_fonts() -> None:
    """Make the fonts known to Qt, once in a process."""
    if QFont.substitutes(USUAL):
        return
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitutions(USUAL, [_LATIN, _ARABIC, _HEBREW])
    QFont.insertSubstitutions(STRONG, [_LATIN, f"{_ARABIC} SemiBold", _HEBREW])
    QGuiApplication.setFont(QFont(USUAL))
