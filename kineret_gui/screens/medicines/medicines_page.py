"""Other medicines: their doses of today, those without an answer, and the orders."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.diary.facts.medicine import Medicine
from kineret_gui.diary.rules.medicine_schedule import latest_orders
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.medicines import CorrectMedicine, OrderMedicine
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.medicines.dose_rows import MedicineDoseRow
from kineret_gui.screens.medicines.medicines_view import LOOKS_BACK, MedicineOrderRow, MedicinesView, medicines_view
from kineret_gui.store.medicines_of_period import medicines_of_period


@known_to_qml
class MedicinesScreen(Screen):
    """Rows that lead to a dose, and rows that lead to an order."""

    changed = Signal()
    canWrite = shown(bool, MedicinesView.can_write, changed)
    isEmpty = shown(bool, MedicinesView.is_empty, changed)
    asked = shown_rows(MedicineDoseRow, MedicinesView.asked)
    today = shown_rows(MedicineDoseRow, MedicinesView.today)
    current = shown_rows(MedicineOrderRow, MedicinesView.current)
    past = shown_rows(MedicineOrderRow, MedicinesView.past)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = MedicinesView()

    @acts
    def refresh(self) -> None:
        diary, now, day_starts = self._diary.file, self._diary.dose_now, self._diary.person.day_starts
        today = now.day(day_starts)
        period = medicines_of_period(diary, today - timedelta(days=LOOKS_BACK), today, now, day_starts)
        orders = latest_orders(diary.standing(Medicine))
        self.show_view(medicines_view(orders, period, now, day_starts, diary.is_writable))

    @Slot("QVariant")
    def go(self, route: PageRoute) -> None:
        self._navigator.go(route)

    @Slot(str)
    def openOrder(self, entry: str) -> None:
        """Open the order to change it; where nobody can write, to read it."""
        self._navigator.go(CorrectMedicine(entry) if self._view.can_write else ShowEntry(entry))

    @Slot()
    def add(self) -> None:
        self._navigator.go(OrderMedicine())
