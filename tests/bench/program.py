"""The program as `kineret-gui` starts it, telling when its first frame is shown."""

import sys
from typing import Any

from kineret_gui import cli
from tests.patching import patch_for_good


def open_and_tell(*arguments: Any) -> int:
    """Open the window. All that it needs is imported where the program itself imports it, and Qt first."""
    from kineret_gui.device.qt_import import prepare_qt

    prepare_qt()
    from kineret_gui.app.application import Application
    from tests.bench.first_frame import tell_at_first_frame

    show = Application.show

    def show_and_tell(application: Application) -> Any:
        engine = show(application)
        tell_at_first_frame(engine, stay)
        return engine

    patch_for_good(Application, show=show_and_tell)
    return open_window(*arguments)


if __name__ == "__main__":
    stay = "--stay" in sys.argv
    sys.argv = [argument for argument in sys.argv if argument != "--stay"]
    open_window = cli._open_window
    patch_for_good(cli, _open_window=open_and_tell)
    cli.main()
