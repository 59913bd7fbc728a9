"""The side from which the body is drawn, for whose eyes, and where its left is then. Only here is that decided. Pure.

The drawings show the person as somebody facing them sees them; ids name the person's own left and right.
"""

from enum import Enum

from kineret_gui.diary.facts.injection import Giver, usual_giver
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.outline import Box, mirrored
from kineret_gui.wording import fill, sites
from kineret_gui.wording.translation import tr

_BESIDE = 0.06  # of the width that is shown: from its edge to the middle of a letter
_SHOULDERS = 0.2  # of the height of a figure: a little above the shoulders, where there is room on either side
_BELOW_THE_TOP = 15.0  # units from the top of what is shown to the middle of a letter, at least


class Eyes(Enum):
    """The reader for whose eyes the body is drawn."""

    OWN = "own"  # the person's: from the front as in a mirror
    FACING = "facing"  # of a carer or clinician who faces the person


OF_THE_CLINIC = Eyes.FACING


@frozen
class Letter:
    """L or R beside the drawing; its middle lies `across` and `down`, in parts of what is shown, from 0 to 1."""

    words: str
    spoken: str
    across: float
    down: float


@frozen
class Perspective:
    """One side of the body, front or back, for somebody's eyes."""

    side: str = "front"
    eyes: Eyes = Eyes.OWN

    @property
    def is_mirrored(self) -> bool:
        return self.side == "front" and self.eyes is Eyes.OWN

    @property
    def left_is_on_the_left(self) -> bool:
        """Of the person, in the drawing. From behind it is so for everyone."""
        return self.side == "back" or self.is_mirrored

    def path(self, path: str, figure: Figure) -> str:
        """An outline or stroke of the figure as it is seen."""
        return mirrored(path, figure.width) if self.is_mirrored else path

    def across(self, x: float, figure: Figure) -> float:
        """Return where a point of the figure lies from left to right, in its units."""
        return figure.width - x if self.is_mirrored else x

    def letters(self, figure: Figure, frame: Box) -> tuple[Letter, Letter]:
        """The letters on the left and on the right of the part of the drawing that is shown."""
        first, second = ("left", "right") if self.left_is_on_the_left else ("right", "left")
        down = (max(_SHOULDERS * figure.height, frame.y + _BELOW_THE_TOP) - frame.y) / frame.height
        return (
            Letter(sites.letter(first), sites.letter_spoken(first), _BESIDE, down),
            Letter(sites.letter(second), sites.letter_spoken(second), 1 - _BESIDE, down),
        )


def eyes_of(giver: Giver) -> Eyes:
    """For one's own hand as one sees oneself in a mirror; for another hand as that person sees one."""
    return Eyes.OWN if giver is Giver.MYSELF else Eyes.FACING


def eyes_at_home(person: Person) -> Eyes:
    """For whose eyes the screen draws unless it is said otherwise; the blank month is drawn the same way round."""
    return eyes_of(usual_giver(person.who_injects))


def perspective_text(seen: Perspective, left_of: str) -> str:
    """Return how left and right lie in the drawing.

    `left_of`: the person's name; empty where they read it themselves.
    """
    if seen.side == "back":
        if left_of:
            return fill(tr("Seen from behind. %1's left is on the left."), left_of)
        return tr("Seen from behind. Left is on the left.")
    if seen.eyes is Eyes.FACING:
        if left_of:
            return fill(tr("As seen by someone facing %1. %1's left is on the right."), left_of)
        return tr("As seen from the front. Left is on the right.")
    if left_of:
        return fill(tr("Seen as in a mirror. %1's left is on the left."), left_of)
    return tr("Seen as in a mirror. Left is on the left.")
