"""Pages go to a printer one by one, whole, in the order and number that were asked for."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter

from kineret_gui.device.printing import NotPrinted, Printer, printer
from tests.patience import PATIENCE


def page(colour: str) -> bytes:
    """A page of one colour as PNG."""
    image, buffer = QImage(210, 297, QImage.Format.Format_RGB32), QBuffer()
    image.fill(QColor(colour))
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes str for the format, the stubs say bytes
    return bytes(buffer.data().data())


PAGES = [page("red"), page("green"), page("blue")]


@pytest.fixture
def into_a_file(qapp, tmp_path):
    into = printer("Report", "a4")
    into.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    into.setOutputFileName(str(tmp_path / "printed.pdf"))
    return into


def printed(printer: QPrinter) -> bytes:
    with open(printer.outputFileName(), "rb") as file:
        return file.read()


def test_every_page_is_printed(into_a_file):
    assert list(Printer(into_a_file).printing(PAGES)) == [1, 2, 3]
    assert printed(into_a_file).count(b"/Type /Page\n") == 3


def test_only_the_pages_that_were_asked_for_are_printed(into_a_file):
    into_a_file.setFromTo(2, 3)
    assert list(Printer(into_a_file).printing(PAGES)) == [2, 3]
    assert printed(into_a_file).count(b"/Type /Page\n") == 2


def test_a_page_fills_the_paper_that_was_chosen(into_a_file):
    list(Printer(into_a_file).printing(PAGES[:1]))
    assert b"/MediaBox [0 0 595" in printed(into_a_file)
    letter = printer("Report", "us-letter")
    assert letter.pageLayout().fullRectPoints().width() == 612


def test_what_is_stopped_is_aborted(into_a_file, monkeypatch):
    aborted = []
    monkeypatch.setattr(into_a_file, "abort", lambda: aborted.append(True))
    printing = Printer(into_a_file).printing(PAGES)
    next(printing)
    printing.close()
    assert aborted == [True]


def test_what_came_to_its_end_is_not_aborted(into_a_file, monkeypatch):
    monkeypatch.setattr(into_a_file, "abort", lambda: pytest.fail("aborted"))
    assert len(list(Printer(into_a_file).printing(PAGES))) == 3


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_a_failure(qapp, tmp_path):
    into = printer("Report", "a4")
    into.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    into.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(NotPrinted):
        list(Printer(into).printing(PAGES))


CHOOSES = """
import sys
from kineret_gui.device import printing
application = printing.application([])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def press():
    if there := QApplication.activeModalWidget():
        getattr(there, sys.argv[1])()
looks = QTimer(interval=20)
looks.timeout.connect(press)
looks.start()
chosen = printing.ask_printer("Report", "a4")
print("nothing" if chosen is None else type(chosen).__name__)
"""


@pytest.mark.parametrize(("press", "chosen"), [("accept", "Printer"), ("reject", "nothing")])
def test_the_desktops_window_gives_a_printer_or_nothing(press, chosen):
    """In a process of its own: the program has no widgets, and neither have its tests."""
    told = subprocess.run(
        [sys.executable, "-c", CHOOSES, press], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    assert told.stdout.strip() == chosen
