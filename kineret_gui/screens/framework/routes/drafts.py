"""The route back to a half-filled form that was kept on disk, by what it was kept under."""

from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.diary.rules.dose_key import day_and_rest, day_in, day_of, dose_of
from kineret_gui.screens.framework.routes import (
    body,
    injections,
    measurements,
    medicines,
    review,
    settings,
    symptoms,
    visits,
)
from kineret_gui.screens.framework.routes.route import FormRoute
from kineret_gui.screens.framework.routes.start import BeginDiary


def route_of_draft(page: str, key: str) -> FormRoute:
    """The route to a page with a form, by its name and a `draft_key`. Raises ValueError where there is none."""
    kind, _, value = key.partition(":")
    match page, kind:
        case "record", _:
            return _injection(kind, value)
        case "away", "":
            return injections.AnswerOpenDoses()
        case "symptom", _:
            return _symptom(key)
        case "daily", "entry":
            return symptoms.CorrectDailySymptoms(value)
        case "daily", _:
            return symptoms.RecordDailySymptoms(day_in(key))
        case "note", "entry":
            return symptoms.CorrectNote(value)
        case "note", _:
            return symptoms.WriteNote(day_in(key))
        case "attack", _:
            return _attack(kind, value)
        case "reaction", _:
            return _reaction(kind, value)
        case "story", _:
            return body.FollowReaction(key)
        case "measurement", _:
            return _measurement(kind, value)
        case "check", _:
            return measurements.CorrectCheck(value) if value else measurements.PlanCheck()
        case "medicine", _:
            return medicines.CorrectMedicine(value) if value else medicines.OrderMedicine()
        case "medicine-taken", _:
            return medicines.CorrectMedicineTaken(value) if kind == "entry" else medicines.TakeMedicine(value)
        case "visit-question", _:
            return visits.CorrectVisitQuestion(value) if value else visits.WriteVisitQuestion()
        case "visit-answer", _:
            return visits.AnswerVisitQuestion(value)
        case _:
            return _settings(page, key)


def _injection(kind: str, value: str) -> injections.RecordRoute:
    match kind:
        case "":
            return injections.RecordInjection()
        case "entry":
            return injections.CorrectInjection(value)
        case "dose":
            return injections.RecordDose(dose_of(value))
        case "now":
            return injections.RecordDoseNow(dose_of(value))
        case "day":
            return injections.RecordOnDay(day_of(value))
        case spot:
            return injections.RecordIntoSpot(spot)


def _symptom(key: str) -> symptoms.SymptomRoute:
    day, rest = day_and_rest(key)
    kind, _, value = rest.partition(":")
    match kind:
        case "entry":
            return symptoms.CorrectSymptom(value)
        case "what":
            return symptoms.RecordSymptom(value, day)
        case _:
            return symptoms.RecordOwnSymptom(value, day)


def _attack(kind: str, value: str) -> symptoms.AttackRoute:
    match kind:
        case "entry":
            return symptoms.CorrectAttack(value)
        case "another":
            return symptoms.RecordAnotherAttack()
        case _:
            return symptoms.RecordAttack()


def _reaction(kind: str, value: str) -> body.ReactionRoute:
    match kind:
        case "entry":
            return body.CorrectReaction(value)
        case "place":
            return body.RecordReactionAt(value)
        case "injection":
            return body.RecordReactionTo(value)
        case _:
            return body.RecordReaction()


def _measurement(kind: str, value: str) -> measurements.MeasurementRoute:
    match kind:
        case "entry":
            return measurements.CorrectMeasurement(value)
        case "quantity":
            return measurements.RecordQuantity(Quantity(value))
        case "own":
            return measurements.RecordOwnQuantity(value)
        case "check":
            return measurements.RecordCheckResult(value)
        case _:
            return measurements.RecordMeasurement()


def _settings(page: str, key: str) -> FormRoute:
    match page:
        case "entry":
            return review.ShowEntry(key)
        case "order":
            return settings.CorrectOrder(key) if key else settings.WriteOrder()
        case "pause":
            return settings.CorrectPause(key) if key else settings.WritePause()
        case "person":
            return settings.ChangePerson()
        case "places":
            return settings.ChoosePlaces()
        case "begin":
            return BeginDiary()
        case _:
            raise ValueError(f"no form is kept of the page {page!r}")
