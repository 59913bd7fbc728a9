"""The sentences a person reads. Whole sentences with placeholders, each through Qt's translation."""


def fill(sentence: str, *words: str) -> str:
    """The sentence with %1, %2 … filled, each with words that may hold a % themselves."""
    parts = sentence.split("%")
    return parts[0] + "".join(
        words[int(part[0]) - 1] + part[1:] if part[:1].isdigit() else f"%{part}" for part in parts[1:]
    )
