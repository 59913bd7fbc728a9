"""Time line: what was written of a week, a month or a year, as pictures and in words."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import ShowPlace
from kineret_gui.screens.framework.routes.review import PicturesRoute, ShowDay, ShowEntry, ShowPictureOf, ShowPictures
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.pictures.picture_entries import entries_of_pictures
from kineret_gui.screens.pictures.picture_kind import PictureKind, nothing_of, picture_choices, title_of
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine, place_lines, sides
from kineret_gui.screens.pictures.strips_view import StripRow, strips_view
from kineret_gui.screens.pictures.temperature_view import Curve, curves
from kineret_gui.screens.pictures.time_line_view import (
    TimeLineBar,
    TimeLineLegendRow,
    TimeLineRow,
    TimeLineView,
    time_line_view,
)
from kineret_gui.screens.when.period_choice import PeriodChoice
from kineret_gui.screens.when.picture_period import Length, period_of
from kineret_gui.wording import clocks, days
from kineret_gui.wording.left_and_right import eyes_at_home


@known_to_qml
class PicturesScreen(Screen):
    """The picture and the period that are looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._pictures = RowListModel(ChoiceRow, self)
        self._days = PeriodChoice(self, self._today, self.refresh)
        self._rows, self._bars = RowListModel(TimeLineRow, self), RowListModel(TimeLineBar, self)
        self._legend = RowListModel(TimeLineLegendRow, self)
        self._strips, self._curves = RowListModel(StripRow, self), RowListModel(Curve, self)
        self._places, self._sides = RowListModel(PlaceLine, self), RowListModel(BodySide, self)
        self._picture = PictureKind.LINE
        self._line = TimeLineView()
        self._nothing = self._as_of = ""

    def open(self, route: PicturesRoute) -> None:
        match route:
            case ShowPictures():
                self._picture, self._days.period = PictureKind.LINE, period_of(Length.MONTH, self._today())
            case ShowPictureOf(picture, day, length):
                self._picture, self._days.period = PictureKind(picture), period_of(Length(length), day)
            case other:
                assert_never(other)

    @acts
    def refresh(self) -> None:
        self._days.show()
        self._pictures.show(picture_choices(self._picture))
        self._nothing = nothing_of(self._picture)
        self._as_of = days.as_of(self._desk.now())
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        desk, period, today = self._desk, self._days.period, self._today()
        entries = entries_of_pictures(desk.diary, period.first, period.last)
        at = clocks.seen_from(desk.dose_now, desk.person.day_starts)
        match self._picture:
            case PictureKind.LINE:
                photos = desk.diary.photo_marks(period.first, period.last)
                self._line = time_line_view(entries, photos, period, desk.now(), desk.person.day_starts, at)
                self._show(self._rows, self._line.rows)
                self._bars.show(self._line.bars)
                self._legend.show(self._line.legend)
            case PictureKind.SYMPTOMS:
                self._show(self._strips, strips_view(entries, period, at))
            case PictureKind.TEMPERATURE:
                self._show(self._curves, curves(entries, period, at))
            case PictureKind.PLACES:
                self._show(self._places, place_lines(entries, period, today))
                eyes = eyes_at_home(desk.person)
                self._sides.show(sides(entries, period, today, desk.figure, eyes, left_of(desk)))

    def _show(self, shown: RowListModel, rows: tuple[object, ...]) -> None:
        shown.show(rows)
        if rows:
            self._nothing = ""

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    @Slot(str)
    def choosePicture(self, key: str) -> None:
        self._picture = PictureKind(key)
        self.refresh()

    @Slot("QVariant")
    def openMark(self, route: PageRoute) -> None:
        """The page on which what stands on the line can be read or seen."""
        self._desk.navigator.go(route)

    @Slot(str, str)
    def openValue(self, entry: str, week: str) -> None:
        """The entry of a value; of a year the week."""
        if week:
            self._days.look_at(Length.WEEK, day_of(week))
        else:
            self._desk.navigator.go(ShowEntry(entry))

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._desk.navigator.go(ShowPlace(place))

    @Slot(str)
    def openRow(self, day: str) -> None:
        """A day on its page; the week of a year as a week."""
        if self._days.period.length is Length.YEAR:
            self._days.look_at(Length.WEEK, day_of(day))
        else:
            self._desk.navigator.go(ShowDay(day_of(day)))

    @Property(QObject, constant=True)
    def pictures(self) -> RowListModel:
        return self._pictures

    @Property(PeriodChoice, constant=True)
    def days(self) -> PeriodChoice:
        return self._days

    @Property(QObject, constant=True)
    def rows(self) -> RowListModel:
        return self._rows

    @Property(QObject, constant=True)
    def bars(self) -> RowListModel:
        return self._bars

    @Property(QObject, constant=True)
    def legend(self) -> RowListModel:
        return self._legend

    @Property(QObject, constant=True)
    def strips(self) -> RowListModel:
        return self._strips

    @Property(QObject, constant=True)
    def curves(self) -> RowListModel:
        return self._curves

    @Property(QObject, constant=True)
    def places(self) -> RowListModel:
        return self._places

    @Property(QObject, constant=True)
    def sides(self) -> RowListModel:
        return self._sides

    @Property(int, notify=changed)
    def lanes(self) -> int:
        return self._line.lanes

    @Property(str, notify=changed)
    def title(self) -> str:
        return title_of(self._picture)

    @Property(bool, notify=changed)
    def byWeeks(self) -> bool:
        return self._days.period.length is Length.YEAR

    @Property(str, notify=changed)
    def before(self) -> str:
        """Said of the days that are left out above the line."""
        return self._line.before

    @Property(str, notify=changed)
    def after(self) -> str:
        return self._line.after

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._picture.value

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """Said where there is nothing to see."""
        return self._nothing

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self._as_of
