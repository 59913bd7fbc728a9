"""A report for the clinic, or a blank month: its pages are seen here, saved as PDF, and printed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot

from kineret_gui.actions.save_sheet import save_sheet, save_sheet_over
from kineret_gui.diary.frozen import frozen
from kineret_gui.report.content.sheet_order import SheetOrder, SheetTarget
from kineret_gui.screens.framework.file_choice import FileChoice, not_written
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import MakeBlankMonth, ReportRoute
from kineret_gui.screens.framework.routes.visits import ShowVisitQuestions
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.reporting.made_sheet import MadeSheet
from kineret_gui.screens.reporting.page_preview import PagePreview
from kineret_gui.screens.reporting.sheet_choice import SheetChoice
from kineret_gui.screens.reporting.sheet_progress import SheetProgress, StartJob
from kineret_gui.screens.when.period_form import need_checking
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class ReportView:
    """The outcome of a sheet.

    failed   why it could not be made; empty where it could
    message  where it went; empty before
    """

    failed: str = ""
    message: str = ""


@known_to_qml
class ReportScreen(Screen):
    """The page of the report: what stands on paper, and what becomes of it. Nothing in the diary is changed by it."""

    changed = Signal()
    failed = shown(str, ReportView.failed, changed)
    message = shown(str, ReportView.message, changed)

    def __init__(self, context: PageContext, start: StartJob, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._choice = SheetChoice(self, context, self._changed)
        self._progress = SheetProgress(self, context, start, self._fail)
        self._preview = PagePreview(self)
        self._file = FileChoice(self, self._save, edited=self._forget)
        self._file.must_end_in(".pdf")
        self._view = self._outcome = ReportView()

    @acts
    def open(self, route: ReportRoute) -> None:
        self._progress.cancel()
        self._file.begin()
        self._choice.choose("kinds", "blank" if isinstance(route, MakeBlankMonth) else "report")

    @acts
    def refresh(self) -> None:
        self._choice.refresh()
        self.show_view(self._outcome)

    def _changed(self) -> None:
        """Another sheet is asked for than the one that was made."""
        self._preview.show(MadeSheet())
        self._outcome = ReportView()
        self._file.suggest(str(Path.home() / f"{self._choice.title()}.pdf"))
        self.refresh()

    @Slot()
    def openQuestions(self) -> None:
        self._navigator.go(ShowVisitQuestions())

    @Slot()
    @acts
    def see(self) -> None:
        """Show the pages."""
        self._make(SheetTarget.PAGES, self._preview.show)

    def _forget(self) -> None:
        """Another file is meant than the one that was written."""
        self._outcome = replace(self._outcome, message="")
        self.show_view(self._outcome)

    @Slot()
    @acts
    def printOut(self) -> None:
        """Have a printer chosen in the desktop's own window, and print."""
        self._make(SheetTarget.PRINTER, lambda _: self._tell(tr("Sent to the printer.")))

    @acts
    def _save(self, path: Path, chosen: bool) -> None:
        """Into a new file; into one that is there already only where the computer's own window asked for it."""
        if path.exists() and not chosen:
            self._file.refuse(not_written(FileExistsError()))
        else:
            self._make(
                SheetTarget.PDF, lambda sheet: self._write(path, sheet.pdf, save_sheet_over if chosen else save_sheet)
            )

    def _write(self, path: Path, pdf: bytes, into: Callable[[Path, bytes], None]) -> None:
        try:
            into(path, pdf)
        except OSError as error:
            self._file.refuse(not_written(error))
        else:
            self._tell(fill(tr("Saved: %1"), str(path)))

    def _make(self, into: SheetTarget, made: Callable[[MadeSheet], None]) -> None:
        context, content = self._context, self._choice.content()
        self._outcome = ReportView()
        if content is None:
            self._outcome = ReportView(failed=need_checking())
        else:
            language = QLocale().name()
            order = SheetOrder(
                context.diary.file.path, context.diary.now(), language, self._choice.paper, content, into
            )
            self._progress.make(order, made)
        self.refresh()

    def _fail(self) -> None:
        failed = tr("The pages could not be made. Nothing in the diary was changed. Try again.")
        self._outcome = replace(self._outcome, failed=failed)
        self.refresh()

    def _tell(self, message: str) -> None:
        self._outcome = replace(self._outcome, message=message)
        self._messages.say(message)
        self.refresh()

    @Property(QObject, constant=True)
    def choice(self) -> SheetChoice:
        return self._choice

    @Property(QObject, constant=True)
    def progress(self) -> SheetProgress:
        return self._progress

    @Property(QObject, constant=True)
    def preview(self) -> PagePreview:
        return self._preview

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
