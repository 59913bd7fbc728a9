"""The program, which stands still after so many calls within itself: `stop_midway CALLS …`, and says so on its output.

With 0 it goes on to its end, and says on standard error how many there were.
"""

import sys
import threading
from types import FrameType

from kineret_gui.cli import main
from tests.patience import PATIENCE

if __name__ == "__main__":
    wanted, calls = int(sys.argv.pop(1)), 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        global calls
        if event != "call" or "kineret_gui" not in frame.f_code.co_filename:
            return
        calls += 1
        if calls == wanted:
            print("midway", flush=True)
            threading.Event().wait(PATIENCE)

    sys.setprofile(count)
    try:
        main()
    finally:
        sys.setprofile(None)
        if not wanted:
            print(calls, file=sys.stderr)
