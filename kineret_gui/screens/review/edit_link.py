"""The page on which an entry of each kind is corrected, or looked at more closely."""

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate
from kineret_gui.diary.facts.daily_symptoms import DailySymptoms
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.facts.measurement import Measurement
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineTaken
from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.facts.visit_question import VisitQuestion, VisitQuestionAsked
from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.body import CorrectReaction, FollowReaction, ShowPhoto, ShowPlace
from kineret_gui.screens.framework.routes.injections import AnswerDose, CorrectInjection
from kineret_gui.screens.framework.routes.measurements import CorrectCheck, CorrectMeasurement
from kineret_gui.screens.framework.routes.medicines import AnswerMedicine, CorrectMedicine, CorrectMedicineTaken
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.settings import ChangePerson, CorrectOrder, CorrectPause
from kineret_gui.screens.framework.routes.symptoms import (
    CorrectAttack,
    CorrectDailySymptoms,
    CorrectNote,
    CorrectSymptom,
)
from kineret_gui.screens.framework.routes.visits import AnswerVisitQuestion, CorrectVisitQuestion
from kineret_gui.wording.translation import tr


@frozen
class EditLink:
    """A route, and the words on the button that leads there."""

    words: str
    route: PageRoute


def edit_link_of(entry: Entry[Fact]) -> EditLink | None:
    """Return the page on which this kind of entry is written; None for one that can only be withdrawn.

    Where a newer version wrote more into it, what it belongs to can be looked at all the same.
    """
    link = _link_of_kind(entry)
    if link and link.words == _correct() and entry.is_newer and not isinstance(entry.fact, Person):
        return None
    return link


def _correct() -> str:
    return tr("Change")


def _link_of_kind(entry: Entry[Fact]) -> EditLink | None:
    match entry.fact:
        case Injection():
            return EditLink(_correct(), CorrectInjection(entry.id))
        case DoseAnswer(dose=dose):
            return EditLink(_correct(), AnswerDose(dose))
        case Prescription():
            return EditLink(_correct(), CorrectOrder(entry.id))
        case Pause():
            return EditLink(_correct(), CorrectPause(entry.id))
        case PlaceRest(place=place) | PlaceInUse(place=place):
            return EditLink(_correct(), ShowPlace(place))
        case Person():
            return EditLink(_correct(), ChangePerson())
        case Reaction():
            return EditLink(_correct(), CorrectReaction(entry.id))
        case ReactionAnswer(reaction=reaction):
            return EditLink(tr("Open the reaction"), FollowReaction(reaction))
        case Photo():
            return EditLink(tr("View the photo"), ShowPhoto(entry.id))
        case Symptom():
            return EditLink(_correct(), CorrectSymptom(entry.id))
        case DailySymptoms():
            return EditLink(_correct(), CorrectDailySymptoms(entry.id))
        case Attack():
            return EditLink(_correct(), CorrectAttack(entry.id))
        case Measurement():
            return EditLink(_correct(), CorrectMeasurement(entry.id))
        case CheckDate():
            return EditLink(_correct(), CorrectCheck(entry.id))
        case Note():
            return EditLink(_correct(), CorrectNote(entry.id))
        case Medicine():
            return EditLink(_correct(), CorrectMedicine(entry.id))
        case MedicineAnswer(medicine=medicine, on=day, at=at):
            return EditLink(_correct(), AnswerMedicine(medicine, day, at))
        case MedicineTaken():
            return EditLink(_correct(), CorrectMedicineTaken(entry.id))
        case VisitQuestion():
            return EditLink(_correct(), CorrectVisitQuestion(entry.id))
        case VisitQuestionAsked():
            return EditLink(_correct(), AnswerVisitQuestion(entry.id))
        case _:
            return None
