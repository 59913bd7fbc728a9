"""The page on which an entry of each kind is corrected, or looked at more closely."""

from dataclasses import dataclass

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.rules.dose_key import dose_key
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class EditLink:
    """A page, what it is about, and the words on the button that leads there."""

    words: str
    page: str
    about: str = ""


def edit_link_of(entry: Entry[Fact]) -> EditLink | None:
    """Return the page on which this kind of entry is written; None for one that can only be withdrawn.

    Where a newer version wrote more into it, what it belongs to can be looked at all the same.
    """
    link = _link_of_kind(entry)
    if link and link.words == _correct() and entry.is_newer and not isinstance(entry.fact, Person):
        return None
    return link


def _correct() -> str:
    return tr("Correct")


def _link_of_kind(entry: Entry[Fact]) -> EditLink | None:
    this_one = f"entry:{entry.id}"
    match entry.fact:
        case Injection():
            return EditLink(_correct(), "record", this_one)
        case DoseAnswer(dose=dose):
            return EditLink(_correct(), "question", dose_key(dose))
        case Prescription():
            return EditLink(_correct(), "order", entry.id)
        case Pause():
            return EditLink(_correct(), "pause", entry.id)
        case PlaceRest(place=place) | PlaceInUse(place=place):
            return EditLink(_correct(), "body", place)
        case Person():
            return EditLink(_correct(), "person")
        case Reaction():
            return EditLink(_correct(), "reaction", this_one)
        case ReactionAnswer(reaction=reaction):
            return EditLink(tr("Open the reaction"), "story", reaction)
        case Photo():
            return EditLink(tr("Look at the photo"), "photo", entry.id)
        case Symptom():
            return EditLink(_correct(), "symptom", this_one)
        case DailySymptoms():
            return EditLink(_correct(), "daily", this_one)
        case Attack():
            return EditLink(_correct(), "attack", this_one)
        case Measurement():
            return EditLink(_correct(), "measurement", this_one)
        case CheckDate():
            return EditLink(_correct(), "check", this_one)
        case Note():
            return EditLink(_correct(), "note", this_one)
        case _:
            return None
