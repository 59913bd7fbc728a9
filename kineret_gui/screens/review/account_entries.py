"""The entries that an account of a period asks for."""

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.rules.period import Period
from kineret_gui.screens.pictures.picture_entries import entries_of_pictures
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.medicines_of_period import answers_around


def entries_of_accounts(diary: DiaryFile, *periods: Period) -> tuple[Entry[Fact], ...]:
    """Return the entries that `account` asks for, of several periods; each entry once."""
    entries = [entry for period in periods for entry in entries_of_pictures(diary, period.first, period.last)]
    entries += [entry for period in periods for entry in answers_around(diary, period.first, period.last)]
    return tuple({entry.id: entry for entry in entries}.values())
