"""A guided injection for the dose that is meant: one that goes on, a new one, or the question which one."""

from dataclasses import replace
from datetime import timedelta

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.injection import usual_giver
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.answering import Answers, NothingDue, Unclear, open_around
from kineret_gui.diary.rules.dose_key import dose_key, dose_of
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.rules.guide_again import Again
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.doses_of_day import dose_record, doses_of_days, guide_around
from kineret_gui.screens.framework.routes.injections import GuideDose, GuideRoute
from kineret_gui.screens.injection.pack_batch import read_pack_batch
from kineret_gui.wording import which_dose


def guide_for(reader: DiaryReader, route: GuideRoute) -> GuideForm | list[ChoiceRow] | None:
    """Return the guide for the dose of the route, or for the one that is due now.

    The rows to choose from where that is not plain; None for a dose of which nothing is open any more.
    """
    asked_for = route.dose if isinstance(route, GuideDose) else None
    answer, kept, becomes = guide_around(reader, asked_for)
    if asked_for and not (isinstance(answer, Answers) and answer.dose.dose.id == asked_for and answer.dose.is_open):
        return None
    match becomes, answer:
        case Again.GOES_ON, _ if kept:
            return kept
        case Again.IS_OVER, Answers(record) if record.is_open:
            return _begin(reader, record)
        case Again.IS_OVER, NothingDue():
            return _begin(reader, None)
    return _rows(reader, answer, kept if becomes is Again.ASKS else None)


def guide_chosen(reader: DiaryReader, key: str) -> GuideForm:
    """The guide for the dose that the person says, the one that was begun if it is for that; for none without a key."""
    dose = dose_of(key) if key else None
    _, kept, becomes = guide_around(reader)
    if kept and becomes is not Again.IS_OVER and kept.answers == dose:
        return kept
    return _begin(reader, dose_record(reader, dose) if dose else None)


def next_syringe(reader: DiaryReader, form: GuideForm, milligrams: int) -> GuideForm:
    """The guide for the next syringe of the same dose, which comes from the same pack unless it is said otherwise."""
    return replace(form.next_syringe(milligrams), batch=read_pack_batch(reader).batch)


def with_another_syringe(reader: DiaryReader, form: GuideForm) -> GuideForm:
    """The guide from the fridge again, where something is wrong with the syringe."""
    return replace(form, step=Step.FRIDGE, out_of_fridge=None, batch=read_pack_batch(reader).batch)


def _rows(reader: DiaryReader, answer: Answers | Unclear | NothingDue, kept: GuideForm | None) -> list[ChoiceRow]:
    now, day_starts = reader.dose_now, reader.person.day_starts
    rows = []
    for record in _to_choose(reader, answer):
        words = which_dose.to_choose(record, now, day_starts)
        is_begun = kept is not None and kept.answers == record.dose.id
        rows.append(ChoiceRow(dose_key(record.dose.id), which_dose.begun(words) if is_begun else words, False))
    extra = which_dose.extra()
    is_begun = kept is not None and kept.answers is None
    return [*rows, ChoiceRow("", which_dose.begun(extra) if is_begun else extra, False)]


def _to_choose(reader: DiaryReader, answer: Answers | Unclear | NothingDue) -> tuple[DoseRecord, ...]:
    if isinstance(answer, Unclear):
        return answer.choices
    today = reader.dose_today
    return open_around(doses_of_days(reader, today - timedelta(days=1), today + timedelta(days=1)), today)


def _begin(reader: DiaryReader, record: DoseRecord | None) -> GuideForm:
    left = record.syringes_left if record else ()
    return GuideForm(
        entry=new_id(),
        day=reader.dose_today,
        answers=record.dose.id if record else None,
        syringe=len(record.injections) + 1 if record else 1,
        milligrams=left[0] if left else FULL_SYRINGE,
        given_by=usual_giver(reader.person.who_injects),
        batch=read_pack_batch(reader).batch,
    )
