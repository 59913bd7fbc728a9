"""The one way in which a sentence of the program is looked up in the language of its reader."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "kineret"  # under which the sentences of our Python stand in resources/i18n


def tr(sentence: str, *, n: int = -1) -> str:
    """Return a sentence in the language that is installed. `n` chooses between its forms for one and for many."""
    return QCoreApplication.translate(CONTEXT, sentence, "", n)


def translatable(sentence: str) -> str:
    """Return a sentence as it is, and have translators given it: it is looked up later, by `tr`."""
    return sentence
