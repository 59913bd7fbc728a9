"""A caregiver's minute: what happened last month, from opening the diary, in at most four presses."""

import pytest

from kineret_gui.diary.entry import NewEntry, Withdrawal, new_id
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.medicine import Medicine, MedicineAnswer, MedicineOutcome, MedicineRhythm
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import answer, at, day, injection
from tests.rules import RULES, seen_by

MOST = 4
# All that could write; what only leads to a page that reads is none of it.
TO_WRITE = ("Add ", "Record", "Change", "Remove", "What happened", "Start", "I have", "Rest this", "Healed", "Undo")


@pytest.fixture
def march(diary, clock):
    """Ada's March: missed on the 8th and 19th, open on the 9th, the rest recorded in three places; a reaction."""
    clock.set("10 April 2026 07:00")
    places = ("thigh-front-left", "thigh-front-right", "buttock-left")
    for n in range(1, 32):
        if n not in (8, 9, 19):
            spot = f"{places[n % 3]}/upper-inner" if n % 3 < 2 else "buttock-left/inner"
            diary.holds(injection(f"2026-03-{n:02} 08:05", f"2026-03-{n:02} 08:00", spot=spot))
    diary.holds(answer("2026-03-08 08:00", Answer.MISSED), answer("2026-03-19 08:00", Answer.MISSED))
    diary.holds(Reaction("r1", at("2026-03-20 10:00"), "thigh-front-left", (Sign.REDNESS,), Level.MILD))
    return diary


@pytest.fixture
def caregiver(patient, march):
    """Opens Ada's diary to read."""
    patient.program.open_to_read(march.path)
    return patient


@pytest.fixture
def presses(caregiver):
    def press(*names: str) -> int:
        for name in names:
            caregiver.taps(name)
        return len(names)

    return press


def test_the_missed_doses_and_the_places_of_last_month_take_two_presses(caregiver, presses):
    assert presses("Diary", "Overview of last month") <= MOST

    caregiver.sees("Overview of March 2026", "As of 07:00")
    caregiver.sees("28 given on the day", "2 missed. Sun 8 Mar; Thu 19 Mar", "1 not recorded. Mon 9 Mar")
    caregiver.sees("Left thigh, front: 9 injections, most recently on Mon 30 Mar")
    caregiver.sees("Right thigh, front: 10 injections", "Left buttock, upper outer part: 9 injections")
    caregiver.sees("Left thigh, front. Since Fri 20 Mar", "100 mg every day at 08:00 (March 2026)")
    caregiver.sees("Injection, Tuesday, 31 March 2026", "Entered 10 days later. Entered by Ada Example")


def test_what_became_of_other_medicines_is_on_the_same_page_and_one_press_shows_the_entries(caregiver, march, presses):
    march.holds(
        Medicine("m", "Methotrexate", "15 mg", MedicineRhythm.WEEKLY, day("2026-03-01"), weekday=2),
        MedicineAnswer("m", "Methotrexate", "15 mg", day("2026-03-03"), None, MedicineOutcome.NOT_TAKEN),
    )
    presses("Diary", "Overview of last month")
    caregiver.sees("Methotrexate, 15 mg", "Once a week, Tuesday", "1 not taken", "Tue 3 Mar", "0 taken")
    caregiver.sees("28 given on the day", "4 not recorded", "1 not recorded. Mon 9 Mar")
    presses("Show all entries for other medicines")
    caregiver.sees("Show: Other medicines", "Days: March 2026", "Tuesday, 3 March 2026")
    caregiver.opens("comparison")
    caregiver.sees("Other medicines", "Methotrexate: not taken, March 2026: 1", "Missed, March 2026: 2")


def test_where_there_is_no_other_medicine_nothing_is_said_of_any(caregiver, presses):
    presses("Diary", "Overview of last month")
    caregiver.sees("Prescribed")
    caregiver.does_not_see("Other medicines")


def test_each_number_leads_to_exactly_its_doses(caregiver, presses):
    assert presses("Diary", "Overview of last month", "2 missed") <= MOST

    caregiver.sees("Show: Missed", "Days: March 2026", "2 found", "As of 07:00")
    caregiver.sees("Thursday, 19 March 2026. Missed", "Sunday, 8 March 2026. Missed")
    caregiver.does_not_see("Monday, 9 March 2026")


def test_what_nobody_recorded_is_never_among_the_missed(caregiver, presses):
    presses("Diary", "Previous month", "1 not recorded")
    caregiver.sees("Show: Not recorded", "Monday, 9 March 2026. Not recorded", "1 found")
    caregiver.does_not_see("Sunday, 8 March 2026")
    caregiver.taps("Monday, 9 March 2026. Not recorded")
    caregiver.sees("Monday, 9 March 2026", "Not recorded: the dose due at 08:00, 100 mg")


def test_the_body_map_of_the_month_is_one_press_from_the_diary(caregiver, presses):
    presses("Diary", "Previous month")
    assert presses("Injection sites used") == 1
    caregiver.sees("Injection sites used", "March 2026", "Left thigh, front. 9 injections, most recently on Mon 30 Mar")
    caregiver.sees("Reaction since Fri 20 Mar", "As of 07:00")


def test_what_changed_in_the_month_is_one_press_from_the_diary(caregiver, presses):
    presses("Diary", "Previous month", "What changed")
    caregiver.sees("March 2026", "Nothing was changed or removed.", "Entered 10 days later", "As of 07:00")
    presses("Show everything entered later")
    caregiver.sees("Show: Entered on a later day", "Days: March 2026", "Show older entries")


def test_a_correction_of_last_month_is_seen_at_a_glance_with_old_and_new(patient, march):
    (first, *_) = march.standing(type(injection("2026-03-01 08:05")))
    patient.opens("entry", first.id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")
    patient.opens("overview")
    patient.sees("Injection, Sunday, 1 March 2026. Removed by Ada Example", "Show all changes")
    patient.taps("Show all changes")
    patient.sees("What changed", "March 2026", "Removed by Ada Example")


def test_other_months_and_years_are_looked_at_the_same_way(caregiver, presses):
    presses("Diary", "Overview of last month", "Next: April 2026")
    caregiver.sees("Overview of April 2026", "9 not recorded. Wed 1 Apr to Thu 9 Apr", "Not counted here: 21 dose")
    presses("Year")
    caregiver.sees("28 given on the day", "10 not recorded")


def test_two_periods_stand_side_by_side(caregiver, presses):
    assert presses("Diary", "Compare two periods") <= MOST
    caregiver.sees("Comparing March 2026 and 1 Apr to 10 Apr 2026", "As of 07:00")
    caregiver.sees("The periods have different lengths: March 2026 has 31 days, 1 Apr to 10 Apr 2026 has 10 days.")
    caregiver.sees("Missed, March 2026: 2", "Missed, 1 Apr to 10 Apr 2026: 0")
    caregiver.sees("Not recorded, March 2026: 1", "Not recorded, 1 Apr to 10 Apr 2026: 9")


def test_any_two_periods_can_be_compared(caregiver, presses):
    presses(
        "Diary",
        "Compare two periods",
        "Comparing",
        "Two other periods",
        "Previous: February 2026",
        "Second: 1 Apr to 10 Apr 2026",
    )
    caregiver.sees("First: February 2026")
    presses("Previous: March 2026")
    caregiver.sees("Comparing February 2026 and March 2026", "Missed, March 2026: 2", "Missed, February 2026: 0")
    presses("Comparing", "Last 3 months and the 3 months before")
    caregiver.sees("Comparing 1 Oct to 31 Dec 2025 and 1 Jan to 31 Mar 2026")


@pytest.mark.parametrize("page", ["diary", "overview", "comparison", "entries", "changes", "pictures", "day"])
def test_a_diary_that_is_open_to_read_offers_nothing_that_writes(caregiver, page):
    caregiver.opens(page, "2026-03-09" if page in ("diary", "day", "overview") else "")
    offered = [thing.name for thing in caregiver.things() if thing.is_to_press]
    assert [name for name in offered if name.startswith(TO_WRITE)] == []


def test_no_line_of_the_list_leads_to_writing_where_the_diary_is_open_to_read(caregiver):
    caregiver.opens("entries", "not recorded, 2026-03-01 2026-03-31")
    caregiver.taps("Monday, 9 March 2026. Not recorded")
    caregiver.sees("Monday, 9 March 2026")
    assert not caregiver.is_offered("It was missed")


# Finding what was written


@pytest.fixture
def two_writers(march, clock):
    file = DiaryFile(march.path, device="phone", writer="Grandmother")
    given = injection("2026-04-02 08:05", "2026-04-02 08:00", batch="EX-7", note="Après l'école")
    (written,) = file.add(NewEntry(new_id(), given), now=clock.now())
    file.close()
    return written


def test_words_are_found_whoever_wrote_them_and_who_wrote_is_said(caregiver, two_writers):
    caregiver.opens("entries")
    caregiver.types_into("Search for words", "ecole")
    caregiver.sees("Thursday, 2 April 2026. Injection", "Entered by Grandmother", "1 found")
    caregiver.types_into("Search for words", "ex-7 thigh")
    caregiver.sees("1 found")
    caregiver.types_into("Search for words", "nobody wrote this")
    caregiver.sees("Nothing found in the diary.")


def test_what_is_typed_stays_while_the_page_looks_again(caregiver, two_writers):
    caregiver.opens("entries")
    caregiver.types_into("Search for words", "ecole ")
    caregiver.waits(minutes=1)
    caregiver.types("ex-")
    assert caregiver.finds("Search for words").value == "ecole ex-"
    caregiver.sees("1 found")


def test_writers_can_be_told_apart(caregiver, two_writers):
    caregiver.opens("entries")
    caregiver.taps("Entered by: everyone")
    caregiver.taps("Grandmother")
    caregiver.sees("1 found", "Entered by: Grandmother", "Entered by Grandmother")
    caregiver.taps("Entered by: Grandmother")
    caregiver.taps("Ada Example")
    caregiver.sees("Show older entries")
    caregiver.does_not_see("Thursday, 2 April 2026. Injection")


def test_where_one_person_wrote_nobody_is_to_choose(caregiver):
    caregiver.opens("entries")
    caregiver.sees("Show: All entries")
    assert not caregiver.is_offered("Entered by")


def test_what_lies_years_back_is_found_too(patient, march):
    march.holds(injection("2017-05-02 08:05", None, note="Needle in a haystack"))
    patient.opens("entries")
    patient.types_into("Search for words", "haystack")
    patient.sees("Tuesday, 2 May 2017. Extra injection", "1 found")


def test_what_was_withdrawn_is_not_found(patient, march):
    (first, *_) = march.standing(type(injection("2026-03-01 08:05")))
    march.holds(Withdrawal(first.id, first.fact.day, "Entered twice"))
    patient.opens("entries", "recorded, 2026-03-01 2026-03-31")
    patient.sees("27 found")


@pytest.mark.parametrize("page", ["overview", "comparison", "entries", "changes", "diary"])
def test_these_pages_keep_the_rules_for_one_who_only_reads(caregiver, page):
    caregiver.opens(page)
    seen = seen_by(caregiver, page)
    assert [fault for rule in RULES for fault in rule(seen)] == []
