"""The list of entries and its filter, in words. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.period import Period, last_month, whole_months
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.entry_rows import EntryListRow, with_unique_titles
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, category_name
from kineret_gui.screens.review.period_names import period_key, period_title
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@frozen
class SearchResults:
    """The rows that a search found so far, newest first, and whether it has ended."""

    rows: Sequence[EntryListRow]
    is_over: bool
    there_is_more: bool


@frozen
class EntryListView:
    """Everything on the page.

    writer      empty where only one person wrote in the diary
    part        the choice that is open: `kind`, `writer`, `days`, or none
    typed       the words to look for, as they were typed
    is_current  whether a search for these rows has ended
    message     how many were found, once nothing more comes
    """

    kind: str = ""
    writer: str = ""
    period: str = ""
    kinds: tuple[ChoiceRow, ...] = ()
    writers: tuple[ChoiceRow, ...] = ()
    periods: tuple[ChoiceRow, ...] = ()
    part: str = ""
    typed: str = ""
    rows: tuple[EntryListRow, ...] = ()
    is_current: bool = False
    there_is_more: bool = False
    message: str = ""
    is_empty: bool = False
    is_filtered: bool = False
    as_of: str = ""


def with_filter(
    view: EntryListView, entry_filter: EntryFilter, opened_with: Period | None, writers: Sequence[str], today: date
) -> EntryListView:
    """Return the view with this filter and all other choices; the days that the page was opened with are among them."""
    several = len(writers) > 1
    period = entry_filter.period
    by = entry_filter.writer
    return replace(
        view,
        kind=fill(tr("Show: %1"), category_name(entry_filter.category)),
        writer=fill(tr("Entered by: %1"), by or tr("everyone")) if several else "",
        period=fill(tr("Days: %1"), period_title(period) if period else tr("the whole diary")),
        kinds=tuple(choices(_offered(entry_filter.category), category_name, entry_filter.category)),
        writers=(ChoiceRow("", tr("Everyone"), not by), *(ChoiceRow(name, name, name == by) for name in writers)),
        periods=(ChoiceRow("", tr("The whole diary"), period is None), *_periods(period, opened_with, today)),
    )


def _offered(chosen: EntryCategory) -> list[EntryCategory]:
    """Entries of a newer version are only offered where a page led there: most diaries hold none."""
    return [each for each in EntryCategory if each is not EntryCategory.NEWER or chosen is each]


def _periods(chosen: Period | None, opened_with: Period | None, today: date) -> list[ChoiceRow]:
    offered = [whole_months(today), last_month(today), *([opened_with] if opened_with else [])]
    return [ChoiceRow(period_key(period), period_title(period), period == chosen) for period in dict.fromkeys(offered)]


def with_results(view: EntryListView, results: SearchResults, entry_filter: EntryFilter) -> EntryListView:
    """Return the view with what was found. The rows that are there stay until as many are found again."""
    if results.is_over or len(results.rows) >= len(view.rows):
        view = replace(view, rows=with_unique_titles(results.rows))
    if results.is_over:
        view = replace(view, is_current=True, there_is_more=results.there_is_more)
    message = "" if view.there_is_more else result_message(len(view.rows), entry_filter, is_looking=not view.is_current)
    is_empty = view.is_current and not view.rows
    return replace(view, message=message, is_empty=is_empty, is_filtered=entry_filter != EntryFilter())


def without_rows(view: EntryListView) -> EntryListView:
    """Return the view for another filter: none of its rows is known to pass it."""
    return replace(view, rows=(), is_current=False, is_empty=False, there_is_more=False)


def result_message(number: int, entry_filter: EntryFilter, is_looking: bool) -> str:
    """Return the sentence below the list."""
    if is_looking:
        return tr("Looking further back…")
    if number:
        return tr("%n found", n=number)
    return tr("Nothing found in these days.") if entry_filter.period else tr("Nothing found in the diary.")
