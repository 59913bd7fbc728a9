"""One day of the diary: its doses, all its entries, and what was forgotten can be added."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.rules.dose_key import dose_of
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerDose, RecordOnDay
from kineret_gui.screens.framework.routes.review import ShowDay, ShowEntry
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.symptoms import ShowSymptoms, WriteNote
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.medicines.dose_rows import MedicineDoseRow
from kineret_gui.screens.review.day_view import DayDose, DayView, day_view
from kineret_gui.store.doses_of_period import entries_of_period
from kineret_gui.store.medicines_of_period import answers_around


@known_to_qml
class DayScreen(Screen):
    """The day that is looked at: on a page of its own, or beside the month."""

    changed = Signal()
    title = shown(str, DayView.title, changed)
    nothing = shown(str, DayView.nothing, changed)
    addInjectionText = shown(str, DayView.add_injection, changed)
    addSymptomText = shown(str, DayView.add_symptom, changed)
    addNoteText = shown(str, DayView.add_note, changed)
    earlierDay = shown(str, DayView.earlier, changed)
    laterDay = shown(str, DayView.later, changed)
    doses = shown_rows(DayDose, DayView.doses)
    medicines = shown_rows(MedicineDoseRow, DayView.medicines)
    entries = shown_rows(EntryRow, DayView.entries)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = DayView()
        self._day = self._diary.dose_today

    @property
    def day(self) -> date:
        return self._day

    def open(self, route: ShowDay) -> None:
        self._day = route.day or self._diary.dose_today

    @acts
    def refresh(self) -> None:
        context = self._context
        file = context.diary.file
        entries = (*entries_of_period(file, self._day, self._day), *answers_around(file, self._day, self._day))
        self.show_view(
            day_view(
                entries,
                self._day,
                context.diary.dose_now,
                context.diary.person.day_starts,
                context.diary.file.is_writable,
            )
        )

    @Slot()
    def earlier(self) -> None:
        self._day -= timedelta(days=1)
        self.refresh()

    @Slot()
    def later(self) -> None:
        self._day += timedelta(days=1)
        self.refresh()

    @Slot(str)
    def answer(self, dose: str) -> None:
        self._navigator.go(AnswerDose(dose_of(dose)))

    @Slot("QVariant")
    def go(self, route: PageRoute) -> None:
        self._navigator.go(route)

    @Slot()
    def addInjection(self) -> None:
        self._navigator.go(RecordOnDay(self._day))

    @Slot()
    def addSymptom(self) -> None:
        self._navigator.go(ShowSymptoms(self._day))

    @Slot()
    def addNote(self) -> None:
        self._navigator.go(WriteNote(self._day))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))
