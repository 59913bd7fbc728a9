"""What every reader of a foreign file has to keep: the file is refused whole, or what is found of it is whole."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from kineret_gui.diary.text import LONGEST_NAME, readable
from kineret_gui.exchange.import_file import FileRefused, ImportContext, ImportFile
from tests.exchange.programs.samples import HERE

LONGEST_LINE = 300  # characters of the reason that a person is given

Read = Callable[[bytes, ImportContext], ImportFile]


def holds_up(read: Read, content: bytes) -> bool:
    """Whether the file was taken. Raises AssertionError, or what the reader raised beside FileRefused."""
    try:
        found = read(content, HERE)
    except FileRefused as error:
        said = str(error)
        assert said.strip(), "a file was refused without a reason"
        assert len(said) <= LONGEST_LINE, said
        assert said.isprintable(), said
        return False
    _check(found)
    return True


def _check(found: ImportFile) -> None:
    for dose in found.doses:
        assert 1 <= len(dose.medicine) <= LONGEST_NAME, dose
        assert dose.milligrams is None or dose.milligrams > 0, dose
        assert len(dose.amount) <= LONGEST_NAME, dose
    for left in found.left_out:
        assert isinstance(left.what, str), "the file of another program has no entries of ours"
        assert len(left.what) <= LONGEST_NAME, left
    assert found.plainly_kineret <= {*found.medicines}
    everything: tuple[Any, ...] = (*found.doses, *found.facts, *found.left_out)
    for one in everything:
        assert one.where, one
        assert all(readable(text) == text for text in _texts(one)), one


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = [getattr(value, field.name) for field in fields(value)] if hasattr(value, "__dataclass_fields__") else []
    return [text for one in inner for text in _texts(one)]
