"""Write a period of a diary as a FHIR bundle, for a clinic's computer."""

from datetime import date

from kineret_gui.diary.due_clock import DueClock, zone_of_doses
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.merge import in_order_of_writing
from kineret_gui.diary.moment import Now
from kineret_gui.diary.person import Person
from kineret_gui.diary.prescription import Pause, Prescription
from kineret_gui.diary.review import reckon_period
from kineret_gui.exchange.fhir.bundle import FhirFile, FhirPlan, write_fhir
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason


def export_fhir(
    diary: DiaryFile, here: Now, first: date = date.min, last: date = date.max, words: FhirWords = ENGLISH
) -> FhirFile:
    """What stands for the days of the period. Raises DiaryUnavailable."""
    person, days = next(iter(diary.newest(Person)), None), diary.days()
    if person is None or days is None:
        raise DiaryUnavailable(Reason.NOT_A_DIARY, diary.path)
    first, last = max(first, days[0]), min(last, days[1])
    now = here.by(zone_of_doses([entry.fact for entry in diary.standing(DueClock)], here))
    entries = diary.of_days(first, last)
    orders: list[Entry[Fact]] = [*diary.standing(Prescription), *diary.standing(Pause)]
    doses = [entry for entry in entries if not isinstance(entry.fact, Prescription | Pause)]
    plan = FhirPlan(
        diary=in_order_of_writing(diary.records())[0].id,
        person=person.fact,
        reckoning=reckon_period([*orders, *doses], first, last, now, person.fact.day_starts),
        entries=entries,
        words=words,
    )
    return write_fhir(plan, now)
