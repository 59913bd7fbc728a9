"""The language of the program's sentences."""

from PySide6.QtCore import QLocale, QTranslator

from kineret_gui.device.paths import resources


def locale_for(here: QLocale) -> QLocale:
    """Return the locale of days and numbers, in the language that the sentences are in.

    Where nobody translated them, it is English with the formats of the country; where Qt has no English for that
    country, of Europe or of the United States, by whether its clock counts 24 hours.
    """
    if (resources() / "i18n" / f"kineret_{here.name().partition('_')[0]}.qm").is_file():
        return here
    english = QLocale(QLocale.Language.English, here.territory())
    if english.territory() == here.territory():
        return english
    counts_12 = "a" in here.timeFormat(QLocale.FormatType.ShortFormat).casefold()
    there = QLocale.Country.UnitedStates if counts_12 else QLocale.Country.Europe
    return QLocale(QLocale.Language.English, there)


def speak_one_language() -> None:
    """From now on days and numbers are in the language of the sentences."""
    QLocale.setDefault(locale_for(QLocale()))


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
