"""The second place of backups: chosen, copied to by hand, and given up."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.desk import Desk, Screen
from kineret_gui.screens.framework.file_choice import FileChoice
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.more.second_place_view import not_begun, state
from kineret_gui.store.unavailable import DiaryUnavailable


@known_to_qml
class SecondPlaceScreen(Screen):
    """For the diary that is open, and for no other."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._file = FileChoice(self, self._take)
        self._folder = self._state = ""
        self._can_choose = self._goes_on = False

    def open(self, about: str) -> None:
        self._file.begin()

    def refresh(self) -> None:
        desk = self._desk
        place = desk.keeping().elsewhere(desk.diary.path)
        self._folder, self._goes_on = str(place.folder or ""), place.goes_on
        self._state = state(place, desk.now())
        self._can_choose = desk.diary.is_writable and desk.may_write and not desk.person.invented
        self.changed.emit()

    def _take(self, folder: Path, chosen: bool) -> None:
        try:
            self._desk.keeping().choose_elsewhere(self._desk.diary.path, folder)
        except DiaryUnavailable as error:
            self._file.refuse(not_begun(error))
        self.refresh()

    @Slot()
    def copyNow(self) -> None:
        self._desk.keeping().copy_elsewhere(self._desk.diary.path)
        self.refresh()

    @Slot()
    def stop(self) -> None:
        """Copy there no more, also what is being copied now."""
        self._desk.keeping().stop_elsewhere(self._desk.diary.path)
        self.open("")
        self.refresh()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(bool, notify=changed)
    def canChoose(self) -> bool:
        """Not for a diary that is only read, nor for that of the invented person."""
        return self._can_choose

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The folder of this diary there; empty where no place was chosen."""
        return self._folder

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._state

    @Property(bool, notify=changed)
    def goesOn(self) -> bool:
        return self._goes_on
