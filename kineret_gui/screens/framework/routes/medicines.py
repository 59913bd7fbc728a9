"""Routes to other medicines: their orders, the answers to their doses, and what is taken as needed."""

from datetime import date, time

from kineret_gui.screens.framework.routes.route import EntryRoute, FormRoute, PageRoute


class ShowMedicines(PageRoute):
    PAGE = "medicines"


class OrderMedicine(FormRoute):
    PAGE = "medicine"


class CorrectMedicine(EntryRoute):
    PAGE = "medicine"


MedicineRoute = OrderMedicine | CorrectMedicine


class AnswerMedicine(PageRoute):
    """A dose of a medicine, by the id that its answers name: its diary day, and its usual time where it has one."""

    PAGE = "medicine-dose"
    medicine: str
    day: date
    at: time | None = None


class TakeMedicine(FormRoute):
    """A medicine that is taken as needed, by the id that its answers name."""

    PAGE = "medicine-taken"
    medicine: str

    @property
    def draft_key(self) -> str:
        return f"medicine:{self.medicine}"


class CorrectMedicineTaken(EntryRoute):
    PAGE = "medicine-taken"


TakenRoute = TakeMedicine | CorrectMedicineTaken
