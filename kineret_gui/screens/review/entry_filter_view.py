"""What can be wished for in the list, in words. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kineret_gui.diary.rules.period import Period, last_month, whole_months
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.review.entry_filter import EntryCategory, EntryFilter, kind
from kineret_gui.screens.review.period import period_key, titled
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class EntryFilterView:
    """The wish in words, and what else could be wished for. `writer` is empty where only one person wrote."""

    kind: str = ""
    writer: str = ""
    period: str = ""
    kinds: tuple[ChoiceRow, ...] = ()
    writers: tuple[ChoiceRow, ...] = ()
    periods: tuple[ChoiceRow, ...] = ()


def wish_view(wish: EntryFilter, opened_with: Period | None, writers: Sequence[str], today: date) -> EntryFilterView:
    """What there is to choose from; the days that the page was opened with are among it."""
    several = len(writers) > 1
    return EntryFilterView(
        kind=fill(tr("Show: %1"), kind(wish.wanted)),
        writer=fill(tr("Written by: %1"), wish.by or tr("everyone")) if several else "",
        period=fill(tr("Days: %1"), titled(wish.period) if wish.period else tr("the whole diary")),
        kinds=tuple(choices(_kinds(wish.wanted), kind, wish.wanted)),
        writers=(
            ChoiceRow("", tr("Everyone"), not wish.by),
            *(ChoiceRow(name, name, name == wish.by) for name in writers),
        ),
        periods=(
            ChoiceRow("", tr("The whole diary"), wish.period is None),
            *_periods(wish.period, opened_with, today),
        ),
    )


def _kinds(wanted: EntryCategory) -> list[EntryCategory]:
    """What a newer version wrote is only among it where a page led there: most diaries hold nothing of it."""
    return [one for one in EntryCategory if one is not EntryCategory.NEWER or wanted is one]


def _periods(chosen: Period | None, opened_with: Period | None, today: date) -> list[ChoiceRow]:
    offered = [whole_months(today), last_month(today), *([opened_with] if opened_with else [])]
    return [ChoiceRow(period_key(period), titled(period), period == chosen) for period in dict.fromkeys(offered)]
