"""The form of what is noted of a day: the answers so far. What nobody answered stays unanswered."""

from dataclasses import replace
from datetime import date
from typing import assert_never

from kineret_gui.diary.entry import Entry, entry_of_kind, new_id
from kineret_gui.diary.facts.daily_symptoms import MOST, Asked, DailySymptoms, Question, Rating, Scale
from kineret_gui.diary.facts.joint import JOINTS
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.daily_questions import questions
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.parsing import typed_number
from kineret_gui.screens.framework.routes.symptoms import CorrectDailySymptoms, DailyRoute, RecordDailySymptoms
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.wording.translation import tr

JOINTS_ASKED = Question(Asked.JOINTS, Scale.ON_THE_BODY)
RASH_YES = Rating(Asked.RASH, Scale.YES_NO, 1)


@frozen
class DailyForm:
    """A day as far as it is filled in.

    old      the entry that is corrected; None for a day of which nothing is noted yet
    asked    the questions of the page
    typed    the minutes as they stand in the field; empty where they were pressed
    """

    id: str
    on: date
    old: Entry[DailySymptoms] | None = None
    asked: tuple[Question, ...] = ()
    ratings: tuple[Rating, ...] = ()
    typed: str = ""
    sore: frozenset[str] = frozenset()
    swollen: frozenset[str] = frozenset()
    rash_where: str = ""
    note: str = ""

    def answer_to(self, question: Question) -> int | None:
        return next((rating.value for rating in self.ratings if rating.question == question), None)

    @property
    def asks_where(self) -> bool:
        """True where there is room to write where the rash is."""
        return RASH_YES in self.ratings or bool(self.old and self.old.fact.rash_where)


def form_of_day(on: date, person: Person) -> DailyForm:
    """Return an empty form for a day."""
    return asking(DailyForm(new_id(), on), person)


def correcting(old: Entry[DailySymptoms], person: Person) -> DailyForm:
    """Return the form that holds what is noted of a day."""
    fact = old.fact
    form = DailyForm(
        new_id(),
        fact.on,
        old,
        ratings=fact.ratings,
        sore=frozenset(fact.sore),
        swollen=frozenset(fact.swollen),
        rash_where=fact.rash_where,
        note=fact.note,
    )
    return asking(form, person)


def asking(form: DailyForm, person: Person) -> DailyForm:
    """Return the same form with the person's questions, and those that were answered when others were asked."""
    answered = [rating.question for rating in form.old.fact.ratings] if form.old else []
    marked = form.old is not None and bool(form.old.fact.sore or form.old.fact.swollen)
    asked = dict.fromkeys([*questions(person), *answered, *([JOINTS_ASKED] if marked else [])])
    return replace(form, asked=tuple(asked))


def answering(form: DailyForm, question: Question, value: int) -> DailyForm:
    """Return the form with this answer; the same answer again takes it back."""
    same = form.answer_to(question) == value
    typed = "" if question.scale is Scale.MINUTES else form.typed
    return replace(_without(form, question), typed=typed) if same else _with(form, question, value, typed)


def typing_minutes(form: DailyForm, question: Question, text: str) -> DailyForm:
    """Return the form with minutes as typed; what is no number of minutes answers nothing."""
    minutes = typed_number(text, 0, MOST[Scale.MINUTES])
    if minutes is None:
        return replace(_without(form, question), typed=text)
    return _with(form, question, minutes, text)


def wrong_minutes(form: DailyForm) -> str:
    """Return why the minutes that were typed are not taken; empty where they are."""
    if not form.typed.strip() or typed_number(form.typed, 0, MOST[Scale.MINUTES]) is not None:
        return ""
    return tr("Enter whole minutes from 0 to 1440 (one day).")


def form_for(diary: DiaryFile, route: DailyRoute, person: Person, today: date) -> DailyForm:
    """Return the form as the page begins. Raises DiaryUnavailable."""
    match route:
        case RecordDailySymptoms(day):
            return form_on(diary, day or today, person, today)
        case CorrectDailySymptoms(entry):
            old = entry_of_kind(diary.entry(entry), DailySymptoms)
            return correcting(old, person) if old else form_on(diary, today, person, today)
        case other:
            assert_never(other)


def form_on(diary: DiaryFile, day: date, person: Person, today: date) -> DailyForm:
    """Return the form of a day that has come, with what is noted of it. Raises DiaryUnavailable."""
    day = min(day, today)
    noted = diary.standing(DailySymptoms, day, day)
    if noted:
        return correcting(max(noted, key=lambda entry: entry.fact.moment.utc), person)
    return form_of_day(day, person)


def daily_of(form: DailyForm, moment: Moment) -> DailySymptoms | FormError:
    """Return what will be written, or why it cannot be. A correction keeps the time of the first entry of the day."""
    if wrong := wrong_minutes(form):
        return FormError(wrong)
    where = form.rash_where.strip() if form.asks_where else ""
    if not (form.ratings or form.sore or form.swollen or where or form.note.strip()):
        return FormError(tr("Answer at least one question, or write a note."))
    return DailySymptoms(
        on=form.on,
        moment=form.old.fact.moment if form.old else moment,
        ratings=_in_order(form),
        sore=from_head_to_toe(form.sore),
        swollen=from_head_to_toe(form.swollen),
        rash_where=where,
        note=form.note.strip(),
    )


def is_begun(form: DailyForm) -> bool:
    """Return whether something was said in a form of a day of which nothing is noted."""
    empty = DailyForm(form.id, form.on, asked=form.asked)
    return form.old is None and form != empty


def _with(form: DailyForm, question: Question, value: int, typed: str) -> DailyForm:
    others = _without(form, question).ratings
    return replace(form, ratings=(*others, Rating(question.asked, question.scale, value)), typed=typed)


def _without(form: DailyForm, question: Question) -> DailyForm:
    return replace(form, ratings=tuple(rating for rating in form.ratings if rating.asked is not question.asked))


def _in_order(form: DailyForm) -> tuple[Rating, ...]:
    """Return the ratings as they are asked; of a correction in the order of the entry, so that only changes show."""
    before = [rating.question for rating in form.old.fact.ratings] if form.old else []
    order = list(dict.fromkeys([*before, *form.asked, *(rating.question for rating in form.ratings)]))
    return tuple(sorted(form.ratings, key=lambda rating: order.index(rating.question)))


def from_head_to_toe(ids: frozenset[str]) -> tuple[str, ...]:
    """Joints in the order in which they are listed everywhere."""
    return tuple(id for id in JOINTS if id in ids)
