"""The form of an injection, filled in from the diary as far as it is known."""

from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection, usual_giver
from kineret_gui.diary.moment import wall_time
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.answering import Answers, NothingDue, Unclear
from kineret_gui.diary.rules.dose_key import dose_key, dose_of
from kineret_gui.diary.rules.schedule import DoseId, clocks_at
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.doses_of_day import (
    day_of_doses,
    dose_answered_at,
    dose_record,
    doses_of_day,
    doses_of_days,
)
from kineret_gui.screens.framework.routes.injections import (
    CorrectInjection,
    RecordDose,
    RecordDoseNow,
    RecordInjection,
    RecordIntoSpot,
    RecordOnDay,
    RecordRoute,
)
from kineret_gui.screens.injection.dose_choice import DoseChoiceView
from kineret_gui.screens.injection.pack_batch import read_pack_batch
from kineret_gui.screens.injection.record_form import Known, RecordForm, correction, empty_form
from kineret_gui.screens.injection.record_state import RecordState
from kineret_gui.screens.injection.record_view import RecordFacts
from kineret_gui.wording import which_dose


def form_for(reader: DiaryReader, route: RecordRoute) -> RecordForm | None:
    """Return the form as the page begins. None for a dose of which nothing is open any more."""
    match route:
        case RecordInjection():
            return suiting(reader, _just_now(reader, ""))
        case RecordIntoSpot(spot):
            return suiting(reader, _just_now(reader, spot))
        case RecordDose(dose):
            return _for_dose(reader, dose, at_usual=True)
        case RecordDoseNow(dose):
            return _for_dose(reader, dose, at_usual=False)
        case RecordOnDay(day):
            return _on_day(reader, day)
        case CorrectInjection(entry):
            old = _injection(reader, entry)
            return correction(old) if old else suiting(reader, _empty(reader, ""))
        case other:
            assert_never(other)


def suiting(reader: DiaryReader, form: RecordForm) -> RecordForm:
    """The form with the dose that its time speaks for, or with the question which one.

    One that was chosen stays, and so does any dose at a time that has not come: that cannot be recorded anyway.
    """
    now = reader.now()
    if form.dose_known is Known.CHOSEN or not now.has_come(form.moment(now, reader.person.day_starts).utc):
        return form
    match _by_time(reader, form):
        case Answers(record):
            return form.for_dose(record, Known.BY_TIME, reader.person.day_starts)
        case Unclear(choices):
            milligrams = choices[0].dose.syringes[0] if form.dose_known is Known.NOT_YET else form.milligrams
            return replace(form.for_a_dose_to_be_asked(), milligrams=milligrams)
        case NothingDue():
            return form.for_no_dose(Known.BY_TIME)


def grown_old(reader: DiaryReader, form: RecordForm) -> RecordForm:
    """The same while time passes: where another dose than the shown one became the nearest, it is asked for.

    It never changes to another dose by itself, below the finger.
    """
    if form.wall or form.dose_known is not Known.BY_TIME or suiting(reader, form).answers == form.answers:
        return form
    return form.for_a_dose_to_be_asked()


def dose_choice_view(reader: DiaryReader, state: RecordState) -> DoseChoiceView:
    """Return the doses that an injection at this time may be for. Nothing is chosen while it is asked."""
    form = state.form
    stays = state.was_time_changed and _is_not_nearest(reader, form)
    return DoseChoiceView(_dose_rows(reader, form), form.asks_for_dose, which_dose.stays() if stays else "")


def record_facts(reader: DiaryReader) -> RecordFacts:
    """Read what the page shows beside the form. Raises DiaryUnavailable."""
    person = reader.person
    clocks = clocks_at(reader.dose_now, person.day_starts)
    today = doses_of_day(reader, reader.dose_now.day(person.day_starts))
    usual = today[0].dose.id if len(today) == 1 else None
    return RecordFacts(person, reader.file.writer, clocks, read_pack_batch(reader), usual)


def _is_not_nearest(reader: DiaryReader, form: RecordForm) -> bool:
    """Return True if the form names a chosen dose that its time alone would not name."""
    if form.dose_known is not Known.CHOSEN or form.answers is None:
        return False
    by_time = _by_time(reader, form)
    return not isinstance(by_time, Answers) or by_time.dose.dose.id != form.answers


def _dose_rows(reader: DiaryReader, form: RecordForm) -> tuple[ChoiceRow, ...]:
    now, day_starts, is_known = reader.dose_now, reader.person.day_starts, not form.asks_for_dose
    rows = [
        ChoiceRow(dose_key(r.dose.id), which_dose.to_choose(r, now, day_starts), is_known and r.dose.id == form.answers)
        for r in _to_choose(reader, form)
    ]
    return (*rows, ChoiceRow("", which_dose.extra(), is_known and form.answers is None))


def chosen(reader: DiaryReader, form: RecordForm, key: str) -> RecordForm:
    """The form for the dose that the person says; for none where the key is empty."""
    record = dose_record(reader, dose_of(key)) if key else None
    if record is None:
        return form.for_no_dose(Known.CHOSEN)
    return form.for_dose(record, Known.CHOSEN, reader.person.day_starts)


def _by_time(reader: DiaryReader, form: RecordForm) -> Answers | Unclear | NothingDue:
    return dose_answered_at(reader, form.moment(reader.now(), reader.person.day_starts).utc)


def _to_choose(reader: DiaryReader, form: RecordForm) -> tuple[DoseRecord, ...]:
    if form.at_usual and form.wall:
        return doses_of_day(reader, day_of_doses(reader, form.moment(reader.now(), reader.person.day_starts).utc))
    by_time = _by_time(reader, form)
    if form.dose_known is Known.NOT_YET and isinstance(by_time, Unclear):
        return by_time.choices
    day = day_of_doses(reader, form.moment(reader.now(), reader.person.day_starts).utc)
    around = doses_of_days(reader, day - timedelta(days=1), day + timedelta(days=1))
    named = dose_record(reader, form.answers) if form.answers else None
    others = [record for record in around if record.dose.id != form.answers]
    return tuple(sorted([*others, *([named] if named else [])], key=lambda record: record.dose.id))


def _empty(reader: DiaryReader, spot: str) -> RecordForm:
    return empty_form(usual_giver(reader.person.who_injects), spot)


def _injection(reader: DiaryReader, id: str) -> Entry[Injection] | None:
    entry = reader.file.entry(id)
    return entry if entry and isinstance(entry.fact, Injection) else None  # type: ignore[return-value]


def _just_now(reader: DiaryReader, spot: str) -> RecordForm:
    """An injection of this moment: its syringe is from the pack that is in use, unless it is said otherwise."""
    return replace(_empty(reader, spot), batch=read_pack_batch(reader).batch)


def _for_dose(reader: DiaryReader, dose: DoseId, at_usual: bool) -> RecordForm | None:
    """For a dose that something led here for. Only a reminder's is for now; what it was for may be answered by now."""
    record = dose_record(reader, dose)
    if record is None or not record.syringes_left or not (at_usual or record.is_open):
        return None
    form = replace(_empty(reader, ""), at_usual=at_usual)
    return form.for_dose(record, Known.CHOSEN, reader.person.day_starts)


def _on_day(reader: DiaryReader, day: date) -> RecordForm:
    """An injection on some day, at the usual time of its dose; today it is just now."""
    now, day_starts = reader.dose_now, reader.person.day_starts
    form = _empty(reader, "")
    if day == now.day(day_starts):
        return suiting(reader, form)
    records = doses_of_day(reader, day)
    still_open = [record for record in records if record.is_open]
    form = replace(form, wall=wall_time(day, now.wall.time().replace(second=0, microsecond=0), day_starts))
    if not records:
        return suiting(reader, form)
    form = replace(form, at_usual=True)
    if len(still_open) > 1:
        return form.for_a_dose_to_be_asked()
    return form.for_dose(still_open[0] if still_open else records[-1], Known.BY_TIME, day_starts)
