"""Several things in one sentence, each way to put them beside each other once: nothing else joins words.

The signs between them are a translator's, too: another language has others.
"""

from collections.abc import Iterable
from functools import partial, reduce

from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


def listed(words: Iterable[str]) -> str:
    """As `redness, itching`. Here and below, empty words are left out."""
    return _beside(tr("%1, %2"), words)


def parts(words: Iterable[str]) -> str:
    """As `redness, itching; mild; 2 cm`: things that may hold a comma."""
    return _beside(tr("%1; %2"), words)


def together(words: Iterable[str]) -> str:
    """As `08:00 and 20:00`, or `08:00, 14:00 and 20:00`."""
    *others, last = [*filter(None, words)] or [""]
    return fill(tr("%1 and %2"), listed(others), last) if others else last


def added(amounts: Iterable[str]) -> str:
    """As `100 mg + 50 mg`."""
    return _beside(tr("%1 + %2"), amounts)


def sentences(words: Iterable[str]) -> str:
    """Whole sentences, one after the other."""
    return _beside(tr("%1 %2"), words)


def statements(words: Iterable[str]) -> str:
    """As `When needed. 500 mg. Not taken today`: sentences without a full stop of their own."""
    return _beside(tr("%1. %2"), words)


def _beside(sentence: str, words: Iterable[str]) -> str:
    first, *others = [*filter(None, words)] or [""]
    return reduce(partial(fill, sentence), others, first)
