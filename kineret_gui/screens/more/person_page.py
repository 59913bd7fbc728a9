"""The person: name and mark, drawn body, condition, numbers to call, and when the diary day starts."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.change_person import change_person
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.person import Person
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.more.person_draft import PersonDraft
from kineret_gui.screens.more.person_form import form_of

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("person", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class PersonScreen(Screen):
    """The form. It shows one line for each piece; a piece that is opened can be changed.

    The page of places is the same form with other pieces, so both are this screen.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft = PersonDraft(self, desk.figures)
        self._entry_id = ""
        self._part = ""

    @acts
    def open(self, about: str) -> None:
        """`about` is the piece that is to be changed; empty for none yet."""
        self._draft.begin(form_of(self._desk.person, self._desk.figure))
        self._entry_id = new_id()
        self._part = about

    def refresh(self) -> None:
        self.changed.emit()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot()
    @acts
    def save(self) -> None:
        problem, known = self._draft.first_problem(), self._desk.person
        now = self._desk.now()
        # The newest word about a person is the one of the latest day, and this is to be the newest.
        person = self._draft.person(since=max(now.day(known.day_starts), known.since))
        if person is None:
            self._part = problem
            self.changed.emit()
        elif _same(person, known):
            self._desk.back()
            self._desk.say(tr("Nothing was changed."))
        else:
            entry = change_person(self._desk.diary, self._entry_id, person, now)
            self._desk.back()
            self._desk.done(tr("Saved. Past days keep what held then."), entry)

    @Property(QObject, constant=True)
    def person(self) -> PersonDraft:
        return self._draft

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable


def _same(person: Person, known: Person) -> bool:
    """Whether nothing but the day of writing differs."""
    return replace(person, since=known.since, places=()) == replace(known, places=()) and set(person.places) == set(
        known.places
    )
