"""Printing through the desktop's own window for printers.

That window is one of Qt's widgets, which the program does without. It opens from the process that makes the pages, and
a page of 300 pixels per inch is drawn there as well, so that nothing waits for it.
"""

from collections.abc import Generator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

_SIZES = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


class NotPrinted(OSError):
    """The printer did not take the pages."""


class Printer:
    """A printer that was chosen, with the pages and copies that were asked for."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer

    def printing(self, pages: Sequence[bytes]) -> Generator[int, None, None]:
        """Print pages, given as PNG, one at each step; the number of each. Closed early, it aborts what was begun.

        Raises NotPrinted.
        """
        painter, done = QPainter(), False
        try:
            for sheet, number in enumerate(self._asked(len(pages))):
                if not (self._printer.newPage() if sheet else painter.begin(self._printer)):
                    raise NotPrinted
                paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
                painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), QImage.fromData(pages[number - 1]))
                yield number
            done = True
        finally:
            if painter.isActive():
                if not done:
                    self._printer.abort()
                painter.end()

    def _asked(self, most: int) -> range:
        """The numbers of the pages that were asked for."""
        first, last = self._printer.fromPage(), self._printer.toPage()
        return range(max(1, first), min(most, last or most) + 1)


def application(arguments: list[str]) -> QApplication:
    """The application that the desktop's window for printers needs."""
    return QApplication(arguments)


def ask_printer(title: str, paper: str) -> Printer | None:
    """The printer that a person chooses in the desktop's window; None where they do not. `paper` is as `a4`."""
    chosen = printer(title, paper)  # the dialog writes into it and does not keep it alive
    dialog = QPrintDialog(chosen)
    dialog.setWindowTitle(title)
    return Printer(chosen) if dialog.exec() else None


def printer(title: str, paper: str) -> QPrinter:
    """The printer that is used where nobody chooses another; the whole sheet is drawn on."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setFullPage(True)
    return printer
