"""Time line: what was written of a week, a month or a year, as pictures and in words."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.rules.dose_key import day_of
from kineret_gui.diary.task import Task, run_task
from kineret_gui.screens.body.places import left_of
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import ShowPlace
from kineret_gui.screens.framework.routes.review import PicturesRoute, ShowDay, ShowEntry, ShowPictureOf, ShowPictures
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.pictures.life_part import LifePart
from kineret_gui.screens.pictures.life_view import life_in_steps
from kineret_gui.screens.pictures.picture_entries import entries_in_steps
from kineret_gui.screens.pictures.picture_kind import PictureKind
from kineret_gui.screens.pictures.pictures_view import PictureFacts, PicturesView, life_facts, pictures_in_steps
from kineret_gui.screens.pictures.places_view import BodySide, PlaceLine
from kineret_gui.screens.pictures.strips_view import StripRow
from kineret_gui.screens.pictures.temperature_view import Curve
from kineret_gui.screens.pictures.time_line_view import TimeLineBar, TimeLineLegendRow, TimeLineRow
from kineret_gui.screens.when.period_choice import PeriodChoice
from kineret_gui.screens.when.picture_period import Length, PicturePeriod, period_of
from kineret_gui.wording.left_and_right import eyes_at_home


@known_to_qml
class PicturesScreen(Screen):
    """The picture and the period that are looked at."""

    changed = Signal()
    pictures = shown_rows(ChoiceRow, PicturesView.choices)
    picture = shown(str, PicturesView.picture, changed)
    title = shown(str, PicturesView.title, changed)
    byWeeks = shown(bool, PicturesView.by_weeks, changed)
    nothing = shown(str, PicturesView.nothing, changed)
    rows = shown_rows(TimeLineRow, PicturesView.rows)
    bars = shown_rows(TimeLineBar, PicturesView.bars)
    legend = shown_rows(TimeLineLegendRow, PicturesView.legend)
    lanes = shown(int, PicturesView.lanes, changed)
    before = shown(str, PicturesView.before, changed)
    after = shown(str, PicturesView.after, changed)
    strips = shown_rows(StripRow, PicturesView.strips)
    curves = shown_rows(Curve, PicturesView.curves)
    places = shown_rows(PlaceLine, PicturesView.places)
    sides = shown_rows(BodySide, PicturesView.sides)
    asOf = shown(str, PicturesView.as_of, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = PicturesView()
        self._days = PeriodChoice(self, lambda: self._diary.today, self._step)
        self._coming = TaskRunner(self, context.messages, over=lambda: None)
        self._picture = PictureKind.LIFE
        self._life = LifePart(self, lambda day: self._navigator.go(ShowDay(day)))

    def open(self, route: PicturesRoute) -> None:
        match route:
            case ShowPictures():
                self._picture, self._days.period = PictureKind.LIFE, period_of(Length.MONTH, self._diary.today)
            case ShowPictureOf(picture, day, length):
                self._picture, self._days.period = PictureKind(picture), period_of(Length(length), day)
            case other:
                assert_never(other)

    @acts
    def refresh(self) -> None:
        """At once: on the days that are shown something else may stand by now."""
        self._coming.stop()
        run_task(self._in_steps())

    def put_aside(self) -> None:
        """The page is left."""
        self._coming.stop()

    def _step(self) -> None:
        """Come to other days in steps, each shorter than a frame; until their picture is whole, the old one stays."""
        if not self._coming.isBusy:
            self._coming.begin("", self._in_steps())

    def _in_steps(self) -> Task[None]:
        """Show the days that were asked for last. Others that were asked for before are shown on the way there."""
        period = None
        while period != self._days.period:
            period = self._days.period
            facts = yield from self._read(period)
            yield
            yield from self._pictured(facts)
            yield

    def _pictured(self, facts: PictureFacts) -> Task[None]:
        of_life = life_facts(facts)
        life, words = (yield from life_in_steps(of_life)) if self._picture is PictureKind.LIFE else (None, None)
        view = yield from pictures_in_steps(self._picture, facts)
        yield
        self._days.show(facts.period)
        if life and words:
            self._life.show_life(life, words, of_life)
        self.show_view(view)

    def _read(self, period: PicturePeriod) -> Task[PictureFacts]:
        """Look up all that the picture needs, and then work it out with pauses."""
        diary, person = self._diary, self._diary.person
        with_photos = self._picture in (PictureKind.LIFE, PictureKind.LINE)
        facts = PictureFacts(
            entries=(),
            photos=diary.file.photo_marks(period.first, period.last) if with_photos else (),
            period=period,
            now=diary.now(),
            dose_now=diary.dose_now,
            day_starts=person.day_starts,
            figure=diary.figure,
            eyes=eyes_at_home(person),
            left_of=left_of(diary),
        )
        return replace(facts, entries=(yield from entries_in_steps(diary.file, period.first, period.last)))

    @Slot(str)
    def choosePicture(self, key: str) -> None:
        self._picture = PictureKind(key)
        self.refresh()

    @Slot("QVariant")
    def openMark(self, route: PageRoute) -> None:
        """Open the page of a mark of the time line."""
        self._navigator.go(route)

    @Slot(str, str)
    def openValue(self, entry: str, week: str) -> None:
        """Open the entry of a value; of a year the week."""
        if week:
            self._days.look_at(Length.WEEK, day_of(week))
        else:
            self._navigator.go(ShowEntry(entry))

    @Slot(str)
    def openMonth(self, month: str) -> None:
        self._days.look_at(Length.MONTH, day_of(month))

    @Slot(str)
    def openPlace(self, place: str) -> None:
        self._navigator.go(ShowPlace(place))

    @Slot(str)
    def openRow(self, day: str) -> None:
        """Open the page of a day; of a year look at the week."""
        if self._view.by_weeks:
            self._days.look_at(Length.WEEK, day_of(day))
        else:
            self._navigator.go(ShowDay(day_of(day)))

    @Property(LifePart, constant=True)
    def life(self) -> LifePart:
        return self._life

    @Property(PeriodChoice, constant=True)
    def days(self) -> PeriodChoice:
        return self._days
