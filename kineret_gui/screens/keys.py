"""Days and doses as short texts that QML hands back."""

from datetime import date, datetime

from kineret_gui.diary.schedule import DoseId


def dose_key(dose: DoseId) -> str:
    """As `2026-03-09 08:00`."""
    return f"{dose.day.isoformat()} {dose.time:%H:%M}"


def dose_of(key: str) -> DoseId:
    """The dose behind a key. Raises ValueError where it is none."""
    at = datetime.strptime(key, "%Y-%m-%d %H:%M")  # noqa: DTZ007 - a wall time
    return DoseId(at.date(), at.time())


def day_of(key: str) -> date:
    """The day behind a key as `2026-03-09`."""
    return date.fromisoformat(key)
