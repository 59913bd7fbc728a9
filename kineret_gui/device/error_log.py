"""The log of a mistake of our own: where it happened, without a word of the diary."""

import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType


def log_own_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For sys.excepthook."""
    places = [f"{Path(f.filename).name}:{f.lineno}" for f in traceback.extract_tb(trace)]
    with suppress(OSError, ValueError):  # where nobody reads it, the page still says it
        print(f"kineret-gui: {kind.__name__} at {' < '.join(reversed(places))}", file=sys.stderr)
