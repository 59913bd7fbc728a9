"""A form for whatever its page is about, filled in from the diary as far as it is known."""

from dataclasses import replace
from datetime import timedelta

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.injection import Injection, usual_giver
from kineret_gui.diary.schedule import DoseId
from kineret_gui.screens.desk import Desk
from kineret_gui.screens.due import doses_of_day
from kineret_gui.screens.injection.record_form import RecordForm, correction, day_of_form, form_for_dose, new_form
from kineret_gui.screens.keys import day_of, dose_of


def form_about(desk: Desk, about: str) -> RecordForm:
    """`entry:ID` corrects, `dose:KEY` and `day:DAY` fill in, a spot is where it went, empty is now."""
    kind, _, key = about.partition(":")
    if kind == "entry" and (old := _injection(desk, key)):
        return correction(old)
    if kind == "dose":
        return _for_dose(desk, dose_of(key))
    if kind == "day":
        return _on_day(desk, key)
    today = desk.dose_now.day(desk.person.day_starts)
    return new_form(doses_of_day(desk, today), usual_giver(desk.person.who_injects), None, about)


def suiting(desk: Desk, form: RecordForm) -> RecordForm:
    """The form with the dose of its new day, where a dose was meant. A correction keeps the dose it names."""
    day = day_of_form(form, desk.now(), desk.person.day_starts)
    if form.old or form.answers is None or form.answers.day == day:
        return form
    fresh = new_form(doses_of_day(desk, day), form.given_by, form.wall, form.spot)
    return replace(fresh, id=form.id, batch=form.batch, note=form.note)


def doses_to_choose(desk: Desk, form: RecordForm) -> list[DoseId]:
    """The doses that an injection at this time may be meant for: those of its day and of the day before."""
    day = day_of_form(form, desk.now(), desk.person.day_starts)
    around = (*doses_of_day(desk, day - timedelta(days=1)), *doses_of_day(desk, day))
    return sorted({record.dose.id for record in around} | ({form.answers} if form.answers else set()))


def _injection(desk: Desk, id: str) -> Entry[Injection] | None:
    entry = desk.diary.entry(id)
    return entry if entry and isinstance(entry.fact, Injection) else None  # type: ignore[return-value]


def _for_dose(desk: Desk, dose: DoseId) -> RecordForm:
    record = next(r for r in doses_of_day(desk, dose.day) if r.dose.id == dose)
    return form_for_dose(record, usual_giver(desk.person.who_injects), desk.person.day_starts)


def _on_day(desk: Desk, key: str) -> RecordForm:
    """A further injection on some day, at the usual time of its dose; today it is just now."""
    day, now = day_of(key), desk.now()
    form = new_form(doses_of_day(desk, day), usual_giver(desk.person.who_injects), None, "")
    if day == now.day(desk.person.day_starts):
        return form
    return form.at(day, form.answers.time if form.answers else now.wall.time().replace(second=0, microsecond=0))
