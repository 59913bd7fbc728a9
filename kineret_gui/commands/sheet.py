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

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device.command_language import sentences
from kineret_gui.device.crash_privacy import shut_others_out
from kineret_gui.device.drawings import figure
from kineret_gui.device.language import live_by
from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.device.paths import resources
from kineret_gui.report.content.month_sheet import month_sheet
from kineret_gui.report.content.report_entries import find
from kineret_gui.report.content.report_view import report_view
from kineret_gui.report.content.sheet_in_words import in_words
from kineret_gui.report.content.sheet_order import BlankMonth, SheetOrder, SheetTarget, asked_for
from kineret_gui.report.content.sheet_parts import title
from kineret_gui.report.typesetting.paper import Sheet
from kineret_gui.report.typesetting.typesetter import Typesetter
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable

SheetProducer = Callable[[SheetOrder, Sheet], Iterator[ProcessMessage]]


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
            out.write(ProcessMessage("trouble", error.reason.name.encode()).packed())


def made(asked: SheetOrder) -> Iterator[ProcessMessage]:
    """The stages `ask`, `read`, `words` and `paper` as each begins; the sheet in words; then what comes of it.

    Raises DiaryUnavailable, and OSError where a printer does not take the pages.
    """
    match asked.into:
        case SheetTarget.PDF:
            produce = _pdf
        case SheetTarget.PAGES:
            produce = _pages
        case SheetTarget.PRINTER:
            yield ProcessMessage("stage", b"ask")
            printer = _printing().ask_printer(title(asked.what), asked.paper.value)
            if printer is None:
                yield ProcessMessage("unwanted")
                return
            produce = functools.partial(_printed, printer)
    shut_others_out()  # before anything of the diary is in memory, and after a window for printers is gone
    yield ProcessMessage("stage", b"read")
    with closing(open_to_read(asked.diary)) as diary:
        yield from _on_paper(asked, diary, produce)


def _on_paper(asked: SheetOrder, diary: DiaryFile, produce: SheetProducer) -> Iterator[ProcessMessage]:
    if isinstance(asked.what, BlankMonth):
        person = person_of(diary)
        sheet: Sheet = month_sheet(person, figure(person.figure), asked.what.day, asked.now)
    else:
        entries = find(diary, asked.what, asked.now)
        yield ProcessMessage("stage", b"words")
        sheet = report_view(entries, asked.what, figure(entries.person.figure), asked.now)
    yield ProcessMessage("words", json.dumps([astuple(line) for line in in_words(sheet)]).encode())
    yield ProcessMessage("stage", b"paper")
    yield from produce(asked, sheet)


def _pdf(asked: SheetOrder, sheet: Sheet) -> Iterator[ProcessMessage]:
    yield ProcessMessage("pdf", _typesetter().pdf(sheet, asked.paper))


def _pages(asked: SheetOrder, sheet: Sheet) -> Iterator[ProcessMessage]:
    yield from (ProcessMessage("page", page) for page in _typesetter().pages(sheet, asked.paper, asked.ppi))


def _printed(printer: Any, asked: SheetOrder, sheet: Sheet) -> Iterator[ProcessMessage]:
    pages = _typesetter().pages(sheet, asked.paper, asked.ppi)
    for number in printer.printing(pages):
        yield ProcessMessage("printing", json.dumps([number, len(pages)]).encode())
    yield ProcessMessage("printed")


def _typesetter() -> Typesetter:
    return Typesetter(resources() / "report")


def _printing() -> Any:
    return import_module("kineret_gui.device.printing")  # loads Qt's widgets


@contextmanager
def _application(asked: SheetOrder) -> Iterator[None]:
    """The application that a window for printers needs, where one will open."""
    application = _printing().application([]) if asked.into is SheetTarget.PRINTER else None
    yield
    if application:
        application.shutdown()
