"""Other medicines that are due together are one time to remind of."""

from datetime import time

from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.rules.medicine_doses import reckon_medicines
from kineret_gui.diary.rules.medicine_times import open_times
from kineret_gui.diary.rules.reminder import Memory, ReminderTimes, next_look, reminders_now
from tests.facts import day, dose, entry, now

EIGHT, TWENTY = time(8), time(20)
DAY = day("2026-03-09")


def medicine(name, *times):
    return Medicine(name, name, "", MedicineRhythm.EVERY_DAY, day("2026-03-01"), times=times)


def times_at(*facts):
    seen = now("2026-03-09 08:05")
    return open_times(reckon_medicines(list(map(entry, facts)), DAY, DAY, seen, DAY_STARTS).doses)


def test_those_of_one_time_are_named_together_and_those_without_a_time_are_not():
    times = times_at(medicine("A", EIGHT), medicine("B", EIGHT, TWENTY), medicine("C"))
    assert [(one.id, one.names) for one in times] == [
        (dose("2026-03-09 08:00"), ("A", "B")),
        (dose("2026-03-09 20:00"), ("B",)),
    ]


def test_what_was_answered_is_named_no_more():
    answer = MedicineAnswer("A", "A", "", DAY, EIGHT, MedicineOutcome.NOT_TAKEN)
    assert [one.names for one in times_at(medicine("A", EIGHT), medicine("B", EIGHT), answer)] == [("B",)]


def test_it_is_reminded_of_as_a_dose_is():
    times, seen = times_at(medicine("A", EIGHT, TWENTY)), now("2026-03-09 08:05")
    wishes = ReminderTimes(every=0)
    (reminder,) = reminders_now(times, wishes, Memory(), seen, DAY_STARTS)
    assert reminder.dose == times[0]
    later = next_look(times, wishes, Memory().after(reminder), seen, DAY_STARTS)
    assert later == now("2026-03-09 20:00").utc
