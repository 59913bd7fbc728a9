"""The doses to come and the dates with the clinic, in a file for the calendar of a phone."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.save_calendar import save_calendar
from kineret_gui.diary.facts.due_clock import home_zone
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.file_choice import FileChoice, not_written
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import RemindOnPhone
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.more.phone_view import PhoneView, calendar_words, phone_view, written_message
from kineret_gui.store.dose_clock import clock_words, lived
from kineret_gui.wording.translation import tr

_USUAL_DAYS = 30


@known_to_qml
class PhoneScreen(Screen):
    """The page of reminders for a phone: how many days, whether the medicine is named, and where the file goes."""

    changed = Signal()
    lengths = shown_rows(ChoiceRow, PhoneView.lengths)
    namesMedicine = shown(bool, PhoneView.names_medicine, changed)
    whoseTimes = shown(str, PhoneView.whose_times, changed)
    message = shown(str, PhoneView.message, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = PhoneView()
        self._days, self._names_medicine = _USUAL_DAYS, False
        self._file = FileChoice(self, self._save, edited=self._forget)
        self._file.must_end_in(".ics")
        self._message = ""

    def open(self, route: RemindOnPhone) -> None:
        self._file.begin(str(Path.home() / "injections.ics"))
        self._message = ""

    @acts
    def refresh(self) -> None:
        now, doses = self._diary.now(), self._diary.dose_now
        home = home_zone(clock_words(self._diary.file), lived(self._diary.file), now)
        self.show_view(phone_view(self._days, self._names_medicine, doses, home, self._message))

    @Slot(str)
    def chooseDays(self, days: str) -> None:
        self._days, self._message = int(days), ""
        self.refresh()

    @Slot()
    def turnName(self) -> None:
        self._names_medicine, self._message = not self._names_medicine, ""
        self.refresh()

    def _forget(self) -> None:
        self._message = ""
        self.show_view(replace(self._view, message=""))

    @acts
    def _save(self, path: Path, chosen: bool) -> None:
        """Write the file, or say why it cannot be."""
        context, ahead = self._context, int(self._services.choices.chosen.remind_ahead)
        times, now, words = ReminderTimes(ahead=ahead, every=0), context.diary.now(), calendar_words()
        try:
            made = save_calendar(context.diary.file, path, self._days, times, self._names_medicine, now, words)
        except FileExistsError:
            self._file.refuse(
                tr("A file from another program already has this name. It was not changed. Choose another name.")
            )
        except OSError as error:
            self._file.refuse(not_written(error))
        else:
            self._message = written_message(made, path)
            context.messages.say(self._message)
        self.refresh()

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file
