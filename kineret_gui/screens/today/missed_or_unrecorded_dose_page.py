"""One question about one dose that has no injection, or about the rest of it: what happened?"""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.answer_dose import answer_dose
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import Answer, DoseAnswer
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, RecordDose
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.today.last_given import before_a_missed_one, hospital_after, latest_injection
from kineret_gui.screens.today.missed_or_unrecorded_dose_view import (
    MissedOrUnrecordedDoseFacts,
    MissedOrUnrecordedDoseView,
    missed_or_unrecorded_dose_view,
)
from kineret_gui.wording.translation import tr


@known_to_qml
class MissedOrUnrecordedDoseScreen(Screen):
    """A dose, the four answers, and after *I missed it* what the leaflet says."""

    changed = Signal()
    title = shown(str, MissedOrUnrecordedDoseView.title, changed)
    dose = shown(str, MissedOrUnrecordedDoseView.dose, changed)
    asks = shown(bool, MissedOrUnrecordedDoseView.asks, changed)
    canStart = shown(bool, MissedOrUnrecordedDoseView.can_start, changed)
    question = shown(str, MissedOrUnrecordedDoseView.question, changed)
    isOpen = shown(bool, MissedOrUnrecordedDoseView.is_open, changed)
    isSkipped = shown(bool, MissedOrUnrecordedDoseView.is_skipped, changed)
    isFromHospital = shown(bool, MissedOrUnrecordedDoseView.is_from_hospital, changed)
    isMissed = shown(bool, MissedOrUnrecordedDoseView.is_missed, changed)
    lastInjection = shown(str, MissedOrUnrecordedDoseView.last_injection, changed)
    advice = shown(str, MissedOrUnrecordedDoseView.advice, changed)
    clinic = shown(str, MissedOrUnrecordedDoseView.clinic, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MissedOrUnrecordedDoseView()
        self._dose: DoseId | None = None
        self._answer_id = ""

    def open(self, route: AnswerDose) -> None:
        self._dose = route.dose
        self._answer_id = new_id()

    @acts
    def refresh(self) -> None:
        if self._dose:
            self.show_view(missed_or_unrecorded_dose_view(self._facts(self._dose)))

    def _facts(self, dose: DoseId) -> MissedOrUnrecordedDoseFacts:
        context, diary, person, now = self._context, self._diary.file, self._diary.person, self._diary.dose_now
        latest = latest_injection(diary)
        hospital = hospital_after(diary, latest, now, person.day_starts)
        return MissedOrUnrecordedDoseFacts(
            record=dose_record(context.diary, dose),
            can_write=diary.is_writable,
            is_of_today=dose.day == now.day(person.day_starts),
            last_injection=before_a_missed_one(latest, hospital, now, person.day_starts),
            advice=context.diary.leaflet_says("forgotten-dose"),
            clinic=person.clinic_phone,
        )

    @Slot()
    def injected(self) -> None:
        if self._dose:
            self._navigator.go(RecordDose(self._dose))

    @Slot()
    def startInjection(self) -> None:
        if self._dose:
            self._navigator.go(GuideDose(self._dose))

    @Slot()
    @acts
    def missed(self) -> None:
        self._write(Answer.MISSED, tr("Saved as missed."))

    @Slot()
    @acts
    def skippedOnAdvice(self) -> None:
        self._write(Answer.SKIPPED_ON_ADVICE, tr("Saved as skipped on medical advice."))
        self._navigator.back()

    @Slot()
    @acts
    def givenInHospital(self) -> None:
        self._write(Answer.GIVEN_IN_HOSPITAL, tr("Saved as given in hospital."))
        self._navigator.back()

    @Slot()
    def leave(self) -> None:
        self._navigator.back()

    def _write(self, answer: Answer, message: str) -> None:
        dose = self._dose
        if dose is None:
            return
        entry = answer_dose(self._diary.file, self._answer_id, DoseAnswer(dose, answer), self._diary.now())
        self._answer_id = new_id()
        self._messages.done(message, entry)
