"""The person of a sheet, and its foot. Pure."""

from PySide6.QtCore import QLocale, Qt

from kineret_gui.diary.facts.person import Colour, Person
from kineret_gui.report.typesetting.paper import Foot, Whose
from kineret_gui.wording import fill, people
from kineret_gui.wording.translation import tr

# Of the marks on the screen by day.
_COLOURS = {
    Colour.BLUE: "#1f5fae",
    Colour.GREEN: "#2a7038",
    Colour.PURPLE: "#6c419c",
    Colour.ORANGE: "#a84f08",
    Colour.TEAL: "#0b6b72",
    Colour.PINK: "#a92e69",
}


def language() -> str:
    """The language of the sentences, by its code; English where a translator left that open."""
    code = tr("en")  # to be translated into the code of the language that the sentences are translated into
    return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else "en"


def right_to_left() -> bool:
    """Return whether the language of the sentences is read from right to left."""
    return QLocale(language()).textDirection() == Qt.LayoutDirection.RightToLeft


def whose(person: Person) -> Whose:
    """The person by name and mark, and what the clinic may want to know."""
    about = (
        people.condition(person.condition),
        fill(tr("Who injects: %1"), people.hand(person.who_injects, person.name)),
        *([tr("An invented person")] if person.invented else []),
    )
    return Whose(person.name, person.shape.value, _COLOURS[person.colour], people.mark(person), about)


def foot() -> Foot:
    """Return what the paper is, in a sentence, and how its pages are numbered."""
    return Foot(
        words=tr("A personal record kept by the person and the people who help. It is not a medical report or advice."),
        page=tr("Page %1 of %2"),
        unshowable=tr("Characters that could not be printed are shown as boxes."),
    )
