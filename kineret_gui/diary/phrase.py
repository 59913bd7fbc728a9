"""Words for a person that keep the sentence they were made of, so that they can be said in the reader's language."""

from collections.abc import Callable

LookUp = Callable[[str], str]


def fill(sentence: str, *words: str) -> str:
    """The sentence with %1, %2 … filled, each with words that may hold a % themselves."""
    parts = sentence.split("%")
    return parts[0] + "".join(
        words[int(part[0]) - 1] + part[1:] if part[:1].isdigit() else f"%{part}" for part in parts[1:]
    )


class Phrase(str):
    """English words, made of a sentence and the words for its %1, %2; the same in another language by `in_words`."""

    _made_of: tuple[str, tuple[object, ...]]

    def __new__(cls, sentence: str, *words: object) -> "Phrase":
        made = super().__new__(cls, fill(sentence, *map(str, words)) if words else sentence)
        made._made_of = sentence, words
        return made

    def in_words(self, look_up: LookUp) -> str:
        """The same with each sentence as `look_up` has it."""
        sentence, words = self._made_of
        return fill(look_up(sentence), *(word_for(word, look_up) for word in words)) if words else look_up(sentence)


class Refusal(ValueError):
    """A value that cannot be kept; the text is a sentence for a person, which translators are given."""

    def __init__(self, sentence: str, *words: object) -> None:
        self.phrase = Phrase(sentence, *words)
        super().__init__(str(self.phrase))

    def in_words(self, look_up: LookUp) -> str:
        """The same with each sentence as `look_up` has it."""
        return self.phrase.in_words(look_up)


def refusal_behind(error: Exception) -> Exception:
    """The refusal that a library has wrapped in an error of its own; else the error itself."""
    return error.__cause__ if isinstance(error.__cause__, Refusal) else error


def word_for(word: object, look_up: LookUp) -> str:
    """A word of a sentence, in the language of `look_up` where it has a sentence of its own."""
    return word.in_words(look_up) if isinstance(word, Phrase | Refusal) else str(word)
