"""The command by which the window has its sheets made, in a process that it can stop. Nobody types it."""

import functools
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from importlib import import_module
from typing import Any

import click

from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device.drawings import figure
from kineret_gui.device.frames import Frame
from kineret_gui.device.language import live_by
from kineret_gui.device.no_dumps import shut_others_out
from kineret_gui.device.paths import resources
from kineret_gui.device.sentences import sentences
from kineret_gui.report.paper import Sheet
from kineret_gui.report.typeset import Typesetter
from kineret_gui.screens.reporting.asked_for import AskedFor, BlankMonth, Into, asked_for
from kineret_gui.screens.reporting.found import find, whose
from kineret_gui.screens.reporting.in_words import in_words
from kineret_gui.screens.reporting.month_sheet import month_sheet
from kineret_gui.screens.reporting.parts_of_sheet import title
from kineret_gui.screens.reporting.report_view import report_view
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable

Told = Callable[[AskedFor, Sheet], Iterator[Frame]]


@click.command(hidden=True)
def sheet() -> None:
    """Make a sheet: the order comes in, stages and pages go out as frames."""
    asked, out = asked_for(sys.stdin.buffer.read()), sys.stdout.buffer
    live_by(asked.language)
    with _application(asked), sentences():
        try:
            for frame in made(asked):
                out.write(frame.packed())
                out.flush()
        except DiaryUnavailable as error:
            out.write(Frame("trouble", error.reason.name.encode()).packed())


def made(asked: AskedFor) -> Iterator[Frame]:
    """The stages `ask`, `read`, `words` and `paper` as each begins; the sheet in words; then what comes of it.

    Raises DiaryUnavailable, and OSError where a printer does not take the pages.
    """
    match asked.into:
        case Into.PDF:
            told = _pdf
        case Into.PAGES:
            told = _pages
        case Into.PRINTER:
            yield Frame("stage", b"ask")
            printer = _printing().ask_printer(title(asked.what), asked.paper.value)
            if printer is None:
                yield Frame("unwanted")
                return
            told = functools.partial(_printed, printer)
    shut_others_out()  # before anything of the diary is in memory, and after a window for printers is gone
    yield Frame("stage", b"read")
    with closing(open_to_read(asked.diary)) as diary:
        yield from _on_paper(asked, diary, told)


def _on_paper(asked: AskedFor, diary: DiaryFile, told: Told) -> Iterator[Frame]:
    if isinstance(asked.what, BlankMonth):
        person = whose(diary)
        sheet: Sheet = month_sheet(person, figure(person.figure), asked.what.day, asked.now)
    else:
        found = find(diary, asked.what, asked.now)
        yield Frame("stage", b"words")
        sheet = report_view(found, asked.what, figure(found.person.figure), asked.now)
    yield Frame("words", json.dumps([astuple(line) for line in in_words(sheet)]).encode())
    yield Frame("stage", b"paper")
    yield from told(asked, sheet)


def _pdf(asked: AskedFor, sheet: Sheet) -> Iterator[Frame]:
    yield Frame("pdf", _typesetter().pdf(sheet, asked.paper))


def _pages(asked: AskedFor, sheet: Sheet) -> Iterator[Frame]:
    yield from (Frame("page", page) for page in _typesetter().pages(sheet, asked.paper, asked.ppi))


def _printed(printer: Any, asked: AskedFor, sheet: Sheet) -> Iterator[Frame]:
    pages = _typesetter().pages(sheet, asked.paper, asked.ppi)
    for number in printer.printing(pages):
        yield Frame("printing", json.dumps([number, len(pages)]).encode())
    yield Frame("printed")


def _typesetter() -> Typesetter:
    return Typesetter(resources() / "report")


def _printing() -> Any:
    return import_module("kineret_gui.device.printing")  # loads Qt's widgets


@contextmanager
def _application(asked: AskedFor) -> Iterator[None]:
    """The application that a window for printers needs, where one will open."""
    application = _printing().application([]) if asked.into is Into.PRINTER else None
    yield
    if application:
        application.shutdown()
