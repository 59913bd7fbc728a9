"""Recording an injection, and what is asked before: whether one that is there is the same, and about its amount."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, OnlyNewerCorrects
from kineret_gui.actions.correct_injection import correct_injection
from kineret_gui.actions.log_injection import (
    AlreadyRecorded,
    InTheFuture,
    Logged,
    log_extra_injection,
    log_further_syringe,
    log_injection,
    recorded_before,
)
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.writing import why_not_written
from kineret_gui.screens.injection.confirmations import ConfirmationQuestion, SaidMeanwhile, asked_of_amount
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class Recording(QObject):
    """One injection on its way into the diary.

    recorded, known_before  called with the entry as read back; and when it is the one that is recorded already
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        desk: Desk,
        recorded: Callable[[Entry[Injection]], None],
        known_before: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._recorded = recorded
        self._known_before = known_before
        self._waiting: tuple[str, Injection] | None = None
        self._earlier: Entry[Injection] | None = None
        self._asked: ConfirmationQuestion | None = None
        self._meanwhile = SaidMeanwhile(desk)
        self._go_on: Callable[[], None] = lambda: None
        self._wrong = ""

    def open(self, is_gone_on_with: bool = False) -> None:
        """A form is opened. What is said of its dose from now on, or since it was left, is asked about."""
        self._meanwhile.begin(is_gone_on_with)
        self.begin()

    def begin(self) -> None:
        self._waiting = self._earlier = self._asked = None
        self._wrong = ""
        self.changed.emit()

    def record(self, id: str, injection: Injection, syringe: int) -> None:
        """Record it as the `syringe`-th of its dose, or ask."""
        self.begin()
        if recorded_before(self._desk.diary, id, injection, syringe):
            self._record(id, injection, syringe)
        else:
            self._ask(self._meanwhile.asked(injection), lambda: self._record_amount(id, injection, syringe))

    def _record_amount(self, id: str, injection: Injection, syringe: int) -> None:
        self._ask(asked_of_amount(self._desk, id, injection), lambda: self._record(id, injection, syringe))

    def _record(self, id: str, injection: Injection, syringe: int) -> None:
        match log_injection(self._desk.diary, id, injection, syringe, self._desk.now()):
            case Logged(entry):
                self._recorded(entry)
            case AlreadyRecorded(earlier):
                self._waiting, self._earlier = (id, injection), earlier
            case InTheFuture():
                self._not_yet()
            case other:
                assert_never(other)
        self.changed.emit()

    def correct(self, id: str, old: Entry[Injection], injection: Injection) -> None:
        """Write it in the place of the old one, or ask."""
        self.begin()
        self._ask(asked_of_amount(self._desk, id, injection, old), lambda: self._correct(id, old, injection))

    def _ask(self, asked: ConfirmationQuestion | None, go_on: Callable[[], None]) -> None:
        """Go on where there is nothing to ask; else only once the person says that it is right."""
        if asked:
            self._asked, self._go_on = asked, go_on
            self.changed.emit()
        else:
            go_on()

    def _correct(self, id: str, old: Entry[Injection], injection: Injection) -> None:
        match correct_injection(self._desk.diary, id, old, injection, self._desk.now()):
            case Corrected(entry):
                self._recorded(entry)
            case NothingToCorrect() | NoLongerStands() | OnlyNewerCorrects() as outcome:
                if isinstance(outcome, NothingToCorrect):
                    self._known_before()
                self._desk.back()
                self._desk.say(why_not_written(outcome))
            case InTheFuture():
                self._not_yet()
            case other:
                assert_never(other)

    def _not_yet(self) -> None:
        self._wrong = tr("This time has not come yet. Please check the day and the time.")
        self.changed.emit()

    @Slot()
    def reconsider(self) -> None:
        self.begin()

    @Slot()
    @acts
    def sameOne(self) -> None:
        """It is the one that is recorded already: nothing is written."""
        self.begin()
        self._known_before()
        self._desk.home()
        self._desk.say(tr("Nothing more was written: this injection was recorded already."))

    @Slot()
    @acts
    def furtherSyringe(self) -> None:
        """The clinic ordered one more for this dose."""
        if self._waiting:
            id, injection = self._waiting
            self.begin()
            self._ask(asked_of_amount(self._desk, id, injection), lambda: self._record_further(id, injection))

    def _record_further(self, id: str, injection: Injection) -> None:
        written = log_further_syringe(self._desk.diary, id, injection, self._desk.now())
        self._recorded(written.entry)

    @Slot()
    @acts
    def itIsRight(self) -> None:
        if self._asked:
            self.begin()
            self._go_on()

    @Slot()
    @acts
    def oneTooMany(self) -> None:
        """It was one too many: recorded as it was, with what the leaflet says of too much."""
        if self._waiting:
            written = log_extra_injection(self._desk.diary, *self._waiting, self._desk.now())
            self.begin()
            self._desk.home()
            self._desk.done(
                fill(tr("Recorded as an extra injection. %1"), self._desk.leaflet_says("too-much")),
                written.entry,
            )

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is recorded already; empty while nothing is asked."""
        if self._earlier is None:
            return ""
        return doses.earlier(self._earlier.fact, self._earlier.by, self._desk.now())

    @Property(str, notify=changed)
    def askedAbout(self) -> str:
        return self._asked.about if self._asked else ""

    @Property(str, notify=changed)
    def askedFirst(self) -> str:
        return self._asked.words if self._asked else ""

    @Property(str, notify=changed)
    def tooMuch(self) -> str:
        """What the leaflet says of too much, with its source; empty unless more would be recorded than prescribed."""
        return self._asked.too_much if self._asked else ""

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        return self._earlier is not None or self._asked is not None

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong
