"""The program as `kineret-gui` starts it, telling when its first frame is shown."""

import sys

from PySide6.QtQml import QQmlApplicationEngine

from kineret_gui import cli
from kineret_gui.app import application
from tests.bench.first_frame import tell_at_first_frame

if __name__ == "__main__":
    stay = "--stay" in sys.argv
    sys.argv = [argument for argument in sys.argv if argument != "--stay"]
    show = application.Application.show

    def show_and_tell(self: application.Application) -> QQmlApplicationEngine:
        engine = show(self)
        tell_at_first_frame(engine, stay)
        return engine

    application.Application.show = show_and_tell  # type: ignore[method-assign]
    cli.main()
