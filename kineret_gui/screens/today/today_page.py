"""Today: whether today's injection is recorded, what to do next, and what was left open."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.rules.dose_key import dose_of
from kineret_gui.screens.body.places import next_suggestion
from kineret_gui.screens.framework.doses_of_day import guide_to_go_on_with
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import (
    AnswerDose,
    AnswerOpenDoses,
    GuideInjection,
    RecordInjection,
    RecordIntoSpot,
)
from kineret_gui.screens.framework.routes.review import ShowEntry, ShowMonth
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.today.doses_of_today import DoseRow
from kineret_gui.screens.today.first_things import FirstThings
from kineret_gui.screens.today.hero import Hero
from kineret_gui.screens.today.journey import Journey
from kineret_gui.screens.today.last_given import hospital_after, latest_injection
from kineret_gui.screens.today.newer_rows import NewerRow
from kineret_gui.screens.today.open_days import OpenDayRow
from kineret_gui.screens.today.today_view import WINDOW, TodayFacts, TodayView, today_view
from kineret_gui.screens.today.week_view import WeekDay

if TYPE_CHECKING:
    from kineret_gui.screens.today.wellbeing import Wellbeing


@known_to_qml
class TodayScreen(Screen):
    """The first page."""

    changed = Signal()
    day = shown(str, TodayView.day, changed)
    headline = shown(str, TodayView.headline, changed)
    shape = shown(str, TodayView.shape, changed)
    tone = shown(str, TodayView.tone, changed)
    since = shown(str, TodayView.since, changed)
    extra = shown(str, TodayView.extra, changed)
    warning = shown(str, TodayView.warning, changed)
    start = shown(str, TodayView.start, changed)
    injectedHere = shown(str, TodayView.injected_here, changed)
    already = shown(str, TodayView.already, changed)
    why = shown(str, TodayView.why, changed)
    missed = shown(str, TodayView.missed, changed)
    advice = shown(str, TodayView.advice, changed)
    clinic = shown(str, TodayView.clinic, changed)
    older = shown(str, TodayView.older, changed)
    several = shown(str, TodayView.several, changed)
    sinceWhen = shown(str, TodayView.since_when, changed)
    asOf = shown(str, TodayView.as_of, changed)
    doses = shown_rows(DoseRow, TodayView.doses)
    questions = shown_rows(OpenDayRow, TodayView.questions)
    newer = shown_rows(NewerRow, TodayView.newer)
    week = shown_rows(WeekDay, TodayView.week)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = TodayView()
        self._wellbeing: Wellbeing | None = None
        self._journey = Journey(context, self)
        self._first = FirstThings(context, self)
        self._hero = Hero(context, self)

    @acts
    def refresh(self) -> None:
        facts, now = self._facts(), self._diary.dose_now
        self._journey.refresh(None if facts.hospital else facts.latest)
        if self._wellbeing:
            self._wellbeing.refresh()
        view = today_view(facts, now.by(now.here))
        self._hero.show(view.hero)
        self.show_view(view)

    def _facts(self) -> TodayFacts:
        diary, person, now = self._diary.file, self._diary.person, self._diary.dose_now
        first = (today := now.day(person.day_starts)) - timedelta(days=WINDOW)
        clocks: list[Entry[Fact]] = [*diary.standing(DueClock), *diary.unread(DueClock)]
        latest = latest_injection(diary)
        return TodayFacts(
            person=person,
            figure=self._diary.figure,
            entries=(*diary.about_doses(first, today), *clocks),
            latest=latest,
            newest_written=diary.newest_written(),
            duplicates=self._first.refresh(),
            suggestion=next_suggestion(self._diary),
            guide=guide_to_go_on_with(self._diary),
            can_write=diary.is_writable,
            zone=now.zone,
            hospital=hospital_after(diary, latest, now, person.day_starts),
            lacks_entries=diary.lacks_entries,
            why_only_read=diary.cannot_write,
            advice=self._diary.leaflet_says("forgotten-dose"),
        )

    @Slot()
    def startInjection(self) -> None:
        self._navigator.go(GuideInjection())

    @Slot()
    def alreadyInjected(self) -> None:
        self._navigator.go(RecordInjection())

    @Slot()
    def recordSuggested(self) -> None:
        """Show what would be written of an injection into the suggested spot, which one more press writes."""
        spot = self._view.suggested_spot
        self._navigator.go(RecordIntoSpot(spot) if spot else RecordInjection())

    @Slot()
    def switchSoreHands(self) -> None:
        self._context.services.switch_sore_hands()

    @Slot()
    def openHelp(self) -> None:
        self._navigator.go(GetHelp())

    @Slot(str)
    def answer(self, dose: str) -> None:
        self._navigator.go(AnswerDose(dose_of(dose)))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))

    @Slot()
    def fillInSeveral(self) -> None:
        """Fill in the open doses; where nobody can write, show the month with these days."""
        self._navigator.go(AnswerOpenDoses() if self._diary.file.is_writable else ShowMonth())

    @Slot()
    def showDiary(self) -> None:
        self._navigator.go(ShowMonth())

    @Property(QObject, constant=True)
    def first(self) -> FirstThings:
        return self._first

    @Property(QObject, constant=True)
    def hero(self) -> Hero:
        return self._hero

    @Property(QObject, constant=True)
    def wellbeing(self) -> QObject:
        """Made when the page asks for it: what it needs is loaded once the first line can be read."""
        if self._wellbeing is None:
            from kineret_gui.screens.today.wellbeing import Wellbeing

            self._wellbeing = Wellbeing(self._context, self)
            self._wellbeing.begin()
        return self._wellbeing

    @Property(QObject, constant=True)
    def journey(self) -> Journey:
        return self._journey
