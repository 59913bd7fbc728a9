"""Days without an entry that are filled in together after a time away. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.moment import moment_at, wall_time
from kineret_gui.screens.keys import dose_key
from kineret_gui.screens.words import days, doses, fill, sites

LOOK_BACK = 62  # days; two months away


@dataclass(frozen=True, slots=True)
class AwayRow:
    """One dose without an entry, and whether it is to be recorded now."""

    key: str
    words: str
    detail: str
    chosen: bool


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("away", sentence, "", n)


def open_doses(records: Sequence[DoseRecord]) -> tuple[DoseRecord, ...]:
    """The doses of which nothing is known, or of which a part went in, in order of their days."""
    return tuple(record for record in records if record.is_open)


def away_rows(
    records: Sequence[DoseRecord], left_out: frozenset[str], spots: Sequence[str | None]
) -> tuple[AwayRow, ...]:
    """A row for each dose; `spots` holds a spot for each syringe of those that are not left out, in order."""
    rows, taken = [], 0
    for record in records:
        key = dose_key(record.dose.id)
        chosen = key not in left_out
        needed = len(record.syringes_left) if chosen else 0
        where = [sites.spot(spot) for spot in spots[taken : taken + needed]]
        taken += needed
        detail = tr("; ").join([_asked(record), *where])
        rows.append(AwayRow(key, days.day(record.dose.id.day), detail, chosen))
    return tuple(rows)


def _asked(record: DoseRecord) -> str:
    """What would be recorded of a dose; of one that was begun, beside what is recorded already, the rest alone."""
    if not record.injections:
        return doses.due_dose(record.dose)
    return doses.record(record)


def injections(
    records: Sequence[DoseRecord], spots: Sequence[str | None], giver: Giver, zone: str, day_starts: int
) -> tuple[Injection, ...]:
    """An injection for each syringe that is not recorded yet, at the usual time of its dose by the clocks of a zone."""
    found: list[Injection] = []
    for record in records:
        dose = record.dose
        moment = moment_at(wall_time(dose.id.day, dose.id.time, day_starts), zone, day_starts)
        for milligrams in record.syringes_left:
            found.append(Injection(moment, milligrams, spots[len(found)], giver, dose.id))
    return tuple(found)


def told(number: int) -> str:
    """What the button will do."""
    return tr("Record %n injection(s)", n=number)


def done(number: int) -> str:
    """What was done."""
    return fill(tr("%1. Each day has an entry of its own."), tr("%n injection(s) recorded", n=number))
