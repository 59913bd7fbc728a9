"""Sites on the body: places (regions) and the spots (points) in them, and which of them rest.

Left and right are always the person's own.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.kind import Kind
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, check_name, check_text

# The EU package leaflet names the top of the thighs; their outer side is named by another text alone (AHFS, United
# States), and is used only where a person says so.
NOT_IN_THE_LEAFLET = frozenset({"thigh-outer-left", "thigh-outer-right"})


@frozen
class Spot:
    """One point of a place; x and y in the units of the drawing."""

    id: str
    x: float
    y: float


@frozen
class Place:
    """One region of the body, seen from the front or the back, with its outline as an SVG path."""

    id: str
    view: str
    outline: str
    by_someone_else_only: bool
    spots: tuple[Spot, ...]


@frozen
class View:
    """One side of the drawn body: closed outlines and fine lines, as SVG paths."""

    outline: tuple[str, ...]
    details: tuple[str, ...]


@frozen
class Figure:
    """A drawn body. The order of its places is the order in which they come round."""

    name: str
    width: float
    height: float
    views: Mapping[str, View]
    places: tuple[Place, ...]

    def place_of(self, spot: str) -> str:
        """The id of the place that a spot lies in; also for a spot that only the other figure has."""
        return spot.partition("/")[0]

    def place(self, id: str) -> Place:
        """The place of that id. Raises KeyError where the figure has none."""
        for place in self.places:
            if place.id == id:
                return place
        raise KeyError(id)

    def allowed(self, giver: Giver, used: Iterable[str]) -> tuple[Place, ...]:
        """The places that may take an injection from this hand, among those that the person uses.

        The back of the arm only when someone else injects; all others from either hand. Source: EU package
        leaflet, instructions for use.
        """
        chosen = set(used)
        return tuple(
            place
            for place in self.places
            if place.id in chosen and not (place.by_someone_else_only and giver is Giver.MYSELF)
        )


@frozen
class PlaceRest:
    """From this moment on the place takes no injection, and why: sore, a scar, or as the person wishes."""

    KIND: ClassVar[Kind] = Kind("place-rest", table="places_at_rest")

    place: str
    moment: Moment
    reason: str = ""

    def __post_init__(self) -> None:
        check_name("the injection site", self.place)
        check_text("the reason", self.reason, LONGEST_NOTE)

    @property
    def day(self) -> date:
        return self.moment.day


@frozen
class PlaceInUse:
    """From this moment on the place may take injections again."""

    KIND: ClassVar[Kind] = Kind("place-in-use", table="places_in_use")

    place: str
    moment: Moment

    def __post_init__(self) -> None:
        check_text("the injection site", self.place, LONGEST_NAME)

    @property
    def day(self) -> date:
        return self.moment.day


def figure_from(drawing: Mapping[str, Any]) -> Figure:
    """A figure from the data in resources/body. Raises KeyError or ValueError where something is missing."""
    width, height = drawing["size"]
    return Figure(
        name=drawing["figure"],
        width=width,
        height=height,
        views={side: View(tuple(view["outline"]), tuple(view["details"])) for side, view in drawing["views"].items()},
        places=tuple(
            Place(
                id=place["id"],
                view=place["view"],
                outline=place["outline"],
                by_someone_else_only=place["given_by_someone_else_only"],
                spots=tuple(Spot(spot["id"], spot["x"], spot["y"]) for spot in place["spots"]),
            )
            for place in drawing["places"]
        ),
    )
