"""The diary day that a page is to be about. Pure."""

from datetime import date

from kineret_gui.screens.keys import day_of


def day_in(about: str) -> date | None:
    """The day behind a text as `2026-03-09`; None for any other text."""
    try:
        return day_of(about)
    except ValueError:
        return None


def day_and_rest(about: str) -> tuple[date | None, str]:
    """As `2026-03-09/what:cough`: the day in front, where there is one, and what follows it."""
    day, slash, rest = about.partition("/")
    found = day_in(day) if slash else None
    return (found, rest) if found else (None, about)
