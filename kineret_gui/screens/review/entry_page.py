"""One entry: what it says, what it replaced, and how it is corrected or withdrawn."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.diary.entry import Entry, Fact, new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import LONGEST_NOTE, readable
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.review.edit_link import way_from
from kineret_gui.screens.review.entry_view import EntryFacts, EntryHistoryRow, EntryLineRow, EntryView, entry_view
from kineret_gui.store.corrections import changes_before, in_its_place
from kineret_gui.wording.translation import tr


@known_to_qml
class EntryScreen(FormScreen):
    """The entry that is looked at. One that is corrected meanwhile is followed to what stands in its place."""

    PAGE, KEPT = "entry", tuple[str, str]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = EntryView()
        self._lines = RowListModel(EntryLineRow, self)
        self._history = RowListModel(EntryHistoryRow, self)
        self._in_its_place = RowListModel(EntryRow, self)
        self._entry: Entry[Fact] | None = None
        self._stood = False
        self._asks = False
        self._withdrawal_id = self._reason = ""

    def begin_form(self, about: str) -> None:
        self._entry = self._desk.diary.entry(about)
        self._stood = self._desk.diary.stands(about)
        self._forget_question()

    def form_now(self) -> tuple[str, str]:
        return self._withdrawal_id, self._reason

    def go_on_with(self, form: tuple[str, str], begun: Now) -> None:
        self._asks = True
        self._withdrawal_id, self._reason = form

    @acts
    def refresh(self) -> None:
        self._follow()
        self._view = entry_view(self._facts(self._entry), self._desk.dose_now) if self._entry else EntryView()
        self._asks = self._asks and bool(self._view.withdraw)
        self._lines.show(self._view.lines)
        self._history.show(self._view.history)
        self._in_its_place.show(self._view.in_its_place)
        self.changed.emit()

    def _follow(self) -> None:
        if self._entry and self._stood:
            standing = in_its_place(self._desk.diary, self._entry)
            self._entry = standing[0] if len(standing) == 1 else self._entry

    def _facts(self, entry: Entry[Fact]) -> EntryFacts:
        diary = self._desk.diary
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
        way = way_from(self._entry) if self._entry else None
        if way:
            self._desk.open_page(way.page, way.about)

    @Slot()
    def askToWithdraw(self) -> None:
        self._asks = True
        self.changed.emit()

    @Slot(str)
    def because(self, reason: str) -> None:
        """Why it is withdrawn, as typed so far."""
        self._reason = readable(reason)[:LONGEST_NOTE]
        self.touched()

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Strike the entry; nothing stands in its place."""
        if self._entry is None or not self._asks:
            return
        desk, reason = self._desk, self._reason.strip()
        withdrawal = withdraw_entry(desk.diary, self._withdrawal_id, self._entry, reason, desk.now())
        self._forget_question()
        self._unfinished.finish()
        withdrawn(withdrawal).by(desk)
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """Leave the entry as it is."""
        self._forget_question()
        self._unfinished.finish()
        self.changed.emit()

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.open_page("entry", entry)

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(QObject, constant=True)
    def history(self) -> RowListModel:
        return self._history

    @Property(QObject, constant=True)
    def inItsPlace(self) -> RowListModel:
        return self._in_its_place

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title or tr("This entry is not in the diary")

    @Property(str, notify=changed)
    def struck(self) -> str:
        return self._view.struck

    @Property(str, notify=changed)
    def newer(self) -> str:
        return self._view.newer

    @Property(str, notify=changed)
    def written(self) -> str:
        return self._view.written

    @Property(str, notify=changed)
    def correctText(self) -> str:
        return "" if self._asks else self._view.correct

    @Property(str, notify=changed)
    def withdrawText(self) -> str:
        return "" if self._asks else self._view.withdraw

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the question stands if the entry is really to be withdrawn."""
        return self._asks

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason
