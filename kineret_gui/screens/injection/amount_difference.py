"""The difference between an injection and the amount that was prescribed."""

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import Prescription, in_force
from kineret_gui.diary.rules.amount import Differs, amounts, differs
from kineret_gui.screens.framework.diary_reader import DiaryReader
from kineret_gui.screens.framework.doses_of_day import dose_record


def amount_differs(
    reader: DiaryReader, id: str, injection: Injection, old: Entry[Injection] | None = None
) -> Differs | None:
    """Return what the injection would make of its dose, where that is not as prescribed.

    None where a correction changes neither the amount nor the dose, and where no prescription is known.
    """
    if old and (old.fact.milligrams, old.fact.answers) == (injection.milligrams, injection.answers):
        return None
    if injection.answers is None:
        orders = [entry.fact for entry in reader.file.standing(Prescription)]
        return Differs((), 0, injection.milligrams) if in_force(orders, injection.day) else None
    record = dose_record(reader, injection.answers)
    if record is None:
        return None
    ours = {id, old.id} if old else {id}
    others = amounts([entry for entry in record.injections if entry.id not in ours])
    return differs(record.ordered, others, injection.milligrams)
