"""The least that a Qt Quick program can be: the yardstick.

Drawn in software as the program is; with --usual-renderer by what Qt chooses on this computer.
"""

import sys
import tempfile
from pathlib import Path

import PySide6.QtQuick
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui.device.renderer import draw_in_software
from tests.bench.first_frame import tell_at_first_frame

_EMPTY = "import QtQuick\nWindow { visible: true; width: 420; height: 820 }\n"

if __name__ == "__main__":
    assert PySide6.QtQuick
    if "--usual-renderer" not in sys.argv:
        draw_in_software()
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.qml"
        file.write_text(_EMPTY)
        engine.load(QUrl.fromLocalFile(str(file)))
    tell_at_first_frame(engine, stay="--stay" in sys.argv)
    application.exec()
