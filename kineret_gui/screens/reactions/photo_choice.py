"""Choosing a photo for the diary: by the computer's own window, or by its whole name."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.photo import NoPicture, Picture
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.wording import reactions
from kineret_gui.wording.translation import tr

PhotoDraft = tuple[str, Picture | None, str]  # the id, the picture, a file as typed, in a form that is not finished


def shown(jpeg: str) -> str:
    """A JPEG in base64 as an address that a page can show."""
    return f"data:image/jpeg;base64,{jpeg}"


@known_to_qml
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
        self._file = FileChoice(self, self._look_into, self._typed_file)

    def begin(self) -> None:
        """No photo is chosen."""
        self.id = new_id()
        self._take(None)

    def kept(self) -> PhotoDraft:
        """What was chosen or typed so far."""
        return self.id, self.picture, self._file.typed_so_far

    @property
    def is_begun(self) -> bool:
        """Whether a photo is chosen, or a file is being typed."""
        return self.picture is not None or bool(self._file.typed_so_far)

    def go_on(self, kept: PhotoDraft) -> None:
        """Choose it again."""
        self.id, picture, typed = kept
        self._take(picture)
        self._file.begin(typed)

    def _take(self, picture: Picture | None) -> None:
        self.picture = picture
        self._file.begin()
        self.changed.emit()

    def _typed_file(self) -> None:
        self._chosen()

    @acts
    def _look_into(self, path: Path, chosen: bool) -> None:
        found = self._desk.picture(path)
        if isinstance(found, NoPicture):
            self._file.refuse(reactions.no_picture(found))
        else:
            self._take(found)
            self._chosen()

    @Slot()
    @acts
    def leaveOut(self) -> None:
        self._take(None)
        self._chosen()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

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
