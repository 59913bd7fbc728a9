"""Write a period of a diary as a FHIR bundle, for a clinic's computer."""

from datetime import date, timedelta

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.prescription import Pause, Prescription
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.review import reckon_period
from kineret_gui.diary.task import Task
from kineret_gui.exchange.fhir.bundle import FhirFile, FhirPlan, writing_fhir
from kineret_gui.exchange.fhir.words import ENGLISH, FhirWords
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.doses_of_period import with_orders
from kineret_gui.store.medicines_of_period import medicines_of_period
from kineret_gui.store.unavailable import DiaryUnavailable, Reason

_AT_A_TIME = timedelta(days=60)


def exporting_fhir(
    diary: DiaryFile, here: Now, first: date = date.min, last: date = date.max, words: FhirWords = ENGLISH
) -> Task[FhirFile]:
    """Write what stands for the days of the period. Raises DiaryUnavailable."""
    as_of = diary.newest_of_devices()
    person, written_first, days = next(iter(diary.newest(Person)), None), diary.first_record(), diary.days()
    if person is None or written_first is None or days is None:
        raise DiaryUnavailable(Reason.NOT_A_DIARY, diary.path)
    begins, ends = max(first, days[0]), min(last, days[1])
    now = dose_now(diary, here)
    entries = yield from _reading(diary, begins, ends)
    if diary.newest_of_devices() != as_of:
        return (yield from exporting_fhir(diary, here, first, last, words))
    with_all_orders = with_orders(diary, entries)
    plan = FhirPlan(
        diary=written_first.id,
        person=person.fact,
        reckoning=reckon_period(with_all_orders, begins, ends, now, person.fact.day_starts),
        entries=entries,
        words=words,
        orders=diary.standing(Prescription),
        pauses=diary.standing(Pause),
        medicines=medicines_of_period(diary, begins, ends, now, person.fact.day_starts),
    )
    return (yield from writing_fhir(plan, now))


def _reading(diary: DiaryFile, first: date, last: date) -> Task[list[Entry[Fact]]]:
    entries: list[Entry[Fact]] = []
    while first <= last:
        entries += diary.of_days(first, min(last, first + _AT_A_TIME))
        first += _AT_A_TIME + timedelta(days=1)
        yield
    return entries
