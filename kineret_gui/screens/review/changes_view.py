"""Corrections, withdrawals, and what was entered later than its day, in words. Pure: tested as tables."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.entry import Entry, Fact, Withdrawal
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.entered_later import days_later
from kineret_gui.diary.rules.period import Period
from kineret_gui.screens.framework.entry_rows import EntryRow, with_unique_titles
from kineret_gui.screens.review.period_changes import PeriodChanges
from kineret_gui.screens.review.period_names import period_title
from kineret_gui.store.corrections import Change
from kineret_gui.wording import clocks, fill
from kineret_gui.wording.entries import change, changed, headline, summary, written
from kineret_gui.wording.translation import tr

PAGE = 30  # lines
_WHOLE_DIARY = Period(date.min, date.max)


@frozen
class ChangesQuery:
    """The changes to show, at most `limit`: those of a period, or of the whole diary.

    period  stays the other choice where the whole diary is looked at
    """

    period: Period
    is_whole: bool = True
    limit: int = PAGE

    @property
    def days(self) -> Period:
        return _WHOLE_DIARY if self.is_whole else self.period


@frozen
class ChangesView:
    """Everything on the page. `nothing` and `nothing_late` stand where there is none."""

    period: str = ""
    is_whole: bool = True
    rows: tuple[EntryRow, ...] = ()
    nothing: str = ""
    there_is_more: bool = False
    late: tuple[EntryRow, ...] = ()
    nothing_late: str = ""
    there_is_more_late: bool = False
    as_of: str = ""


def changes_view(
    query: ChangesQuery, changes: PeriodChanges, late: Sequence[Entry[Fact]], now: Now, day_starts: int
) -> ChangesView:
    """Return the changes in words. `late` is empty where the whole diary is looked at: there it is a list to open."""
    return ChangesView(
        period=period_title(query.period),
        is_whole=query.is_whole,
        rows=change_rows(changes.listed, now, day_starts),
        nothing="" if changes.listed else tr("Nothing was changed or removed."),
        there_is_more=changes.there_is_more,
        late=late_rows(late[:PAGE], now, day_starts),
        nothing_late="" if query.is_whole or late else tr("All entries were made on the day itself."),
        there_is_more_late=query.is_whole or len(late) > PAGE,
    )


def change_rows(changes: Sequence[Change], now: Now, day_starts: int) -> tuple[EntryRow, ...]:
    """Return each change with its old and new words, by whom and when. A row leads to the entry that was changed."""
    rows, at = [], clocks.seen_from(now, day_starts)
    for old, new in changes:
        entry = old if isinstance(new.fact, Withdrawal) else new
        detail = f"{changed(old, new, now)}\n{change(old, new, at)}"
        rows.append(EntryRow(entry.id, "", "none", "quiet", headline(old.fact), detail))
    return with_unique_titles(rows)


def late_rows(late: Sequence[Entry[Fact]], now: Now, day_starts: int) -> tuple[EntryRow, ...]:
    """Return each such entry, how many days later it was entered, by whom and when."""
    rows, at = [], clocks.seen_from(now, day_starts)
    for entry in late:
        later = tr("Entered %n day(s) later", n=days_later(entry, now, day_starts))
        detail = "\n".join((summary(entry.fact, at), fill(tr("%1. %2"), later, written(entry, now))))
        rows.append(EntryRow(entry.id, "", "none", "quiet", headline(entry.fact), detail))
    return with_unique_titles(rows)
