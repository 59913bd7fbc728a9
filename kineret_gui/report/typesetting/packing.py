"""A sheet as text for the templates, with its pictures beside it.

A picture goes in as an SVG that holds it, because the typesetter takes files of text alone; one that is damaged then
leaves its room empty and spoils nothing else.
"""

import json
import re
import unicodedata
from base64 import b64encode
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import count

from kineret_gui.diary.frozen import frozen
from kineret_gui.report.typesetting.glyphs import boxed
from kineret_gui.report.typesetting.paper import Sheet
from kineret_gui.report.typesetting.pieces import SheetPicture

_CONTROLS: dict[int, str | None] = {code: None for code in range(32) if code != ord("\n")}
_CONTROLS[ord("\t")] = " "
# The longest text that no rule of any script breaks; beyond it, the scripts break by themselves or their letters join.
_TOO_LONG = re.compile("[!-\u058f]{24,}")
_MAY_BREAK = "\u200b"


@frozen
class Packed:
    """A sheet for the typesetter: as JSON, and each picture by the name that it has in there."""

    sheet: str
    pictures: Mapping[str, str]

    def files(self, without: Collection[str]) -> dict[str, bytes]:
        """Return what the templates read, with a box in the place of each sign of `without`."""
        shown = "".join(boxed(self.sheet, without)) if without else self.sheet
        return {"sheet.json": shown.encode(), **{name: svg.encode() for name, svg in self.pictures.items()}}


def packed(sheet: Sheet) -> Packed:
    """The sheet. A value of a class becomes an object that names the class as its `kind`."""
    pictures: dict[str, str] = {}
    return Packed(json.dumps(_plain(sheet, pictures, count(1)), ensure_ascii=False), pictures)


def _plain(value: object, pictures: dict[str, str], numbers: Iterator[int]) -> object:
    if isinstance(value, str):
        return _TOO_LONG.sub(_breakable, value.translate(_CONTROLS))
    if isinstance(value, date):
        return [value.year, value.month, value.day]
    if isinstance(value, tuple):
        return [_plain(one, pictures, numbers) for one in value]
    if isinstance(value, SheetPicture):
        name = f"picture-{next(numbers)}.svg"
        pictures[name] = _as_svg(value)
        words = {"caption": value.caption, "alt": value.alt}
        return {"file": name, **{key: _plain(word, pictures, numbers) for key, word in words.items()}}
    if is_dataclass(value):
        held = {field.name: _plain(getattr(value, field.name), pictures, numbers) for field in fields(value)}
        return {"kind": type(value).__name__, **held}
    return value


def _breakable(match: re.Match[str]) -> str:
    """A word that no line is long enough for, with a place to break before each letter."""
    return "".join(sign if unicodedata.combining(sign) else _MAY_BREAK + sign for sign in match.group())


def _as_svg(picture: SheetPicture) -> str:
    size = f"width='{picture.width}' height='{picture.height}'"
    jpeg = b64encode(picture.jpeg).decode()
    return f"<svg xmlns='http://www.w3.org/2000/svg' {size}><image {size} href='data:image/jpeg;base64,{jpeg}'/></svg>"
