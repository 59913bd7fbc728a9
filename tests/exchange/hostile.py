"""Texts that a person could write and that something on the way could take for something else."""

import sys
from random import Random

from kineret_gui.diary.text import is_shown_plainly

LEADS = (
    "",
    "'",
    "''",
    '"',
    " ",
    "\u00a0",
    "\ufeff",
    "\u200b",
    ";",
    ",",
    "|",
    "\n",
    "a;",
    "a,",
    'x";',
    "x\n",
    "x; ",
    "\\",
)
TRIGGERS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
BODIES = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://example.org","here")', "SUM(A1:A9)", "")

# Each way to begin a cell, in front of each beginning of a formula.
FORMULAS = tuple(f"{lead}{trigger}{body}" for lead in LEADS for trigger in TRIGGERS for body in BODIES)
ODD = ('"', '""', "a,b", "a;b", "\\", "\\.", "\\;", ";", "; ", "a\nb", "\n", "'", "'''", "NULL", "None", "yes", "0")


def text(random: Random, longest: int = 40) -> str:
    """A text of one of the kinds: a formula, something odd, or characters of all planes of Unicode."""
    match random.randrange(4):
        case 0:
            return random.choice(FORMULAS)[:longest]
        case 1:
            return (random.choice(ODD) + random.choice(FORMULAS) + random.choice(ODD))[:longest]
        case 2:
            return "".join(random.choice("'\"=+-@,;|\\. \n\u2028ａ＝") for _ in range(random.randrange(longest)))
    return "".join(_character(random) for _ in range(random.randrange(longest)))


def _character(random: Random) -> str:
    """Any character of any of the seventeen planes that a diary takes."""
    while True:
        plane = random.randrange(17) << 16
        character = chr(min(plane | random.randrange(1 << 16), sys.maxunicode))
        if is_shown_plainly(character):
            return character
