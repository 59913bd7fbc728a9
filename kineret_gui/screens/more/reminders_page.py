"""The reminders of this computer: when, how often, when not, what they may say, and whether they can be seen here."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.routes.settings import SetReminders
from kineret_gui.screens.framework.routes.start import ChooseFirstReminder
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.reminders_view import Quiet, RemindersView, kept_quiet, reminders_view
from kineret_gui.wording.notifications import ReminderTest, state
from kineret_gui.wording.translation import tr


@known_to_qml
class RemindersScreen(Viewed):
    """Each choice holds at once, for this account on this computer."""

    changed = Signal()
    aheadRows = shown_rows(ChoiceRow, RemindersView.ahead_rows)
    everyRows = shown_rows(ChoiceRow, RemindersView.every_rows)
    snoozeRows = shown_rows(ChoiceRow, RemindersView.snooze_rows)
    state = shown(str, RemindersView.state, changed)
    on = shown(bool, RemindersView.on, changed)
    nameShown = shown(bool, RemindersView.name_shown, changed)
    closingSays = shown(bool, RemindersView.closing_says, changed)
    startsAtLogin = shown(bool, RemindersView.starts_at_login, changed)
    fromLabel = shown(str, RemindersView.from_label, changed)
    untilLabel = shown(str, RemindersView.until_label, changed)
    quietFrom = shown(str, RemindersView.quiet_from, changed)
    quietUntil = shown(str, RemindersView.quiet_until, changed)
    quietWrong = shown(str, RemindersView.quiet_wrong, changed)

    def __init__(self, choices: Choices, reminders: Callable[[], Reminders], say: Callable[[str], None]) -> None:
        super().__init__()
        self._choices = choices
        self._reminders = reminders()
        self._say = say
        self.open(SetReminders())
        self.refresh()

    def open(self, route: SetReminders | ChooseFirstReminder) -> None:
        chosen = self._choices.chosen
        self._quiet = kept_quiet(chosen.quiet_from, chosen.quiet_until)

    def refresh(self) -> None:
        self.show_view(reminders_view(self._choices.chosen, self._quiet, self._reminders.starts_at_login()))

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
        starts = not self._reminders.starts_at_login()
        try:
            self._reminders.start_at_login(starts)
        except OSError:
            self._say(tr("This computer did not allow the app to start when you sign in."))
        else:
            self._change(background=starts)

    @Slot()
    def test(self) -> None:
        """Show one now, and remember whether this desktop shows them."""
        self._reminders.try_one(self._tested)

    def _tested(self, shown: bool) -> None:
        self._change(reminder_tested=(ReminderTest.SHOWN if shown else ReminderTest.NOT_SHOWN).value)
        self._say(tr("A test reminder was shown.") if shown else state(self._choices.chosen))

    def _type(self, quiet: Quiet) -> None:
        self._quiet = quiet
        if quiet.understood:
            begins, ends = quiet.understood
            self._choices.change(quiet_from=begins, quiet_until=ends)
        self.refresh()

    def _change(self, **choice: str | int | bool) -> None:
        self._choices.change(**choice)
        self.refresh()
