"""The times of a day at which other medicines are due: one reminder for all that are due together."""

from collections.abc import Iterable

from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.medicine_doses import MedicineRecord
from kineret_gui.diary.rules.schedule import DoseId


@frozen
class MedicineTimeId:
    """The part of a medicine time that reminders go by."""

    id: DoseId


@frozen
class MedicineTime:
    """A usual time of a day at which doses are still open; it is reminded of as a dose is.

    names  of the medicines that are open, in order
    """

    id: DoseId
    names: tuple[str, ...]

    @property
    def dose(self) -> MedicineTimeId:
        return MedicineTimeId(self.id)

    @property
    def is_open(self) -> bool:
        return True


def open_times(doses: Iterable[MedicineRecord]) -> tuple[MedicineTime, ...]:
    """The times at which doses are open, in order. A dose without a time is not reminded of."""
    names: dict[DoseId, tuple[str, ...]] = {}
    for record in doses:
        if record.is_open and record.dose.at:
            time = DoseId(record.dose.day, record.dose.at)
            names[time] = (*names.get(time, ()), record.dose.medicine.name)
    return tuple(MedicineTime(id, named) for id, named in sorted(names.items()))
