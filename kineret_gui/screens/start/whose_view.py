"""The person of a diary file, before it is opened. Pure."""

from collections.abc import Sequence
from pathlib import Path

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.start_context import KnownDiary
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import fill, people
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@frozen
class WhoseView:
    """The page in words.

    mark             in words, as `Teal star`; empty where it is not known
    same             who else has the same mark; empty where nobody has
    trouble          why it cannot be opened; empty where it can
    can_open         whether it can be opened at all
    can_write        whether it can be opened to write: the program itself may have been started to read
    can_forget       whether it can be taken off the list: it is not there
    may_be_led_back  whether something happened to the file itself
    """

    asked: str = ""
    mark: str = ""
    shape: str = ""
    colour: str = ""
    file: str = ""
    same: str = ""
    trouble: str = ""
    can_open: bool = False
    can_write: bool = False
    can_forget: bool = False
    may_be_led_back: bool = False


def whose_view(path: Path, person: Person, known: Sequence[KnownDiary], may_write: bool) -> WhoseView:
    """Return whose diary it is, by name, colour and shape."""
    return WhoseView(
        asked=fill(tr("Open the diary of %1?"), person.name),
        mark=people.mark(person),
        shape=person.shape.value,
        colour=person.colour.value,
        file=fill(tr("File: %1"), str(path)),
        same=_same(path, person, known),
        can_open=True,
        can_write=may_write,
    )


def closed_view(path: Path, error: DiaryUnavailable, may_write: bool) -> WhoseView:
    """Return the page of a file that cannot be read just now."""
    words = trouble(error)
    return WhoseView(
        asked=words.title,
        file=fill(tr("File: %1"), str(path)),
        trouble=fill(tr("%1 %2"), words.safe, words.next),
        can_forget=may_write and error.reason in (Reason.MISSING, Reason.FOLDER_MISSING),
        may_be_led_back=error.reason in (Reason.DAMAGED, Reason.NOT_A_DIARY, Reason.NOT_REACHED, Reason.MISSING),
    )


def _same(path: Path, person: Person, known: Sequence[KnownDiary]) -> str:
    others = [other.person for other in known if other.person and other.path != path and not other.person.invented]
    alike = [other.name for other in others if (other.colour, other.shape) == (person.colour, person.shape)]
    if not alike or person.invented:
        return ""
    return fill(
        tr(
            "The diary of %1 has the same symbol. Choose another symbol for one of them, so that you "
            "can tell them apart."
        ),
        alike[0],
    )
