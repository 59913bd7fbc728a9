"""Answers and refusals of a command. Whatever becomes of the words, what was done is done."""

import os
import sys
from contextlib import suppress
from typing import TextIO

from kineret_gui.diary.text import readable

_OUTPUT_ERRORS = (OSError, ValueError)  # a full disk, a pipe that nobody reads, a stream that was closed
_STANDARD = (0, 1, 2)


def tell(line: str) -> None:
    """One line on standard output; where that takes none, on standard error, with the reason."""
    try:
        if sys.stdout is None:
            raise ValueError("it is closed")
        _echo(line)
        sys.stdout.flush()
    except _OUTPUT_ERRORS as error:
        _give_up(sys.stdout)
        reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
        complain(f"kineret-gui: standard output cannot be written to ({reason}). The answer is:")
        complain(line)


def complain(line: str) -> None:
    """One line on standard error, whatever stands in names and in files."""
    try:
        _echo(" ".join(readable(line).split()), err=True)
    except _OUTPUT_ERRORS:
        _give_up(sys.stderr)


def keep_standard_places() -> None:
    """See that no file of ours gets the number of a standard stream that is closed: others write there."""
    for number in _STANDARD:
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # which takes the lowest number that is free


def _echo(line: str, *, err: bool = False) -> None:
    from click import echo  # a start of the window says nothing, and does without

    echo(line, err=err)


def _give_up(stream: TextIO | None) -> None:
    """Let what is still to be written there go nowhere, else the end of Python would fail for it."""
    if stream is not None:
        with suppress(*_OUTPUT_ERRORS):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)
