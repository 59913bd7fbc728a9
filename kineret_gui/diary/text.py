"""Words: those that a person typed, kept exactly as they are, and those that are put into a sentence."""

import unicodedata

LONGEST_NAME = 80  # characters
LONGEST_NOTE = 4000  # characters

_KEPT_CONTROLS = {"\n"}
# Format characters that turn the reading direction of whatever stands behind them, outside the note too.
_DIRECTION_OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def is_shown_plainly(character: str) -> bool:
    """Return whether a character can stand in a note: no control, no lone surrogate, no direction override."""
    if character in _KEPT_CONTROLS:
        return True
    return unicodedata.category(character) not in ("Cc", "Cs") and character not in _DIRECTION_OVERRIDES


def fill(sentence: str, *words: str) -> str:
    """The sentence with %1, %2 … filled, each with words that may hold a % themselves."""
    parts = sentence.split("%")
    return parts[0] + "".join(
        words[int(part[0]) - 1] + part[1:] if part[:1].isdigit() else f"%{part}" for part in parts[1:]
    )


def readable(text: str) -> str:
    """The text without the characters that cannot be shown, for a field that a person types into."""
    return "".join(character for character in text if is_shown_plainly(character))


def check_text(what: str, text: str, longest: int) -> None:
    """Raise ValueError, naming `what`, when the text is too long or holds what cannot be shown."""
    if len(text) > longest:
        raise ValueError(f"{what} is longer than {longest} characters")
    if not text.isprintable() and not all(map(is_shown_plainly, text)):  # of most texts the first says it at once
        raise ValueError(f"{what} holds a control character")


def check_name(what: str, name: str) -> None:
    """Raise ValueError when a name is empty, too long, or runs over more than one line."""
    check_text(what, name, LONGEST_NAME)
    if not name.strip():
        raise ValueError(f"{what} is empty")
    if "\n" in name:
        raise ValueError(f"{what} runs over more than one line")
