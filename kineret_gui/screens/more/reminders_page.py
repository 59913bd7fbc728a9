"""The reminders of this computer: when, how often, when not, what they may say, and whether they can be seen here."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.more.reminders_view import (
    Quiet,
    ahead_rows,
    every_rows,
    from_label,
    kept_quiet,
    snooze_rows,
    until_label,
)
from kineret_gui.wording.reminders import ReminderTest, state
from kineret_gui.wording.translation import tr


@known_to_qml
class RemindersScreen(QObject):
    """Each choice holds at once, for this account on this computer."""

    changed = Signal()

    def __init__(self, choices: Choices, reminders: Callable[[], Reminders], say: Callable[[str], None]) -> None:
        super().__init__()
        self._choices = choices
        self._reminders = reminders()
        self._say = say
        self._ahead = RowListModel(ChoiceRow, self)
        self._every = RowListModel(ChoiceRow, self)
        self._snooze = RowListModel(ChoiceRow, self)
        self._quiet = Quiet("", "")

    def open(self, about: str) -> None:
        chosen = self._choices.chosen
        self._quiet = kept_quiet(chosen.quiet_from, chosen.quiet_until)

    def refresh(self) -> None:
        chosen = self._choices.chosen
        self._ahead.show(ahead_rows(chosen.remind_ahead))
        self._every.show(every_rows(chosen.remind_every))
        self._snooze.show(snooze_rows(chosen.snooze))
        self.changed.emit()

    @Slot()
    def turnReminders(self) -> None:
        self._change(reminders=not self._choices.chosen.reminders)

    @Slot(str)
    def chooseAhead(self, minutes: str) -> None:
        self._change(remind_ahead=int(minutes))

    @Slot(str)
    def chooseEvery(self, minutes: str) -> None:
        self._change(remind_every=int(minutes))

    @Slot(str)
    def chooseSnooze(self, minutes: str) -> None:
        self._change(snooze=int(minutes))

    @Slot(str)
    def typeQuietFrom(self, text: str) -> None:
        self._type(Quiet(text, self._quiet.typed_until))

    @Slot(str)
    def typeQuietUntil(self, text: str) -> None:
        self._type(Quiet(self._quiet.typed_from, text))

    @Slot()
    def turnName(self) -> None:
        self._change(name_shown=not self._choices.chosen.name_shown)

    @Slot()
    def turnClosing(self) -> None:
        self._change(closing_says=not self._choices.chosen.closing_says)

    @Slot()
    def turnLogin(self) -> None:
        wanted = not self.startsAtLogin
        try:
            self._reminders.start_at_login(wanted)
        except OSError:
            self._say(tr("This computer did not let the program be started at login."))
        else:
            self._change(background=wanted)

    @Slot()
    def test(self) -> None:
        """Show one now, and remember whether this desktop shows them."""
        self._reminders.try_one(self._tested)

    def _tested(self, shown: bool) -> None:
        self._change(reminder_tested=(ReminderTest.SHOWN if shown else ReminderTest.NOT_SHOWN).value)
        self._say(tr("A reminder was shown.") if shown else state(self._choices.chosen))

    def _type(self, quiet: Quiet) -> None:
        self._quiet = quiet
        if quiet.understood:
            begins, ends = quiet.understood
            self._choices.change(quiet_from=begins, quiet_until=ends)
        self.refresh()

    def _change(self, **choice: str | int | bool) -> None:
        self._choices.change(**choice)
        self.refresh()

    @Property(QObject, constant=True)
    def aheadRows(self) -> RowListModel:
        return self._ahead

    @Property(QObject, constant=True)
    def everyRows(self) -> RowListModel:
        return self._every

    @Property(QObject, constant=True)
    def snoozeRows(self) -> RowListModel:
        return self._snooze

    @Property(str, notify=changed)
    def state(self) -> str:
        return state(self._choices.chosen)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return bool(self._choices.chosen.reminders)

    @Property(bool, notify=changed)
    def nameShown(self) -> bool:
        return bool(self._choices.chosen.name_shown)

    @Property(bool, notify=changed)
    def closingSays(self) -> bool:
        return bool(self._choices.chosen.closing_says)

    @Property(bool, notify=changed)
    def startsAtLogin(self) -> bool:
        return self._reminders.starts_at_login()

    @Property(str, constant=True)
    def fromLabel(self) -> str:
        return from_label()

    @Property(str, constant=True)
    def untilLabel(self) -> str:
        return until_label()

    @Property(str, notify=changed)
    def quietFrom(self) -> str:
        return self._quiet.typed_from

    @Property(str, notify=changed)
    def quietUntil(self) -> str:
        return self._quiet.typed_until

    @Property(str, notify=changed)
    def quietWrong(self) -> str:
        return self._quiet.wrong
