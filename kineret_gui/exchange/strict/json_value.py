"""A value that was read from a file, and where it stands there, so that what is wrong with it can be said."""

from decimal import Decimal
from typing import Any

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.phrase import Phrase
from kineret_gui.diary.text import readable
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict.json_text import parse_json

MOST_ROWS = 50_000

_KINDS = {
    dict: Phrase("an object"),
    list: Phrase("a list"),
    str: Phrase("a text"),
    bool: Phrase("yes or no"),
    int: Phrase("a whole number"),
    Decimal: Phrase("a number"),
    type(None): Phrase("nothing"),
}


class WrongKind(FileRefused):
    """A value is of another kind than its place asks for.

    where, what  the place in the file, and what is wrong with it
    """

    def __init__(self, where: str, what: Phrase) -> None:
        super().__init__(*(("%1: %2", where, what) if where else ("%1", what)))
        self.where = where
        self.what = what


@frozen
class JsonValue:
    """A parsed value and its place, as `events, number 12, status`; what is not there is None, as what is null.

    Every question that the value does not fit raises WrongKind.

    base, keys  the place as far as it is put into words, and the keys that lead on from there
    """

    value: Any
    base: str = ""
    keys: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """The place in words; made only where somebody asks, since a file has hundreds of thousands of values."""
        whole = self.base
        for key in self.keys:
            whole = Phrase("%1, %2", whole, key) if whole else key
        return whole

    @property
    def is_there(self) -> bool:
        return self.value is not None

    def __getitem__(self, key: str) -> "JsonValue":
        """The value of a key of an object, there or not."""
        return JsonValue(self._of(dict).get(key), self.base, (*self.keys, key))

    def named(self, where: str) -> "JsonValue":
        """The same value under the name by which people know its place."""
        return JsonValue(self.value, where)

    def rows(self) -> "list[JsonValue]":
        """Return what stands in a list, numbered from one; nothing for a list that is not there."""
        rows = self._of(list) if self.is_there else []
        if len(rows) > MOST_ROWS:
            raise FileRefused("%1: there are more than %2 rows", self.where, MOST_ROWS)
        return [JsonValue(row, _numbered(self.where, number)) for number, row in enumerate(rows, 1)]

    def text(self, otherwise: str = "") -> str:
        """A text, character for character."""
        return str(self._of(str)) if self.is_there else otherwise

    def words(self) -> str:
        """A text that people wrote, as it can be shown: its line ends are \\n, and a tab is a blank."""
        return readable(self.text().replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")).strip()

    def whole(self, otherwise: int = 0) -> int:
        """A whole number."""
        return int(self._of(int)) if self.is_there else otherwise

    def figure(self) -> str:
        """A number or a text, as programs differ on putting quotes around numbers; empty where it is not there."""
        if isinstance(self.value, Decimal):
            return f"{self.value:f}"
        return str(self.whole()) if type(self.value) is int else self.text()

    def unpacked(self) -> "JsonValue":
        """The value of a JSON text within the JSON; what is no text stands for itself."""
        if not isinstance(self.value, str):
            return self
        try:
            return JsonValue(parse_json(self.value.encode(), len(self.value) * 4), self.base, self.keys)
        except FileRefused as error:
            raise WrongKind(self.where, Phrase("it contains JSON that cannot be read: %1", error)) from None

    def _of(self, kind: type) -> Any:
        if type(self.value) is not kind:
            raise WrongKind(self.where, Phrase("it is %1 instead of %2", _KINDS[type(self.value)], _KINDS[kind]))
        return self.value


def _numbered(where: str, number: int) -> Phrase:
    return Phrase("%1, number %2", where, number) if where else Phrase("number %1", number)
