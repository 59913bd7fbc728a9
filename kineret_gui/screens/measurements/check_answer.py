"""The answer to a date with the clinic: that it has been, its results, or that it never was."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.text import LONGEST_NOTE
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import RecordCheckResult
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.framework.writing import withdrawn
from kineret_gui.screens.measurements.check_answer_view import CheckAnswerView, check_answer_view
from kineret_gui.screens.measurements.values_view import ValueRow
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.translation import tr


@known_to_qml
class CheckAnswer(Viewed):
    """Of a date that is written down already. The program asks nothing more of one that was answered.

    edited    called after each change
    answered  called once what came of it is written
    """

    changed = Signal()
    title = shown(str, CheckAnswerView.title, changed)
    hasCome = shown(bool, CheckAnswerView.has_come, changed)
    text = shown(str, CheckAnswerView.text, changed)
    note = shown(str, CheckAnswerView.note, changed)
    results = shown_rows(ValueRow, CheckAnswerView.results)

    def __init__(
        self, parent: QObject, context: PageContext, edited: Callable[[], None], answered: Callable[[], None]
    ) -> None:
        super().__init__(parent)
        self._context, self._edited, self._answered = context, edited, answered
        self._check: Entry[CheckDate] | None = None
        self._id = self._note = ""
        self._view = CheckAnswerView()

    def begin(self, check: Entry[CheckDate] | None) -> None:
        self._check, self._id, self._note = check, new_id(), ""

    def kept(self) -> tuple[str, str]:
        """Return the id of its entry, and the note that was typed so far."""
        return self._id, self._note

    def go_on(self, id: str, note: str) -> None:
        """Go on with that note."""
        self._id, self._note = id, note

    def refresh(self) -> None:
        """Show all that is known of it now. Raises DiaryUnavailable."""
        check, diary = self._check, self._context.diary.file
        done = [entry.fact for entry in diary.standing(CheckDone)] if check else []
        results = diary.standing(Measurement) if check else ()
        fact = check.fact if check else None
        self.show_view(check_answer_view(fact, done, results, self._note, self._context.diary.now()))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._note = one_line(text)[:LONGEST_NOTE]
        self.show_view(replace(self._view, note=self._note))
        self._edited()

    @Slot()
    @acts
    def hasBeen(self) -> None:
        """Note that it has been, with what came of it in the person's words."""
        if self._check:
            now, check = self._context.diary.now(), self._check.fact
            done = CheckDone(check.id, moment_now(now, self._context.diary.person.day_starts), self._note.strip())
            match write_down(self._context.diary.file, self._id, done, now):
                case Written(entry):
                    self.begin(self._check)
                    self._answered()
                    self._context.navigator.back()
                    self._context.messages.done(
                        fill(tr("Saved. Marked as done: %1"), measurements.check_of_day(check)), entry
                    )

    @Slot()
    def enterResult(self) -> None:
        if self._check:
            self._context.navigator.go(RecordCheckResult(self._check.fact.id))

    @Slot(str)
    def openValue(self, entry: str) -> None:
        self._context.navigator.go(ShowEntry(entry))

    @Slot()
    @acts
    def withdraw(self) -> None:
        """Withdraw a date that the clinic never set, or took back."""
        old = self._check
        if old and self._context.diary.file.stands(old.id):
            entry = withdraw_entry(
                self._context.diary.file,
                self._id,
                old,
                tr("cancelled, or entered by mistake"),
                self._context.diary.now(),
            )
            self.begin(self._check)
            self._answered()
            self._context.navigator.back()
            withdrawn(entry).by(self._context)
