"""Words of a newer version on a dose, where this one cannot read it: the dose is not open, and nothing is guessed."""

import contextlib
import json
from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any

from kineret_gui.diary.entry import Entry, Fact, Foreign
from kineret_gui.diary.rules.schedule import DoseId, DueDose

_NAMES_ITS_DOSE = {"injection": "answers", "dose-answer": "dose"}  # each kind, and the field in which it does


def about_doses(entries: Sequence[Entry[Fact]]) -> tuple[Entry[Foreign], ...]:
    """Those that tell of a dose, as far as their kind says."""
    return tuple(
        entry  # type: ignore[misc]
        for entry in entries
        if isinstance(entry.fact, Foreign) and entry.fact.kind in _NAMES_ITS_DOSE
    )


def unread_of(
    due: Sequence[DueDose], answered: Mapping[DoseId, Sequence[object]], unread: Sequence[Entry[Foreign]]
) -> dict[DoseId, tuple[Entry[Foreign], ...]]:
    """Each of them at the dose it names; else at the first of its day of which nothing is said, or nowhere.

    answered  what is there of each due dose
    """
    of_dose: dict[DoseId, tuple[Entry[Foreign], ...]] = {dose.id: () for dose in due}
    for entry in sorted(unread, key=lambda entry: (entry.written, entry.id)):
        free = (id for id in of_dose if id.day == entry.fact.day and not answered[id] and not of_dose[id])
        named = _named(entry.fact)
        home = named if named in of_dose else next(free, None)
        if home:
            of_dose[home] += (entry,)
    return of_dose


def _named(fact: Foreign) -> DoseId | None:
    """The dose that it names as this version would; None where it names none."""
    with contextlib.suppress(ValueError, TypeError, KeyError):
        written: Mapping[str, Any] = json.loads(fact.body)[_NAMES_ITS_DOSE[fact.kind]]
        return DoseId(date.fromisoformat(written["day"]), time.fromisoformat(written["time"]))
    return None
