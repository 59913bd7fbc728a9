"""Headings above the columns of a table of facts. No number stands without its unit."""

from collections.abc import Mapping

from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Moment

Path = tuple[str, ...]  # of names of fields, the outer one first

# The part of a heading behind the name of the field: its unit, or how it is written.
UNITS: Mapping[tuple[type, str], str] = {
    (Attack, "days_lost"): "days",
    (Attack, "temperature"): "in the unit beside it",
    (Attack, "worst_pain"): "0 to 10",
    (BroughtIn, "entries"): "how many",
    (DailySymptoms, "ratings"): "question, scale, answer",
    (Injection, "milligrams"): "mg",
    (Injection, "time_known"): "no: only the day was said",
    (Measurement, "value"): "in the unit beside it",
    (Medicine, "steps"): "from which day, amount",
    (Medicine, "weekday"): "1 Monday to 7 Sunday",
    (MedicineAnswer, "at"): "usual time of the dose",
    (Moment, "at"): "ISO 8601 with offset",
    (Moment, "day"): "diary day",
    (Moment, "day_starts"): "minutes after midnight",
    (Moment, "zone"): "IANA",
    (Person, "day_starts"): "minutes after midnight",
    (Photo, "height"): "pixels",
    (Photo, "jpeg"): "file beside this table",
    (Photo, "width"): "pixels",
    (Prescription, "course_days"): "days",
    (Prescription, "late_after"): "minutes after the usual time",
    (Prescription, "rhythm"): "days from one dose to the next",
    (Prescription, "syringes"): "mg each",
    (Prescription, "weekdays"): "1 Monday to 7 Sunday",
    (Reaction, "width"): "mm",
    (ReactionAnswer, "width"): "mm",
    (Symptom, "minutes"): "how long",
}


def heading(kind: type, path: Path) -> str:
    """The words above the column of a field, as `milligrams (mg)`; `kind` is what the field belongs to."""
    words = " ".join(path).replace("_", " ")
    unit = UNITS.get((kind, path[-1]))
    return f"{words} ({unit})" if unit else words
