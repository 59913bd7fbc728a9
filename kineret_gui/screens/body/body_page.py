"""Body: every place, when it was last used, and what rests. A place is opened to rest it or to inject there."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.write_down import write_now
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import usual_giver
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.place_history import (
    PlaceHistoryRow,
    PlaceReactionRow,
    history_row,
    reaction_row,
    reactions_at,
)
from kineret_gui.screens.body.places import BodyNow, body_now, left_of
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import BodyRoute, FollowReaction, RecordReactionAt, ShowPlace
from kineret_gui.screens.framework.routes.injections import RecordIntoSpot
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import days, fill, reactions, sites
from kineret_gui.wording.translation import tr

_SHOWN = 8  # injections of a place's history


@known_to_qml
class BodyScreen(Screen):
    """The body and its places."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._map = BodyMap(self, self._inject_into)
        self._map.changed.connect(self._place_opened)
        self._history = RowListModel(PlaceHistoryRow, self)
        self._reactions = RowListModel(PlaceReactionRow, self)
        self._body: BodyNow | None = None
        self._reason = ""
        self._reason_for = ""

    @acts
    def open(self, route: BodyRoute) -> None:
        self._map.see_as(usual_giver(self._desk.person.who_injects), left_of(self._desk))
        self._map.open_place(route.place if isinstance(route, ShowPlace) else "")
        self._reason = ""

    @acts
    def refresh(self) -> None:
        self._body = body_now(self._desk)
        self._map.show(self._body, self._desk.now())

    @acts
    def _place_opened(self) -> None:
        if self._place != self._reason_for:
            self._reason_for, self._reason = self._place, ""
        self._history.show(self._history_rows())
        self._reactions.show(self._reaction_rows())
        self.changed.emit()

    def _history_rows(self) -> list[PlaceHistoryRow]:
        place = self._map.property("place")
        if not place or self._body is None:
            return []
        spots = [spot.id for spot in self._body.figure.place(place).spots]
        found = self._desk.diary.newest_injections_into(spots, _SHOWN)
        person = self._desk.person.name
        return [history_row(entry, person, self._desk.now()) for entry in found]

    def _reaction_rows(self) -> list[PlaceReactionRow]:
        place, today = self._place, self._desk.now().day(self._desk.person.day_starts)
        return [reaction_row(story, today) for story in reactions_at(self._desk, place)] if place else []

    @Slot()
    @acts
    def rest(self) -> None:
        """Let the open place rest from now on."""
        now = self._desk.now()
        moment = moment_now(now, self._desk.person.day_starts)
        word = PlaceRest(self._place, moment, self._reason)
        entry = write_now(self._desk.diary, new_id(), word, now)
        self._desk.done(fill(tr("%1 rests now."), sites.place(self._place)), entry)

    @Slot()
    @acts
    def useAgain(self) -> None:
        """The open place may take injections again."""
        now = self._desk.now()
        word = PlaceInUse(self._place, moment_now(now, self._desk.person.day_starts))
        entry = write_now(self._desk.diary, new_id(), word, now)
        self._desk.done(fill(tr("%1 is in use again."), sites.place(self._place)), entry)

    @Slot(str)
    def because(self, reason: str) -> None:
        """Why the place is to rest; chosen before it rests."""
        self._reason = "" if reason == self._reason else reason
        self.changed.emit()

    @Slot()
    def recordReaction(self) -> None:
        self._desk.navigator.go(RecordReactionAt(self._place))

    @Slot()
    def openReaction(self) -> None:
        if self._body and self._place in self._body.sore:
            self._desk.navigator.go(FollowReaction(self._body.sore[self._place].reaction.id))

    @Slot(str)
    def openStory(self, reaction: str) -> None:
        self._desk.navigator.go(FollowReaction(reaction))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.navigator.go(ShowEntry(entry))

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    @Property(QObject, constant=True)
    def reactions(self) -> RowListModel:
        return self._reactions

    @Property(QObject, constant=True)
    def history(self) -> RowListModel:
        return self._history

    @Property(str, notify=changed)
    def title(self) -> str:
        return sites.place(self._place) if self._place else tr("Where it can go")

    @Property(bool, notify=changed)
    def placeIsOpen(self) -> bool:
        return bool(self._place)

    @Property(bool, notify=changed)
    def rests(self) -> bool:
        return self._body is not None and self._place in self._body.resting

    @Property(str, notify=changed)
    def sore(self) -> str:
        """The reaction that has not healed here; empty where there is none."""
        if self._body is None or self._place not in self._body.sore:
            return ""
        story = self._body.sore[self._place]
        since = reactions.since(story, self._desk.now().day(self._desk.person_shown.day_starts))
        return fill(tr("%1, %2"), reactions.reaction(story.reaction), since)

    @Property(str, notify=changed)
    def restsBecause(self) -> str:
        if self.sore:
            return tr("It rests until its reaction has healed.")
        if self._body is None or self._place not in self._body.resting:
            return ""
        rest = self._body.resting[self._place]
        since = days.day(rest.day)
        if rest.reason:
            return fill(tr("It rests since %1: %2."), since, rest.reason)
        return fill(tr("It rests since %1."), since)

    @Property("QStringList", constant=True)
    def reasons(self) -> list[str]:
        return [
            tr("Sore, red or bruised"),
            tr("A lump or hard skin"),
            tr("A scar"),
            tr("I do not want it there"),
        ]

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(str, notify=changed)
    def summary(self) -> str:
        """Where the next one goes and why; in words for those who see no drawing."""
        if self._body is None:
            return ""
        suggestion = self._body.suggestion
        return fill(tr("Next: %1"), sites.suggestion(suggestion))

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable

    @property
    def _place(self) -> str:
        return str(self._map.property("place"))

    def _inject_into(self, spot: str) -> None:
        self._desk.navigator.go(RecordIntoSpot(spot))
