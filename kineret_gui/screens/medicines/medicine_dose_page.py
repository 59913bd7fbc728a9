"""One question about one dose of another medicine: was it taken?"""

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.answer_medicine import answer_medicine
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.medicine import MedicineOutcome
from kineret_gui.diary.rules.medicine_doses import MedicineRecord
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.medicines import AnswerMedicine
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.medicines.dose_rows import dose_of
from kineret_gui.screens.medicines.medicine_dose_view import MedicineDoseView, medicine_dose_view
from kineret_gui.store.medicines_of_period import medicines_of_period
from kineret_gui.wording import fill, medicines
from kineret_gui.wording.translation import tr


@known_to_qml
class MedicineDoseScreen(Screen):
    """A dose and its answers; one press writes."""

    changed = Signal()
    title = shown(str, MedicineDoseView.title, changed)
    when = shown(str, MedicineDoseView.when, changed)
    state = shown(str, MedicineDoseView.state, changed)
    shape = shown(str, MedicineDoseView.shape, changed)
    tone = shown(str, MedicineDoseView.tone, changed)
    isGone = shown(bool, MedicineDoseView.is_gone, changed)
    isNewer = shown(bool, MedicineDoseView.is_newer, changed)
    later = shown(str, MedicineDoseView.later, changed)
    canWrite = shown(bool, MedicineDoseView.can_write, changed)
    answers = shown_rows(ChoiceRow, MedicineDoseView.answers)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MedicineDoseView()
        self._route: AnswerMedicine | None = None
        self._answer_id = ""

    def open(self, route: AnswerMedicine) -> None:
        self._route, self._answer_id = route, new_id()

    @acts
    def refresh(self) -> None:
        if self._route:
            now, day_starts = self._diary.dose_now, self._diary.person.day_starts
            record = self._record(self._route)
            self.show_view(medicine_dose_view(record, now, day_starts, self._diary.file.is_writable))

    def _record(self, route: AnswerMedicine) -> MedicineRecord | None:
        now, day_starts = self._diary.dose_now, self._diary.person.day_starts
        return dose_of(medicines_of_period(self._diary.file, route.day, route.day, now, day_starts), route)

    @Slot(str)
    @acts
    def answer(self, key: str) -> None:
        """Write what became of the dose, and go back."""
        record = self._record(self._route) if self._route else None
        if record is None:
            return
        dose, outcome = record.dose, MedicineOutcome(key)
        entry = answer_medicine(
            self._diary.file, self._answer_id, dose.answered(outcome), record.answers, self._diary.now()
        )
        self._answer_id = new_id()
        self._navigator.back()
        self._messages.done(fill(tr("%1: %2"), medicines.outcome(outcome), medicines.dose(dose)), entry)

    @Slot()
    def leave(self) -> None:
        self._navigator.back()
