"""XML as others wrote it, element by element: entities are refused, and nothing that was read stays in memory."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict.xml_clean import ByteStream

_DEEPEST = 32  # elements in elements
_MOST_INSIDE = 50_000  # elements in one that is kept until it ends
_LONGEST = 1024 * 1024  # bytes from one element to the next; the parser keeps them, and looks at them again and again


class _Watched:
    """A file of which no more is read than `_LONGEST` bytes while no element comes out of it."""

    def __init__(self, file: ByteStream) -> None:
        self._file = file
        self._elements = self._waiting = 0

    def read(self, size: int) -> bytes:
        piece = self._file.read(size)
        self._waiting += len(piece)
        if self._waiting > _LONGEST:
            raise FileRefused("after %1 elements, something is longer than %2 KiB", self._elements, _LONGEST // 1024)
        return piece

    def came(self, event: str) -> None:
        """The parser told of the start or the end of an element."""
        self._elements += event == "start"
        self._waiting = 0


def elements(file: ByteStream, root: str) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    """Each element right below the root: its name, its attributes, and the keys and values of its `MetadataEntry`s.

    root   the name of the outermost element
    Raises FileRefused with one line that says where.
    """
    try:
        yield from _below(root, _Watched(file))
    except FileRefused:
        raise
    except ParseError as error:
        line, column = error.position
        raise FileRefused("line %1, column %2: this is not XML, or the file is incomplete", line, column + 1) from None
    except DefusedXmlException as error:
        raise FileRefused("it declares entities of its own (%1)", type(error).__name__) from None
    except (ValueError, LookupError) as error:  # an encoding that is not known, or not kept
        raise FileRefused("it cannot be read: %1", str(error)[:80]) from None


def _below(root: str, file: _Watched) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    outer: Element | None = None
    depth = inside = 0
    for event, element in iterparse(file, events=("start", "end"), forbid_entities=True, forbid_external=True):
        file.came(event)
        depth += 1 if event == "start" else -1
        inside += 1
        if depth > _DEEPEST:
            raise FileRefused("it is nested more than %1 deep", _DEEPEST)
        if inside > 2 * _MOST_INSIDE:
            raise FileRefused("there are more than %1 elements in one", _MOST_INSIDE)
        if outer is None:
            outer = element
            if element.tag != root:
                raise FileRefused("line 1: it must start with %1, but it starts with %2", root, ascii(element.tag)[:40])
        if event == "end" and depth == 1:
            yield str(element.tag), element.attrib, _metadata(element)
            outer.clear()
            inside = 0


def _metadata(element: Element) -> Mapping[str, str]:
    return {
        entry.attrib.get("key", ""): entry.attrib.get("value", "") for entry in element if entry.tag == "MetadataEntry"
    }
