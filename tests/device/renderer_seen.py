"""The program, which names what draws its first window and ends: `renderer_seen WORDS …`."""

import os
from typing import Any

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kineret_gui.app.process import ProgramProcess
from kineret_gui.cli import main
from kineret_gui.device import instance_lock
from kineret_gui.device.renderer import CHOSEN_BY
from tests.patching import patch_for_good


def asked_of_qt() -> str:
    """Return what Qt was asked for by its variables; where there is no screen it draws in software unasked."""
    return " ".join(f"{name}={os.environ[name]}" for name in CHOSEN_BY if name in os.environ)


def name_renderer_of(window: Any) -> None:
    """Print what draws a window, and by what choice, once it has drawn it."""

    def name_it() -> None:
        os.write(1, f"{QQuickWindow.sceneGraphBackend()} by {asked_of_qt()}".encode())
        os._exit(0)

    window.frameSwapped.connect(name_it)


def remind_and_open(process: ProgramProcess) -> None:
    remind(process)
    process.open_window()


def load_and_name(engine: QQmlApplicationEngine, file: Any) -> None:
    load(engine, file)
    name_renderer_of(engine.rootObjects()[0])


if __name__ == "__main__":
    patch_for_good(instance_lock, _PATIENCE=0.1)  # seconds
    load, remind = QQmlApplicationEngine.load, ProgramProcess.remind
    patch_for_good(QQmlApplicationEngine, load=load_and_name)
    patch_for_good(ProgramProcess, remind=remind_and_open)
    main()
