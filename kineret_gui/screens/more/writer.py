"""Who writes in a diary on this computer: the person themselves, or someone else by their name."""

from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.moment import Now
from kineret_gui.screens.beginning import Beginning, Writing
from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.form import FormPage
from kineret_gui.screens.more.writer_view import writer_view, wrong_name
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.typed import one_line
from kineret_gui.screens.unfinished import Unfinished
from kineret_gui.screens.words import fill
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("writer", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class WriterScreen(FormPage, QObject):
    """Asked before anything is written in a diary that comes from elsewhere; can be changed at any time."""

    PAGE, KEPT = "writer", tuple[str, str]

    changed = Signal()

    def __init__(self, beginning: Beginning) -> None:
        super().__init__()
        self._beginning = beginning
        self._unfinished = Unfinished(self, self, beginning.drafts, beginning.now)
        self._path = Path()
        self._writing: Writing | None = None
        self._rows = ShownRows(ChoiceRow, self)
        self._typed = self._wrong = self._whose = ""

    def open(self, about: str) -> None:
        """`about` is the file of the diary; empty for the one that is open."""
        self._path = Path(about) if about else self._beginning.opened() or Path()
        self._typed = self._wrong = ""
        self._unfinished.begin(str(self._path))

    def form_now(self) -> tuple[str, str]:
        return "", self._typed

    def resume(self, form: tuple[str, str], begun: Now) -> None:
        self._typed = form[1]
        self.refresh()

    def refresh(self) -> None:
        try:
            self._writing = self._beginning.writing(self._path)
        except DiaryUnavailable as error:
            self._beginning.trouble(error)
            return
        view = writer_view(self._writing)
        self._whose = view.whose
        self._rows.show(view.rows)
        self.changed.emit()

    @Slot(str)
    def choose(self, name: str) -> None:
        """One of those who are named; empty for the person."""
        if self._writing is None:
            return
        person, is_open = self._writing.person.name, self._beginning.opened() == self._path
        try:
            self._beginning.write_as(self._path, "" if name == person else name)
        except DiaryUnavailable as error:
            self._beginning.trouble(error)
            return
        self._typed = ""
        self._unfinished.finish()
        if is_open:
            self._beginning.back()
        self._beginning.say(fill(tr("From now on, what is written here is written by %1."), name or person))

    @Slot(str)
    def typeName(self, text: str) -> None:
        self._typed, self._wrong = one_line(text), ""
        self.touched()
        self.changed.emit()

    @Slot()
    def chooseTyped(self) -> None:
        self._wrong = wrong_name(self._typed)
        self.changed.emit()
        if not self._wrong:
            self.choose(self._typed.strip())

    @Property(QObject, constant=True)
    def unfinished(self) -> Unfinished:
        return self._unfinished

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(str, notify=changed)
    def whose(self) -> str:
        return self._whose

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self._writing.person.shape.value if self._writing else ""

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._writing.person.colour.value if self._writing else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong
