"""The page of a sheet that is looked at, and the whole sheet in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.content.sheet_in_words import SheetLine
from kineret_gui.screens.reporting.made_sheet import MadeSheet, as_source, page_of, shape_of


@frozen
class PagePreviewView:
    """The page.

    lines      what stands on the sheet, in words
    are_there  whether there are any pages
    words      as `Page 1 of 4`
    shape      how high the page is where it is 1 wide
    """

    lines: tuple[SheetLine, ...] = ()
    are_there: bool = False
    words: str = ""
    source: str = ""
    shape: float = 1.0
    is_first: bool = True
    is_last: bool = True


def page_preview_view(sheet: MadeSheet, number: int) -> PagePreviewView:
    """Return a page of the sheet, by its number from 1."""
    if not sheet.pages:
        return PagePreviewView(lines=sheet.lines)
    png = sheet.pages[number - 1]
    return PagePreviewView(
        lines=sheet.lines,
        are_there=True,
        words=page_of(number, len(sheet.pages)),
        source=as_source(png),
        shape=shape_of(png),
        is_first=number == 1,
        is_last=number == len(sheet.pages),
    )
