"""The pages of a sheet, one at a time, and the same in words."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.report.content.sheet_in_words import SheetLine
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.reporting.made_sheet import MadeSheet
from kineret_gui.screens.reporting.page_preview_view import PagePreviewView, page_preview_view


@known_to_qml
class PagePreview(Viewed):
    """Held in memory only: no picture of a diary lies in a file."""

    changed = Signal()
    lines = shown_rows(SheetLine, PagePreviewView.lines)
    areThere = shown(bool, PagePreviewView.are_there, changed)
    words = shown(str, PagePreviewView.words, changed)
    source = shown(str, PagePreviewView.source, changed)
    shape = shown(float, PagePreviewView.shape, changed)
    isFirst = shown(bool, PagePreviewView.is_first, changed)
    isLast = shown(bool, PagePreviewView.is_last, changed)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.show(MadeSheet())

    def show(self, sheet: MadeSheet) -> None:
        """Show these pages from now on, from the first one."""
        self._sheet, self._number = sheet, 1
        self.show_view(page_preview_view(sheet, 1))

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go so many pages on or back, as far as there are any."""
        self._number = max(1, min(self._number + by, len(self._sheet.pages)))
        self.show_view(page_preview_view(self._sheet, self._number))
