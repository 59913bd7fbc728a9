"""XML as others wrote it, element by element: entities are refused, and nothing that was read stays in memory."""

from collections.abc import Iterator, Mapping
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from kineret_gui.exchange.found import NotTaken

_DEEPEST = 32  # elements in elements


def elements(file: BinaryIO, root: str) -> Iterator[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    """Each element right below the root: its name, its attributes, and the keys and values of its `MetadataEntry`s.

    root   the name of the outermost element
    Raises NotTaken with one line that says where.
    """
    outer: Element | None = None
    depth = 0
    try:
        for event, element in iterparse(file, events=("start", "end"), forbid_entities=True, forbid_external=True):
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise NotTaken(f"it is nested more than {_DEEPEST} deep")
            if outer is None:
                outer = element
                if element.tag != root:
                    raise NotTaken(f"line 1: {root} is wanted, and {str(element.tag)[:40]!r} stands there")
            if event == "end" and depth == 1:
                yield str(element.tag), element.attrib, _metadata(element)
                outer.clear()
    except ParseError as error:
        line, column = error.position
        raise NotTaken(f"line {line}, column {column + 1}: this is not XML, or the file breaks off there") from None
    except DefusedXmlException as error:
        raise NotTaken(f"it declares entities of its own ({type(error).__name__})") from None
    except (ValueError, LookupError) as error:  # an encoding that is not known, or not kept
        raise NotTaken(f"it cannot be read: {' '.join(str(error).split())[:80]}") from None


def _metadata(element: Element) -> Mapping[str, str]:
    return {
        entry.attrib.get("key", ""): entry.attrib.get("value", "") for entry in element if entry.tag == "MetadataEntry"
    }
