"""Files that know only the day of a dose, with orders of several doses a day: no dose is guessed."""

import io
import zipfile
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.actions.import_plan import ImportAnswers, NotImportedReason
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.facts.injection import Answer, Giver, Injection
from kineret_gui.exchange.import_file import ImportContext, ImportFile
from kineret_gui.exchange.programs import dosage, loop
from tests.facts import injection, now, order, wall
from tests.store.diaries import add, begun

HERE = ImportContext("Europe/Berlin", day_starts=180)
NOW = now("2026-06-30 12:00")
FIRST = wall("2026-04-01 00:00")
TIMES = ("08:00", "12:00", "20:00", "00:30")
HABITS = ("Kineret", "Kineret evening", "Anakinra")
WHICH = NotImportedReason.WHICH_DOSE
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def of_loop(ticks: dict[str, dict[int, str]]) -> ImportFile:
    """A file of Loop with the ticks of each habit, by the number of the day."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        names = [f"{n:03},{habit}" for n, habit in enumerate(ticks, 1)]
        archive.writestr("Habits.csv", "\n".join(["Position,Name", *names]))
        for n, (habit, days) in enumerate(ticks.items(), 1):
            lines = [f"{FIRST + timedelta(days=day):%Y-%m-%d},{value}," for day, value in days.items()]
            archive.writestr(f"{n:03} {habit}/Checkmarks.csv", "\n".join(["Date,Value,Notes", *lines]))
    return loop.read(content.getvalue(), HERE)


def planned(diary, file: ImportFile, **more):
    return plan_import(diary, file, ImportAnswers(frozenset(HABITS), Giver.MYSELF, **more), NOW, 180)


@pytest.fixture
def twice_a_day(tmp_path):
    with_two = begun(tmp_path / "ada.diary")
    add(with_two, order("2026-03-15", "08:00", "20:00"))
    yield with_two
    with_two.close()


@pytest.mark.parametrize("value", ["YES_MANUAL", "NO", "SKIP"])
def test_one_tick_of_a_day_with_two_doses_answers_neither_and_says_why(twice_a_day, value):
    plan = planned(twice_a_day, of_loop({"Kineret": {0: value}}), not_given=Answer.MISSED)

    assert plan.facts == ()
    assert [left.why for left in plan.left_out] == [WHICH]


def test_two_ticks_of_a_day_with_two_doses_answer_both(twice_a_day):
    plan = planned(twice_a_day, of_loop({"Kineret": {0: "YES_MANUAL"}, "Kineret evening": {0: "YES_MANUAL"}}))

    assert [f"{fact.answers.day} {fact.answers.time:%H:%M}" for fact in plan.facts] == [
        "2026-04-01 08:00",
        "2026-04-01 20:00",
    ]
    assert not any(fact.time_known for fact in plan.facts)


def test_one_tick_given_and_one_not_do_not_say_which_dose_was_given(twice_a_day):
    ticks = {"Kineret": {0: "YES_MANUAL"}, "Kineret evening": {0: "NO"}}

    plan = planned(twice_a_day, of_loop(ticks), not_given=Answer.MISSED)

    assert plan.facts == ()
    assert [left.why for left in plan.left_out] == [WHICH, WHICH]


def test_a_tick_of_a_day_of_which_one_dose_is_recorded_may_be_of_either(twice_a_day):
    add(twice_a_day, injection("2026-04-01 08:05", "2026-04-01 08:00"))

    plan = planned(twice_a_day, of_loop({"Kineret": {0: "YES_MANUAL"}}))

    assert plan.facts == ()
    assert [left.why for left in plan.left_out] == [WHICH]


def test_a_tick_of_a_day_of_which_all_doses_are_recorded_is_recorded(twice_a_day):
    for time in ("08:00", "20:00"):
        add(twice_a_day, injection(f"2026-04-01 {time}", f"2026-04-01 {time}"))

    plan = planned(twice_a_day, of_loop({"Kineret": {0: "YES_MANUAL"}}))

    assert [left.why for left in plan.left_out] == [NotImportedReason.RECORDED_ALREADY]


@pytest.mark.parametrize("word", ["Confirmed (Time unknown)"])
def test_a_confirmed_dose_without_any_time_is_not_guessed_either(twice_a_day, word):
    heading, with_a_time = (
        "Date,Time,Name,Dose,Status,Time Confirmed",
        '"01.04.2026","","Kineret","100 mg","Confirmed","08:00"',
    )
    line = f'"02.04.2026","","Kineret","100 mg","{word}",""'
    file = dosage.read("\n".join([heading, with_a_time.replace('""', '"08:00"'), line]).encode(), HERE)

    plan = planned(twice_a_day, file)

    assert [str(fact.day) for fact in plan.facts] == ["2026-04-01"]
    assert [left.why for left in plan.left_out] == [WHICH]


TICKS = st.dictionaries(st.integers(0, 9), st.sampled_from(["YES_MANUAL", "NO", "SKIP", "YES_AUTO"]), max_size=8)


@FEW
@given(
    st.sets(st.sampled_from(TIMES), min_size=1, max_size=3),
    st.lists(TICKS, min_size=1, max_size=3),
    st.sets(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=4),
)
def test_of_files_made_at_random_only_what_is_certain_answers_a_dose(tmp_path_factory, times, habits, recorded):
    diary = begun(tmp_path_factory.mktemp("d") / "ada.diary")
    usual = sorted(times)
    add(diary, order("2026-03-15", *usual))
    before: dict[int, set[str]] = {}
    for day, n in sorted(recorded):
        at = usual[n % len(usual)]
        if at not in before.setdefault(day, set()):
            dose = f"{FIRST + timedelta(days=day):%Y-%m-%d} {at}"
            shown = FIRST + timedelta(days=day + (at == "00:30"))
            add(diary, injection(f"{shown:%Y-%m-%d} {at}", dose))
            before[day].add(at)
    ticks = dict(zip(HABITS, habits, strict=False))

    plan = planned(diary, of_loop(ticks), not_given=Answer.MISSED)
    diary.close()

    right: dict[int, Counter[str]] = {}
    for day in range(10):
        values = [days[day] for days in ticks.values() if day in days]
        given_then = sum(value == "YES_MANUAL" for value in values)
        not_given = sum(value in ("NO", "SKIP") for value in values)
        right[day] = friend_says(len(usual), len(before.get(day, ())), given_then, not_given)
    found: dict[int, Counter[str]] = {day: Counter() for day in range(10)}
    for fact in plan.facts:
        number = (fact.day - FIRST.date()).days
        kind = "extra" if isinstance(fact, Injection) and fact.answers is None else type(fact).__name__
        found[number][kind] += 1
    for left in plan.left_out:
        if left.why is WHICH:
            found[(wall(left.what.split(", ")[1]) - FIRST).days]["which"] += 1
    assert found == right


def friend_says(doses: int, recorded: int, given_then: int, not_given: int) -> Counter[str]:
    """What the friend writes of a day, who saw as many ticks on it and does not know at what hour they were made.

    Of one beyond the order nobody knows how much it was.
    """
    said: Counter[str] = Counter()
    if doses == 1:
        if not recorded:
            said["Injection"] = min(1, given_then)
            said["DoseAnswer"] = 1 if not_given and not given_then else 0
    elif recorded < doses:
        for ticks, kind in ((given_then, "Injection"), (not_given, "DoseAnswer")):
            if recorded == 0 and ticks == doses:
                said[kind] = ticks
            else:
                said["which"] += ticks
    return +said
