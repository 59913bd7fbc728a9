"""The rules of every page where there are other medicines: Today with its ticks, a day, a month, their own pages."""

import pytest

from kineret_gui.diary.facts.medicine import AmountFrom, Medicine, MedicineAnswer, MedicineOutcome, MedicineTaken
from tests.facts import at, day
from tests.rules import RULES, seen_by
from tests.screens.test_medicines import COLCHICINE, METHOTREXATE, PARACETAMOL
from tests.screens.test_pages_that_end import OTHER_MEDICINES
from tests.screens.test_three_months_of_medicines import DAILY

TAPERED = Medicine(
    "t", "Prednisolone", "20 mg", DAILY.rhythm, day("2026-03-01"), steps=(AmountFrom(day("2026-03-08"), "10 mg"),)
)
HELD = (
    COLCHICINE,
    METHOTREXATE,
    PARACETAMOL,
    TAPERED,
    MedicineAnswer("t", "Prednisolone", "10 mg", day("2026-03-10"), None, MedicineOutcome.NOT_TAKEN),
    MedicineTaken("p", "Paracetamol", "500 mg", at("2026-03-10 06:10")),
)
PAGES = (
    ("today", ""),
    ("medicines", ""),
    ("medicine-dose", "2026-03-10 08:00/c"),
    ("medicine-dose", "2026-03-10/t"),
    ("medicine-taken", "medicine:p"),
    ("day", "2026-03-10"),
    ("diary", ""),
)


@pytest.mark.parametrize(("width", "height", "text"), [(420, 820, 100), (360, 640, 200)])
def test_every_page_keeps_the_rules(patient, diary, width, height, text):
    diary.holds(*HELD)
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    faults = []
    for page, about in PAGES:
        patient.opens(page, about)
        patient.looks_again()
        seen = seen_by(patient, f"{page} {about}")
        faults += [f"{seen.where}: {fault}" for rule in RULES for fault in rule(seen)]
    assert not faults, "\n".join(["", *faults])


def test_two_medicines_take_no_more_of_today_than_is_kept_free_for_them(patient, diary):
    patient.resizes(420, 820)
    patient.opens("today")
    patient.sees("How are you?")
    without = patient.length()
    diary.holds(COLCHICINE, METHOTREXATE)
    patient.opens("more")
    patient.opens("today")
    patient.sees("Methotrexate")

    assert patient.length() - without <= OTHER_MEDICINES
