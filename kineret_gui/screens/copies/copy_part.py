"""Another copy of the diary: whose it is, and what it would add."""

from PySide6.QtCore import Property, QObject, Signal

from kineret_gui.actions.bring_in_copy import CopyLookedAt, bringing_in_copy, looking_at_copy
from kineret_gui.actions.import_entries import Imported
from kineret_gui.actions.read_other_file import OtherCopy
from kineret_gui.actions.settle_duplicates import twins_to_settle
from kineret_gui.diary.task import Task
from kineret_gui.screens.copies.copy_view import bring, brought, copy_lines, refused
from kineret_gui.screens.copies.plan_view import CountRow
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@known_to_qml
class CopyPart(QObject):
    """The copy that is looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines = RowListModel(CountRow, self)
        self._other: OtherCopy | None = None
        self._refused = self._bring = ""
        self._twins = 0

    def forget(self) -> None:
        """Look at none."""
        self._other, self._refused, self._bring = None, "", ""
        self._lines.show(())

    def looking(self, other: OtherCopy) -> Task[None]:
        """Look at this copy. Raises DiaryUnavailable."""
        looked = yield from looking_at_copy(self._desk.diary, other.records)
        self.forget()
        self._other = other
        if isinstance(looked, CopyLookedAt):
            self._lines.show(list(map(CountRow, copy_lines(looked))))
            self._bring = bring(looked)
        else:
            self._refused = refused(looked)

    def refresh(self) -> None:
        """Count the doses that stand in two entries. Raises DiaryUnavailable."""
        desk = self._desk
        self._twins = len(twins_to_settle(desk.diary, desk.dose_now, desk.person.day_starts))
        self.changed.emit()

    def bringing(self) -> Task[str]:
        """Add what is new; what is to be said of it. Raises DiaryUnavailable."""
        if self._other is None:
            return ""
        desk = self._desk
        match (yield from bringing_in_copy(desk.diary, self._other.records, desk.backups, desk.now())):
            case Imported(new):
                return brought(new, len(twins_to_settle(desk.diary, desk.dose_now, desk.person.day_starts)))
            case why:
                return refused(why)

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Whose copy it is; empty where there is none."""
        if self._other is None:
            return ""
        if self._other.whose is None:
            return tr("A copy of a diary")
        return fill(tr("A copy of the diary of %1"), self._other.whose.name)

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why it cannot be brought in; empty where it can."""
        return self._refused

    @Property(str, notify=changed)
    def bringWords(self) -> str:
        """The words of the button; empty where there is nothing new."""
        return self._bring

    @Property(str, notify=changed)
    def twins(self) -> str:
        """The words of the button that leads to the doses written twice; empty where there are none."""
        return tr("%n dose(s) in two entries: the same injection?", n=self._twins) if self._twins else ""
