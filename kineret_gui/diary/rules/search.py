"""Finding words in what was written, however they were capitalised and whatever accents they bear."""

import unicodedata
from collections.abc import Iterable


def folded(text: str) -> str:
    """The text without capitals and accents, for comparing: `Fièvre` as `fievre`, `Fuß` as `fuss`."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def words_in(text: str) -> tuple[str, ...]:
    """The words that a person typed to be looked for, folded; none where nothing was typed."""
    return tuple(folded(text).split())


def holds_all(texts: Iterable[str], words: tuple[str, ...]) -> bool:
    """Return whether each of these folded words, or a part of a word, stands in one of the texts."""
    if not words:
        return True
    searched = folded("\n".join(texts))
    return all(word in searched for word in words)
