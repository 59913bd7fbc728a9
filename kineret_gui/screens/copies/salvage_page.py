"""The readable rest of a damaged file that a backup took the place of: looked at first, and then brought in."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.read_damaged import Readable, bringing_in_readable, looking_at_damaged
from kineret_gui.diary.task import Task
from kineret_gui.screens.copies.salvage_view import SalvagedRow, SalvageFacts, SalvageView, brought, salvage_view
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import BringInFile, SalvageFile
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr
from kineret_gui.wording.trouble import trouble


@known_to_qml
class SalvageScreen(Screen):
    """About a damaged file, by its whole name. Nothing is written before it is pressed."""

    changed = Signal()
    rows = shown_rows(SalvagedRow, SalvageView.rows)
    since = shown(str, SalvageView.since, changed)
    lines = shown(list, SalvageView.lines, changed)
    message = shown(str, SalvageView.message, changed)
    isNotedOnToday = shown(bool, SalvageView.is_noted_on_today, changed)
    bringWords = shown(str, SalvageView.bring, changed)
    file = shown(str, SalvageView.file, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._path: Path | None = None
        self._readable: Readable | None = None
        self._message = ""
        self._view = SalvageView()
        self._at_work = TaskRunner(self, context.messages, over=self.refresh)

    @acts
    def open(self, route: SalvageFile) -> None:
        self._at_work.stop()
        self._path = route.file
        self._readable, self._message = None, ""
        if self._path:
            self._at_work.begin(tr("Reading the kept file."), self._read(self._path))

    def refresh(self) -> None:
        context, went_back = self._context, self._services.going_on.went_back
        facts = SalvageFacts(
            path=self._path,
            readable=self._readable,
            went_back=went_back.until if went_back else None,
            message=self._message,
            can_write=context.diary.file.is_writable,
            day_starts=context.diary.person_shown.day_starts,
        )
        self.show_view(salvage_view(facts, context.diary.now()))

    def _read(self, path: Path) -> Task[None]:
        diary = self._diary.file
        try:
            self._readable = yield from looking_at_damaged(diary, path)
        except DiaryUnavailable as error:
            if error.path == diary.path:
                raise
            self._message = fill(tr("%1 It is kept, and you can look at it again later."), trouble(error).happened)

    @Slot()
    def bringIn(self) -> None:
        """Add what is shown."""
        if self._readable and self._readable.new:
            self._at_work.begin(tr("Importing entries…"), self._bring(self._readable))

    def _bring(self, readable: Readable) -> Task[None]:
        done = yield from bringing_in_readable(self._diary.file, readable, self._services.backups, self._diary.now())
        self._readable, self._message = None, brought(done)
        self._messages.say(self._message)

    @Slot()
    def bringInCopy(self) -> None:
        """Look for a copy that has more, where no file was kept."""
        self._navigator.go(BringInFile())

    @Slot()
    def nothingIsMissing(self) -> None:
        """Today says no more that this diary goes on from a backup."""
        self._services.going_on.settle()
        self._navigator.home()

    @Slot()
    def goToToday(self) -> None:
        self._navigator.home()

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
