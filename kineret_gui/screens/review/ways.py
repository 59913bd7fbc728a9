"""Where an entry of each kind is corrected, or looked at more closely."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.attack import Attack
from kineret_gui.diary.check import CheckDate
from kineret_gui.diary.daily import DailySymptoms
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.injection import DoseAnswer, Injection
from kineret_gui.diary.measurement import Measurement
from kineret_gui.diary.note import Note
from kineret_gui.diary.person import Person
from kineret_gui.diary.photo import Photo
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.site import PlaceInUse, PlaceRest
from kineret_gui.diary.symptom import Symptom
from kineret_gui.screens.keys import dose_key


@dataclass(frozen=True, slots=True)
class Way:
    """A page, what it is to be about, and the words on the button that leads there."""

    words: str
    page: str
    about: str = ""


def tr(sentence: str) -> str:
    return QCoreApplication.translate("entry", sentence)


def way_from(entry: Entry[Fact]) -> Way | None:
    """The page on which this kind of entry is written; None for one that can only be withdrawn.

    Where a newer version wrote more into it, what it belongs to can be looked at all the same.
    """
    way = _way_from(entry)
    return None if way and way.words == _correct() and entry.is_newer and not isinstance(entry.fact, Person) else way


def _correct() -> str:
    return tr("Correct")


def _way_from(entry: Entry[Fact]) -> Way | None:
    this_one = f"entry:{entry.id}"
    match entry.fact:
        case Injection():
            return Way(_correct(), "record", this_one)
        case DoseAnswer(dose=dose):
            return Way(_correct(), "question", dose_key(dose))
        case Prescription():
            return Way(_correct(), "order", entry.id)
        case Pause():
            return Way(_correct(), "pause", entry.id)
        case PlaceRest(place=place) | PlaceInUse(place=place):
            return Way(_correct(), "body", place)
        case Person():
            return Way(_correct(), "person")
        case Reaction():
            return Way(_correct(), "reaction", this_one)
        case ReactionAnswer(reaction=reaction):
            return Way(tr("Open the reaction"), "story", reaction)
        case Photo():
            return Way(tr("Look at the photo"), "photo", entry.id)
        case Symptom():
            return Way(_correct(), "symptom", this_one)
        case DailySymptoms():
            return Way(_correct(), "daily", this_one)
        case Attack():
            return Way(_correct(), "attack", this_one)
        case Measurement():
            return Way(_correct(), "measurement", this_one)
        case CheckDate():
            return Way(_correct(), "check", this_one)
        case Note():
            return Way(_correct(), "note", this_one)
        case _:
            return None
