"""The drawn body and the list beside it, for whoever needs a place or a spot chosen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.moment import Now
from kineret_gui.screens.body.body_view import BodyView, SpotRow, Stance, body_view
from kineret_gui.screens.body.drawn_side import PlaceRow
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.wording.left_and_right import Eyes, eyes_of


@known_to_qml
class BodyMap(Viewed):
    """A body seen from one side, its places, and the spots of the place that is open.

    `choose` is called with the id of a spot when the person presses one.
    """

    changed = Signal()
    width = shown(float, BodyView.width, changed)
    height = shown(float, BodyView.height, changed)
    leastWidth = shown(float, BodyView.least_width, changed)
    drawn = shown(dict, BodyView.drawn, changed)
    behind = shown(dict, BodyView.behind, changed)
    legend = shown(list, BodyView.legend, changed)
    side = shown(str, BodyView.side, changed)
    places = shown_rows(PlaceRow, BodyView.places)
    placesHere = shown_rows(PlaceRow, BodyView.here)
    placesThere = shown_rows(PlaceRow, BodyView.there)
    spots = shown_rows(SpotRow, BodyView.spots)
    place = shown(str, BodyView.place, changed)
    limb = shown(dict, BodyView.limb, changed)
    placeName = shown(str, BodyView.place_name, changed)
    turnTo = shown(str, BodyView.turn_to, changed)
    eyes = shown(str, BodyView.eyes, changed)
    eyesBehind = shown(str, BodyView.eyes_behind, changed)
    otherEyesName = shown(str, BodyView.other_eyes, changed)
    suggestedSpot = shown(str, BodyView.suggested_spot, changed)
    suggestedName = shown(str, BodyView.suggested_name, changed)
    why = shown(str, BodyView.why, changed)

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._view = BodyView()
        self._choose = choose
        self._body: tuple[BodyNow, Now] | None = None
        self._stance = Stance()

    def show(self, body: BodyNow, now: Now, chosen: str = "") -> None:
        """Show these places; `chosen` is the spot that is chosen so far."""
        self._body = (body, now)
        self._look(replace(self._stance, chosen=chosen))

    def open_place(self, place: str) -> None:
        """Open a place; none with an empty id."""
        seen = self._stance.seen
        if place and self._body:
            seen = replace(seen, side=self._body[0].figure.place(place).view)
        self._look(replace(self._stance, place=place, seen=seen))

    def see_as(self, giver: Giver, left_of: str) -> None:
        """Show it as in a mirror for one's own hand, facing the person for another; `left_of` as in `places`."""
        seen = replace(self._stance.seen, eyes=eyes_of(giver))
        self._stance = replace(self._stance, seen=seen, left_of=left_of)

    def _look(self, stance: Stance) -> None:
        self._stance = stance
        self.show_view(body_view(self._body[0], stance, self._body[1]) if self._body else BodyView(place=stance.place))

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self.open_place(place)

    @Slot()
    def closePlace(self) -> None:
        self.open_place("")

    @Slot(str)
    def chooseSpot(self, spot: str) -> None:
        self._choose(spot)

    @Slot()
    def turnRound(self) -> None:
        seen = self._stance.seen
        self._look(replace(self._stance, seen=replace(seen, side="back" if seen.side == "front" else "front")))

    @Slot()
    def otherEyes(self) -> None:
        seen = self._stance.seen
        eyes = Eyes.FACING if seen.eyes is Eyes.OWN else Eyes.OWN
        self._look(replace(self._stance, seen=replace(seen, eyes=eyes)))
