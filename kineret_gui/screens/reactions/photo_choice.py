"""Choosing a photo for the diary: by the computer's own window, or by its whole name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.photo import NoPicture, Picture
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.reactions.photo_view import PhotoChoiceView, photo_choice_view
from kineret_gui.wording import reactions

PhotoDraft = tuple[str, Picture | None, str]  # the id, the picture, a file as typed, in a form that is not finished


@known_to_qml
class PhotoChoice(Viewed):
    """The picture that was chosen and is not written down yet, under the id that its entry will have.

    `chosen` is called after each change.
    """

    changed = Signal()
    text = shown(str, PhotoChoiceView.text, changed)
    source = shown(str, PhotoChoiceView.source, changed)
    shape = shown(float, PhotoChoiceView.shape, changed)

    def __init__(self, parent: QObject, context: PageContext, chosen: Callable[[], None]) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen = chosen
        self._view = photo_choice_view(None)
        self.picture: Picture | None = None
        self.id = new_id()
        self._file = FileChoice(self, self._look_into, self._typed_file)

    def begin(self) -> None:
        """Begin with no photo."""
        self.id = new_id()
        self._take(None)

    def kept(self) -> PhotoDraft:
        """Return what was chosen or typed so far."""
        return self.id, self.picture, self._file.typed_so_far

    @property
    def is_begun(self) -> bool:
        """True where a photo is chosen, or a file is being typed."""
        return self.picture is not None or bool(self._file.typed_so_far)

    def go_on(self, kept: PhotoDraft) -> None:
        """Go on with what was chosen or typed."""
        self.id, picture, typed = kept
        self._take(picture)
        self._file.begin(typed)

    def _take(self, picture: Picture | None) -> None:
        self.picture = picture
        self._file.begin()
        self.show_view(photo_choice_view(picture))

    def _typed_file(self) -> None:
        self._chosen()

    @acts
    def _look_into(self, path: Path, chosen: bool) -> None:
        picture = self._context.services.picture(path)
        if isinstance(picture, NoPicture):
            self._file.refuse(reactions.no_picture(picture))
        else:
            self._take(picture)
            self._chosen()

    @Slot()
    @acts
    def leaveOut(self) -> None:
        self._take(None)
        self._chosen()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
