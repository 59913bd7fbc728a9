"""Going back through a diary, some days at a time, until as much as is wished for was found."""

from datetime import timedelta

from kineret_gui.screens.framework.entry_rows import EntryListRow
from kineret_gui.screens.review.entry_filter import EntryFilter
from kineret_gui.screens.review.entry_list_view import Reader, entry_rows
from kineret_gui.screens.review.period import entries_of_period
from kineret_gui.store.diary_file import DiaryFile

_AT_A_TIME = timedelta(days=61)  # read in one step: some 15 ms in a full diary, and ten years would take a second


class LookingBack:
    """What was found so far, newest first. Each step raises DiaryUnavailable where the world fails."""

    def __init__(self, diary: DiaryFile, wish: EntryFilter, reader: Reader, enough: int) -> None:
        today = reader.now.day(reader.day_starts)
        oldest, newest = diary.days() or (today, today)
        self._diary, self._wish, self._reader, self._enough = diary, wish, reader, enough
        self._oldest = max(oldest, wish.period.first) if wish.period else oldest
        self._until = min(max(newest, today), wish.period.last) if wish.period else max(newest, today)
        self._rows: list[EntryListRow] = []

    @property
    def rows(self) -> list[EntryListRow]:
        """At most as many as are enough."""
        return self._rows[: self._enough]

    @property
    def is_over(self) -> bool:
        return len(self._rows) > self._enough or self._until < self._oldest

    @property
    def there_is_more(self) -> bool:
        return len(self._rows) > self._enough

    def step(self) -> None:
        """Look through some earlier days."""
        if self.is_over:
            return
        since = max(self._until - _AT_A_TIME, self._oldest)
        entries = entries_of_period(self._diary, since, self._until)
        self._rows += entry_rows(entries, since, self._until, self._wish, self._reader)
        self._until = since - timedelta(days=1)
