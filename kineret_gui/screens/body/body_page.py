"""Body: every place, when it was last used, and what rests. A place is opened to rest it or to inject there."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.write_down import write_now
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.injection import Injection, usual_giver
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.place_history import PlaceHistoryRow, PlaceReactionRow, reactions_at
from kineret_gui.screens.body.place_view import PlaceFacts, PlaceView, place_view
from kineret_gui.screens.body.places import BodyNow, body_now, left_of
from kineret_gui.screens.framework.doses_of_day import doses_of_day
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import BodyRoute, FollowReaction, RecordReactionAt, ShowPlace
from kineret_gui.screens.framework.routes.injections import RecordIntoSpot
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.wording import fill, sites
from kineret_gui.wording.translation import tr

_HISTORY = 8  # injections of a place


@known_to_qml
class BodyScreen(Screen):
    """The body and its places."""

    changed = Signal()
    title = shown(str, PlaceView.title, changed)
    placeIsOpen = shown(bool, PlaceView.is_open, changed)
    rests = shown(bool, PlaceView.rests, changed)
    sore = shown(str, PlaceView.sore, changed)
    restsBecause = shown(str, PlaceView.rests_because, changed)
    reasons = shown(list, PlaceView.reasons, changed)
    reason = shown(str, PlaceView.reason, changed)
    summary = shown(str, PlaceView.summary, changed)
    asksWhy = shown(bool, PlaceView.asks_why, changed)
    nextSpot = shown(str, PlaceView.next_spot, changed)
    nextSpotName = shown(str, PlaceView.next_spot_name, changed)
    isSuggested = shown(bool, PlaceView.is_suggested, changed)
    canWrite = shown(bool, PlaceView.can_write, changed)
    history = shown_rows(PlaceHistoryRow, PlaceView.history)
    reactions = shown_rows(PlaceReactionRow, PlaceView.reactions)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = PlaceView()
        self._map = BodyMap(self, self._inject_into)
        self._map.changed.connect(self._show_place)
        self._body: BodyNow | None = None
        self._reason = ""
        self._reason_for = ""
        self._asks_why = False

    @acts
    def open(self, route: BodyRoute) -> None:
        self._map.see_as(usual_giver(self._diary.person.who_injects), left_of(self._diary))
        self._map.open_place(route.place if isinstance(route, ShowPlace) else "")
        self._reason, self._asks_why = "", False

    @acts
    def refresh(self) -> None:
        self._body = body_now(self._diary)
        self._map.show(self._body, self._diary.now())

    @acts
    @Slot()
    def _show_place(self) -> None:
        if self._map.place != self._reason_for:
            self._reason_for, self._reason, self._asks_why = self._map.place, "", False
        if self._body:
            view = place_view(self._facts(self._body), self._reason, self._diary.now())
            self.show_view(replace(view, asks_why=self._asks_why))

    def _facts(self, body: BodyNow) -> PlaceFacts:
        context, person, place = self._context, self._diary.person, self._map.place
        return PlaceFacts(
            body=body,
            place=place,
            injections=self._injections_into(body, place) if place else (),
            reactions=reactions_at(context.diary, place) if place else (),
            person=person.name,
            day_starts=person.day_starts,
            is_due=bool(place) and any(dose.is_open for dose in doses_of_day(self._diary, self._diary.dose_today)),
            can_write=context.diary.file.is_writable,
        )

    def _injections_into(self, body: BodyNow, place: str) -> Sequence[Entry[Injection]]:
        spots = [spot.id for spot in body.figure.place(place).spots]
        return self._diary.file.newest_injections_into(spots, _HISTORY)

    @Slot()
    @acts
    def rest(self) -> None:
        """Let the open place rest from now on."""
        now, place = self._diary.now(), self._map.place
        fact = PlaceRest(place, moment_now(now, self._diary.person.day_starts), self._reason)
        self._asks_why = False
        entry = write_now(self._diary.file, new_id(), fact, now)
        self._messages.done(fill(tr("This site is now resting: %1"), sites.place(place)), entry)

    @Slot()
    @acts
    def useAgain(self) -> None:
        """Let the open place take injections again."""
        now, place = self._diary.now(), self._map.place
        fact = PlaceInUse(place, moment_now(now, self._diary.person.day_starts))
        entry = write_now(self._diary.file, new_id(), fact, now)
        self._messages.done(fill(tr("This site is in use again: %1"), sites.place(place)), entry)

    @Slot()
    def askWhy(self) -> None:
        """Open or close the question why the place is to rest."""
        self._asks_why = not self._asks_why
        self.show_view(replace(self._view, asks_why=self._asks_why))

    @Slot(str)
    def because(self, reason: str) -> None:
        """Choose why the place is to rest, before it rests; chosen again it is chosen no more."""
        self._reason = "" if reason == self._reason else reason
        self.show_view(replace(self._view, reason=self._reason))

    @Slot()
    def recordReaction(self) -> None:
        self._navigator.go(RecordReactionAt(self._map.place))

    @Slot()
    def openReaction(self) -> None:
        if self._body and self._map.place in self._body.sore:
            self._navigator.go(FollowReaction(self._body.sore[self._map.place].reaction.id))

    @Slot(str)
    def openStory(self, reaction: str) -> None:
        self._navigator.go(FollowReaction(reaction))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    def _inject_into(self, spot: str) -> None:
        self._navigator.go(RecordIntoSpot(spot))
