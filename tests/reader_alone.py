"""The program as `kineret-gui` starts it, with somebody at it who looks at everything, chooses, presses and goes.

Says on standard output which pages were seen, and whether the diary can be written.
"""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui import cli
from kineret_gui.app import application
from kineret_gui.screens.framework.routes.settings import SetAppearance
from kineret_gui.screens.framework.routes.start import GetHelp
from tests.patching import patch_for_good
from tests.routes import route_by_name

LOOKED_OVER = 1500  # ms: by then the whole diary was verified
ABOUT_SOMETHING = {"trouble", "question"}  # which the others need not be


def look_around(program: application.Application) -> None:
    """Every page, and what the settings and the diary would have to be written for."""
    shell = program.shell
    for page in shell.page_names:
        if page not in ABOUT_SOMETHING:
            shell.go(route_by_name(page))
            print(page, shell.property("pageFile"), flush=True)
    shell.go(SetAppearance())
    shell.property("pageScreen").chooseSize("150")
    shell.go(GetHelp("wheeze"))
    program.refresh()
    print("only read" if shell.property("isOnlyRead") else "can be written", flush=True)


if __name__ == "__main__":
    show = application.Application.show

    def show_and_look(self: application.Application) -> QQmlApplicationEngine:
        engine = show(self)
        QTimer.singleShot(0, lambda: look_around(self))
        QTimer.singleShot(LOOKED_OVER, QCoreApplication.quit)
        return engine

    patch_for_good(application.Application, show=show_and_look)
    cli.main()
