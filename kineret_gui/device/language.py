"""The language of the program's sentences."""

from PySide6.QtCore import QLocale, QTranslator

from kineret_gui.device.paths import resources


def translator(locale: QLocale) -> QTranslator:
    """The sentences in the language of a locale where somebody translated them, else in English.

    English too needs it: its file says which form goes with one and which with many.
    """
    qt_translator, folder = QTranslator(), str(resources() / "i18n")
    if not qt_translator.load(locale, "kineret", "_", folder):
        qt_translator.load("kineret_en", folder)
    return qt_translator


def live_by(locale: str) -> None:
    """From now on days, numbers and sentences are those of a locale, by its name as `en_GB`."""
    QLocale.setDefault(QLocale(locale))
