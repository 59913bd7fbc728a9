"""Words that a person typed, kept exactly as they are."""

import unicodedata

from kineret_gui.diary.phrase import Phrase, Refusal

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


def readable(text: str) -> str:
    """The text without the characters that cannot be shown, for a field that a person types into."""
    if text.isprintable():  # as most texts are: it says so of all characters at once
        return str(text)
    return "".join(character for character in text if is_shown_plainly(character))


def check_text(what: str, text: str, longest: int) -> None:
    """Raise ValueError, naming `what`, when the text is too long or holds what cannot be shown."""
    if len(text) > longest:
        raise Refusal("%1 is longer than %2 characters", Phrase(what), longest)
    if not text.isprintable() and not all(map(is_shown_plainly, text)):  # of most texts the first says it at once
        raise Refusal("%1 contains a control character", Phrase(what))


def check_name(what: str, name: str) -> None:
    """Raise ValueError when a name is empty, too long, or runs over more than one line."""
    check_text(what, name, LONGEST_NAME)
    if not name.strip():
        raise Refusal("%1 is empty", Phrase(what))
    if "\n" in name:
        raise Refusal("%1 has more than one line", Phrase(what))
