"""The program as it opens at some page, about something: `at_a_page … PAGE ABOUT`. For what would take long by hand."""

import sys

from kineret_gui.app.process import ProgramProcess
from kineret_gui.cli import main
from tests.patching import patch_for_good
from tests.routes import route_by_name

_opens = ProgramProcess.open_window


def _open_at(page: str, about: str) -> None:
    def open_window(background: ProgramProcess, *_: object) -> None:
        _opens(background)
        background._program.shell.go(route_by_name(page, about))

    patch_for_good(ProgramProcess, open_window=open_window)


if __name__ == "__main__":
    *sys.argv, page, about = sys.argv
    _open_at(page, about)
    main()
