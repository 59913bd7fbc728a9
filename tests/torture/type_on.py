"""A program in which a person types one note without end, and says each time when what is typed was kept."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kineret_gui.screens.framework import delayed_save
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.pages import AT
from tests.patching import patch_for_good
from tests.patient import Patient

LETTERS = "abcdefghijklmnopqrstuvwxyz "


def main(home: Path, diary: Path, told: Path, kept_after: int) -> None:
    application = QGuiApplication(sys.argv[:1])
    patch_for_good(delayed_save, KEPT_AFTER=kept_after)
    keep = DiaryFile.keep_form
    typed = ""

    def keep_and_tell(file: DiaryFile, name: str, body: str) -> None:
        was_typed = typed
        keep(file, name, body)
        with told.open("a", encoding="utf-8") as lines:
            lines.write(f"{len(was_typed)}\n")

    patch_for_good(DiaryFile, keep_form=keep_and_tell)
    patient = Patient(home, diary, Clock(AT))
    patient.opens("note")
    screen = patient.program.shell.property("pageScreen")
    while True:
        typed += LETTERS[len(typed) % len(LETTERS)]
        screen.typeText(typed)
        QTest.qWait(3)
    del application


if __name__ == "__main__":
    home, diary, told = map(Path, sys.argv[1:4])
    main(home, diary, told, int(sys.argv[4]))
