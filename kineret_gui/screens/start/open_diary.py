"""Opening a diary: one of those in the folder of this account, or any other file."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.screens.beginning import Beginning, KnownDiary
from kineret_gui.screens.named_file import NamedFile
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import fill, people
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DiaryRow:
    """A known diary: whose it is, their mark, and its file."""

    path: str
    title: str
    detail: str
    shape: str
    colour: str


def tr(sentence: str) -> str:
    return QCoreApplication.translate("openDiary", sentence)


def diary_rows(known: Sequence[KnownDiary]) -> list[DiaryRow]:
    """The known diaries in words. Of files that share a name it is said where they lie."""
    named = Counter(diary.path.name for diary in known)
    return [_row(diary, diary.path.name if named[diary.path.name] == 1 else str(diary.path)) for diary in known]


def _row(known: KnownDiary, file: str) -> DiaryRow:
    if known.person is None:
        why = tr("It cannot be read just now") if known.is_there else tr("It is not there now")
        return DiaryRow(str(known.path), file, why, "", "")
    person = known.person
    detail = fill(tr("%1. File: %2"), people.mark(person), file)
    return DiaryRow(str(known.path), person.name, detail, person.shape.value, person.colour.value)


@QmlElement
@QmlUncreatable("made by the program")
class OpenDiaryScreen(QObject):
    """The known diaries, a way to look for another file, and a line to type its name into."""

    changed = Signal()

    def __init__(self, beginning: Beginning) -> None:
        super().__init__()
        self._beginning = beginning
        self._file = NamedFile(self, self._open)
        self._known = ShownRows(DiaryRow, self)

    def open(self, about: str) -> None:
        self._file.begin()

    def refresh(self) -> None:
        self._known.show(diary_rows(self._beginning.known()))
        self.changed.emit()

    @Slot(str)
    def openKnown(self, path: str) -> None:
        self._beginning.go("whose", path)

    def _open(self, path: Path, chosen: bool) -> None:
        """Only a file that is a diary leads on."""
        try:
            self._beginning.whose(path)
        except DiaryUnavailable as error:
            self._beginning.trouble(error)
        else:
            self._beginning.go("whose", str(path))

    @Slot()
    def begin(self) -> None:
        self._beginning.go("begin")

    @Property(QObject, constant=True)
    def known(self) -> ShownRows:
        return self._known

    @Property(bool, constant=True)
    def mayWrite(self) -> bool:
        """False where the program was started to read."""
        return self._beginning.may_write

    @Property(QObject, constant=True)
    def file(self) -> NamedFile:
        return self._file
