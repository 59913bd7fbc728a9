"""Random years of backups: made on some days and not on others, while the clock jumps and the disk spoils some."""

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from kineret_gui.store.backup import Backup
from kineret_gui.store.retention import let_go

START = datetime(2026, 3, 10, 7, tzinfo=UTC)
TWO_YEARS = 731  # days
FEWEST = 3
KEPT = ((14, "%Y-%m-%d"), (8, "%G week %V"), (24, "%Y-%m"))
MOST = 14 + 8 + 24 + FEWEST


@dataclass
class History:
    """The folder of backups as it grows, and everything that went wrong in it."""

    seed: int
    spoils: float = 0.1
    jumps: float = 0.03
    anew: float = 0.02
    before: float = 0.1  # entries came in at once afterwards
    folder: list[Backup] = field(default_factory=list)  # newest first
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)
        self._clock, self._numbers = START, count(1)
        self._diary: tuple[float, ...] = ()  # its entries
        self._copies: dict[Path, tuple[float, ...]] = {}
        self._spoilt: set[Path] = set()

    def run(self, backups: int) -> "History":
        for _ in range(backups):
            self._live()
            self._back_up()
            self._thin()
        return self

    def _live(self) -> None:
        chance = self._chance
        self._clock += timedelta(hours=chance.choice((2, 20, 24, 24, 24, 30, 80, 24 * 20)))
        if chance.random() < self.jumps:
            self._clock += timedelta(days=chance.randint(-TWO_YEARS, TWO_YEARS))
        if chance.random() < self.anew:  # it is begun anew, or goes back to an old copy
            self._diary = self._diary[: chance.choice((0, len(self._diary) // 2))]
        self._diary += tuple(chance.random() for _ in range(chance.randint(1, 3)))

    def _back_up(self) -> None:
        number = next(self._numbers)
        mark = "-before" if self._chance.random() < self.before else ""
        made = Backup(
            Path(f"{number:06}{mark}.diary"), number, self._clock, {"laptop": (len(self._diary), str(self._diary[-1]))}
        )
        self._copies[made.path] = self._diary
        self.folder.insert(0, made)
        if self._chance.random() < self.spoils:
            self._spoilt.add(self._chance.choice(self.folder).path)

    def _thin(self) -> None:
        gone = let_go(self.folder, self.holds, self.is_sound)
        left = [backup for backup in self.folder if backup not in gone]
        self._look_for_wrong(gone, left)
        self.folder = left

    def holds(self, backup: Backup, other: Backup) -> bool:
        entries = self._copies[other.path]
        return self._copies[backup.path][: len(entries)] == entries

    def is_sound(self, path: Path) -> bool:
        return path not in self._spoilt

    def _look_for_wrong(self, gone: list[Backup], left: list[Backup]) -> None:
        if self.folder[0] in gone:
            self.wrong.append("the newest went")
        of_now = [backup for backup in self.folder if self.holds(self.folder[0], backup)]
        self._look_at_days(of_now, gone)
        for many, period in KEPT:
            latest = list(dict.fromkeys(f"{backup.written:{period}}" for backup in of_now))[:many]
            missing = set(latest) - {f"{backup.written:{period}}" for backup in left}
            self.wrong += [f"nothing is left of {when}" for when in missing]
        for backup in gone:
            if not any(other.number > backup.number and self.holds(other, backup) for other in left):
                self.wrong.append(f"{backup.path}: nothing that is left holds what it held")
            of_it = [other for other in left if self.holds(other, backup) or self.holds(backup, other)]
            whole = sum(self.is_sound(other.path) for other in of_it)
            if whole < FEWEST:
                self.wrong.append(f"{backup.path} went, and of that diary only {whole} verified ones are left")

    def _look_at_days(self, of_now: list[Backup], gone: list[Backup]) -> None:
        """Of each day the newest that is whole outlives the others, and of today those from before stay."""
        days: dict[date, list[Backup]] = {}
        for backup in of_now:
            days.setdefault(backup.written.date(), []).append(backup)
        today = next(iter(days.values()))
        self.wrong += [f"{one.path} of today went" for one in today if one.is_from_before and one in gone]
        for day in days.values():
            newest = next((backup for backup in day if self.is_sound(backup.path)), day[0])
            if newest in gone and not set(map(id, day)) <= set(map(id, gone)):
                self.wrong.append(f"{newest.path} went before others of its day")


def first_wrong(seed: int, backups: int) -> str:
    """The first thing wrong in a history; empty where nothing is."""
    return next(iter(History(seed).run(backups).wrong), "")
