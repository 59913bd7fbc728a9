"""The doses to come and the dates with the clinic, in a file for the calendar of a phone."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.export_calendar import CalendarFile
from kineret_gui.actions.save_calendar import save_calendar
from kineret_gui.diary.facts.due_clock import home_zone, same_clocks
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.exchange.calendar.calendar_file import CalendarWords
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.file_choice import FileChoice, not_written
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.store.dose_clock import clock_words, lived
from kineret_gui.wording import fill, newer
from kineret_gui.wording.clocks import city
from kineret_gui.wording.translation import tr

_DAYS = (14, 30, 90, 180)
_USUAL_DAYS = 30


@known_to_qml
class PhoneScreen(Screen):
    """How many days, whether the medicine is named, and where the file goes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._lengths = RowListModel(ChoiceRow, self)
        self._days, self._names_medicine = _USUAL_DAYS, False
        self._file = FileChoice(self, self._save, edited=self._forget)
        self._file.must_end_in(".ics")
        self._told = self._whose_times = ""

    def open(self, about: str) -> None:
        self._file.begin(str(Path.home() / "injections.ics"))
        self._told = ""

    @acts
    def refresh(self) -> None:
        now, doses = self._desk.now(), self._desk.dose_now
        home = home_zone(clock_words(self._desk.diary), lived(self._desk.diary), now)
        self._whose_times = _whose_times(doses, home)
        self._lengths.show([ChoiceRow(str(n), tr("%n day(s)", n=n), n == self._days) for n in _DAYS])
        self.changed.emit()

    @Slot(str)
    def chooseDays(self, days: str) -> None:
        self._days, self._told = int(days), ""
        self.refresh()

    @Slot()
    def turnName(self) -> None:
        self._names_medicine, self._told = not self._names_medicine, ""
        self.refresh()

    def _forget(self) -> None:
        self._told = ""
        self.changed.emit()

    @acts
    def _save(self, path: Path, chosen: bool) -> None:
        """Write the file, or say why it cannot be."""
        desk, ahead = self._desk, int(self._desk.choices.chosen.remind_ahead)
        wishes, now = ReminderTimes(ahead=ahead, every=0), desk.now()
        try:
            made = save_calendar(desk.diary, path, self._days, wishes, self._names_medicine, now, _words())
        except FileExistsError:
            self._file.refuse(
                tr("Another program's file has this name, and was left as it is. Please choose another name.")
            )
        except OSError as error:
            self._file.refuse(not_written(error))
        else:
            self._told = _told(made, path)
            desk.say(self._told)
        self.refresh()

    @Property(QObject, constant=True)
    def lengths(self) -> RowListModel:
        return self._lengths

    @Property(bool, notify=changed)
    def namesMedicine(self) -> bool:
        return self._names_medicine

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(str, notify=changed)
    def whoseTimes(self) -> str:
        """By whose clocks the doses stand in the file, where those of home and of here differ; else empty."""
        return self._whose_times

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was written; empty before."""
        return self._told


def _whose_times(doses: Now, home: str) -> str:
    """`doses` is the present by the clocks that doses follow."""
    if not same_clocks(home, doses):
        told = tr("The file holds the doses at the times of %1, where you are now. Write a newer file when you leave.")
        return fill(told, city(doses.zone))
    if not same_clocks(doses.here, doses):
        return fill(tr("The file holds the doses at the times of %1."), city(home))
    return ""


def _told(made: CalendarFile, path: Path) -> str:
    doses, dates = tr("%n dose(s)", n=made.doses), tr("%n date(s) with the clinic", n=made.checks)
    told = fill(tr("Written: %1 and %2, into %3"), doses, dates, str(path))
    return "\n".join(filter(None, (told, newer.left_out(made.unread, made.more))))


def _words() -> CalendarWords:
    """What the calendar shows, in the person's language."""
    return CalendarWords(
        dose=tr("Injection"),
        named_dose=tr("Kineret %1 mg"),
        blood_test=tr("Blood test"),
        visit=tr("Visit to the clinic"),
        other=tr("Date with the clinic"),
    )
