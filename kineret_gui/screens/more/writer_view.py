"""The writer of a diary on this computer, in words. Pure."""

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.text import LONGEST_NAME
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.start_context import Writing
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class WriterView:
    """The page in words.

    whose          whose diary it is about
    rows           who can be chosen with one press: the person, under an empty key, and who has written before
    shape, colour  the mark of the person
    typed, wrong   another name, and why it cannot be taken
    """

    whose: str = ""
    rows: tuple[ChoiceRow, ...] = ()
    shape: str = ""
    colour: str = ""
    typed: str = ""
    wrong: str = ""


def writer_view(writing: Writing, typed: str = "", wrong: str = "") -> WriterView:
    """Return the page. Nobody is chosen before somebody has said so."""
    person, chosen = writing.person.name, writing.writer if writing.settled else None
    others = dict.fromkeys((*writing.others, *((writing.writer,) if writing.writer else ())))
    rows = [ChoiceRow("", fill(tr("I am %1"), person), chosen == "")]
    rows += [ChoiceRow(name, fill(tr("I am %1"), name), chosen == name) for name in others]
    return WriterView(
        whose=fill(tr("This is the diary of %1."), person),
        rows=tuple(rows),
        shape=writing.person.shape.value,
        colour=writing.person.colour.value,
        typed=typed,
        wrong=wrong,
    )


def wrong_name(typed: str) -> str:
    """Say why a name cannot be taken; empty where it can."""
    if not typed.strip():
        return tr("Enter your name.")
    if len(typed.strip()) > LONGEST_NAME:
        return fill(tr("Use no more than %1 characters."), str(LONGEST_NAME))
    return ""
