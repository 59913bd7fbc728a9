"""Reminders that were shown on this computer: kept beside the diaries, because no diary is to hold it."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from kineret_gui.device.private_file import read_instant, read_small_json, write_small
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now, check_day
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.medicine_times import MedicineTime
from kineret_gui.diary.rules.reminder import Memory, Reminder, due_at
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.diary.rules.unshown_reminders import ReminderWatch, UnshownReason, could_not_be_shown, why_not_shown

_MOST_DOSES = 60  # of one diary, the latest. By their number, since a clock can be set years ahead and back again
_MOST_DIARIES = 20

_Row = list[str]  # day, usual time, instant


@frozen
class Remembered:
    """The memory of one diary.

    looked   when its doses were last looked at; None where they never were; aware, UTC
    unshown  doses whose reminder could not be shown, and why, until a person has read that
    medicines  what is remembered of the times of other medicines
    """

    memory: Memory = field(default_factory=Memory)
    looked: datetime | None = None
    unshown: Mapping[DoseId, UnshownReason] = field(default_factory=dict)
    medicines: Memory = field(default_factory=Memory)

    def after(self, reminder: Reminder[Any]) -> "Remembered":
        """Return what is remembered once a reminder was shown."""
        if isinstance(reminder.dose, MedicineTime):
            return replace(self, medicines=self.medicines.after(reminder))
        return replace(self, memory=self.memory.after(reminder))

    def putting_off(self, reminder: Reminder[Any], until: datetime) -> "Remembered":
        """Return what is remembered once a person asked to be reminded again at `until`."""
        if isinstance(reminder.dose, MedicineTime):
            return replace(self, medicines=self.medicines.putting_off(reminder.dose.id, until))
        return replace(self, memory=self.memory.putting_off(reminder.dose.dose.id, until))

    def since(self, now: Now) -> date:
        """The first day whose doses matter: that of the last look, or of a reminder that could not be shown."""
        days = [dose.day for dose in self.unshown]
        looked = self.looked or now.utc
        return min([*days, looked.date() - timedelta(days=1), now.utc.date()])

    def unshown_among(
        self, doses: Sequence[DoseRecord], now: Now, day_starts: int, watch: ReminderWatch
    ) -> Mapping[DoseId, UnshownReason]:
        """Those open doses whose reminder could not be shown, and why: as remembered, and since the last look."""
        still_open = {record.dose.id for record in doses}
        known = {dose: why for dose, why in self.unshown.items() if dose in still_open}
        if self.looked is None:
            return known
        for record in could_not_be_shown(doses, self.looked, now, day_starts):
            dose, due = record.dose.id, due_at(record.dose.id, now.zone, day_starts)
            if dose not in known and not self._was_shown(dose, now.zone, day_starts):
                known[dose] = why_not_shown(due, self.looked, watch, now.utc)
        return known

    def _was_shown(self, dose: DoseId, zone: str, day_starts: int) -> bool:
        shown = self.memory.shown.get(dose)
        return shown is not None and shown >= due_at(dose, zone, day_starts)


class ReminderMemory:
    """One small file for all diaries of this account. A damaged one counts as empty, and none is needed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._on_disk = read_small_json(path)
        self._all = {name: kept for name, fields in self._on_disk.items() if (kept := _remembered(fields))}
        self._unread = [name for name in self._on_disk if name not in self._all][-_MOST_DIARIES:]

    def of(self, diary: Path) -> Remembered:
        return self._all.get(str(diary), Remembered())

    def latest_look(self) -> datetime | None:
        """Return when doses were last looked at, of whatever diary; aware, UTC."""
        return max((kept.looked for kept in self._all.values() if kept.looked), default=None)

    def note(self, diary: Path, remembered: Remembered) -> None:
        """Remember this of a diary. It is written down with the next `keep`."""
        others = {name: kept for name, kept in self._all.items() if name != str(diary)}
        latest = list(others.items())[-(_MOST_DIARIES - 1) :]
        self._all = dict(latest) | {str(diary): remembered}

    def keep(self) -> None:
        """Write down what was noted. Where the file cannot be written it is remembered until the program ends."""
        content = {name: self._on_disk[name] for name in self._unread if name not in self._all}
        content |= {name: self._beside(name) | _as_json(kept) for name, kept in self._all.items()}
        with suppress(OSError, UnicodeEncodeError):
            write_small(self._path, json.dumps(content, indent=1).encode())

    def _beside(self, name: str) -> dict[str, Any]:
        """Return what else is kept of a diary: a newer version may know what it means."""
        known = self._on_disk.get(name)
        return known if isinstance(known, dict) else {}


def _as_json(remembered: Remembered) -> dict[str, Any]:
    return {
        "looked": remembered.looked.isoformat() if remembered.looked else "",
        **_memory(remembered.memory),
        "medicines": _memory(remembered.medicines),
        "unshown": sorted([*_row(dose), why.value] for dose, why in remembered.unshown.items())[-_MOST_DOSES:],
    }


def _memory(memory: Memory) -> dict[str, list[_Row]]:
    return {"shown": _rows(memory.shown), "put_off": _rows(memory.put_off), "closed": _rows(memory.closed)}


def _rows(instants: Mapping[DoseId, datetime]) -> list[_Row]:
    latest = sorted(instants.items(), key=lambda item: item[1])[-_MOST_DOSES:]
    return [[*_row(dose), at.isoformat()] for dose, at in latest]


def _row(dose: DoseId) -> _Row:
    return [dose.day.isoformat(), dose.time.isoformat()]


def _remembered(fields: Any) -> Remembered | None:
    """None where it is damaged."""
    try:
        looked = read_instant(fields["looked"]) if fields["looked"] else None
        unshown = dict(_unshown(*row) for row in fields["unshown"])
        return Remembered(_kept(fields), looked, unshown, _kept(fields.get("medicines", {})))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return None


def _kept(fields: Any) -> Memory:
    return Memory(*(_instants(fields.get(name, [])) for name in ("shown", "put_off", "closed")))


def _unshown(day: str, usual: str, why: str = "", *_: Any) -> tuple[DoseId, UnshownReason]:
    """Files from before it was known why say nothing of that, and a newer version may know another reason."""
    known = {reason.value: reason for reason in UnshownReason}
    return _dose(day, usual), known.get(why, UnshownReason.UNKNOWN)


def _instants(rows: Any) -> dict[DoseId, datetime]:
    return {_dose(day, usual): read_instant(at) for day, usual, at, *_ in rows}


def _dose(day: str, usual: str) -> DoseId:
    dose = DoseId(date.fromisoformat(day), time.fromisoformat(usual))
    check_day("the day of a dose", dose.day)
    return dose
