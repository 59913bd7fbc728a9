"""The answers about the file of another program, as far as they are filled in. Pure."""

from pathlib import Path

from kineret_gui.actions.import_plan import ImportAnswers
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.import_file import ImportFile
from kineret_gui.wording import other_file

AS_ORDERED = "as ordered"
LEFT_OPEN = "open"
WERE_GIVEN, NOBODY_KNOWS = "given", "unknown"


@frozen
class ForeignFile:
    """A file of another program as it was read."""

    path: Path
    content: ImportFile


@frozen
class ForeignForm:
    """The answers so far.

    id          of the entry that will say what was brought in
    medicines   the names that mean Kineret in the file
    milligrams  what one syringe held, in whole mg; None for as ordered
    not_given   what a dose is here that was skipped or not taken there; None where it is left open
    zone        the time zone as it is typed, by whose clocks the times in the file are taken
    by_itself   whether the person says that doses which the other program ticked by itself were given
    """

    id: str
    file: ForeignFile
    medicines: frozenset[str]
    given_by: Giver
    zone: str
    milligrams: int | None = None
    not_given: Answer | None = None
    by_itself: bool = False


def answers_of(form: ForeignForm) -> ImportAnswers:
    """Return the answers as the import needs them."""
    return ImportAnswers(
        medicines=form.medicines,
        given_by=form.given_by,
        milligrams=form.milligrams,
        not_given=form.not_given,
        day_only=other_file.day_only(),
        by_itself=other_file.ticked_by_itself(form.file.content.program) if form.by_itself else None,
    )


def amount_of(key: str) -> int | None:
    """Whole mg; None for as ordered."""
    return None if key == AS_ORDERED else int(key)


def not_given_of(key: str) -> Answer | None:
    """None where it is left open."""
    return None if key == LEFT_OPEN else Answer(key)
