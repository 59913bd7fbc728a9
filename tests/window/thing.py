"""Something in a window, and whether it can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass

TO_PRESS = {"push button", "button", "radio button", "check box", "page tab", "text", "entry"}
_DRAWN = "On the drawing"  # drawn places lie in each other's rectangles
_AROUND = "panel"  # a named part of the page: things lie in it, and it covers none


@dataclass(frozen=True, slots=True)
class Thing:
    """Something as a screen reader is told it, and where it lies on the screen in pixels.

    number   its place in the order of reading; the window itself has 0
    """

    number: int
    role: str
    name: str
    description: str
    typed: str
    enabled: bool
    checked: bool
    selected: bool
    x: int
    y: int
    width: int
    height: int

    def says(self, words: str) -> bool:
        return any(words in said for said in (self.name, self.description, self.typed))

    def meets(self, other: "Thing") -> bool:
        across = min(self.x + self.width, other.x + other.width) > max(self.x, other.x)
        return across and min(self.y + self.height, other.y + other.height) > max(self.y, other.y)

    def lies_within(self, other: "Thing") -> bool:
        across = other.x <= self.x and self.x + self.width <= other.x + other.width
        return across and other.y <= self.y and self.y + self.height <= other.y + other.height


def in_sight(thing: Thing, things: Sequence[Thing]) -> bool:
    """Whether all of it shows. Pages scroll below the bars: the upper ones are read first, the lower ones last."""
    window, *others = things
    middle = window.y + window.height / 2
    named = (o for o in others if o.name and o.role != _AROUND and not o.name.startswith(_DRAWN))
    meeting = (o for o in named if thing.meets(o))
    covering = (o for o in meeting if (o.number > thing.number) == (o.y > middle) and o.number != thing.number)
    return thing.lies_within(window) and not any(covering)
