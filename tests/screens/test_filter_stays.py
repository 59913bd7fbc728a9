"""What keeps unmeant presses from the window is there as long as the window is, also where nobody holds it."""

import gc

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_the_filter_stays_where_nobody_holds_the_window(patient):
    patient.sees("Start injection")
    patient._window = None
    gc.collect()

    patient._window = patient._engine.rootObjects()[0]
    gc.collect()
    QTest.keyClick(patient.window, Qt.Key.Key_Tab)
    patient.sees("Start injection")
