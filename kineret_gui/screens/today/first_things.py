"""The top of Today: a restored backup, a dose in two entries, an unsaved injection, an open attack."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.settle_duplicates import duplicates_to_settle
from kineret_gui.device.restore_memory import RestoredBackup
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.merging.possible_duplicates import PossibleDuplicates
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.open_attack import lasts_since, ongoing
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import SalvageFile, SettleDuplicates
from kineret_gui.screens.framework.routes.symptoms import CorrectAttack, EndAttack
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.today.drafts import TodayDrafts, of_an_injection
from kineret_gui.wording import days, fill
from kineret_gui.wording.translation import tr


@frozen
class FirstThingsView:
    """Possible double doses, and what is going on now; each empty where there is nothing of the kind.

    restored    that the diary goes on from a backup, since when it may lack entries
    duplicates  that doses stand in two entries, after a copy was brought in
    attack      the attack that is open, since when
    """

    restored: str = ""
    duplicates: str = ""
    attack: str = ""
    can_write: bool = False


def first_things_view(
    restored: RestoredBackup | None, duplicates: int, attack: Attack | None, now: Now, *, can_write: bool
) -> FirstThingsView:
    """Return the part as it is shown; `duplicates` is the number of doses that stand in two entries."""
    return FirstThingsView(
        restored=_restored(restored, now) if restored else "",
        duplicates=tr("%n doses have two entries", n=duplicates) if duplicates else "",
        attack=lasts_since(attack, now) if attack else "",
        can_write=can_write,
    )


@known_to_qml
class FirstThings(Viewed):
    """The part of Today that comes before all that can wait."""

    changed = Signal()
    restored = shown(str, FirstThingsView.restored, changed)
    duplicates = shown(str, FirstThingsView.duplicates, changed)
    attack = shown(str, FirstThingsView.attack, changed)
    canWrite = shown(bool, FirstThingsView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view = FirstThingsView()
        self._context = context
        self._attack: Entry[Attack] | None = None
        self._unsaved = TodayDrafts(context, self, of_an_injection)

    def refresh(self) -> Sequence[PossibleDuplicates]:
        """Show what the diary holds now; return the doses in two entries. Raises DiaryUnavailable."""
        context = self._context
        duplicates = duplicates_to_settle(context.diary.file, context.diary.dose_now, context.diary.person.day_starts)
        self._attack = ongoing(context.diary.file)
        self._unsaved.refresh()
        restored, attack = context.services.going_on.went_back, self._attack.fact if self._attack else None
        can_write = context.diary.file.is_writable
        self.show_view(first_things_view(restored, len(duplicates), attack, context.diary.now(), can_write=can_write))
        return duplicates

    @Slot()
    def seeWhatIsMissing(self) -> None:
        if restored := self._context.services.going_on.went_back:
            self._context.navigator.go(SalvageFile(restored.kept))

    @Slot()
    def settleDuplicates(self) -> None:
        self._context.navigator.go(SettleDuplicates())

    @Slot()
    def goOnWithAttack(self) -> None:
        if self._attack:
            self._context.navigator.go(CorrectAttack(self._attack.id))

    @Slot()
    def endAttack(self) -> None:
        if self._attack:
            self._context.navigator.go(EndAttack(self._attack.id))

    @Property(QObject, constant=True)
    def unsaved(self) -> TodayDrafts:
        """Injections that were filled in and not saved."""
        return self._unsaved


def _restored(restored: RestoredBackup, now: Now) -> str:
    at = Now(restored.until, now.zone).wall
    when = fill(tr("%1 at %2"), days.day(at.date()), days.clock(at))
    if restored.kept is None:  # whatever put it there
        return fill(tr("An older file has replaced the diary: entries after %1 may be missing"), when)
    return fill(tr("A backup was restored: entries after %1 may be missing"), when)
