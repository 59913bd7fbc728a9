"""The days that are looked at and the buttons that lead to others, in words. Pure: tested as tables."""

from datetime import date

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.when.picture_period import Length, PicturePeriod, earlier, later, period_of, title
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr, translatable

_LENGTHS = {
    Length.WEEK: translatable("Week"),
    Length.MONTH: translatable("Month"),
    Length.QUARTER: translatable("Quarter"),
    Length.YEAR: translatable("Year"),
}


@frozen
class PeriodChoiceView:
    """The period by name, and the labels of the buttons to those around it; empty where there is none.

    now  leads back to the present, where other days are looked at
    """

    title: str = ""
    earlier: str = ""
    later: str = ""
    now: str = ""
    lengths: tuple[ChoiceRow, ...] = ()


def period_choice_view(period: PicturePeriod, today: date) -> PeriodChoiceView:
    before, after, now = earlier(period), later(period), period_of(period.length, today)
    return PeriodChoiceView(
        title=title(period),
        earlier=fill(tr("Previous: %1"), title(before)) if before.first.year >= FIRST_YEAR else "",
        later=fill(tr("Next: %1"), title(after)) if after.last.year <= LAST_YEAR else "",
        now="" if period == now else fill(tr("Back to today: %1"), title(now)),
        lengths=tuple(choices(Length, lambda length: tr(_LENGTHS[length]), period.length)),
    )
