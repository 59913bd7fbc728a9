"""Today: whether today's injection is recorded, what to do next, and what was left open."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.due_clock import DueClock
from kineret_gui.screens.body.places import next_suggestion
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.due import guide_to_go_on_with
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.today.doses_of_today import DoseRow
from kineret_gui.screens.today.first_things import FirstThings
from kineret_gui.screens.today.journey import Journey
from kineret_gui.screens.today.last_given import hospital_after, latest_injection
from kineret_gui.screens.today.newer_rows import NewerRow
from kineret_gui.screens.today.open_days import QuestionRow
from kineret_gui.screens.today.today_view import WINDOW, TodayFacts, TodayView, today_view

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TodayScreen(Screen):
    """The first page."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = TodayView()
        self._doses = ShownRows(DoseRow, self)
        self._questions = ShownRows(QuestionRow, self)
        self._newer = ShownRows(NewerRow, self)
        self._wellbeing: QObject | None = None
        self._journey = Journey(desk, self)
        self._first = FirstThings(desk, self)

    @acts
    def refresh(self) -> None:
        facts = self._facts()
        self._view = today_view(facts, self._desk.now())
        self._journey.refresh(None if facts.hospital else facts.latest)
        self._doses.show(self._view.doses)
        self._questions.show(self._view.questions)
        self._newer.show(self._view.newer)
        if self._wellbeing:
            self._wellbeing.refresh()  # type: ignore[attr-defined]
        self.changed.emit()

    def _facts(self) -> TodayFacts:
        diary, person, now = self._desk.diary, self._desk.person, self._desk.dose_now
        first = (today := now.day(person.day_starts)) - timedelta(days=WINDOW)
        clocks = (*diary.standing(DueClock), *diary.unread(DueClock))
        latest = latest_injection(diary)
        return TodayFacts(
            person=person,
            entries=(*diary.about_doses(first, today), *clocks),
            latest=latest,
            newest_written=diary.newest_written(),
            twins=self._first.refresh(),
            suggestion=next_suggestion(self._desk),
            guide=guide_to_go_on_with(self._desk),
            can_write=diary.is_writable,
            zone=now.zone,
            hospital=hospital_after(diary, latest, now, person.day_starts),
            lacks_entries=diary.lacks_entries,
            why_only_read=diary.cannot_write,
        )

    @Slot()
    def startInjection(self) -> None:
        self._desk.open_page("guide")

    @Slot()
    def alreadyInjected(self) -> None:
        self._desk.open_page("record")

    @Slot(str)
    def answer(self, dose: str) -> None:
        self._desk.open_page("question", dose)

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.open_page("entry", entry)

    @Slot()
    def fillInSeveral(self) -> None:
        """Where nobody can write, the month shows which days they are."""
        self._desk.open_page("away" if self._desk.diary.is_writable else "diary")

    @Slot()
    def showDiary(self) -> None:
        self._desk.open_page("diary")

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._view.day

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._view.headline

    @Property(str, notify=changed)
    def shape(self) -> str:
        return self._view.shape

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._view.tone

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._view.since

    @Property(str, notify=changed)
    def extra(self) -> str:
        return self._view.extra

    @Property(str, notify=changed)
    def warning(self) -> str:
        return self._view.warning

    @Property(QObject, constant=True)
    def first(self) -> FirstThings:
        return self._first

    @Property(str, notify=changed)
    def start(self) -> str:
        return self._view.start

    @Property(str, notify=changed)
    def already(self) -> str:
        return self._view.already

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._view.place

    @Property(str, notify=changed)
    def why(self) -> str:
        return self._view.why

    @Property(str, notify=changed)
    def missed(self) -> str:
        return self._view.missed

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What the leaflet says of a forgotten dose, with its source."""
        return self._desk.leaflet_says("forgotten-dose") if self._view.missed else ""

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._view.clinic

    @Property(str, notify=changed)
    def older(self) -> str:
        return self._view.older

    @Property(str, notify=changed)
    def several(self) -> str:
        return self._view.several

    @Property(str, notify=changed)
    def sinceWhen(self) -> str:
        return self._view.since_when

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self._view.as_of

    @Property(QObject, constant=True)
    def doses(self) -> ShownRows:
        return self._doses

    @Property(QObject, constant=True)
    def wellbeing(self) -> QObject:
        """Made when the page asks for it: what it needs is loaded once the first line can be read."""
        if self._wellbeing is None:
            from kineret_gui.screens.today.wellbeing import Wellbeing

            self._wellbeing = Wellbeing(self._desk, self)
            self._wellbeing.begin()
        return self._wellbeing

    @Property(QObject, constant=True)
    def journey(self) -> Journey:
        return self._journey

    @Property(QObject, constant=True)
    def newer(self) -> ShownRows:
        return self._newer

    @Property(QObject, constant=True)
    def questions(self) -> ShownRows:
        return self._questions
