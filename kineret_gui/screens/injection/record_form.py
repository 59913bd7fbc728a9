"""The form behind *I have already injected* and *Correct*: what will be written, piece by piece. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from kineret_gui.diary.adherence import DoseRecord
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.moment import Moment, Now, diary_day, moment_at, moment_now
from kineret_gui.diary.schedule import DoseId
from kineret_gui.screens.words import days, doses, fill, sites

UNKNOWN_SPOT = "unknown"


@dataclass(frozen=True, slots=True)
class RecordForm:
    """An injection as far as it is filled in.

    old        the entry that is corrected; None for a new one
    wall       naive wall time of the injection; None for this very moment
    spot       id of the spot, UNKNOWN_SPOT where it is not remembered, empty while none is chosen
    syringe    which syringe of the dose this will be, from 1
    """

    id: str
    old: Entry[Injection] | None
    wall: datetime | None
    answers: DoseId | None
    syringe: int
    milligrams: int
    spot: str
    given_by: Giver
    batch: str = ""
    note: str = ""

    def moment(self, now: Now, day_starts: int) -> Moment:
        """When it was."""
        if self.old and self.wall == self.old.fact.moment.wall:
            return self.old.fact.moment
        if self.wall is None:
            return moment_now(now, day_starts)
        return moment_at(self.wall, self.old.fact.moment.zone if self.old else now.zone, day_starts)

    def injection(self, now: Now, day_starts: int) -> Injection:
        """What will be written. Raises ValueError where a value lies outside its bounds."""
        spot = None if self.spot in ("", UNKNOWN_SPOT) else self.spot
        moment = self.moment(now, day_starts)
        return Injection(
            moment, self.milligrams, spot, self.given_by, self.answers, self.batch.strip(), self.note.strip()
        )

    def at(self, day: date, at: time) -> "RecordForm":
        """The same at another wall time."""
        return replace(self, wall=datetime.combine(day, at))


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("record", sentence, "", n)


def new_form(records: Sequence[DoseRecord], given_by: Giver, wall: datetime | None, spot: str) -> RecordForm:
    """A form for the first open dose of a day; where none is open, for a further injection of its last dose."""
    record = next((r for r in records if r.syringes_left), records[-1] if records else None)
    syringes = record.dose.syringes if record else (100,)
    number = len(record.injections) if record else 0
    return RecordForm(
        id=new_id(),
        old=None,
        wall=wall,
        answers=record.dose.id if record else None,
        syringe=min(number, len(syringes)) + 1 if record and record.syringes_left else len(syringes),
        milligrams=syringes[min(number, len(syringes) - 1)],
        spot=spot,
        given_by=given_by,
    )


def form_for_dose(record: DoseRecord, given_by: Giver, day_starts: int) -> RecordForm:
    """A form for a dose that was left open, at its usual time."""
    usual = record.dose.id
    minutes = usual.time.hour * 60 + usual.time.minute
    on = usual.day if minutes >= day_starts else usual.day + timedelta(days=1)
    return new_form((record,), given_by, datetime.combine(on, usual.time), "")


def correction(old: Entry[Injection]) -> RecordForm:
    """A form that holds an injection as it is written now."""
    fact = old.fact
    return RecordForm(
        id=new_id(),
        old=old,
        wall=fact.moment.wall,
        answers=fact.answers,
        syringe=1,
        milligrams=fact.milligrams,
        spot=fact.spot or UNKNOWN_SPOT,
        given_by=fact.given_by,
        batch=fact.batch,
        note=fact.note,
    )


def when(form: RecordForm, now: Now, day_starts: int) -> str:
    """When it was, in words."""
    if form.wall is None:
        return fill(tr("Just now, at %1"), days.clock(now.wall))
    today = now.wall.date()
    return fill(tr("%1 at %2"), days.near_day(form.wall.date(), today), days.clock(form.wall))


def where(form: RecordForm) -> str:
    """Where it went, in words."""
    if not form.spot:
        return tr("Not chosen yet")
    return sites.spot(None if form.spot == UNKNOWN_SPOT else form.spot)


def which_dose(form: RecordForm) -> str:
    """Which due dose it answers, in words."""
    if form.answers is None:
        return tr("An extra injection, for no due dose")
    return fill(tr("%1, the dose due at %2"), days.day(form.answers.day), days.clock(form.answers.time))


def note_and_batch(form: RecordForm) -> str:
    """The batch number and the note, in words."""
    if form.batch and form.note:
        return fill(tr("Batch %1. %2"), form.batch, form.note)
    if form.batch:
        return fill(tr("Batch %1"), form.batch)
    return form.note or tr("None")


def summary(form: RecordForm, now: Now, day_starts: int) -> str:
    """What will be written, before it is."""
    return fill(
        tr("This will be written: %1, %2. When: %3. It counts for: %4."),
        doses.amount(form.milligrams),
        where(form),
        when(form, now, day_starts),
        which_dose(form),
    )


def day_of_form(form: RecordForm, now: Now, day_starts: int) -> date:
    """The diary day of the injection's time."""
    return diary_day(form.wall or now.wall, day_starts)
