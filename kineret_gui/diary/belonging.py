"""To which due dose each injection and each answer belongs."""

from collections.abc import Mapping, Sequence

from kineret_gui.diary.amount import total_of
from kineret_gui.diary.entry import Entry
from kineret_gui.diary.injection import DoseAnswer, Injection
from kineret_gui.diary.moment import wall_time
from kineret_gui.diary.schedule import DoseId, DueDose


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


def said_of(
    due: Sequence[DueDose],
    given: Mapping[DoseId, tuple[Entry[Injection], ...]],
    answers: Sequence[Entry[DoseAnswer]],
) -> dict[DoseId, tuple[Entry[DoseAnswer], ...]]:
    """Each answer, the latest last, at the dose it names; where that dose is gone, at an open one of that day."""
    said: dict[DoseId, tuple[Entry[DoseAnswer], ...]] = {dose.id: () for dose in due}
    in_order = sorted(answers, key=lambda entry: (entry.written, entry.id))
    for entry in sorted(in_order, key=lambda entry: entry.fact.dose not in said):
        home = entry.fact.dose
        if home not in said:
            open_then = (d.id for d in due if d.id.day == entry.fact.day and not given[d.id] and not said[d.id])
            home = next(open_then, home)
        if home in said:
            said[home] += (entry,)
    return said


def _nearest(injection: Injection, awaiting: Sequence[DoseId]) -> DoseId:
    """The dose whose usual time is nearest to that of the dose which an injection names; of two the earlier one."""
    starts, named = injection.moment.day_starts, injection.answers or awaiting[0]
    at = wall_time(named.day, named.time, starts)
    return min(awaiting, key=lambda dose: abs(wall_time(dose.day, dose.time, starts) - at))


def _awaits_one(dose: DueDose, given: Sequence[Entry[Injection]]) -> bool:
    return len(given) < len(dose.syringes) and total_of(given) < dose.order.milligrams
