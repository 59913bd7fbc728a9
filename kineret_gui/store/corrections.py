"""Corrections of entries that no longer stand: followed from one entry to the next, both ways."""

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.store.diary_file import DiaryFile

Change = tuple[Entry[Fact], Entry[Fact]]  # the struck entry, and the entry that replaced or withdrew it


def changes_before(diary: DiaryFile, entry: Entry[Fact]) -> tuple[Change, ...]:
    """Each change that led to an entry, the oldest first."""
    changes: list[Change] = []
    while entry.replaces and (old := diary.entry(entry.replaces)):
        withdrawals = (later for later in diary.later_about(old.id) if isinstance(later.fact, Withdrawal))
        changes = [*((old, withdrawal) for withdrawal in withdrawals), (old, entry), *changes]
        entry = old
    return tuple(changes)


def in_its_place(diary: DiaryFile, entry: Entry[Fact]) -> tuple[Entry[Fact], ...]:
    """The entries that stand now where a struck entry stood; after two copies were merged there may be several."""
    standing: list[Entry[Fact]] = []
    ways = [entry]
    while ways:
        for later in diary.later_about(ways.pop().id):
            if isinstance(later.fact, Withdrawal):
                continue
            (standing if diary.stands(later.id) else ways).append(later)
    return tuple(standing)


def struck_by(diary: DiaryFile, change: Entry[Fact]) -> Entry[Fact] | None:
    """The entry that a correction or a withdrawal struck."""
    id = change.fact.entry if isinstance(change.fact, Withdrawal) else change.replaces
    return diary.entry(id) if id else None
