"""To which due dose each injection and each answer belongs."""

from collections.abc import Mapping, Sequence

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import DoseAnswer, Injection
from kineret_gui.diary.moment import wall_time
from kineret_gui.diary.rules.amount import total_of
from kineret_gui.diary.rules.schedule import DoseId, DueDose

_SAME_DOSE = 6 * 60  # minutes by which an order's time is corrected at most; two doses of one day lie further apart


def given_to(
    due: Sequence[DueDose], injections: Sequence[Entry[Injection]]
) -> tuple[dict[DoseId, tuple[Entry[Injection], ...]], tuple[Entry[Injection], ...]]:
    """Each injection at the dose it names; where that is not ordered any more, at the nearest open one of its day."""
    given: dict[DoseId, tuple[Entry[Injection], ...]] = {dose.id: () for dose in due}
    homeless, extra = [], []
    for entry in sorted(injections, key=lambda entry: (entry.fact.moment.utc, entry.id)):
        if entry.fact.answers is None:
            extra.append(entry)
        elif entry.fact.answers in given:
            given[entry.fact.answers] += (entry,)
        else:
            homeless.append(entry)
    for entry in homeless:
        same_day = (dose for dose in due if dose.id.day == entry.fact.day)
        awaiting = [dose.id for dose in same_day if _awaits_one(dose, given[dose.id])]
        if awaiting:
            given[_nearest(entry.fact, awaiting)] += (entry,)
        else:
            extra.append(entry)
    return given, tuple(extra)


def answers_by_dose(
    due: Sequence[DueDose],
    given: Mapping[DoseId, tuple[Entry[Injection], ...]],
    answers: Sequence[Entry[DoseAnswer]],
) -> dict[DoseId, tuple[Entry[DoseAnswer], ...]]:
    """Each answer, the latest last, at the dose it names; where that dose is gone, at the one that took its place."""
    named: dict[DoseId, list[Entry[DoseAnswer]]] = {}
    for entry in answers:
        named.setdefault(entry.fact.dose, []).append(entry)
    answers_of = {dose.id: list(named.get(dose.id, ())) for dose in due}
    free = [dose.id for dose in due if not given[dose.id] and not answers_of[dose.id]]
    for gone in sorted(named.keys() - answers_of.keys()):
        home = _nearest_of_day(gone, free)
        if home:
            free.remove(home)
        else:
            home = _same_dose(gone, [id for id in answers_of if not given[id]])
        if home:
            answers_of[home] += named[gone]
    return {
        id: tuple(sorted(of_dose, key=lambda entry: (entry.written, entry.fact.dose == id, entry.id)))
        for id, of_dose in answers_of.items()
    }


def _same_dose(gone: DoseId, doses: Sequence[DoseId]) -> DoseId | None:
    """The dose whose time is nearest to that of one that is gone, where it can be the same one at a corrected time."""
    nearest = _nearest_of_day(gone, doses)
    return nearest if nearest and _minutes_between(gone, nearest) <= _SAME_DOSE else None


def _nearest_of_day(gone: DoseId, doses: Sequence[DoseId]) -> DoseId | None:
    of_day = (dose for dose in doses if dose.day == gone.day)
    return min(of_day, key=lambda dose: _minutes_between(gone, dose), default=None)


def _minutes_between(one: DoseId, other: DoseId) -> int:
    apart = abs(one.time.hour * 60 + one.time.minute - other.time.hour * 60 - other.time.minute)
    return min(apart, 24 * 60 - apart)


def _nearest(injection: Injection, awaiting: Sequence[DoseId]) -> DoseId:
    """The dose whose usual time is nearest to that of the dose which an injection names; of two the earlier one."""
    starts, named = injection.moment.day_starts, injection.answers or awaiting[0]
    at = wall_time(named.day, named.time, starts)
    return min(awaiting, key=lambda dose: abs(wall_time(dose.day, dose.time, starts) - at))


def _awaits_one(dose: DueDose, given: Sequence[Entry[Injection]]) -> bool:
    return len(given) < len(dose.syringes) and total_of(given) < dose.order.milligrams
