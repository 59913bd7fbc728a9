"""Withdraw an entry: struck through with nothing in its place. It can still be read in what changed."""

from kineret_gui.actions.write_down import write_now
from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile


def withdraw_entry(diary: DiaryFile, id: str, entry: Entry[Fact], reason: str, now: Now) -> Entry[Fact]:
    """The withdrawal, as read back. Withdrawing the same entry again changes nothing more."""
    withdrawal: Fact = Withdrawal(entry.id, entry.fact.day, reason)
    return write_now(diary, id, withdrawal, now)
