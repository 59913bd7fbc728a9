"""The second place of backups: chosen, copied to by hand, and given up."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.page_context import PageContext, Screen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import ChooseSecondPlace
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.more.second_place_view import SecondPlaceView, not_begun, second_place_view
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class SecondPlaceScreen(Screen):
    """For the diary that is open, and for no other."""

    changed = Signal()
    folder = shown(str, SecondPlaceView.folder, changed)
    state = shown(str, SecondPlaceView.state, changed)
    canChoose = shown(bool, SecondPlaceView.can_choose, changed)
    goesOn = shown(bool, SecondPlaceView.goes_on, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._file = FileChoice(self, self._take)
        self._view = SecondPlaceView()

    def open(self, route: ChooseSecondPlace) -> None:
        self._file.begin()

    def refresh(self) -> None:
        context = self._context
        place = context.services.keeping().elsewhere(context.diary.file.path)
        can_choose = context.diary.file.is_writable and context.services.may_write and not context.diary.person.invented
        self.show_view(second_place_view(place, can_choose, context.diary.now()))

    def _take(self, folder: Path, chosen: bool) -> None:
        try:
            self._services.keeping().choose_elsewhere(self._diary.file.path, folder)
        except DiaryUnavailable as error:
            self._file.refuse(not_begun(error))
        self.refresh()

    @Slot()
    def copyNow(self) -> None:
        self._services.keeping().copy_elsewhere(self._diary.file.path)
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """Copy there no more, also what is being copied now."""
        self._services.keeping().stop_elsewhere(self._diary.file.path)
        self.open(ChooseSecondPlace())
        self.refresh()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
