"""What comes first of all on Today: a restored backup, a dose in two entries, an unsaved injection, an open attack."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.settle_duplicates import twins_to_settle
from kineret_gui.device.restore_memory import RestoredBackup
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.open_attack import lasts_since, ongoing
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import SalvageFile, SettleDuplicates
from kineret_gui.screens.framework.routes.symptoms import CorrectAttack, EndAttack
from kineret_gui.screens.today.drafts import TodayDrafts, of_an_injection
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class FirstThings(QObject):
    """May be a double dose, or is going on now: before all that can wait."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._twins: tuple[PossibleDuplicates, ...] = ()
        self._attack: Entry[Attack] | None = None
        self._went_back = ""
        self._unsaved = TodayDrafts(desk, self, of_an_injection)

    def refresh(self) -> Sequence[PossibleDuplicates]:
        """Show what the diary holds now; the doses in two entries. Raises DiaryUnavailable."""
        desk = self._desk
        self._twins = twins_to_settle(desk.diary, desk.dose_now, desk.person.day_starts)
        self._attack = ongoing(desk.diary)
        self._unsaved.refresh()
        went = desk.going_on.went_back
        self._went_back = _went_back(went, desk.now()) if went else ""
        self.changed.emit()
        return self._twins

    @Slot()
    def seeWhatIsMissing(self) -> None:
        if went := self._desk.going_on.went_back:
            self._desk.navigator.go(SalvageFile(went.kept))

    @Slot()
    def settleTwins(self) -> None:
        self._desk.navigator.go(SettleDuplicates())

    @Slot()
    def goOnWithAttack(self) -> None:
        if self._attack:
            self._desk.navigator.go(CorrectAttack(self._attack.id))

    @Slot()
    def endAttack(self) -> None:
        if self._attack:
            self._desk.navigator.go(EndAttack(self._attack.id))

    @Property(str, notify=changed)
    def wentBack(self) -> str:
        """That the diary goes on from a backup, since when it may lack entries; empty where it does not."""
        return self._went_back

    @Property(str, notify=changed)
    def twins(self) -> str:
        """That doses stand in two entries, after a copy was brought in; empty where none do."""
        return tr("%n dose(s) stand in two entries", n=len(self._twins)) if self._twins else ""

    @Property(str, notify=changed)
    def attack(self) -> str:
        """The attack that is open, since when; empty where none is."""
        return lasts_since(self._attack.fact, self._desk.now()) if self._attack else ""

    @Property(QObject, constant=True)
    def unsaved(self) -> TodayDrafts:
        """Injections that were filled in and not saved."""
        return self._unsaved

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable


def _went_back(went: RestoredBackup, now: Now) -> str:
    at = Now(went.until, now.zone).wall
    when = fill(tr("%1 at %2"), days.day(at.date()), days.clock(at))
    if went.kept is None:  # whatever put it there
        return fill(tr("An older file is in the place of the diary: entries after %1 may be missing"), when)
    return fill(tr("A backup was restored: entries after %1 may be missing"), when)
