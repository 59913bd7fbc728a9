"""Find the due dose that a dose of another program was meant for: the one that its file names, else the nearest."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime

from kineret_gui.actions.doses_to_fill import DosesToFill
from kineret_gui.actions.import_plan import NotImportedReason
from kineret_gui.diary.moment import Moment, Now, moment_at, moment_now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.exchange.import_file import ImportedDose, ReportedDose
from kineret_gui.exchange.medicine_name import is_of_somebody, says_kineret


class TicksOfDays:
    """The doses of a file that tell their day alone: those of one day that say the same are alike."""

    def __init__(self, doses: Iterable[ImportedDose]) -> None:
        self._alike = Counter(_day_and_fate(dose) for dose in doses if _tells_day_alone(dose))

    def count(self, dose: ImportedDose) -> int:
        """Return how many are like one of them, itself among them."""
        return self._alike[_day_and_fate(dose)]


def dose_to_answer(
    dose: ImportedDose, doses: DosesToFill, zone: str, alike: TicksOfDays
) -> DoseRecord | NotImportedReason | None:
    """Return the dose that was meant, where something of it still waits; None where nothing does, or none is due.

    zone   by whose clocks doses are due, where a file says of each time by which it was lived; else empty
    alike  those of the file that tell their day alone
    """
    if dose.due_in_doubt and doses.any_near(dose.moment):
        return NotImportedReason.WHICH_DOSE
    if _tells_day_alone(dose) and doses.is_one_of_several(dose.moment.day, alike.count(dose)):
        return NotImportedReason.WHICH_DOSE
    at = dose.due or _by_clocks_of_doses(dose, zone)
    named = doses.due_at(at) if dose.due else None
    if named:
        day = named.dose.id.day
    else:
        # One that was not given is told by its day: a given one may belong to the night before.
        may_be_of_night = dose.time_known and dose.report is ReportedDose.GIVEN
        day = doses.day_of_nearest_dose(at) if may_be_of_night else at.day
    is_recorded = doses.is_recorded(named.dose.id) if named else doses.is_of_recorded(at, day)
    if is_recorded or (dose.report is ReportedDose.GIVEN and doses.nothing_left(day)):
        return NotImportedReason.RECORDED_ALREADY
    waiting = (named if doses.waits(named) else None) if named else doses.nearest(at, day)
    if waiting is None and dose.by_itself and doses.any_due(day):
        return NotImportedReason.RECORDED_ALREADY  # what a program ticked is never an extra injection
    return waiting


def _tells_day_alone(dose: ImportedDose) -> bool:
    """Return whether its file says neither when it was due nor at which hour it was ticked."""
    return dose.due is None and not dose.time_known


def moment_of(wall: datetime, like: Moment) -> Moment:
    """Return the moment of a naive wall time by the clocks of another one."""
    return moment_at(wall, like.zone, like.day_starts)


def _by_clocks_of_doses(dose: ImportedDose, zone: str) -> Moment:
    if not zone or not dose.time_known:
        return dose.moment
    return moment_now(Now(dose.moment.utc, zone), dose.moment.day_starts)


def _day_and_fate(dose: ImportedDose) -> tuple[date, bool]:
    return dose.moment.day, dose.report is ReportedDose.GIVEN


def why_not_chosen(dose: ImportedDose, of_several: bool) -> NotImportedReason:
    """Return why a dose of a name that was not chosen stays out; `of_several` where the file may be about several."""
    if not says_kineret(dose.medicine):
        return NotImportedReason.OTHER_MEDICINE
    is_of_another = (of_several and dose.person) or is_of_somebody(dose.medicine)
    return NotImportedReason.OTHER_PERSON if is_of_another else NotImportedReason.NOT_CHOSEN
