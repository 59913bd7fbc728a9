"""Two copies of a diary brought together may each hold the same injection, written by two people.

Nobody but the people knows whether it went in once or twice. So they are shown side by side and asked; what they say is
an entry too, and after it they are not asked again.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.confirmed_distinct import ConfirmedDistinct
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.adherence import Reckoning
from kineret_gui.diary.rules.amount import total_of
from kineret_gui.diary.rules.schedule import DoseId


@frozen
class PossibleDuplicates:
    """Two entries of one dose that may be the same injection; `first` was written earlier.

    `apart` is someone's word that they are two, where someone else said meanwhile that they are one.
    """

    dose: DoseId
    first: Entry[Injection]
    second: Entry[Injection]
    apart: Entry[ConfirmedDistinct] | None = None

    @property
    def day(self) -> date:
        return self.dose.day


def possible_duplicates(
    reckoning: Reckoning, confirmed_distinct: Iterable[ConfirmedDistinct]
) -> tuple[PossibleDuplicates, ...]:
    """The pairs to ask about, in order of their doses."""
    different = {frozenset((word.entry, word.other)) for word in confirmed_distinct}
    of_dose: dict[DoseId, list[Entry[Injection]]] = defaultdict(list)
    ordered = {record.dose.id: record.dose.syringes for record in reckoning.doses}
    for record in reckoning.doses:
        of_dose[record.dose.id] += record.injections
    for entry in reckoning.extra:
        if entry.fact.answers:
            of_dose[entry.fact.answers].append(entry)
    return tuple(
        PossibleDuplicates(dose, first, second)
        for dose in sorted(of_dose)
        for first, second in combinations(sorted(of_dose[dose], key=_written), 2)
        if _may_be_one(first, second, _are_too_many(of_dose[dose], ordered.get(dose)))
        and frozenset((first.id, second.id)) not in different
    )


def _are_too_many(given: Sequence[Entry[Injection]], ordered: Sequence[int] | None) -> bool:
    """Return whether there are more syringes than were ordered, or more mg in them.

    Of a dose that is gone one is expected.
    """
    if ordered is None:
        return len(given) > 1
    return len(given) > len(ordered) or total_of(given) > sum(ordered)


def _may_be_one(first: Entry[Injection], second: Entry[Injection], are_too_many: bool) -> bool:
    """Written on two devices, and either one more than ordered or into the very same spot.

    On one device the program asked when the second was written. Whoever corrected an entry may not be who wrote it.
    """
    same_spot = first.fact.spot is not None and first.fact.spot == second.fact.spot
    was_asked = first.device == second.device and first.replaces is None and second.replaces is None
    return not was_asked and (are_too_many or same_spot)


def _written(entry: Entry[Injection]) -> tuple[object, ...]:
    """The same order on every device."""
    return entry.written, entry.device, entry.id
