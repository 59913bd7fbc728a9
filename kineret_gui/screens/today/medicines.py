"""The part of Today about other medicines: those of today, each with its tick, and what was left open."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.answer_medicine import answer_medicine
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.medicine import MedicineOutcome
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.medicines import AnswerMedicine
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import Viewed, shown_rows
from kineret_gui.screens.medicines.dose_rows import MedicineDoseRow, dose_of, left_open, rows_of_today
from kineret_gui.screens.medicines.medicines_view import LOOKS_BACK
from kineret_gui.store.medicines_of_period import medicines_of_period
from kineret_gui.wording import fill, medicines
from kineret_gui.wording.translation import tr


@frozen
class TodayMedicinesView:
    """Rows, none where there is no other medicine."""

    rows: tuple[MedicineDoseRow, ...] = ()


@known_to_qml
class TodayMedicines(Viewed):
    """A row for each dose of today. The injection stands above them."""

    changed = Signal()
    rows = shown_rows(MedicineDoseRow, TodayMedicinesView.rows)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._view = TodayMedicinesView()
        self._context = context

    def refresh(self) -> None:
        """Show what the diary holds now. Raises DiaryUnavailable."""
        diary, now, day_starts = (
            self._context.diary,
            self._context.diary.dose_now,
            self._context.diary.person.day_starts,
        )
        today = now.day(day_starts)
        period = medicines_of_period(diary.file, today - timedelta(days=LOOKS_BACK), today, now, day_starts)
        rows = rows_of_today(period, today, now, day_starts, diary.file.is_writable)
        asked = left_open(period, today, now, day_starts) if diary.file.is_writable else ()
        self.show_view(TodayMedicinesView((*rows, *asked)))

    @Slot("QVariant")
    @acts
    def tick(self, route: PageRoute) -> None:
        """Write a dose down as taken."""
        diary, now, day_starts = (
            self._context.diary,
            self._context.diary.dose_now,
            self._context.diary.person.day_starts,
        )
        if not isinstance(route, AnswerMedicine):
            return
        record = dose_of(medicines_of_period(diary.file, route.day, route.day, now, day_starts), route)
        if record and record.is_open:
            answer = record.dose.answered(MedicineOutcome.TAKEN)
            entry = answer_medicine(diary.file, new_id(), answer, record.answers, diary.now())
            self._context.messages.done(fill(tr("Taken: %1"), medicines.dose(record.dose)), entry)

    @Slot("QVariant")
    def go(self, route: PageRoute) -> None:
        self._context.navigator.go(route)
