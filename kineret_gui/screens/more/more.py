"""More: everything that is not of every day."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.person import Person
from kineret_gui.diary.prescription import Prescription, in_force
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import doses, fill, people

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MoreRow:
    """A way to another page."""

    page: str
    title: str
    detail: str


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("more", sentence, "", n)


def more_rows(person: Person, order: Prescription | None) -> list[MoreRow]:
    """The ways on, each with what stands behind it now."""
    places = fill(
        tr("%1; %2"),
        people.who_injects(person.who_injects),
        tr("%n place(s) in use", n=len(person.places)),
    )
    rows = [
        MoreRow("measurements", tr("Values and dates"), tr("Temperature, weight, blood tests, visits to the clinic")),
        MoreRow("prescription", tr("Prescription"), doses.order(order) if order else tr("No order holds today")),
        MoreRow("places", tr("Places and who injects"), places),
        MoreRow("person", tr("Person"), fill(tr("%1; %2"), person.name, people.mark(person))),
        MoreRow("reminders", tr("Reminders"), tr("When, how often, and whether they can be seen here")),
        MoreRow("phone", tr("For the phone's calendar"), tr("The doses to come, as a calendar file")),
        MoreRow("appearance", tr("Appearance"), tr("Size of the text, colours, motion")),
        MoreRow("about", tr("About and sources"), tr("What this program is for, and where its sentences come from")),
        MoreRow("open", tr("Open another diary"), tr("This one stays as it is")),
    ]
    if person.invented:
        rows.insert(0, MoreRow("begin", tr("Begin my own diary"), tr("This one is of an invented person")))
    return rows


@QmlElement
@QmlUncreatable("made by the program")
class MoreScreen(Screen):
    """The list of ways."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._ways = ShownRows(MoreRow, self)

    @acts
    def refresh(self) -> None:
        person = self._desk.person
        orders = [entry.fact for entry in self._desk.diary.standing(Prescription)]
        self._ways.show(more_rows(person, in_force(orders, self._desk.now().day(person.day_starts))))
        self.changed.emit()

    @Slot(str)
    def go(self, page: str) -> None:
        self._desk.open_page(page)

    @Property(QObject, constant=True)
    def ways(self) -> ShownRows:
        return self._ways
