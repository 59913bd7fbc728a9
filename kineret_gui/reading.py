"""The program started to read: a window of its own, beside any other, that writes nothing at all."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kineret_gui.app import Program
from kineret_gui.device.paths import Folders
from kineret_gui.device.settings import SettingsToRead
from kineret_gui.shelf import ShelfToRead

_NOTHING_KEPT = {"QML_DISABLE_DISK_CACHE": "1", "QSG_RHI_DISABLE_DISK_CACHE": "1"}  # of what Qt compiled


def run_to_read(diary: Path | None, at: Folders) -> int:
    """Open the window and stay until it is closed; the exit status."""
    os.environ.update(_NOTHING_KEPT)
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kineret-gui")
    settings = SettingsToRead(at.settings / "settings.json")
    program = Program(at, settings=settings, shelf=ShelfToRead(at, settings))
    sys.excepthook = program.frame.own_mistake
    program.start(diary)
    engine = program.show()
    status = application.exec()
    del engine  # before what it shows
    program.close()
    return status
