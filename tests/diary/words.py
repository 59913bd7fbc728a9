"""Words as people type and paste them, for every fact that keeps some."""

import pytest

HARMLESS = ["", "12 – 15 <b>&amp;</b>", "👩🏽‍⚕️ ❤️", "ألم خفيف ١٢", "two\nlines", "x" * 4000, "{{note}} %s {0}"]
UNFIT = {
    "too long": "x" * 4001,
    "an escape": "red \x1b[31m",
    "a null": "\x00",
    "a carriage return": "a\rb",
    "an override of the direction": "\u202eabc",
    "half a character": "\ud800",
}

any_note = pytest.mark.parametrize("note", HARMLESS)
unfit_words = pytest.mark.parametrize("words", UNFIT.values(), ids=UNFIT)
REFUSED = r"is longer than \d+ characters|contains a control character"
