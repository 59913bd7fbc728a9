"""One photo of a reaction, large, and withdrawing it."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import ShowPhoto
from kineret_gui.screens.reactions.photo_choice import shown
from kineret_gui.wording import clocks, fill, reactions, sites
from kineret_gui.wording.people import signed
from kineret_gui.wording.translation import tr


@known_to_qml
class PhotoScreen(Screen):
    """The photo that is looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._entry: Entry[Photo] | None = None
        self._place = self._withdrawal_id = ""
        self._stands = self._asks = False

    @acts
    def open(self, route: ShowPhoto) -> None:
        entry = self._desk.diary.entry(route.entry)
        self._entry = entry if entry and isinstance(entry.fact, Photo) else None  # type: ignore[assignment]
        self._asks, self._withdrawal_id = False, new_id()

    @acts
    def refresh(self) -> None:
        diary, entry = self._desk.diary, self._entry
        began = diary.reaction(entry.fact.reaction) if entry else None
        self._place = sites.place(began.fact.place) if began else ""
        self._stands = entry is not None and diary.stands(entry.id)
        self._asks = self._asks and self._stands
        self.changed.emit()

    @Slot()
    def askToWithdraw(self) -> None:
        self._asks = True
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Leave the photo as it is."""
        self._asks = False
        self.changed.emit()

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Strike the photo; it is shown no longer with its reaction."""
        if self._entry is None or not self._asks:
            return
        desk = self._desk
        withdrawal = withdraw_entry(desk.diary, self._withdrawal_id, self._entry, "", desk.now())
        desk.back()
        desk.done(tr("The photo is withdrawn. It can still be read under What changed."), withdrawal)

    @Property(str, notify=changed)
    def title(self) -> str:
        return reactions.photo(self._entry.fact.day) if self._entry else tr("This photo is not in the diary")

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it shows, and when it was taken into the diary."""
        if self._entry is None:
            return ""
        at = clocks.at(self._entry.fact.moment, self._desk.now().here)
        told = fill(tr("Taken into the diary at %1. Its reaction is no longer in the diary."), at)
        if self._place:
            told = fill(tr("%1. Taken into the diary at %2."), self._place, at)
        return signed(told, [self._entry], self._desk.person_shown.name)

    @Property(str, notify=changed)
    def struck(self) -> str:
        return tr("This photo was withdrawn.") if self._entry and not self._stands else ""

    @Property(str, notify=changed)
    def source(self) -> str:
        return shown(self._entry.fact.jpeg) if self._entry else ""

    @Property(float, notify=changed)
    def shape(self) -> float:
        """Its height, where its width is 1."""
        return self._entry.fact.height / self._entry.fact.width if self._entry else 1.0

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the question stands if it is really to be withdrawn."""
        return self._asks

    @Property(bool, notify=changed)
    def canWithdraw(self) -> bool:
        return self._stands and not self._asks and self._desk.diary.is_writable
