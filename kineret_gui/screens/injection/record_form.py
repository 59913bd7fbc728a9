"""The form behind *I have already injected* and *Correct*: what will be written, piece by piece. Pure."""

from dataclasses import replace
from datetime import datetime
from enum import Enum

from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment, Now, moment_at, moment_now, wall_time
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.schedule import DoseId

UNKNOWN_SPOT = "unknown"


class Known(Enum):
    """The way in which it is known which dose an injection is for."""

    BY_TIME = "the nearest in time"  # it follows the time
    CHOSEN = "chosen by the person, or carried by the reminder or the question that led here"  # it stays
    NOT_YET = "to be asked"


@frozen
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

    @property
    def asks_for_dose(self) -> bool:
        """True if it still has to be said which dose the injection is for."""
        return self.dose_known is Known.NOT_YET

    def moment(self, now: Now, day_starts: int) -> Moment:
        """Return when it was."""
        begun = self.begun or (self.old.fact.moment if self.old else None)
        if begun and self.wall == begun.wall:
            return begun
        if self.wall is None:
            return moment_now(now, day_starts)
        return moment_at(self.wall, begun.zone if begun else now.zone, day_starts)

    def injection(self, now: Now, day_starts: int) -> Injection:
        """Return what will be written. Raises ValueError where a value lies outside its bounds."""
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
