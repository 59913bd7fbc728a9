"""The filter of presses as the program loads it: without the parts of Qt that only tests load besides."""

import subprocess
import sys

import pytest

from tests.patience import PATIENCE

ALONE = """
import sys
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQml import QQmlApplicationEngine
from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.press_filter import PressFilter

PAGE = b'''
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 200; height: 100; visible: true
    property int pressed: 0
    Item { y: 5; width: 200; height: 45; TextField { width: 200; height: 40 } }
    Button { y: 50; width: 200; height: 40; onClicked: parent.Window.window.pressed += 1 }
}
'''
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(PAGE)
window = engine.rootObjects()[0]
shown = PressFilter(window, EventClock())
assert "PySide6.QtQuick" not in sys.modules

def waits():
    QTimer.singleShot(800, application.quit)
    application.exec()

def presses(x, y):
    left, none, place = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(x, y)
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        down = left if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        application.sendEvent(window, QMouseEvent(kind, place, place, left, down, none))

waits()
for place in ((20, 20), (60, 20), (60, 70)):
    presses(*place)
    waits()
print("pressed", window.property("pressed"))
"""


@pytest.mark.long
def test_a_press_after_a_field_was_pressed_is_not_a_mistake_of_the_program():
    ran = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, timeout=PATIENCE)

    assert (ran.stdout, ran.stderr) == ("pressed 1\n", "")
