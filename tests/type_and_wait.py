"""The program, in which somebody types a note as soon as its window is there, and then thinks it over.

What is typed is not kept by the second that usually keeps it, only by what ends the program. A line on standard output
says that the words stand there, or that a program without a window waits. `type_and_wait quit …` then quits as a Mac
has it quit; `type_and_wait wait …` waits.
"""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication

from kineret_gui.app import first_start
from kineret_gui.app.application import Application
from kineret_gui.cli import main
from kineret_gui.screens.framework import delayed_save
from kineret_gui.screens.framework.routes.symptoms import WriteNote
from tests.patching import patch_for_good

NOTE = "Cold hands, slept bad"
_NEVER = 2**31 - 1  # ms


def type_a_note(program: Application) -> None:
    """As somebody does who then looks up."""
    program.shell.go(WriteNote())
    note = program.shell.property("pageScreen")
    note.typeText(NOTE)


if __name__ == "__main__":
    patch_for_good(delayed_save, KEPT_AFTER=_NEVER)
    patch_for_good(first_start, _FIRST_THINGS=0)
    show, stay = Application.show, QGuiApplication.exec
    after = sys.argv.pop(1)
    typing: list[Application] = []

    def show_and_type(program: Application) -> QQmlApplicationEngine:
        engine = show(program)
        if program._context and program._context.diary.file.is_writable:
            typing.append(program)
        return engine

    def be_ready() -> None:
        for program in typing:
            type_a_note(program)
        print("ready", flush=True)
        if after == "quit":
            QGuiApplication.quit()

    def stay_until_then(*application: QGuiApplication) -> int:
        QTimer.singleShot(0, be_ready)
        return stay()

    patch_for_good(Application, show=show_and_type)
    patch_for_good(QGuiApplication, exec=stay_until_then)
    patch_for_good(QApplication, exec=stay_until_then)
    main()
