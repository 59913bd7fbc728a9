"""Time line: what was written of a week, a month or a year, as pictures and in words."""

from datetime import date
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.injection import Giver
from kineret_gui.screens.body.places import usual_giver
from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.keys import day_of
from kineret_gui.screens.pictures.line_view import LegendRow, LineBar, LineRow, LineView, line_view
from kineret_gui.screens.pictures.period import Length
from kineret_gui.screens.pictures.period_choice import PeriodChoice
from kineret_gui.screens.pictures.places_view import PlaceLine, Side, place_lines, sides
from kineret_gui.screens.pictures.reading import entries_of_pictures
from kineret_gui.screens.pictures.strips_view import StripRow, strips_view
from kineret_gui.screens.pictures.temperature_view import Curve, curves
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.words import days, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


class Picture(Enum):
    """What can be looked at."""

    LINE = "line"
    SYMPTOMS = "symptoms"
    TEMPERATURE = "temperature"
    PLACES = "places"


_PICTURES = {
    Picture.LINE: QT_TRANSLATE_NOOP("pictures", "Everything"),
    Picture.SYMPTOMS: QT_TRANSLATE_NOOP("pictures", "Symptoms"),
    Picture.TEMPERATURE: QT_TRANSLATE_NOOP("pictures", "Temperature"),
    Picture.PLACES: QT_TRANSLATE_NOOP("pictures", "Places"),
}
_NOTHING = {
    Picture.SYMPTOMS: QT_TRANSLATE_NOOP("pictures", "No symptom is written down for these days."),
    Picture.TEMPERATURE: QT_TRANSLATE_NOOP("pictures", "No temperature is written down for these days."),
    Picture.PLACES: QT_TRANSLATE_NOOP("pictures", "No injection and no reaction is written down for these days."),
}


def tr(sentence: str) -> str:
    return QCoreApplication.translate("pictures", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class PicturesScreen(Screen):
    """The picture and the period that are looked at."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._pictures = ShownRows(ChoiceRow, self)
        self._days = PeriodChoice(self, self._today, self.refresh)
        self._rows, self._bars = ShownRows(LineRow, self), ShownRows(LineBar, self)
        self._legend = ShownRows(LegendRow, self)
        self._strips, self._curves = ShownRows(StripRow, self), ShownRows(Curve, self)
        self._places, self._sides = ShownRows(PlaceLine, self), ShownRows(Side, self)
        self._picture = Picture.LINE
        self._line = LineView()
        self._nothing = self._as_of = ""

    def open(self, about: str) -> None:
        self._picture = Picture.LINE
        self._days.begin()

    @acts
    def refresh(self) -> None:
        desk, picture = self._desk, self._picture
        now, today = desk.now(), self._today()
        period = self._days.period
        entries = entries_of_pictures(desk.diary, period.first, period.last)
        self._days.show()
        self._pictures.show([ChoiceRow(p.value, tr(words), p is picture) for p, words in _PICTURES.items()])
        self._nothing = tr(_NOTHING[picture]) if picture in _NOTHING else ""
        self._as_of = fill(tr("As of %1"), days.clock(now.wall))
        match picture:
            case Picture.LINE:
                self._show_line(line_view(entries, period, now, desk.person.day_starts))
            case Picture.SYMPTOMS:
                self._show(self._strips, strips_view(entries, period))
            case Picture.TEMPERATURE:
                self._show(self._curves, curves(entries, period))
            case Picture.PLACES:
                self._show(self._places, place_lines(entries, period, today))
                mirrors = usual_giver(desk.person.who_injects) is Giver.MYSELF
                self._sides.show(sides(entries, period, today, desk.figure, mirrors))
        self.changed.emit()

    def _show_line(self, line: LineView) -> None:
        self._line, self._nothing = line, line.nothing
        self._rows.show(line.rows)
        self._bars.show(line.bars)
        self._legend.show(line.legend)

    def _show(self, shown: ShownRows, rows: tuple[object, ...]) -> None:
        shown.show(rows)
        if rows:
            self._nothing = ""

    def _today(self) -> date:
        return self._desk.now().day(self._desk.person.day_starts)

    @Slot(str)
    def choosePicture(self, key: str) -> None:
        self._picture = Picture(key)
        self.refresh()

    @Slot(str, str)
    def openMark(self, entry: str, story: str) -> None:
        """What stands on the line; a reaction with all that was said of it."""
        self._desk.open_page(*(("story", story) if story else ("entry", entry)))

    @Slot(str, str)
    def openValue(self, entry: str, week: str) -> None:
        """The entry of a value; of a year the week."""
        if week:
            self._days.look_at(Length.WEEK, day_of(week))
        else:
            self._desk.open_page("entry", entry)

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._desk.open_page("body", place)

    @Slot(str)
    def openRow(self, day: str) -> None:
        """A day on its page; the week of a year as a week."""
        if self._days.period.length is Length.YEAR:
            self._days.look_at(Length.WEEK, day_of(day))
        else:
            self._desk.open_page("day", day)

    @Property(QObject, constant=True)
    def pictures(self) -> ShownRows:
        return self._pictures

    @Property(PeriodChoice, constant=True)
    def days(self) -> PeriodChoice:
        return self._days

    @Property(QObject, constant=True)
    def rows(self) -> ShownRows:
        return self._rows

    @Property(QObject, constant=True)
    def bars(self) -> ShownRows:
        return self._bars

    @Property(QObject, constant=True)
    def legend(self) -> ShownRows:
        return self._legend

    @Property(QObject, constant=True)
    def strips(self) -> ShownRows:
        return self._strips

    @Property(QObject, constant=True)
    def curves(self) -> ShownRows:
        return self._curves

    @Property(QObject, constant=True)
    def places(self) -> ShownRows:
        return self._places

    @Property(QObject, constant=True)
    def sides(self) -> ShownRows:
        return self._sides

    @Property(int, notify=changed)
    def lanes(self) -> int:
        return self._line.lanes

    @Property(bool, notify=changed)
    def byWeeks(self) -> bool:
        return self._days.period.length is Length.YEAR

    @Property(str, notify=changed)
    def stillToCome(self) -> str:
        return self._line.still_to_come

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
