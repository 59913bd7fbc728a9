"""A sheet as it comes back from the process that makes it. Pure."""

import base64
import json
import struct
from dataclasses import replace

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.content.sheet_in_words import SheetLine
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr

_STAGES = ("read", "words", "paper")


@frozen
class MadeSheet:
    """As much of a sheet as has come: its pages as PNG, the PDF or that it was printed; and what it says in words."""

    lines: tuple[SheetLine, ...] = ()
    pages: tuple[bytes, ...] = ()
    pdf: bytes = b""
    printed: bool = False

    def having(self, word: str, body: bytes) -> "MadeSheet":
        """Return it with what came now; a word that is not known here changes nothing."""
        match word:
            case "words":
                return replace(self, lines=tuple(SheetLine(*line) for line in json.loads(body)))
            case "page":
                return replace(self, pages=(*self.pages, body))
            case "pdf":
                return replace(self, pdf=body)
            case "printed":
                return replace(self, printed=True)
        return self


def stage(name: str) -> str:
    """Say how far the sheet has come."""
    if name == "ask":
        return tr("Choose a printer in the window that opens")
    words = {
        "read": tr("Reading the diary…"),
        "words": tr("Preparing the text…"),
        "paper": tr("Laying out the pages…"),
    }
    if name not in words:
        return tr("Starting…")
    return fill(tr("Step %1 of %2: %3"), str(_STAGES.index(name) + 1), str(len(_STAGES)), words[name])


def page_of(number: int, pages: int) -> str:
    """As `Page 1 of 4`."""
    return fill(tr("Page %1 of %2"), str(number), str(pages))


def printing(body: bytes) -> str:
    """Say which page goes to the printer, as the process tells it."""
    number, pages = json.loads(body)
    return fill(tr("Printing page %1 of %2"), str(number), str(pages))


def as_source(png: bytes) -> str:
    """A picture as QML takes it, without a file."""
    return f"data:image/png;base64,{base64.b64encode(png).decode()}"


def shape_of(png: bytes) -> float:
    """The height of a picture where its width is 1."""
    width, height = struct.unpack(">II", png[16:24])  # behind the name of the first piece, which every PNG has
    return float(height / width)
