"""What the diary of version 5 says besides a person and a first order. Frozen like the file itself."""

from datetime import time

from kineret_gui.diary.entry import Fact
from kineret_gui.diary.facts.medicine import (
    AmountFrom,
    Medicine,
    MedicineAnswer,
    MedicineOutcome,
    MedicineRhythm,
    MedicineTaken,
)
from tests.facts import at, day, order, person

SAID: tuple[Fact, ...] = (
    person(),
    order(),
    Medicine(
        "m1",
        "Methotrexate",
        "15 mg (6 tablets)",
        MedicineRhythm.WEEKLY,
        day("2026-03-02"),
        day("2026-05-30"),
        (time(20),),
        3,
        (AmountFrom(day("2026-04-01"), "20 mg (8 tablets)"),),
        "Clinic",
        "with food ✓\nin the evening",
    ),
    Medicine("m2", "Paracetamol", "", MedicineRhythm.AS_NEEDED, day("2026-03-01")),
    MedicineAnswer("m1", "Methotrexate", "15 mg", day("2026-03-11"), time(20), MedicineOutcome.TAKEN),
    MedicineTaken("m2", "Paracetamol", "500 mg", at("2026-03-10 08:05"), "a headache"),
)
