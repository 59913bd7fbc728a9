"""The present on the page that is open, whatever became of the diary's file since it was shown last."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QTimer

from kineret_gui.app.integrity_check import IntegrityCheck
from kineret_gui.app.main_window import MainWindow
from kineret_gui.diary.facts.person import Person
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.store.snapshot import Stamp
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import other_file

_LOOK_AT_FILE = 2_000  # ms


class FileWatch:
    """Shows the present, says where the file is gone, and goes on by itself where it is there again.

    context      that of the diary that is open; None where none is
    show_person  shows whose diary it is
    """

    def __init__(
        self,
        main_window: MainWindow,
        integrity_check: IntegrityCheck,
        context: Callable[[], PageContext | None],
        show_person: Callable[[Person | None], None],
    ) -> None:
        self._main_window, self._integrity_check, self._context, self._show_person = (
            main_window,
            integrity_check,
            context,
            show_person,
        )
        self._touched: Stamp | None = None
        self._timer = QTimer(interval=_LOOK_AT_FILE)
        self._timer.timeout.connect(self._look_at_file)

    def watch(self, context: PageContext, look: Callable[[], None]) -> None:
        """Show what others make of the file as soon as it is seen; `look` lets what reminds look again, too."""
        lacked: list[bool] = [False]

        def show_it() -> None:
            if self._context() is context:
                self._show_other_file(context, lacked)
                look()

        # It is seen in the middle of a page that reads: the rest of the page comes from the other file.
        context.diary.file.subscribe_to_others(lambda: QTimer.singleShot(0, show_it))
        self._touched = None
        self._timer.start()

    def stop(self) -> None:
        """Look at the file no more."""
        self._timer.stop()

    def _look_at_file(self) -> None:
        """Show what others made of the file once it stays so: one that is just being written reads as damaged."""
        context, before = self._context(), self._touched
        self._touched = context.diary.file.touched() if context else None
        if self._touched and self._touched == before:
            self.refresh()

    def refresh(self) -> None:
        """Show the present, on the page that is open."""
        try:
            context = self._context()
            self._show_person(context.diary.person if context else None)
            if self._main_window.is_there_again():
                self._main_window.shell.say(other_file.there_again())
            self._main_window.shell.refresh()
        except DiaryUnavailable as error:
            self._main_window.trouble_meanwhile(error)

    def _show_other_file(self, context: PageContext, lacked: list[bool]) -> None:
        self._integrity_check.begin(context)
        shell = self._main_window.shell
        with suppress(DiaryUnavailable):  # which the refresh says
            if any(context.diary.file.entry(entry.id) is None for entry in self._main_window.message_bar.undoable):
                shell.dismiss()
        if context.diary.file.lacks_entries and not lacked[0]:
            shell.say(other_file.lacks_entries())
        elif (
            not context.diary.file.lacks_entries and self._main_window.message_bar.message == other_file.lacks_entries()
        ):
            shell.dismiss()
        lacked[0] = context.diary.file.lacks_entries
        self.refresh()
