"""The part of Today that asks how it is: open reactions, yesterday's place, dates with the clinic, symptoms."""

from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, open_checks
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction
from kineret_gui.diary.moment import moment_now
from kineret_gui.screens.body.places import open_reactions
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import FollowReaction, RecordReactionTo
from kineret_gui.screens.framework.routes.measurements import ShowMeasurements
from kineret_gui.screens.framework.routes.symptoms import ShowSymptoms
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.measurements.checks_view import DAYS_AHEAD, DAYS_BEHIND, CheckRow
from kineret_gui.screens.reactions.answer_reaction import answer_reaction
from kineret_gui.screens.reactions.open_reactions_view import OpenReactionRow
from kineret_gui.screens.today.drafts import TodayDrafts, of_anything_else
from kineret_gui.screens.today.medicines import TodayMedicines
from kineret_gui.screens.today.reminder_status import TodayReminders
from kineret_gui.screens.today.wellbeing_view import LOOK_BACK, LookRow, WellbeingFacts, WellbeingView, wellbeing_view
from kineret_gui.wording import fill, sites
from kineret_gui.wording.translation import tr


@known_to_qml
class Wellbeing(Viewed):
    """The part of Today about what happened between the injections, and what of it wants a word today."""

    changed = Signal()
    reactions = shown_rows(OpenReactionRow, WellbeingView.reactions)
    looks = shown_rows(LookRow, WellbeingView.looks)
    checks = shown_rows(CheckRow, WellbeingView.checks)
    askedAtOnce = shown(int, WellbeingView.asked_at_once, changed)
    moreReactions = shown(str, WellbeingView.more_reactions, changed)
    later = shown_rows(CheckRow, WellbeingView.later)
    nextCheck = shown(str, WellbeingView.next_check, changed)
    condition = shown(str, WellbeingView.condition_title, changed)
    conditionShort = shown(str, WellbeingView.condition_short, changed)
    conditionDetail = shown(str, WellbeingView.condition_detail, changed)
    conditionDone = shown(bool, WellbeingView.condition_done, changed)
    canWrite = shown(bool, WellbeingView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view: WellbeingView = WellbeingView()
        self._context = context
        self._reminders = TodayReminders(context, self)
        self._medicines = TodayMedicines(context, self)
        self._drafts = TodayDrafts(context, self, of_anything_else)

    @acts
    def begin(self) -> None:
        """Show it for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Show what the diary holds now. Raises DiaryUnavailable."""
        self._medicines.refresh()
        self._reminders.refresh()
        self._drafts.refresh()
        self.show_view(wellbeing_view(self._facts()))

    def _facts(self) -> WellbeingFacts:
        context, diary, person, now = (
            self._context,
            self._context.diary.file,
            self._context.diary.person,
            self._context.diary.now(),
        )
        today = now.day(person.day_starts)
        first = today - timedelta(days=LOOK_BACK)
        return WellbeingFacts(
            person=person,
            today=today,
            calendar_date=now.wall.date(),
            stories=open_reactions(context.diary),
            injections=diary.standing(Injection, first, today),
            reactions=tuple(entry.fact for entry in diary.standing(Reaction, first, today)),
            looks=tuple(entry.fact for entry in diary.standing(PlaceLooksWell, first, today)),
            open_checks=self._open_checks(today),
            symptoms=tuple(entry.fact for entry in diary.standing(DailySymptoms, today, today)),
            can_write=diary.is_writable,
        )

    def _open_checks(self, today: date) -> tuple[CheckDate, ...]:
        diary = self._context.diary.file
        first, last = today - timedelta(days=DAYS_BEHIND), today + timedelta(days=DAYS_AHEAD)
        checks = [entry.fact for entry in diary.standing(CheckDate, first, last)]
        if not checks:
            return ()
        done = (entry.fact for entry in diary.standing(CheckDone, first, today))
        results = (entry.fact for entry in diary.standing(Measurement, first, today))
        return open_checks(checks, done, results)

    @Slot(str, str)
    @acts
    def answer(self, reaction: str, course: str) -> None:
        """Write how a reaction goes on today."""
        answer_reaction(self._context, reaction, course)

    @Slot(str)
    def openReaction(self, reaction: str) -> None:
        self._context.navigator.go(FollowReaction(reaction))

    @Slot(str)
    @acts
    def looksWell(self, place: str) -> None:
        """Write that the place of an earlier injection shows nothing."""
        now = self._context.diary.now()
        look = PlaceLooksWell(place, moment_now(now, self._context.diary.person.day_starts))
        match write_down(self._context.diary.file, new_id(), look, now):
            case Written(entry):
                self._context.messages.done(fill(tr("Saved. This site looks fine: %1."), sites.place(place)), entry)

    @Slot(str)
    def recordReaction(self, injection: str) -> None:
        self._context.navigator.go(RecordReactionTo(injection))

    @Slot()
    def openChecks(self) -> None:
        self._context.navigator.go(ShowMeasurements())

    @Slot()
    def openCondition(self) -> None:
        if self._view.condition_route:
            self._context.navigator.go(self._view.condition_route)

    @Slot()
    def howAreYou(self) -> None:
        self._context.navigator.go(ShowSymptoms())

    @Property(QObject, constant=True)
    def reminders(self) -> TodayReminders:
        return self._reminders

    @Property(QObject, constant=True)
    def medicines(self) -> TodayMedicines:
        return self._medicines

    @Property(QObject, constant=True)
    def drafts(self) -> TodayDrafts:
        return self._drafts
