"""One question about one dose that has no injection, or about the rest of it: what happened?"""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.answer_dose import answer_dose
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.doses_of_day import doses_of_day
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, RecordDose
from kineret_gui.screens.today.last_given import before_a_missed_one, hospital_after, latest_injection
from kineret_gui.wording import days, doses, fill
from kineret_gui.wording.translation import tr


@known_to_qml
class QuestionScreen(Screen):
    """A dose, the four answers, and after *I missed it* what the leaflet says."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._dose: DoseId | None = None
        self._answer_id = ""
        self._record: DoseRecord | None = None
        self._last_injection = ""
        self._can_start = False

    def open(self, route: AnswerDose) -> None:
        self._dose = route.dose
        self._answer_id = new_id()

    @acts
    def refresh(self) -> None:
        dose = self._dose
        if dose is None:
            return
        records = doses_of_day(self._desk, dose.day)
        self._record = next((record for record in records if record.dose.id == dose), None)
        is_of_today = dose.day == self._desk.dose_now.day(self._desk.person.day_starts)
        self._can_start = is_of_today and self._record is not None and self._record.is_open and self.asks
        diary, now, day_starts = self._desk.diary, self._desk.dose_now, self._desk.person.day_starts
        latest = latest_injection(diary)
        hospital = hospital_after(diary, latest, now, day_starts)
        self._last_injection = before_a_missed_one(latest, hospital, now, day_starts)
        self.changed.emit()

    @Slot()
    def injected(self) -> None:
        self._desk.navigator.go(RecordDose(self._dose))

    @Slot()
    def startInjection(self) -> None:
        self._desk.navigator.go(GuideDose(self._dose))

    @Slot()
    @acts
    def missed(self) -> None:
        self._answer(Answer.MISSED, tr("Written down as missed."))

    @Slot()
    @acts
    def skippedOnAdvice(self) -> None:
        self._answer(Answer.SKIPPED_ON_ADVICE, tr("Written down as skipped on the clinic's advice."))
        self._desk.back()

    @Slot()
    @acts
    def givenInHospital(self) -> None:
        self._answer(Answer.GIVEN_IN_HOSPITAL, tr("Written down as given in hospital."))
        self._desk.back()

    @Slot()
    def leave(self) -> None:
        self._desk.back()

    def _said(self) -> Answer | None:
        """What was said of the dose, or of its rest, as long as some of it is not recorded."""
        known = self._record.answers if self._record and self._record.syringes_left else ()
        return known[-1].fact.answer if known else None

    def _answer(self, answer: Answer, message: str) -> None:
        dose = self._dose
        if dose is None:
            return
        entry = answer_dose(self._desk.diary, self._answer_id, DoseAnswer(dose, answer), self._desk.now())
        self._answer_id = new_id()
        self._desk.done(message, entry)

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._record is None:
            return tr("This dose is no longer ordered")
        return fill(tr("%1: %2"), days.day(self._record.dose.id.day), doses.became(self._record).casefold())

    @Property(str, notify=changed)
    def dose(self) -> str:
        if self._record is None:
            return ""
        told = fill(tr("The dose %1."), doses.due_dose(self._record.dose))
        return fill(tr("%1\n%2."), told, doses.record(self._record)) if self._record.injections else told

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether answers are offered: while not all of it is recorded, whatever was answered before."""
        return self._record is not None and bool(self._record.syringes_left) and self._desk.diary.is_writable

    @Property(bool, notify=changed)
    def canStart(self) -> bool:
        """Whether it is a dose of today that is still to be given."""
        return self._can_start

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The question: of the dose, or of what of it is not recorded."""
        if not self.isOpen:
            return tr("Was it something else?")
        if self._record and self._record.injections:
            return fill(tr("What happened to the rest, %1?"), doses.syringes(self._record.syringes_left))
        return tr("What happened?")

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether nothing was answered yet."""
        return self._record is not None and not self._record.answers

    @Property(bool, notify=changed)
    def isSkipped(self) -> bool:
        return self._said() is Answer.SKIPPED_ON_ADVICE

    @Property(bool, notify=changed)
    def isFromHospital(self) -> bool:
        return self._said() is Answer.GIVEN_IN_HOSPITAL

    @Property(bool, notify=changed)
    def isMissed(self) -> bool:
        return self._said() is Answer.MISSED

    @Property(str, notify=changed)
    def lastInjection(self) -> str:
        return self._last_injection

    @Property(str, notify=changed)
    def advice(self) -> str:
        return self._desk.leaflet_says("forgotten-dose")

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._desk.person_shown.clinic_phone
