"""Ticks of another program that do not tell when an injection was given. A dose may be ticked days later.

A tick tells the time, unless the next dose was due by then, or the dose before was still to come; and unless it was
made together with those of other times: nobody injects the doses of five days in one minute.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from kineret_gui.exchange.import_file import ImportedDose, ReportedDose

_TOGETHER = timedelta(seconds=90)  # from one tick to the next of several that are made in one go
_SAME_DOSE = timedelta(hours=1)  # several syringes of one dose may be due a few minutes apart
_DAY = timedelta(days=1)


def ticked_apart(doses: Iterable[ImportedDose]) -> frozenset[str]:
    """Return where the doses stand whose tick does not tell the time, as far as the file itself shows it."""
    of_medicine: dict[str, list[ImportedDose]] = defaultdict(list)
    for dose in doses:
        if dose.due:
            of_medicine[dose.medicine].append(dose)
    return frozenset(where for each in of_medicine.values() for where in (*_beyond_a_dose(each), *_in_one_go(each)))


def too_late(tick: datetime, due: datetime, next_due: datetime | None) -> bool:
    """Return whether another dose had come due when this one was ticked; a day later where no other is known."""
    return tick >= (next_due or due + _DAY)


def _beyond_a_dose(doses: Sequence[ImportedDose]) -> list[str]:
    due = sorted({dose.planned.utc for dose in doses})
    first_of = {at: at for at in due}
    for before, at in pairwise(due):
        if at - before <= _SAME_DOSE:
            first_of[at] = first_of[before]
    starts = sorted(set(first_of.values()))
    after = dict(pairwise(starts))
    before_it = {later: earlier for earlier, later in pairwise(starts)}
    beyond = []
    for dose in doses:
        own, tick = first_of[dose.planned.utc], dose.moment.utc
        if (own in after and tick >= after[own]) or (own in before_it and tick <= before_it[own]):
            beyond.append(dose.where)
    return beyond


def _in_one_go(doses: Sequence[ImportedDose]) -> list[str]:
    ticked = sorted((d for d in doses if d.report is ReportedDose.GIVEN), key=lambda dose: dose.moment.utc)
    groups: list[list[ImportedDose]] = []
    for dose in ticked:
        if groups and dose.moment.utc - groups[-1][-1].moment.utc <= _TOGETHER:
            groups[-1].append(dose)
        else:
            groups.append([dose])
    return [dose.where for group in groups if _differ(group) for dose in group]


def _differ(group: Sequence[ImportedDose]) -> bool:
    due = [dose.planned.utc for dose in group]
    return max(due) - min(due) > _SAME_DOSE
