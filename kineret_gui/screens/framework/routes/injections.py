"""Routes to the pages on which injections and doses are recorded."""

from datetime import date

from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.diary.rules.schedule import DoseId
from kineret_gui.screens.framework.routes.route import EntryRoute, FormRoute, PageRoute


class GuideInjection(PageRoute):
    """The guided injection, for the dose that is due now."""

    PAGE = "guide"


class GuideDose(PageRoute):
    """The guided injection, for this dose."""

    PAGE = "guide"
    dose: DoseId


GuideRoute = GuideInjection | GuideDose


class RecordInjection(FormRoute):
    """An injection of just now."""

    PAGE = "record"


class RecordIntoSpot(FormRoute):
    """An injection of just now, into this spot."""

    PAGE = "record"
    spot: str

    @property
    def draft_key(self) -> str:
        return self.spot


class RecordDose(FormRoute):
    """An injection for this dose, at its usual time."""

    PAGE = "record"
    dose: DoseId

    @property
    def draft_key(self) -> str:
        return f"dose:{dose_key(self.dose)}"


class RecordDoseNow(FormRoute):
    """An injection of just now for this dose, as a reminder leads to it."""

    PAGE = "record"
    dose: DoseId

    @property
    def draft_key(self) -> str:
        return f"now:{dose_key(self.dose)}"


class RecordOnDay(FormRoute):
    """An injection on this day, at the usual time of its dose."""

    PAGE = "record"
    day: date

    @property
    def draft_key(self) -> str:
        return f"day:{self.day.isoformat()}"


class CorrectInjection(EntryRoute):
    PAGE = "record"


RecordRoute = RecordInjection | RecordIntoSpot | RecordDose | RecordDoseNow | RecordOnDay | CorrectInjection


class AnswerDose(PageRoute):
    """The question what became of a dose."""

    PAGE = "question"
    dose: DoseId


class AnswerOpenDoses(FormRoute):
    """Answers for all doses that are not recorded."""

    PAGE = "away"
