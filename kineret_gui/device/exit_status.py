"""The exit status, by which the program tells whoever started it how it ended. The README has the same table."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """Only DAMAGED says anything of a diary; whatever befalls the command itself has a number of its own."""

    DONE = 0
    DAMAGED = 1
    REFUSED = 2
    ASKED_THERE = 3
    NO_ANSWER = 4
    OWN_TROUBLE = 5
    INTERRUPTED = 130
