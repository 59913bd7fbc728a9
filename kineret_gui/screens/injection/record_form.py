"""The form behind *I have already injected* and *Correct*: what will be written, piece by piece. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.moment import Moment, Now, moment_at, moment_now, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.schedule import Clocks, DoseId
from kineret_gui.wording import clocks, days, doses, fill, given_at, sites
from kineret_gui.wording.translation import tr
from kineret_gui.wording.which_dose import extra

UNKNOWN_SPOT = "unknown"


class Known(Enum):
    """How it is known which dose an injection is for."""

    BY_TIME = "the nearest in time"  # it follows the time
    CHOSEN = "chosen by the person, or carried by the reminder or the question that led here"  # it stays
    NOT_YET = "to be asked"


@dataclass(frozen=True, slots=True)
class RecordForm:
    """An injection as far as it is filled in.

    old        the entry that is corrected; None for a new one
    wall       naive wall time of the injection; None for this very moment
    spot       id of the spot, UNKNOWN_SPOT where it is not remembered, empty while none is chosen
    syringe    which syringe of the dose this will be, from 1
    syringes   of how many; 1 where it is not one of those that were ordered
    dose_known whether `answers` holds, and whether it follows the time
    at_usual   whether the time is the usual one of whichever dose is chosen, on a day that is filled in
    time_known whether the time is said; else the day alone is, and `wall` holds its place in the order
    begun      the time that was meant when the form was left, in a form that is gone on with; `wall` is never None then
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
    dose_known: Known = Known.BY_TIME
    syringes: int = 1
    at_usual: bool = False
    begun: Moment | None = None
    time_known: bool = True

    def moment(self, now: Now, day_starts: int) -> Moment:
        """When it was."""
        meant = self.begun or (self.old.fact.moment if self.old else None)
        if meant and self.wall == meant.wall:
            return meant
        if self.wall is None:
            return moment_now(now, day_starts)
        return moment_at(self.wall, meant.zone if meant else now.zone, day_starts)

    def injection(self, now: Now, day_starts: int) -> Injection:
        """What will be written. Raises ValueError where a value lies outside its bounds."""
        spot = None if self.spot in ("", UNKNOWN_SPOT) else self.spot
        moment = self.moment(now, day_starts)
        return Injection(
            moment,
            self.milligrams,
            spot,
            self.given_by,
            self.answers,
            self.batch.strip(),
            self.note.strip(),
            self.time_known,
        )

    def for_dose(self, record: DoseRecord, known: Known, day_starts: int) -> "RecordForm":
        """The same for the next syringe of this dose. One that is recorded whole gets a further one."""
        if self.answers == record.dose.id and self.dose_known is not Known.NOT_YET:
            return replace(self, dose_known=known)
        syringes, left, usual = record.dose.syringes, record.syringes_left, record.dose.id
        return replace(
            self,
            answers=usual,
            dose_known=known,
            syringe=min(len(record.injections) + 1, len(syringes)),
            syringes=len(syringes) if left else 1,
            milligrams=left[0] if left else syringes[-1],
            wall=wall_time(usual.day, usual.time, day_starts) if self.at_usual else self.wall,
        )

    def for_no_dose(self, known: Known) -> "RecordForm":
        """The same as an extra injection."""
        return replace(self, answers=None, dose_known=known, syringe=1, syringes=1)

    def for_a_dose_to_be_asked(self) -> "RecordForm":
        return replace(self, answers=None, dose_known=Known.NOT_YET, syringe=1, syringes=1)


def empty_form(given_by: Giver, spot: str) -> RecordForm:
    """A form for an injection of this very moment, before it is known which dose it is for."""
    return RecordForm(new_id(), None, None, None, 1, FULL_SYRINGE, spot, given_by, dose_known=Known.NOT_YET)


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
        dose_known=Known.CHOSEN,
        time_known=fact.time_known,
    )


def when(form: RecordForm, now: Now, day_starts: int) -> str:
    """When it was, in words."""
    if form.wall is None:
        return fill(tr("Just now, at %1"), days.clock(now.wall))
    if not form.time_known:
        day = form.answers.day if form.answers else form.moment(now, day_starts).day
        return given_at.day_alone(day, now, day_starts)
    return clocks.near_moment(form.moment(now, day_starts), now)


def where(form: RecordForm) -> str:
    """Where it went, in words."""
    if not form.spot:
        return tr("Not chosen yet")
    return sites.spot(None if form.spot == UNKNOWN_SPOT else form.spot)


def which_dose(form: RecordForm, by: Clocks) -> str:
    """Which due dose it answers, in words; `by` are the clocks by which it is due and looked at."""
    if form.dose_known is Known.NOT_YET:
        return tr("Not chosen yet")
    if form.answers is None:
        return extra()
    return fill(tr("%1, the dose due at %2"), days.day(form.answers.day), clocks.due_by(form.answers, by))


def note_and_batch(form: RecordForm) -> str:
    """The batch number and the note, in words."""
    if form.batch and form.note:
        return fill(tr("Batch %1. %2"), form.batch, form.note)
    if form.batch:
        return fill(tr("Batch %1"), form.batch)
    return form.note or tr("None")


def _how_much(form: RecordForm) -> str:
    """As `50 mg (syringe 2 of 2)`, where the dose has several."""
    amount = doses.amount(form.milligrams)
    if form.syringes == 1:
        return amount
    return fill(tr("%1 (syringe %2 of %3)"), amount, str(form.syringe), str(form.syringes))


def summary(form: RecordForm, now: Now, by: Clocks) -> str:
    """What will be written, before it is."""
    return fill(
        tr("This will be written: %1, %2. When: %3. It counts for: %4."),
        _how_much(form),
        where(form),
        when(form, now, by.day_starts),
        which_dose(form, by),
    )
