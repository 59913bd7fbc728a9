"""The program with a bug about clocks, named by the last argument: the tests that set clocks must find each."""

import sys
from collections.abc import Callable

from PySide6.QtCore import qWarning

from kineret_gui.app import application
from kineret_gui.app.application import Application
from kineret_gui.cli import main
from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.moment import DAY_STARTS, moment_now
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.screens.today import today_view
from tests.patching import patch_for_good

_NEVER = 2**31 - 1  # ms
_look, _refresh = Application.refresh, Shell.refresh


def looks_no_more() -> None:
    patch_for_good(application, _LOOK_AT_CLOCK=_NEVER)


def begins_the_page_anew() -> None:
    def begin_and_refresh(shell: Shell) -> None:
        if shell._stack:
            shell._screen().open(shell._stack.route)
        _refresh(shell)

    patch_for_good(Shell, refresh=begin_and_refresh)


def hides_the_clock() -> None:
    patch_for_good(today_view, warning=lambda *facts: "")


def warns() -> None:
    def look_and_warn(program: Application) -> None:
        _look(program)
        qWarning("something is wrong")

    patch_for_good(Application, refresh=look_and_warn)


def writes_by_itself() -> None:
    def write(program: Application) -> None:
        _look(program)
        now = program._now()
        program._context.diary.file.add(
            NewEntry("never asked for", DueClock(moment_now(now, DAY_STARTS), None)), now=now
        )

    patch_for_good(Application, refresh=_once(write))


def ends() -> None:
    patch_for_good(Application, refresh=lambda program: sys.exit(3))


def _once(act: Callable[[Application], None]) -> Callable[[Application], None]:
    """Not again for what it leads to itself."""
    acting: list[Application] = []

    def acts(program: Application) -> None:
        if not acting:
            acting.append(program)
            act(program)

    return acts


BUGS = (looks_no_more, begins_the_page_anew, hides_the_clock, warns, writes_by_itself, ends)

if __name__ == "__main__":
    named = sys.argv.pop()
    next(bug for bug in BUGS if bug.__name__ == named)()
    main()
