"""A search back through a diary, some days at a time, until it has as many rows as a page shows."""

from datetime import timedelta

from kineret_gui.screens.framework.entry_rows import EntryListRow
from kineret_gui.screens.review.entry_filter import EntryFilter
from kineret_gui.screens.review.entry_list_rows import Reader, entry_rows
from kineret_gui.screens.review.entry_list_view import SearchResults
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.doses_of_period import entries_of_period

_AT_A_TIME = timedelta(days=61)  # read in one step: some 15 ms in a full diary, and ten years would take a second


class EntrySearch:
    """Rows that pass a filter, newest first, at most `limit`. Each step raises DiaryUnavailable if the file fails."""

    def __init__(self, diary: DiaryFile, entry_filter: EntryFilter, reader: Reader, limit: int) -> None:
        today = reader.now.day(reader.day_starts)
        oldest, newest = diary.days() or (today, today)
        period = entry_filter.period
        self._diary, self._filter, self._reader, self._limit = diary, entry_filter, reader, limit
        self._oldest = max(oldest, period.first) if period else oldest
        self._until = min(max(newest, today), period.last) if period else max(newest, today)
        self._rows: list[EntryListRow] = []

    @property
    def is_over(self) -> bool:
        return self._has_more or self._until < self._oldest

    @property
    def results(self) -> SearchResults:
        return SearchResults(self._rows[: self._limit], self.is_over, self._has_more)

    @property
    def _has_more(self) -> bool:
        return len(self._rows) > self._limit

    def step(self) -> None:
        """Look through some earlier days."""
        if self.is_over:
            return
        since = max(self._until - _AT_A_TIME, self._oldest)
        entries = entries_of_period(self._diary, since, self._until)
        self._rows += entry_rows(entries, since, self._until, self._filter, self._reader)
        self._until = since - timedelta(days=1)
