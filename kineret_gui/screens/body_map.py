"""The drawn body and the list beside it, for whoever needs a place or a spot chosen."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.injection import Giver
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rotation import Suggestion
from kineret_gui.diary.site import Place, Spot
from kineret_gui.screens.outline import Box, around, box, mirrored, moved
from kineret_gui.screens.places import BodyNow
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import fill, sites

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1

_ROOM = 46.0  # units of drawing around the places, so that one sees whose body it is
_RECENT, _SOME = 3, 10  # days; how long ago decides only the pattern of the outline


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place: where it lies in the drawing, and what there is to say about it."""

    id: str
    name: str
    detail: str
    view: str
    from_left: float
    from_top: float
    wide: float
    high: float
    outline: str
    age: str  # never, old, some, recent, resting or closed
    days: str
    suggested: bool
    free: bool


@dataclass(frozen=True, slots=True)
class SpotRow:
    """One spot of the place that is open."""

    id: str
    name: str
    detail: str
    suggested: bool
    chosen: bool


def tr(sentence: str) -> str:
    return QCoreApplication.translate("body", sentence)


@QmlElement
@QmlUncreatable("made by its screen")
class BodyMap(QObject):
    """A body seen from one side, its places, and the spots of the place that is open.

    `choose` is called with the id of a spot when the person presses one.
    """

    changed = Signal()

    def __init__(self, parent: QObject, choose: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._choose = choose
        self._rows = ShownRows(PlaceRow, self)
        self._here = ShownRows(PlaceRow, self)
        self._spots = ShownRows(SpotRow, self)
        self._body: BodyNow | None = None
        self._now: Now | None = None
        self._side = "front"
        self._as_mirror = True
        self._place = ""
        self._chosen = ""

    def show(self, body: BodyNow, now: Now, chosen: str = "") -> None:
        """Show these places; `chosen` is the spot that is chosen so far."""
        self._body, self._now, self._chosen = body, now, chosen
        rows = sorted((self._row(place) for place in body.figure.places), key=self._order)
        self._rows.show(rows)
        frame = self._frame()
        self._here.show([self._drawn(row, frame) for row in rows if row.view == self._side])
        self._spots.show(self._spot_rows())
        self.changed.emit()

    def open_place(self, place: str) -> None:
        """Open a place; none with an empty id."""
        self._place = place
        if place and self._body:
            self._side = self._body.figure.place(place).view

    def see_as(self, giver: Giver) -> None:
        """As in a mirror for one's own body, as one sees the other person for a carer."""
        self._as_mirror = giver is Giver.MYSELF

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self.open_place(place)
        self._again()

    @Slot()
    def closePlace(self) -> None:
        self.openPlace("")

    @Slot(str)
    def chooseSpot(self, spot: str) -> None:
        self._choose(spot)

    @Slot()
    def turnRound(self) -> None:
        self._side = "back" if self._side == "front" else "front"
        self._again()

    @Slot()
    def otherEyes(self) -> None:
        self._as_mirror = not self._as_mirror
        self._again()

    @Property(QObject, constant=True)
    def places(self) -> ShownRows:
        return self._rows

    @Property(QObject, constant=True)
    def placesHere(self) -> ShownRows:
        return self._here

    @Property(QObject, constant=True)
    def spots(self) -> ShownRows:
        return self._spots

    @Property(float, notify=changed)
    def width(self) -> float:
        return self._frame().width

    @Property(float, notify=changed)
    def height(self) -> float:
        return self._frame().height

    @Property(str, notify=changed)
    def outline(self) -> str:
        return self._paths("outline")

    @Property(str, notify=changed)
    def details(self) -> str:
        return self._paths("details")

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return sites.place(self._place) if self._place else ""

    @Property(str, notify=changed)
    def turnTo(self) -> str:
        return tr("Show the back") if self._side == "front" else tr("Show the front")

    @Property(str, notify=changed)
    def eyes(self) -> str:
        """How left and right lie in the drawing, in words."""
        if self._side == "back":
            return tr("Seen from behind. Your left is on the left.")
        if self._as_mirror:
            return tr("Seen as in a mirror. Your left is on the left.")
        return tr("Seen by a carer in front of the person. The person's left is on the right.")

    @Property(str, notify=changed)
    def otherEyesName(self) -> str:
        if self._side == "back":
            return ""
        return tr("See it as a carer does") if self._as_mirror else tr("See it as in a mirror")

    @Property(str, notify=changed)
    def suggestedSpot(self) -> str:
        found = self._suggestion()
        return found.spot.id if found else ""

    @Property(str, notify=changed)
    def suggestedName(self) -> str:
        found = self._suggestion()
        return sites.spot(found.spot.id) if found else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        found = self._suggestion()
        return sites.why(found, self._now) if found and self._now else ""

    def _again(self) -> None:
        if self._body and self._now:
            self.show(self._body, self._now, self._chosen)

    def _suggestion(self) -> Suggestion | None:
        found = self._body.suggestion if self._body else None
        return found if isinstance(found, Suggestion) else None

    def _frame(self) -> Box:
        """The part of the drawing that is shown: all places of the body with some room around."""
        if self._body is None:
            return Box(0, 0, 1, 1)
        figure = self._body.figure
        every = around([box(place.outline) for place in figure.places])
        left = max(0.0, min(every.x, figure.width - every.right) - _ROOM)
        return Box(left, every.y - _ROOM, figure.width - 2 * left, every.height + 2 * _ROOM)

    def _paths(self, part: str) -> str:
        if self._body is None:
            return ""
        frame = self._frame()
        paths = getattr(self._body.figure.views[self._side], part)
        return " ".join(moved(self._seen(path), -frame.x, -frame.y) for path in paths)

    def _seen(self, path: str) -> str:
        turn = self._side == "front" and self._as_mirror
        return mirrored(path, self._body.figure.width) if turn and self._body else path

    def _row(self, place: Place) -> PlaceRow:
        assert self._body and self._now
        last = self._body.last_used(place)
        suggestion = self._suggestion()
        suggested = suggestion is not None and suggestion.place.id == place.id
        free = place in self._body.allowed and place.id not in self._body.resting
        unused = (self._now.day(last.day_starts) - last.day).days if last else None
        return PlaceRow(
            id=place.id,
            name=sites.place(place.id),
            detail=self._detail(place, suggested),
            view=place.view,
            from_left=0,
            from_top=0,
            wide=0,
            high=0,
            outline=place.outline,
            age=self._age(place, unused),
            days="" if unused is None else str(unused),
            suggested=suggested,
            free=free,
        )

    def _detail(self, place: Place, suggested: bool) -> str:
        assert self._body and self._now
        used = sites.used(self._body.last_used(place), self._now)
        if place.id in self._body.resting:
            reason = self._body.resting[place.id].reason
            return fill(tr("Resting: %1. %2"), reason, used) if reason else fill(tr("Resting. %1"), used)
        if place not in self._body.allowed:
            closed = tr("Only when someone else injects") if place.by_someone_else_only else tr("Not in use")
            return fill(tr("%1. %2"), closed, used)
        return fill(tr("Suggested. %1"), used) if suggested else used

    def _age(self, place: Place, unused: int | None) -> str:
        assert self._body
        if place.id in self._body.resting:
            return "resting"
        if place not in self._body.allowed:
            return "closed"
        if unused is None:
            return "never"
        return "recent" if unused <= _RECENT else "some" if unused <= _SOME else "old"

    def _drawn(self, row: PlaceRow, frame: Box) -> PlaceRow:
        path = moved(self._seen(row.outline), -frame.x, -frame.y)
        where = box(path)
        return replace(
            row,
            from_left=where.x,
            from_top=where.y,
            wide=where.width,
            high=where.height,
            outline=moved(path, -where.x, -where.y),
        )

    def _order(self, row: PlaceRow) -> tuple[bool, bool]:
        return not row.suggested, not row.free

    def _spot_rows(self) -> list[SpotRow]:
        if not self._place or self._body is None:
            return []
        suggested = self._suggestion()
        place = self._body.figure.place(self._place)
        return [self._spot(spot, suggested is not None and suggested.spot == spot) for spot in place.spots]

    def _spot(self, spot: Spot, suggested: bool) -> SpotRow:
        assert self._body and self._now
        used = sites.used(self._body.uses.last_used.get(spot.id), self._now)
        point = spot.id.partition("/")[2]
        name = sites.spot_alone(point)
        return SpotRow(
            spot.id,
            name[:1].upper() + name[1:],
            fill(tr("Suggested. %1"), used) if suggested else used,
            suggested,
            spot.id == self._chosen,
        )
