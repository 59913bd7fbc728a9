"""One thing in two periods, as it stands on the page that compares them. Pure."""

from collections.abc import Iterator, Sequence

from kineret_gui.diary.frozen import frozen
from kineret_gui.wording.translation import tr

_BRIEF = 8  # characters


@frozen
class ComparedRow:
    """One thing in both periods; or the heading of those that follow, with nothing beside it.

    brief  whether both stand on one line beside the label
    """

    heading: str
    label: str
    one: str
    other: str
    brief: bool


def compared(label: str, one: str, other: str) -> ComparedRow:
    """Return one thing with what is said of it in both periods."""
    return ComparedRow("", label, one, other, brief=max(len(one), len(other)) <= _BRIEF)


def below_heading(heading: str, rows: Sequence[ComparedRow] | Iterator[ComparedRow]) -> Iterator[ComparedRow]:
    """Return the rows below their heading; where there are none, that nothing is written."""
    yield ComparedRow(heading, "", "", "", brief=False)
    yield from list(rows) or [compared(tr("No entries"), tr("none"), tr("none"))]
