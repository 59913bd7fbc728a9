"""Sentences of the program outside its window, for a command that writes what a person reads."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale

from kineret_gui.device.language import speak_one_language, translator


@contextmanager
def sentences() -> Iterator[None]:
    """While this lasts, sentences come in the language of this account."""
    try:
        ours = QCoreApplication([])
    except RuntimeError:  # a window is open: it has one already
        ours = None
    speak_one_language()
    spoken = translator(QLocale())
    QCoreApplication.installTranslator(spoken)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(spoken)
        if ours:
            ours.shutdown()
