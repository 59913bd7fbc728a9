"""Put the doses to come into a calendar file: a new one, or in the place of an older one of ours."""

from pathlib import Path

from kineret_gui.actions.export_calendar import CalendarFile, export_calendar
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.exchange.calendar.calendar_file import PRODUCT, CalendarWords
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.whole_file import put_whole

_HEAD = 200  # bytes in which a calendar names the program that wrote it


def save_calendar(
    diary: DiaryFile,
    path: Path,
    days: int,
    reminder_times: ReminderTimes,
    names_medicine: bool,
    now: Now,
    words: CalendarWords,
) -> CalendarFile:
    """Return what was written. Raises DiaryUnavailable; OSError, also where another program's file has that name."""
    made = export_calendar(diary, days, reminder_times, names_medicine, now, words)
    if path.exists():
        _refuse_foreign(path)
    put_whole(path, made.content)
    return made


def _refuse_foreign(path: Path) -> None:
    with path.open("rb") as file:
        if PRODUCT.encode() not in file.read(_HEAD):
            raise FileExistsError(path)
