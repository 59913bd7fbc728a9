"""Recording an injection, and what is asked before: whether one that is there is the same, and about its amount."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, OnlyNewerCorrects
from kineret_gui.actions.log_injection import (
    AlreadyRecorded,
    Logged,
    log_extra_injection,
    log_further_syringe,
    log_injection,
    recorded_before,
)
from kineret_gui.actions.write_down import InTheFuture, write_anew
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown
from kineret_gui.screens.framework.writing import WriteInProgress, corrected, why_not_written
from kineret_gui.screens.injection.confirmations import AnswersMeanwhile, ConfirmationQuestion, amount_question
from kineret_gui.screens.injection.record_form import RecordForm
from kineret_gui.screens.injection.recording_view import RecordingView, confirmation_view
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class Recording(Viewed):
    """One injection on its way into the diary.

    recorded   called with the entry of a new injection, as read back
    settled    called when nothing is left to be written: it is recorded already, or the correction was written
    """

    changed = Signal()
    asks = shown(bool, RecordingView.asks, changed)
    duplicate = shown(str, RecordingView.duplicate, changed)
    confirmationTitle = shown(str, RecordingView.confirmation_title, changed)
    confirmation = shown(str, RecordingView.confirmation, changed)
    tooMuch = shown(str, RecordingView.too_much, changed)
    wrong = shown(str, RecordingView.wrong, changed)

    def __init__(
        self,
        parent: QObject,
        context: PageContext,
        recorded: Callable[[Entry[Injection]], None],
        settled: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._view = RecordingView()
        self._context, self._recorded, self._settled = context, recorded, settled
        self._duplicate: tuple[str, Injection] | None = None
        self._go_on: Callable[[], None] | None = None
        self._meanwhile = AnswersMeanwhile(context)
        self.writing = WriteInProgress()

    def open(self, is_gone_on_with: bool = False) -> None:
        """Begin with a form; answers for its dose from now on, or since it was left, are asked about."""
        self._meanwhile.begin(is_gone_on_with)
        self.begin()

    def begin(self) -> None:
        """Ask nothing."""
        self._duplicate = self._go_on = None
        self.show_view(RecordingView())

    def save(self, form: RecordForm) -> None:
        """Record the injection in a form, or correct one by it, or ask, or say what is wrong with it."""
        try:
            injection = form.injection(self._context.diary.now(), self._context.diary.person.day_starts)
        except ValueError:  # of an amount or a note that the page does not let through
            self.show_view(RecordingView(wrong=tr("Nothing was saved. Check the time, the amount and the note.")))
            return
        if form.old is None:
            self.record(form.id, injection, form.syringe)
        else:
            self._correct_or_ask(form.id, form.old, injection)

    def record(self, id: str, injection: Injection, syringe: int) -> None:
        """Record it as the `syringe`-th of its dose, or ask."""
        self.begin()
        if recorded_before(self._context.diary.file, id, injection, syringe):
            self._record(id, injection, syringe)
        else:
            self._ask(self._meanwhile.question(injection), lambda: self._record_amount(id, injection, syringe))

    def _record_amount(self, id: str, injection: Injection, syringe: int) -> None:
        self._ask(amount_question(self._context.diary, id, injection), lambda: self._record(id, injection, syringe))

    def _record(self, id: str, injection: Injection, syringe: int) -> None:
        with self.writing:
            outcome = log_injection(self._context.diary.file, id, injection, syringe, self._context.diary.now())
        match outcome:
            case Logged(entry):
                self._recorded(entry)
            case AlreadyRecorded(earlier):
                self._duplicate = id, injection
                text = doses.earlier(earlier.fact, earlier.by, self._context.diary.now())
                self.show_view(RecordingView(asks=True, duplicate=text))
            case InTheFuture():
                self._show_not_yet()
            case other:
                assert_never(other)

    def _correct_or_ask(self, id: str, old: Entry[Injection], injection: Injection) -> None:
        """Write it in the place of the old one, or ask."""
        self.begin()
        self._ask(amount_question(self._context.diary, id, injection, old), lambda: self._correct(id, old, injection))

    def _ask(self, question: ConfirmationQuestion | None, go_on: Callable[[], None]) -> None:
        """Go on where there is nothing to ask; else only once the person says that it is right."""
        if question:
            self._go_on = go_on
            self.show_view(confirmation_view(question))
        else:
            go_on()

    def _correct(self, id: str, old: Entry[Injection], injection: Injection) -> None:
        with self.writing:
            outcome = write_anew(self._context.diary.file, id, old, injection, self._context.diary.now())
        match outcome:
            case Corrected(entry):
                self._settled()
                self._context.navigator.back()
                corrected(entry).by(self._context)
            case NothingToCorrect() | NoLongerStands() | OnlyNewerCorrects() as outcome:
                if isinstance(outcome, NothingToCorrect):
                    self._settled()
                self._context.navigator.back()
                self._context.messages.say(why_not_written(outcome))
            case InTheFuture():
                self._show_not_yet()
            case other:
                assert_never(other)

    def _show_not_yet(self) -> None:
        self.show_view(RecordingView(wrong=tr("This time is in the future. Check the day and the time.")))

    @Slot()
    def reconsider(self) -> None:
        self.begin()

    @Slot()
    @acts
    def sameOne(self) -> None:
        """Write nothing: it is the one that is recorded already."""
        self.begin()
        self._settled()
        self._context.navigator.home()
        self._context.messages.say(tr("Not recorded again. This injection is already in the diary."))

    @Slot()
    @acts
    def furtherSyringe(self) -> None:
        """Record one more for this dose, as the clinic ordered."""
        if self._duplicate:
            id, injection = self._duplicate
            self.begin()
            self._ask(amount_question(self._context.diary, id, injection), lambda: self._record_further(id, injection))

    def _record_further(self, id: str, injection: Injection) -> None:
        with self.writing:
            written = log_further_syringe(self._context.diary.file, id, injection, self._context.diary.now())
        self._recorded(written.entry)

    @Slot()
    @acts
    def itIsRight(self) -> None:
        if go_on := self._go_on:
            self.begin()
            go_on()

    @Slot()
    @acts
    def oneTooMany(self) -> None:
        """Record it as one too many, and show what the leaflet says of too much."""
        if self._duplicate:
            with self.writing:
                written = log_extra_injection(self._context.diary.file, *self._duplicate, self._context.diary.now())
            self.begin()
            self._context.navigator.home()
            self._context.messages.done(
                fill(tr("Recorded as an extra injection. %1"), self._context.diary.leaflet_says("too-much")),
                written.entry,
            )
