"""Another copy of the diary: whose it is, and what it would add."""

from PySide6.QtCore import QObject, Signal

from kineret_gui.actions.bring_in_copy import CopyLookedAt, bringing_in_copy, looking_at_copy
from kineret_gui.actions.import_entries import Imported, NotSound
from kineret_gui.actions.read_other_file import OtherCopy
from kineret_gui.actions.settle_duplicates import duplicates_to_settle
from kineret_gui.diary.merging.merge import Apart
from kineret_gui.diary.task import Task
from kineret_gui.screens.copies.copy_view import CopyPartView, brought, copy_part_view, refused
from kineret_gui.screens.copies.plan_view import CountRow
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows


@known_to_qml
class CopyPart(Viewed):
    """The copy that is looked at."""

    changed = Signal()
    headline = shown(str, CopyPartView.headline, changed)
    lines = shown_rows(CountRow, CopyPartView.lines)
    refused = shown(str, CopyPartView.refused, changed)
    bringWords = shown(str, CopyPartView.bring, changed)
    duplicates = shown(str, CopyPartView.duplicates, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = CopyPartView()
        self.forget()

    def forget(self) -> None:
        """Look at none."""
        self._other: OtherCopy | None = None
        self._looked: CopyLookedAt | Apart | NotSound | None = None

    def looking(self, other: OtherCopy) -> Task[None]:
        """Look at this copy. Raises DiaryUnavailable."""
        self._looked = yield from looking_at_copy(self._context.diary.file, other.records)
        self._other = other

    def refresh(self) -> None:
        """Show the copy, and how many doses stand in two entries. Raises DiaryUnavailable."""
        self.show_view(copy_part_view(self._other, self._looked, self._duplicates()))

    def _duplicates(self) -> int:
        """Count the doses that stand in two entries. Raises DiaryUnavailable."""
        context = self._context
        return len(duplicates_to_settle(context.diary.file, context.diary.dose_now, context.diary.person.day_starts))

    def bringing(self) -> Task[str]:
        """Add what is new, and return what is said of it. Raises DiaryUnavailable."""
        if self._other is None:
            return ""
        context = self._context
        match (
            yield from bringing_in_copy(
                context.diary.file, self._other.records, context.services.backups, context.diary.now()
            )
        ):
            case Imported(new):
                return brought(new, self._duplicates())
            case why:
                return refused(why)
