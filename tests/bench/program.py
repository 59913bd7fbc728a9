"""The program as `kineret-gui` starts it, telling when its first frame is shown."""

import sys
from typing import Any

from kineret_gui.__main__ import main
from kineret_gui.device import qt_import
from tests.patching import patch_for_good


def prepare_and_tell() -> None:
    """Import Qt and then the window, where the program itself imports them."""
    prepare()
    from kineret_gui.app.application import Application
    from tests.bench.first_frame import tell_at_first_frame

    show = Application.show

    def show_and_tell(application: Application) -> Any:
        engine = show(application)
        tell_at_first_frame(engine, stay)
        return engine

    patch_for_good(Application, show=show_and_tell)


if __name__ == "__main__":
    stay = "--stay" in sys.argv
    sys.argv = [argument for argument in sys.argv if argument != "--stay"]
    prepare = qt_import.prepare_qt
    patch_for_good(qt_import, prepare_qt=prepare_and_tell)
    main()
