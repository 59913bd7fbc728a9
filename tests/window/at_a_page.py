"""The program as it opens at some page, about something: `at_a_page … PAGE ABOUT`. For what would take long by hand."""

import sys

from kineret_gui.background import Background
from kineret_gui.cli import main

_opens = Background.open_window


def _open_at(page: str, about: str) -> None:
    def open_window(background: Background, *_: str) -> None:
        _opens(background)
        background._program.shell.open(page, about)

    Background.open_window = open_window


if __name__ == "__main__":
    *sys.argv, page, about = sys.argv
    _open_at(page, about)
    main()
