"""Choosing a photo for the diary: by the computer's own window, or by its whole name."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.photo import NoPicture, Picture
from kineret_gui.screens.desk import Desk, acts
from kineret_gui.screens.typed import one_line, whole_path
from kineret_gui.screens.words import reactions

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("reactionPhoto", sentence)


def shown(jpeg: str) -> str:
    """A JPEG in base64 as an address that a page can show."""
    return f"data:image/jpeg;base64,{jpeg}"


@QmlElement
@QmlUncreatable("made by its screen")
class PhotoChoice(QObject):
    """The picture that was chosen and is not written down yet, under the id that its entry will have.

    `chosen` is called after each change.
    """

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen
        self.picture: Picture | None = None
        self.id = new_id()
        self._typed = self._wrong = ""

    def begin(self) -> None:
        """No photo is chosen."""
        self.id = new_id()
        self._take(None)

    def _take(self, picture: Picture | None, typed: str = "", wrong: str = "") -> None:
        self.picture, self._typed, self._wrong = picture, typed, wrong
        self.changed.emit()

    def _look_into(self, path: Path) -> None:
        found = self._desk.picture(path)
        if isinstance(found, NoPicture):
            self._take(None, self._typed, reactions.no_picture(found))
        else:
            self._take(found)
            self._chosen()

    @Slot(str)
    def typePath(self, text: str) -> None:
        self._take(self.picture, one_line(text))

    @Slot()
    @acts
    def takeTyped(self) -> None:
        path = whole_path(self._typed)
        if path is None:
            wrong = tr("Please write the whole name, from the first folder to the end of the file.")
            self._take(None, self._typed, wrong)
        else:
            self._look_into(path)

    @Slot(QUrl)
    @acts
    def takeFile(self, file: QUrl) -> None:
        if file.isLocalFile():
            self._look_into(Path(file.toLocalFile()))
        else:
            self._take(None, self._typed, tr("This file does not lie on this computer. Copy it here first."))

    @Slot()
    @acts
    def leaveOut(self) -> None:
        self._take(None)
        self._chosen()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(str, notify=changed)
    def source(self) -> str:
        """The picture as an address; empty while none is chosen."""
        return shown(b64encode(self.picture.jpeg).decode()) if self.picture else ""

    @Property(float, notify=changed)
    def shape(self) -> float:
        """Its height, where its width is 1."""
        return self.picture.height / self.picture.width if self.picture else 1.0

    @Property(str, notify=changed)
    def words(self) -> str:
        return tr("One, not written down yet") if self.picture else tr("None")
