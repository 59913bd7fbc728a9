"""Routes to the pages on which it is written how one is."""

from datetime import date

from kineret_gui.screens.framework.routes.route import DatedRoute, EntryRoute, FormRoute, PageRoute


class ShowSymptoms(PageRoute):
    """All that can be noted of how one is, for an earlier day or for today."""

    PAGE = "symptoms"
    day: date | None = None


class RecordSymptom(FormRoute):
    """A symptom that the leaflet names, by the id of its sentence; today, or on an earlier day."""

    PAGE = "symptom"
    sentence: str
    day: date | None = None

    @property
    def draft_key(self) -> str:
        return _of_day(self.day, f"what:{self.sentence}")


class RecordOwnSymptom(FormRoute):
    """A symptom by the name that the person has for it; without one it is typed there."""

    PAGE = "symptom"
    name: str = ""
    day: date | None = None

    @property
    def draft_key(self) -> str:
        return _of_day(self.day, f"own:{self.name}")


class CorrectSymptom(EntryRoute):
    PAGE = "symptom"


SymptomRoute = RecordSymptom | RecordOwnSymptom | CorrectSymptom


class RecordDailySymptoms(DatedRoute):
    PAGE = "daily"


class CorrectDailySymptoms(EntryRoute):
    PAGE = "daily"


DailyRoute = RecordDailySymptoms | CorrectDailySymptoms


class RecordAttack(FormRoute):
    """A new attack; where one is open, it is asked first whether it is that one."""

    PAGE = "attack"


class RecordAnotherAttack(FormRoute):
    """A new attack beside one that is open."""

    PAGE = "attack"

    @property
    def draft_key(self) -> str:
        return "another"


class CorrectAttack(EntryRoute):
    """An attack to complete or to correct."""

    PAGE = "attack"


class EndAttack(EntryRoute):
    """An attack that is over; its draft is that of the attack, however it is opened."""

    PAGE = "attack"


AttackRoute = RecordAttack | RecordAnotherAttack | CorrectAttack | EndAttack


class WriteNote(DatedRoute):
    PAGE = "note"


class CorrectNote(EntryRoute):
    PAGE = "note"


NoteRoute = WriteNote | CorrectNote


def _of_day(day: date | None, key: str) -> str:
    return f"{day.isoformat()}/{key}" if day else key
