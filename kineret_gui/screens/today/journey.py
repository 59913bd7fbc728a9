"""After a journey: the hours since the last injection, and by which clocks the doses are due from now on."""

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.due_clock import DueClock, travelled, zone_of_doses
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.moment import Moment, moment_now
from kineret_gui.screens.desk import Desk, acts
from kineret_gui.screens.words import days, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("journey", sentence)


@QmlElement
@QmlUncreatable("made by its screen")
class Journey(QObject):
    """The question after a journey. It says how long ago the last injection was, and advises nothing."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._question = self._note = self._zone = ""

    def refresh(self, latest: Moment | None) -> None:
        """Show whether the clocks differ from those of the latest injection. Raises DiaryUnavailable."""
        now, words = self._desk.now(), [entry.fact for entry in self._desk.diary.standing(DueClock)]
        self._zone = zone_of_doses(words, now)
        newest = max((word.moment.utc for word in words), default=None)
        answered = newest is not None and latest is not None and newest > latest.utc
        may_ask = self._desk.diary.is_writable and not self._desk.person.invented
        asks = latest is not None and travelled(latest, now) and not answered and may_ask
        self._question = ""
        if asks and latest:
            self._zone = self._zone if self._zone != now.zone else latest.zone
            ago = tr("The clocks here are not those of your last injection, which was %1.")
            self._question = fill(ago, days.ago(latest, now))
        self._note = "" if asks or self._zone == now.zone else fill(tr("Doses follow the clocks of %1."), self._zone)
        self.changed.emit()

    @Slot()
    @acts
    def keepHomeTime(self) -> None:
        """Doses stay due by the clocks of before the journey."""
        self._write(self._zone, fill(tr("Doses follow the clocks of %1."), self._zone))

    @Slot()
    @acts
    def useLocalTime(self) -> None:
        """Doses are due by the clocks of where one is."""
        self._write(None, tr("Doses follow the clocks of where you are."))

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
    def home(self) -> str:
        return fill(tr("Keep home time (%1)"), self._zone)

    @Property(str, notify=changed)
    def local(self) -> str:
        return fill(tr("Use local time (%1)"), self._desk.now().zone)

    @Property(str, notify=changed)
    def note(self) -> str:
        """That doses follow other clocks than those of here; empty where they do not."""
        return self._note
