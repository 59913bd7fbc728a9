"""Get help: one static page, the same for everyone, that needs neither a diary nor a network."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.person import Person
from kineret_gui.screens.desk import source_line
from kineret_gui.screens.leaflet import Leaflet, Sentence
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SignRow:
    """One sign, or one sentence."""

    text: str


def tr(sentence: str) -> str:
    return QCoreApplication.translate("help", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class HelpScreen(QObject):
    """What needs help at once, on the same day, and soon; whom to call; what not to combine."""

    changed = Signal()

    def __init__(self, leaflet: Leaflet, person: Callable[[], Person | None]) -> None:
        super().__init__()
        self._leaflet = leaflet
        self._person = person
        self._groups = {
            name: self._rows(name)
            for name in (
                "lead-at-once",
                "help-at-once",
                "lead-same-day",
                "help-same-day",
                "lead-soon",
                "help-soon",
                "do-not-combine",
                "report-side-effects",
            )
        }

    def open(self, about: str) -> None:
        """Always the same page."""

    def refresh(self) -> None:
        self.changed.emit()

    def _rows(self, group: str) -> ShownRows:
        rows = ShownRows(SignRow, self)
        rows.show([SignRow(_sign(sentence)) for sentence in self._leaflet.group(group)])
        return rows

    @Property(QObject, constant=True)
    def atOnceLead(self) -> ShownRows:
        return self._groups["lead-at-once"]

    @Property(QObject, constant=True)
    def atOnce(self) -> ShownRows:
        return self._groups["help-at-once"]

    @Property(QObject, constant=True)
    def sameDayLead(self) -> ShownRows:
        return self._groups["lead-same-day"]

    @Property(QObject, constant=True)
    def sameDay(self) -> ShownRows:
        return self._groups["help-same-day"]

    @Property(QObject, constant=True)
    def soonLead(self) -> ShownRows:
        return self._groups["lead-soon"]

    @Property(QObject, constant=True)
    def soon(self) -> ShownRows:
        return self._groups["help-soon"]

    @Property(QObject, constant=True)
    def doNotCombine(self) -> ShownRows:
        return self._groups["do-not-combine"]

    @Property(QObject, constant=True)
    def report(self) -> ShownRows:
        return self._groups["report-side-effects"]

    @Property(str, notify=changed)
    def clinic(self) -> str:
        person = self._person()
        return fill(tr("Your clinic: %1"), person.clinic_phone) if person and person.clinic_phone else ""

    @Property(str, notify=changed)
    def emergency(self) -> str:
        """The emergency number: the person's own, or the European one."""
        person = self._person()
        number = person.emergency_phone if person and person.emergency_phone else "112"
        return fill(tr("Emergency: %1"), number)

    @Property(str, constant=True)
    def source(self) -> str:
        names = ("help-at-once", "help-same-day", "help-soon", "do-not-combine")
        return source_line([sentence for name in names for sentence in self._leaflet.group(name)])


def _sign(sentence: Sentence) -> str:
    """The sign by its short name, where the lead above it says what to do."""
    return sentence.label or sentence.text
