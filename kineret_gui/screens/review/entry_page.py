"""One entry: what it says, what it replaced, and how it is corrected or withdrawn."""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.review.edit_link import edit_link_of
from kineret_gui.screens.review.entry_view import (
    EntryFacts,
    EntryHistoryRow,
    EntryLineRow,
    EntryView,
    entry_view,
    missing_entry_view,
)
from kineret_gui.store.corrections import changes_before, in_its_place


@known_to_qml
class EntryScreen(FormScreen):
    """The entry that is looked at. One that is corrected meanwhile is followed to what stands in its place."""

    PAGE, KEPT = "entry", tuple[str, str]

    changed = Signal()
    title = shown(str, EntryView.title, changed)
    struck = shown(str, EntryView.struck, changed)
    newer = shown(str, EntryView.newer, changed)
    written = shown(str, EntryView.written, changed)
    lines = shown_rows(EntryLineRow, EntryView.lines)
    history = shown_rows(EntryHistoryRow, EntryView.history)
    inItsPlace = shown_rows(EntryRow, EntryView.in_its_place)
    correctText = shown(str, EntryView.correct, changed)
    withdrawText = shown(str, EntryView.withdraw, changed)
    asks = shown(bool, EntryView.asks, changed)
    reason = shown(str, EntryView.reason, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = missing_entry_view()
        self._read: tuple[EntryFacts, Now] | None = None
        self._entry: Entry[Fact] | None = None
        self._stood = False
        self._asks = False
        self._withdrawal_id = self._reason = ""

    def begin_form(self, route: ShowEntry) -> None:
        self._entry = self._diary.file.entry(route.entry)
        self._stood = self._diary.file.stands(route.entry)
        self._forget_question()

    def form_now(self) -> tuple[str, str]:
        return self._withdrawal_id, self._reason

    def go_on_with(self, form: tuple[str, str], begun: Now) -> None:
        self._asks = True
        self._withdrawal_id, self._reason = form

    @acts
    def refresh(self) -> None:
        self._follow()
        self._read = (self._facts(self._entry), self._diary.dose_now) if self._entry else None
        self._show()

    def _show(self) -> None:
        view = entry_view(*self._read, self._reason if self._asks else None) if self._read else missing_entry_view()
        self._asks = view.asks
        self.show_view(view)

    def _follow(self) -> None:
        if self._entry and self._stood:
            standing = in_its_place(self._diary.file, self._entry)
            self._entry = standing[0] if len(standing) == 1 else self._entry

    def _facts(self, entry: Entry[Fact]) -> EntryFacts:
        diary = self._diary.file
        return EntryFacts(
            entry=entry,
            earlier=changes_before(diary, entry),
            later=diary.later_about(entry.id),
            in_its_place=in_its_place(diary, entry),
            can_write=diary.is_writable,
            can_be_spared=not isinstance(entry.fact, Person) or len(diary.newest(Person, 2)) > 1,
        )

    def _forget_question(self) -> None:
        self._asks = False
        self._withdrawal_id, self._reason = new_id(), ""

    @Slot()
    def correct(self) -> None:
        """Open the page on which this kind of entry is written."""
        link = edit_link_of(self._entry) if self._entry else None
        if link:
            self._navigator.go(link.route)

    @Slot()
    def askToWithdraw(self) -> None:
        self._asks = True
        self._show()

    @Slot(str)
    def because(self, reason: str) -> None:
        """Take the reason for withdrawing it, as typed so far."""
        self._reason = readable(reason)[:LONGEST_NOTE]
        self.touched()

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Strike the entry; nothing stands in its place."""
        if self._entry is None or not self._asks:
            return
        context, reason = self._context, self._reason.strip()
        withdrawal = withdraw_entry(context.diary.file, self._withdrawal_id, self._entry, reason, context.diary.now())
        self._forget_question()
        self._unfinished.finish()
        withdrawn(withdrawal).by(context)
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """Leave the entry as it is."""
        self._forget_question()
        self._unfinished.finish()
        self._show()

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))
