"""Write the diary of an invented person into a new file."""

from datetime import date
from pathlib import Path

from kineret_gui.diary.demo import NAME, DemoDiary
from kineret_gui.diary.photo import Picture
from kineret_gui.diary.site import Figure
from kineret_gui.store.begin import begin
from kineret_gui.store.diary_file import DiaryFile

DEVICE = "demo"


def write_demo(
    path: Path, figure: Figure, today: date, days: int, seed: int, picture: Picture | None = None
) -> DiaryFile:
    """The new diary, open. Raises DiaryUnavailable; a file that is there already is never touched."""
    return begin(path, DEVICE, NAME, DemoDiary(figure, today, days, seed, picture).entries())
