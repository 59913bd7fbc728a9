"""The drawn body and the list beside it, for whoever needs a place or a spot chosen."""

from collections.abc import Callable
from dataclasses import asdict, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.moment import Now
from kineret_gui.screens.body.body_view import BodyView, PlaceRow, SpotRow, Stance, body_view
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import sites
from kineret_gui.wording.left_and_right import Eyes, eyes_of, told
from kineret_gui.wording.translation import tr


@known_to_qml
class BodyMap(QObject):
    """A body seen from one side, its places, and the spots of the place that is open.

    `choose` is called with the id of a spot when the person presses one.
    """

    changed = Signal()

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._places = RowListModel(PlaceRow, self)
        self._here = RowListModel(PlaceRow, self)
        self._spots = RowListModel(SpotRow, self)
        self._shown: tuple[BodyNow, Now] | None = None
        self._stance = Stance()
        self._left_of = ""
        self._view = BodyView()

    def show(self, body: BodyNow, now: Now, chosen: str = "") -> None:
        """Show these places; `chosen` is the spot that is chosen so far."""
        self._shown = (body, now)
        self._look(replace(self._stance, chosen=chosen))

    def open_place(self, place: str) -> None:
        """Open a place; none with an empty id."""
        seen = self._stance.seen
        if place and self._shown:
            seen = replace(seen, side=self._shown[0].figure.place(place).view)
        self._look(replace(self._stance, place=place, seen=seen))

    def see_as(self, giver: Giver, left_of: str) -> None:
        """As in a mirror for one's own hand, facing the person for another; `left_of` as in `places`."""
        self._left_of = left_of
        self._stance = replace(self._stance, seen=replace(self._stance.seen, eyes=eyes_of(giver)))

    def _look(self, stance: Stance) -> None:
        self._stance = stance
        if self._shown:
            self._view = body_view(self._shown[0], stance, self._shown[1])
        self._places.show(self._view.places)
        self._here.show(self._view.here)
        self._spots.show(self._view.spots)
        self.changed.emit()

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

    @Property(QObject, constant=True)
    def places(self) -> RowListModel:
        return self._places

    @Property(QObject, constant=True)
    def placesHere(self) -> RowListModel:
        return self._here

    @Property(QObject, constant=True)
    def spots(self) -> RowListModel:
        return self._spots

    @Property(float, notify=changed)
    def width(self) -> float:
        return self._view.width

    @Property(float, notify=changed)
    def height(self) -> float:
        return self._view.height

    @Property(str, notify=changed)
    def outline(self) -> str:
        return self._view.outline

    @Property(str, notify=changed)
    def details(self) -> str:
        return self._view.details

    @Property("QVariantList", notify=changed)
    def letters(self) -> list[dict[str, object]]:
        """L and R beside the drawing, as `Letter`."""
        return [asdict(letter) for letter in self._view.letters]

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._stance.place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return sites.place(self._stance.place) if self._stance.place else ""

    @Property(str, notify=changed)
    def turnTo(self) -> str:
        return tr("Show the back") if self._stance.seen.side == "front" else tr("Show the front")

    @Property(str, notify=changed)
    def eyes(self) -> str:
        return told(self._stance.seen, self._left_of)

    @Property(str, notify=changed)
    def otherEyesName(self) -> str:
        if self._stance.seen.side == "back":
            return ""
        return tr("See it as a carer does") if self._stance.seen.eyes is Eyes.OWN else tr("See it as in a mirror")

    @Property(str, notify=changed)
    def suggestedSpot(self) -> str:
        return self._view.suggested_spot

    @Property(str, notify=changed)
    def suggestedName(self) -> str:
        return self._view.suggested_name

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._view.why
