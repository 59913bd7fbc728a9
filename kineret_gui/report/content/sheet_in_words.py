"""A sheet in words, for whoever does not see its pages. Pure: tested as tables.

The first page is told whole, what follows by its headings: in the PDF, which is tagged, all of it can be read line by
line.
"""

from collections.abc import Iterator

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.typesetting.paper import PaperMonth, Report, Sheet
from kineret_gui.report.typesetting.pieces import Chapter, SheetTable
from kineret_gui.wording import fill, listing
from kineret_gui.wording.translation import tr


@frozen
class SheetLine:
    """A heading of the sheet, or a line below it."""

    words: str
    heads: bool = False


def in_words(sheet: Sheet) -> tuple[SheetLine, ...]:
    """Return what stands on it, in the order of reading."""
    lines = _month(sheet) if isinstance(sheet, PaperMonth) else _report(sheet)
    return tuple(line for line in lines if line.words)


def _month(sheet: PaperMonth) -> Iterator[SheetLine]:
    yield SheetLine(sheet.title, heads=True)
    yield SheetLine(fill(tr("%1. %2"), sheet.whose.name, sheet.whose.mark))
    yield from map(SheetLine, sheet.lead)
    yield SheetLine(fill(tr("One row for each day, with space for: %1."), listing.listed(sheet.heads[1:])))
    yield SheetLine(sheet.body.title, heads=True)
    yield from _table(sheet.body.table)


def _report(sheet: Report) -> Iterator[SheetLine]:
    yield SheetLine(sheet.title, heads=True)
    yield SheetLine(fill(tr("%1. %2"), sheet.whose.name, listing.listed((sheet.whose.mark, *sheet.whose.about))))
    yield SheetLine(sheet.period)
    yield SheetLine(sheet.as_of)
    yield from map(SheetLine, sheet.nothing)
    yield from _summary(sheet) if not sheet.nothing else _only_what_is_there(sheet)
    yield SheetLine(sheet.questions.title, heads=True)
    yield SheetLine(sheet.questions.lead)
    yield from map(SheetLine, sheet.questions.each)
    for chapter in sheet.chapters:
        yield from _chapter(chapter)


def _summary(sheet: Report) -> Iterator[SheetLine]:
    yield SheetLine(sheet.counts.title, heads=True)
    yield from (SheetLine(fill(tr("%1: %2"), count.label, count.number)) for count in sheet.counts.each)
    yield SheetLine(sheet.counts.note)
    yield from _table(sheet.prescriptions)
    yield SheetLine(sheet.body.title, heads=True)
    yield from _table(sheet.body.table)
    yield SheetLine(sheet.strips.title, heads=True)
    yield from (SheetLine(fill(tr("%1: %2"), strip.label, strip.words)) for strip in sheet.strips.strips)
    yield SheetLine(sheet.strips.besides or ("" if sheet.strips.strips else sheet.strips.empty))
    yield from _table(sheet.reactions)
    yield from _table(sheet.measurements)


def _only_what_is_there(sheet: Report) -> Iterator[SheetLine]:
    for table in (sheet.prescriptions, sheet.reactions):
        yield from _table(table) if table.rows else ()


def _table(table: SheetTable) -> Iterator[SheetLine]:
    if table.title:
        yield SheetLine(table.title, heads=True)
    for row in table.rows:
        cells = (fill(tr("%1: %2"), head, cell) for head, cell in zip(table.heads, row, strict=False) if cell)
        yield SheetLine(listing.parts(cells))
    if not table.rows and table.empty:
        yield SheetLine(table.empty)


def _chapter(chapter: Chapter) -> Iterator[SheetLine]:
    yield SheetLine(chapter.title, heads=True)
    yield SheetLine(chapter.lead if chapter.parts or not chapter.empty else chapter.empty)
