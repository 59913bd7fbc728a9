"""After a journey: the hours since the last injection, and by which clocks the doses are due from now on."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.due_clock import DueClock, asks_for_clocks, home_zone, same_clocks, zone_of_doses
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.store.dose_clock import clock_words, lived
from kineret_gui.wording import fill, given_at
from kineret_gui.wording.clocks import city
from kineret_gui.wording.translation import tr


@known_to_qml
class Journey(QObject):
    """The question after a journey. It says how long ago the last injection was, and advises nothing."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._home = self._question = self._note = ""
        self._is_local = self._may_choose = False

    def refresh(self, latest: Injection | None) -> None:
        """Show whether the clocks here differ from those of home. Raises DiaryUnavailable.

        latest  the last dose that was injected; None where none was, or a later one was given in hospital
        """
        now, words = self._desk.now(), clock_words(self._desk.diary)
        moments = lived(self._desk.diary)
        self._home = home_zone(words, moments, now)
        away = not same_clocks(self._home, now)
        self._is_local = away and zone_of_doses(words, moments, now) == now.zone
        self._may_choose = away and self._desk.diary.is_writable and not self._desk.person.invented
        asks = self._may_choose and asks_for_clocks(words, moments, now)
        self._question = self._asked(latest, now) if asks else ""
        self._note = self._told(self._is_local) if away and not asks else ""
        self.changed.emit()

    def _asked(self, latest: Injection | None, now: Now) -> str:
        if latest is None:
            return fill(tr("This computer is not in the time zone of %1."), city(self._home))
        told = tr("This computer is not in the time zone of %1. The last injection was %2.")
        return fill(told, city(self._home), given_at.ago(latest, now))

    def _told(self, is_local: bool) -> str:
        if is_local:
            return fill(tr("Dose times follow the local time here. Home is %1."), city(self._home))
        return fill(tr("Dose times follow %1 time."), city(self._home))

    @Slot()
    @acts
    def keepHomeTime(self) -> None:
        """Doses stay due by the clocks of home, which moves none of them."""
        self._write(self._home, self._told(is_local=False))

    @Slot()
    @acts
    def useLocalTime(self) -> None:
        """Doses are due by the clocks of where one is, as long as one stays."""
        self._write(None, tr("Dose times now follow the local time here."))

    @Slot()
    @acts
    def liveHere(self) -> None:
        """Home is here from now on."""
        here = self._desk.now().zone
        self._write(here, fill(tr("Dose times now follow %1 time: home is here."), city(here)))

    def _write(self, zone: str | None, message: str) -> None:
        from kineret_gui.actions.write_down import Written, write_down  # few of the days on which Today opens

        now = self._desk.now()
        word = DueClock(moment_now(now, self._desk.person.day_starts), zone)
        match write_down(self._desk.diary, new_id(), word, now):
            case Written(entry):
                self._desk.done(message, entry)

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._question

    @Property(str, notify=changed)
    def keep(self) -> str:
        """The button that keeps home time; empty where it is kept already."""
        offered = self._may_choose and (self._is_local or self._question)
        return fill(tr("Keep %1 time"), city(self._home)) if offered else ""

    @Property(str, notify=changed)
    def local(self) -> str:
        """The button for local time; empty where it is used already."""
        offered = self._may_choose and not self._is_local
        return fill(tr("Use local time (%1)"), city(self._desk.now().zone)) if offered else ""

    @Property(str, notify=changed)
    def live(self) -> str:
        """The button that makes a home of here, once it was said by which clocks doses are due."""
        offered = self._may_choose and not self._question
        return fill(tr("Home is %1 from now on"), city(self._desk.now().zone)) if offered else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """By which clocks doses are due, where those of here are not those of home; empty where they are."""
        return self._note
