"""The program, which says when Python looks for garbage: as its window opens, and once that is drawn."""

import gc
import os
from typing import Any

from PySide6.QtCore import QTimer

from kineret_gui.app.process import ProgramProcess
from kineret_gui.cli import main
from tests.patching import patch_for_good


def say(when: str) -> None:
    os.write(1, f"{when}: {gc.isenabled()}, passed over: {gc.get_freeze_count() > 0}\n".encode())


def open_and_say(process: ProgramProcess) -> None:
    open_window(process)
    say("opened")
    QTimer.singleShot(0, lambda: say_once_drawn(process))


def say_once_drawn(process: Any) -> None:
    def drawn() -> None:
        say("drawn")
        os._exit(0)

    process._engine.rootObjects()[0].frameSwapped.connect(drawn)


if __name__ == "__main__":
    open_window = ProgramProcess.open_window
    patch_for_good(ProgramProcess, open_window=open_and_say)
    main()
