"""The part of Today that asks how it is: open reactions, yesterday's place, dates with the clinic, symptoms."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.write_down import Written, write_down
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.check_date import CheckDate, CheckDone, open_checks
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.reaction import PlaceLooksWell, Reaction
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.rules.healing import sore_places
from kineret_gui.screens.body.places import open_reactions
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import FollowReaction, RecordReactionTo
from kineret_gui.screens.framework.routes.measurements import ShowMeasurements
from kineret_gui.screens.framework.routes.symptoms import ShowSymptoms
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.measurements.checks_view import AHEAD, BEHIND, CheckRow, check_rows
from kineret_gui.screens.reactions.answer_reaction import answer
from kineret_gui.screens.reactions.open_reactions_view import OpenReactionRow, open_rows
from kineret_gui.screens.today.drafts import TodayDrafts, of_anything_else
from kineret_gui.screens.today.reminder_status import TodayReminders
from kineret_gui.screens.today.wellbeing_view import LOOK_BACK, ConditionRow, LookRow, condition_row, look_rows
from kineret_gui.wording import fill, sites
from kineret_gui.wording.translation import tr


@known_to_qml
class Wellbeing(QObject):
    """What happened between the injections, and what of it wants a word today."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reactions = RowListModel(OpenReactionRow, self)
        self._looks = RowListModel(LookRow, self)
        self._checks = RowListModel(CheckRow, self)
        self._condition = ConditionRow()
        self._reminders = TodayReminders(desk, self)
        self._drafts = TodayDrafts(desk, self, of_anything_else)

    @acts
    def begin(self) -> None:
        """Show it for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Show what the diary holds now. Raises DiaryUnavailable."""
        desk, diary, person = self._desk, self._desk.diary, self._desk.person
        today = desk.now().day(person.day_starts)
        first, stories = today - timedelta(days=LOOK_BACK), open_reactions(desk)
        self._reactions.show(open_rows(stories, today))
        looks = look_rows(
            diary.standing(Injection, first, today),
            [entry.fact for entry in diary.standing(Reaction, first, today)],
            [entry.fact for entry in diary.standing(PlaceLooksWell, first, today)],
            sore_places(stories, today),
            today,
        )
        self._looks.show(looks if diary.is_writable else ())
        self._checks.show(check_rows(self._open_checks(), desk.now().wall.date()))
        self._condition = condition_row(person, [entry.fact for entry in diary.standing(DailySymptoms, today, today)])
        self._reminders.refresh()
        self._drafts.refresh()
        self.changed.emit()

    def _open_checks(self) -> tuple[CheckDate, ...]:
        diary = self._desk.diary
        today = self._desk.now().day(self._desk.person.day_starts)
        first, last = today - timedelta(days=BEHIND), today + timedelta(days=AHEAD)
        checks = [entry.fact for entry in diary.standing(CheckDate, first, last)]
        if not checks:
            return ()
        done = (entry.fact for entry in diary.standing(CheckDone, first, today))
        results = (entry.fact for entry in diary.standing(Measurement, first, today))
        return open_checks(checks, done, results)

    @Slot(str, str)
    @acts
    def answer(self, reaction: str, course: str) -> None:
        """What is to be said of a reaction today."""
        answer(self._desk, reaction, course)

    @Slot(str)
    def openReaction(self, reaction: str) -> None:
        self._desk.navigator.go(FollowReaction(reaction))

    @Slot(str)
    @acts
    def looksWell(self, place: str) -> None:
        """The place of an earlier injection shows nothing."""
        now = self._desk.now()
        look = PlaceLooksWell(place, moment_now(now, self._desk.person.day_starts))
        match write_down(self._desk.diary, new_id(), look, now):
            case Written(entry):
                self._desk.done(fill(tr("All well: %1."), sites.place(place)), entry)

    @Slot(str)
    def recordReaction(self, injection: str) -> None:
        self._desk.navigator.go(RecordReactionTo(injection))

    @Slot()
    def openChecks(self) -> None:
        self._desk.navigator.go(ShowMeasurements())

    @Slot()
    def openCondition(self) -> None:
        if self._condition.route:
            self._desk.navigator.go(self._condition.route)

    @Slot()
    def howAreYou(self) -> None:
        self._desk.navigator.go(ShowSymptoms())

    @Property(QObject, constant=True)
    def reactions(self) -> RowListModel:
        return self._reactions

    @Property(QObject, constant=True)
    def looks(self) -> RowListModel:
        return self._looks

    @Property(QObject, constant=True)
    def checks(self) -> RowListModel:
        return self._checks

    @Property(QObject, constant=True)
    def reminders(self) -> TodayReminders:
        return self._reminders

    @Property(QObject, constant=True)
    def drafts(self) -> TodayDrafts:
        return self._drafts

    @Property(str, notify=changed)
    def condition(self) -> str:
        """The title of the page that belongs to the condition; empty where there is none."""
        return self._condition.title

    @Property(str, notify=changed)
    def conditionDetail(self) -> str:
        return self._condition.detail

    @Property(bool, constant=True)
    def canWrite(self) -> bool:
        return self._desk.diary.is_writable
