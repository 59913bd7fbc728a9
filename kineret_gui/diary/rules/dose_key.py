"""Days and doses as short texts that QML hands back."""

from datetime import date, datetime

from kineret_gui.diary.rules.schedule import DoseId


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


def day_in(about: str) -> date | None:
    """The day behind a text as `2026-03-09`; None for any other text."""
    try:
        return day_of(about)
    except ValueError:
        return None


def day_and_rest(about: str) -> tuple[date | None, str]:
    """As `2026-03-09/what:cough`: the day in front, where there is one, and what follows it."""
    day, slash, rest = about.partition("/")
    parsed = day_in(day) if slash else None
    return (parsed, rest) if parsed else (None, about)
