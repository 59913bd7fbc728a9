"""Write the diary of an invented person into a new file."""

from datetime import date, timedelta
from pathlib import Path

from kineret_gui.diary.facts.photo import Picture
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.invented.demo_diary import NAME, DemoDiary
from kineret_gui.diary.moment import FIRST_DAY, LAST_DAY
from kineret_gui.store.creation import begin
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

DEVICE = "demo"
_AROUND = timedelta(days=30)  # that an invented life speaks of before its first day and after today, at most


def write_demo(
    path: Path, figure: Figure, today: date, days: int, seed: int, picture: Picture | None = None
) -> DiaryFile:
    """The new diary, open. Raises DiaryUnavailable; a file that is there already is never touched."""
    if not FIRST_DAY <= today - timedelta(days=days) - _AROUND <= today + _AROUND <= LAST_DAY:
        raise DiaryUnavailable(Reason.CLOCK, path)
    return begin(path, DEVICE, NAME, DemoDiary(figure, today, days, seed, picture).entries())
