"""The page of a day: the questions with their answers, as they are pressed. Pure."""

from collections.abc import Sequence
from datetime import date

from kineret_gui.diary.facts.daily_symptoms import MOST, Asked, Question, Scale
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.daily_questions import CHOOSABLE, asks_for_attacks
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.form_state import EntryFormView, FormState
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.symptoms.daily_form import DailyForm, from_head_to_toe, wrong_minutes
from kineret_gui.wording import days, fill, joints, listing, symptoms
from kineret_gui.wording.translation import tr

MINUTES_OFFERED = (0, 15, 30, 45, 60, 90, 120)


@frozen
class AnswerRow:
    """One answer to press."""

    key: int
    words: str
    spoken: str
    chosen: bool


@frozen
class QuestionRow:
    """One question, and its answer so far. `least` and `most` say what the ends of the scale mean."""

    key: str
    title: str
    hint: str
    answer: str
    least: str
    most: str
    inMinutes: bool
    typed: str
    wrong: str
    asksWhere: bool
    answers: RowListModel


@frozen
class DailyView(EntryFormView):
    """The page around the answers.

    by_attacks  whether nothing is asked of a day, because the diary is kept attack by attack
    """

    title: str = ""
    day: str = ""
    by_attacks: bool = False


def daily_view(form: DailyForm, state: FormState, person: Person, today: date, choosing: bool) -> DailyView:
    """Return the page of a day; `choosing` while it is chosen what is asked each day."""
    return DailyView(
        part=state.part,
        wrong=state.error.message,
        corrects=form.old is not None,
        title=_title(form.on == today, choosing),
        day=day_text(form.on, today),
        by_attacks=not form.asked and asks_for_attacks(person),
    )


def rated(form: DailyForm) -> list[Question]:
    """Return the questions that are answered by pressing a number or a word."""
    return [question for question in form.asked if question.scale is not Scale.ON_THE_BODY]


def question_key(question: Question) -> str:
    """Return the key of a question, as `rash/yes or no`."""
    return f"{question.asked.value}/{question.scale.value}"


def question_row(form: DailyForm, question: Question, answers: RowListModel) -> QuestionRow:
    """Return the question as it is shown."""
    value, in_minutes = form.answer_to(question), question.scale is Scale.MINUTES
    return QuestionRow(
        key=question_key(question),
        title=symptoms.asked(question.asked),
        hint=tr("From waking up until it eases the most") if in_minutes else "",
        answer=tr("Not answered") if value is None else symptoms.value(question.scale, value),
        least=_end(question, 0),
        most=_end(question, MOST[question.scale]),
        inMinutes=in_minutes,
        typed=form.typed if in_minutes else "",
        wrong=wrong_minutes(form) if in_minutes else "",
        asksWhere=question == Question(Asked.RASH, Scale.YES_NO) and form.asks_where,
        answers=answers,
    )


def answer_rows(form: DailyForm, question: Question) -> list[AnswerRow]:
    """Return the answers to choose from."""
    chosen, title = form.answer_to(question), symptoms.asked(question.asked)
    return [_answer(question, value, title, value == chosen) for value in _values(question.scale)]


def joints_text(form: DailyForm) -> str:
    """Return the joints that are marked, in words."""
    marked = [
        fill(tr("Sore: %1"), joints.joints(from_head_to_toe(form.sore))) if form.sore else "",
        fill(tr("Swollen: %1"), joints.joints(from_head_to_toe(form.swollen))) if form.swollen else "",
    ]
    return listing.statements(marked) or tr("None selected")


def day_text(on: date, today: date) -> str:
    """Return a day as `today, Tuesday 10 March 2026`."""
    near = days.near_day(on, today)
    return near if near == days.day(on) else fill(tr("%1, %2"), near, days.day(on))


def choosable_rows(chosen: Sequence[Asked]) -> list[ChoiceRow]:
    """Return what a person may want to be asked each day."""
    return [
        ChoiceRow(question.asked.value, symptoms.asked(question.asked), question.asked in chosen)
        for question in CHOOSABLE
    ]


def _title(is_today: bool, choosing: bool) -> str:
    if choosing:
        return tr("Daily questions")
    return tr("Today's symptoms") if is_today else tr("Symptoms of one day")


def _values(scale: Scale) -> Sequence[int]:
    if scale is Scale.YES_NO:
        return (1, 0)
    return MINUTES_OFFERED if scale is Scale.MINUTES else range(MOST[scale] + 1)


def _answer(question: Question, value: int, title: str, chosen: bool) -> AnswerRow:
    if question.scale is Scale.YES_NO:
        words = tr("Yes") if value else tr("No")
    elif question.scale is Scale.MINUTES:
        words = fill(tr("%1 min"), str(value))
    else:
        words = str(value)
    means = _means(question, value)
    spoken = fill(tr("%1: %2, %3"), title, words, means) if means else fill(tr("%1: %2"), title, words)
    return AnswerRow(value, words, spoken, chosen)


def _end(question: Question, value: int) -> str:
    """Return an end of the scale as `0: none`; empty where the answers are words."""
    means = _means(question, value)
    return fill(tr("%1: %2"), str(value), means) if means else ""


def _means(question: Question, value: int) -> str:
    """Return the meaning of an end of a scale of numbers."""
    if question.scale not in (Scale.TO_FOUR, Scale.TO_TEN) or value not in (0, MOST[question.scale]):
        return ""
    if question.asked is Asked.OVERALL:
        return tr("very bad") if value else tr("very well")
    return tr("worst") if value else tr("none")
