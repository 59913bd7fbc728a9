"""A command that is told to end stops as with Ctrl+C: what it had half made goes, and what it held is let go."""

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType
from typing import Never

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # not every system has all of them


@contextlib.contextmanager
def stopping_on_signal() -> Iterator[None]:
    """Meanwhile such a signal raises KeyboardInterrupt. One that is to be ignored goes on being ignored."""
    before = {heard: signal.signal(heard, _stop) for heard in _heeded()}
    try:
        yield
    finally:
        for heard, handler in before.items():
            signal.signal(heard, handler)


def _stop(number: int, frame: FrameType | None) -> Never:
    for heard in _heeded():
        signal.signal(heard, signal.SIG_IGN)  # a second one would stop the clearing up
    raise KeyboardInterrupt


def _heeded() -> list[signal.Signals]:
    known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    return [heard for heard in known if signal.getsignal(heard) is not signal.SIG_IGN]
