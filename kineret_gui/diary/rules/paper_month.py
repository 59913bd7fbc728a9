"""The codes by which a paper month names spots: short enough for a pencil, and the same when they are typed in again.

A code is the number of the place and a letter for the spot in it, as `3b`. Places are numbered as the figure has
them, used or not, so that a month that was printed before a place was added still reads the same.
"""

from collections.abc import Iterable
from string import ascii_lowercase

from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen


@frozen
class PlaceCode:
    """A code, and the ids of the place and of the spot that it stands for."""

    code: str
    place: str
    spot: str

    @property
    def number(self) -> str:
        """The number of the place alone, as `3`."""
        return self.code.rstrip(ascii_lowercase)


def place_codes(figure: Figure, places: Iterable[str]) -> tuple[PlaceCode, ...]:
    """A code for each spot of these places, in the order in which the places come round."""
    used = set(places)
    return tuple(
        PlaceCode(f"{number}{letter}", place.id, spot.id)
        for number, place in enumerate(figure.places, 1)
        if place.id in used
        for letter, spot in zip(ascii_lowercase, place.spots, strict=False)
    )


def read_code(text: str, codes: Iterable[PlaceCode]) -> PlaceCode | None:
    """The code that was typed, with blanks or capitals or without; None where there is no such code.

    The number alone is enough for a place of one spot.
    """
    plain = "".join(text.split()).casefold()
    matching = [code for code in codes if plain in (code.code, code.number)]
    return matching[0] if len(matching) == 1 else None
