"""What came of a date with the clinic: that it has been, its results, or that it never was."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import RecordCheckResult
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.measurements.measurements_view import ValueRow, result_rows
from kineret_gui.wording import days, fill, measurements
from kineret_gui.wording.translation import tr


@known_to_qml
class CheckAnswer(QObject):
    """Of a date that is written down already. The program asks nothing more of one that was answered.

    edited    called after each change
    answered  called once what came of it is written
    """

    changed = Signal()

    def __init__(self, parent: QObject, desk: Desk, edited: Callable[[], None], answered: Callable[[], None]) -> None:
        super().__init__(parent)
        self._desk, self._edited, self._answered = desk, edited, answered
        self._check: Entry[CheckDate] | None = None
        self._id = self._note = self._said = ""
        self._results = RowListModel(ValueRow, self)

    def begin(self, check: Entry[CheckDate] | None) -> None:
        self._check, self._id, self._note = check, new_id(), ""

    def kept(self) -> tuple[str, str]:
        """The id of its entry, and the note that was typed so far."""
        return self._id, self._note

    def go_on(self, id: str, note: str) -> None:
        """Go on with that note."""
        self._id, self._note = id, note

    def refresh(self) -> None:
        """Show what is known of it now. Raises DiaryUnavailable."""
        id = self._check.fact.id if self._check else ""
        done = [one.fact for one in self._desk.diary.standing(CheckDone) if one.fact.check == id] if id else []
        results = [one for one in self._desk.diary.standing(Measurement) if one.fact.check == id] if id else []
        self._said = _said(done[-1]) if done else ""
        self._results.show(result_rows(results, self._desk.now()))
        self.changed.emit()

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._note = one_line(text)[:LONGEST_NOTE]
        self._edited()

    @Slot()
    @acts
    def hasBeen(self) -> None:
        """It has been, with what came of it in the person's words."""
        if self._check:
            now, check = self._desk.now(), self._check.fact
            done = CheckDone(check.id, moment_now(now, self._desk.person.day_starts), self._note.strip())
            match write_down(self._desk.diary, self._id, done, now):
                case Written(entry):
                    self.begin(self._check)
                    self._answered()
                    self._desk.back()
                    self._desk.done(fill(tr("Written down: it has been. %1"), measurements.check_of_day(check)), entry)

    @Slot()
    def enterResult(self) -> None:
        if self._check:
            self._desk.navigator.go(RecordCheckResult(self._check.fact.id))

    @Slot(str)
    def openValue(self, entry: str) -> None:
        self._desk.navigator.go(ShowEntry(entry))

    @Slot()
    @acts
    def withdraw(self) -> None:
        """The clinic never set it, or took it back."""
        old = self._check
        if old and self._desk.diary.stands(old.id):
            entry = withdraw_entry(
                self._desk.diary, self._id, old, tr("cancelled, or entered by mistake"), self._desk.now()
            )
            self.begin(self._check)
            self._answered()
            self._desk.back()
            withdrawn(entry).by(self._desk)

    @Property(str, notify=changed)
    def title(self) -> str:
        return measurements.check_of_day(self._check.fact) if self._check else ""

    @Property(bool, notify=changed)
    def hasCome(self) -> bool:
        """Whether its day is here or has passed."""
        return self._check is not None and self._check.fact.on <= self._desk.now().wall.date()

    @Property(str, notify=changed)
    def said(self) -> str:
        """That it has been, where that was said."""
        return self._said

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note

    @Property(QObject, constant=True)
    def results(self) -> RowListModel:
        return self._results


def _said(done: CheckDone) -> str:
    on = days.day(done.moment.wall.date())
    return (
        fill(tr("It has been, noted on %1: %2"), on, done.note)
        if done.note
        else fill(tr("It has been, noted on %1"), on)
    )
