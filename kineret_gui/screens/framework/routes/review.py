"""Routes to the pages on which the diary is looked back at."""

from datetime import date

from kineret_gui.diary.rules.period import Period
from kineret_gui.screens.framework.routes.route import FormRoute, PageRoute


class ShowMonth(PageRoute):
    """The month of a day; the present one without."""

    PAGE = "diary"
    day: date | None = None


class ShowDay(PageRoute):
    """A day of the diary; today without."""

    PAGE = "day"
    day: date | None = None


class ShowEntry(FormRoute):
    """An entry, by its id. Why it is withdrawn can be typed there."""

    PAGE = "entry"
    entry: str

    @property
    def draft_key(self) -> str:
        return self.entry


class ListEntries(PageRoute):
    """The list of entries: those of a category (the value of an `EntryCategory`), of a period or the whole diary."""

    PAGE = "entries"
    category: str = "all"
    period: Period | None = None


class ShowChanges(PageRoute):
    """Entries that were corrected, withdrawn or entered later: in a period, or in the whole diary."""

    PAGE = "changes"
    period: Period | None = None


class ShowOverview(PageRoute):
    """The overview of the month of a day; of the last month without."""

    PAGE = "overview"
    day: date | None = None


class ComparePeriods(PageRoute):
    PAGE = "comparison"


class ShowPictures(PageRoute):
    """The time line of the present month."""

    PAGE = "pictures"


class ShowPictureOf(PageRoute):
    """A picture (the value of a `PictureKind`) of the week, month or year (of a `Length`) around a day."""

    PAGE = "pictures"
    picture: str
    day: date
    length: str = "month"


PicturesRoute = ShowPictures | ShowPictureOf
