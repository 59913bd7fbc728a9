"""The known diaries, by whose they are, for whoever goes from one to the other. Pure."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.start_context import KnownDiary
from kineret_gui.wording import listing, people
from kineret_gui.wording.translation import tr


@frozen
class PersonRow:
    """A known diary.

    is_open  whether it is the one that is open
    at_once  whether it is opened by one press: nobody else has its mark, and it can be read
    """

    path: str
    title: str
    detail: str
    shape: str
    colour: str
    is_open: bool
    at_once: bool


@frozen
class SwitchDiaryView:
    """The page in words.

    nothing  what is said where there is no diary to go to
    """

    people: tuple[PersonRow, ...] = ()
    nothing: str = ""


def switch_diary_view(known: Sequence[KnownDiary], opened: Path | None) -> SwitchDiaryView:
    """The one that is open first: it is what the others are told apart from."""
    marks = Counter(people.mark(one.person) for one in known if one.person)
    rows = [_row(one, one.path == opened, marks) for one in known]
    nothing = "" if any(not row.is_open for row in rows) else tr("No other diaries on this computer yet.")
    return SwitchDiaryView(tuple(sorted(rows, key=lambda row: not row.is_open)), nothing)


def _row(known: KnownDiary, is_open: bool, marks: Counter[str]) -> PersonRow:
    person = known.person
    if person is None:
        return PersonRow(
            str(known.path), known.path.name, tr("It cannot be opened at the moment"), "", "", is_open, False
        )
    mark = people.mark(person)
    detail = listing.parts((mark, tr("open now") if is_open else ""))
    at_once = marks[mark] == 1
    return PersonRow(str(known.path), person.name, detail, person.shape.value, person.colour.value, is_open, at_once)
