"""Tables as others wrote them, taken strictly: quotes that are closed, cells that end, each line with its place."""

import csv
import io
from collections.abc import Iterator

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Phrase
from kineret_gui.exchange.import_file import FileRefused

LARGEST = 16 * 1024 * 1024  # bytes
MOST_LINES = 75_000  # twenty a day for ten years
_LONGEST = 128 * 1024  # characters of a line; the csv module gives a cell no more
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


@frozen
class CsvLine:
    """One line of a table: the place where it begins, as `line 12`, and its cells."""

    where: str
    cells: list[str]

    def cell(self, number: int) -> str:
        """The cell of that number, from 0; empty where the line is shorter."""
        return self.cells[number].strip() if number < len(self.cells) else ""


def text_of(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 where its first bytes say so. Raises FileRefused."""
    if len(content) > LARGEST:
        raise FileRefused("it is larger than %1 MiB", LARGEST // 1024 // 1024)
    try:
        text = content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise FileRefused("line %1: the text is neither UTF-8 nor UTF-16", line) from None
    if "\0" in text:
        raise FileRefused(
            "line %1: it contains a NUL character, which does not belong in a text",
            text.count(chr(10), 0, text.index(chr(0))) + 1,
        )
    return text


def lines_of(text: str, separator: str) -> Iterator[CsvLine]:
    """Each line that is not empty. Raises FileRefused where quotes are not closed, or a cell or line has no end."""
    reader = csv.reader(_written_lines(text), delimiter=separator, strict=True)
    for _ in range(MOST_LINES):
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise FileRefused("line %1: %2", number, error) from None
        if cells is None:
            return
        if cells:
            yield CsvLine(Phrase("line %1", number), cells)
    raise FileRefused("it has more than %1 lines", MOST_LINES)


def _written_lines(text: str) -> Iterator[str]:
    """The lines as they were written, with their ends; a cell in quotes may run over several of them."""
    file = io.StringIO(text, newline="")
    number = 1
    while line := file.readline(_LONGEST + 2):
        if len(line.rstrip("\r\n")) > _LONGEST:
            raise FileRefused("line %1: it is longer than %2 characters", number, _LONGEST)
        if number > 2 * MOST_LINES:
            raise FileRefused("it has more than %1 lines", 2 * MOST_LINES)
        yield line
        number += 1
