"""Files of other programs, taken at their word: which dose was meant, whose it is, who said so, when, and how much."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.actions.bring_in import bringing_in
from kineret_gui.actions.import_plan import ImportAnswers, NotImportedReason, PresumedAmount
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import ImportContext, ReportedDose, SkipReason
from kineret_gui.exchange.programs import diaguard, meditrak, medtimer
from tests.exchange.programs import made_backups as made
from tests.facts import dose, now, order, wall
from tests.store.diaries import add, begun

HERE = ImportContext("Europe/Berlin", day_starts=180)
NOW = now("2026-06-30 12:00")


@pytest.fixture
def diary(tmp_path):
    """100 mg every day at 08:00 from 1 March on; nothing is recorded."""
    diary = begun(tmp_path / "ada.diary")
    yield diary
    diary.close()


def read(*events, **more):
    return medtimer.read(made.medtimer(events, **more), HERE)


def planned(diary, file, medicines=("Kineret",), **more):
    return plan_import(diary, file, ImportAnswers(frozenset(medicines), Giver.MYSELF, **more), NOW, 180)


def told(plan):
    """Each injection as its day, the dose it answers, its mg, and its time where that is known."""
    return [
        (f"{f.day:%m-%d}", f.answers, f.milligrams, f"{f.moment.wall:%m-%d %H:%M}" if f.time_known else "")
        for f in plan.facts
    ]


# ---------------------------------------------------------------- identity


@pytest.mark.parametrize("name", ["Vitamin D", "Wake up early", "Kinerette", "Pre-anakinrad"])
def test_a_name_is_not_kineret_because_there_is_no_other(name):
    assert read(made.event("2026-05-01 08:00", medicine=name)).plainly_kineret == frozenset()


@pytest.mark.parametrize("name", ["Kineret", "KINERET 100 mg", "anakinra", "Kineret-Spritze", "Spritze (Anakinra)"])
def test_a_name_that_says_so_is_kineret(name):
    assert read(made.event("2026-05-01 08:00", medicine=name)).plainly_kineret == {name}


# ---------------------------------------------------------------- the dose that was meant


def test_doses_ticked_together_later_are_doses_of_their_days_without_a_time(diary):
    file = read(*(made.event(f"2026-05-0{n} 08:00", "2026-05-09 12:00") for n in range(1, 6)))

    plan = planned(diary, file)

    assert told(plan) == [(f"05-0{n}", dose(f"2026-05-0{n} 08:00"), 100, "") for n in range(1, 6)]
    assert plan.times_unknown == 5


def test_doses_ticked_together_on_the_last_day_leave_that_ones_time_open_too(diary):
    file = read(
        made.event("2026-05-01 08:00", "2026-05-02 20:00"),
        made.event("2026-05-02 08:00", "2026-05-02 20:00"),
    )

    assert told(planned(diary, file)) == [
        ("05-01", dose("2026-05-01 08:00"), 100, ""),
        ("05-02", dose("2026-05-02 08:00"), 100, ""),
    ]


def test_a_dose_ticked_after_the_night_answers_the_evening_it_was_meant_for(diary):
    add(diary, order("2026-04-01", "23:00"))
    file = read(
        made.event("2026-05-01 23:00", "2026-05-02 00:40"),
        made.event("2026-05-02 23:00", "2026-05-02 23:05"),
        made.event("2026-05-03 23:00", "2026-05-04 05:30"),
        made.event("2026-05-04 23:00", "2026-05-04 23:00"),
    )

    assert told(planned(diary, file)) == [
        ("05-01", dose("2026-05-01 23:00"), 100, "05-02 00:40"),
        ("05-02", dose("2026-05-02 23:00"), 100, "05-02 23:05"),
        ("05-03", dose("2026-05-03 23:00"), 100, "05-04 05:30"),
        ("05-04", dose("2026-05-04 23:00"), 100, "05-04 23:00"),
    ]


def test_a_single_dose_ticked_after_the_next_one_was_due_has_no_known_time(diary):
    assert told(planned(diary, read(made.event("2026-05-01 08:00", "2026-05-02 08:30")))) == [
        ("05-01", dose("2026-05-01 08:00"), 100, "")
    ]


def test_where_nothing_was_ordered_a_dose_ticked_a_day_later_stands_when_it_was_meant(diary):
    file = read(made.event("2026-02-01 08:00", "2026-02-02 09:00"))

    assert [(str(f.moment.wall), f.time_known) for f in planned(diary, file).facts] == [("2026-02-01 08:00:00", False)]


def test_meditrak_says_which_dose_was_meant_too(diary):
    add(diary, order("2026-04-01", "23:00"))
    file = meditrak.read(made.meditrak(("2026-05-03 23:00:00", "2026-05-04 05:30:00")), HERE)

    assert told(planned(diary, file)) == [("05-03", dose("2026-05-03 23:00"), 100, "05-04 05:30")]


# ---------------------------------------------------------------- who, and who said so


def test_one_name_with_two_tags_is_two_choices_and_none_is_taken_for_granted(diary):
    file = read(
        made.event("2026-05-01 08:00", tags=("Mia",)), made.event("2026-05-01 08:00", amount="40 mg", tags=("Ben",))
    )

    assert file.medicines == ("Kineret (Mia)", "Kineret (Ben)")
    assert file.plainly_kineret == frozenset()
    assert told(planned(diary, file, ("Kineret (Ben)",))) == [("05-01", dose("2026-05-01 08:00"), 40, "05-01 08:00")]


BY_ITSELF = "That app ticked it by itself"


def test_what_the_other_program_set_by_itself_is_left_out_with_that_reason(diary):
    plan = planned(diary, read(made.event("2026-05-01 08:00"), automatic=[1]))

    assert plan.facts == ()
    assert [left.why for left in plan.left_out if left.where.startswith("events")] == [NotImportedReason.NOT_CONFIRMED]


def test_what_it_set_by_itself_comes_in_where_the_person_says_that_it_was_given_without_a_time_and_with_a_note(diary):
    events = [made.event(f"2026-05-{n:02} 08:00", f"2026-05-{n:02} 08:01") for n in (1, 2)]
    plan = planned(diary, read(*events, automatic=[1]), by_itself=BY_ITSELF)

    assert told(plan) == [(f"05-0{n}", dose(f"2026-05-0{n} 08:00"), 100, "") for n in (1, 2)]
    assert {fact.note for fact in plan.facts} == {BY_ITSELF}
    assert (plan.confirmed, plan.times_unknown) == (2, 2)


def test_a_dose_that_a_hand_ticked_goes_before_one_that_the_program_ticked(diary):
    by_hand = made.event("2026-05-01 08:05", "2026-05-01 08:40") | {"reminderId": 2}
    plan = planned(diary, read(made.event("2026-05-01 08:00"), by_hand, automatic=[1]), by_itself=BY_ITSELF)

    assert told(plan)[0] == ("05-01", dose("2026-05-01 08:00"), 100, "05-01 08:40")
    assert (plan.confirmed, [left.why for left in plan.left_out[1:]]) == (0, [NotImportedReason.RECORDED_ALREADY])


def test_a_tick_of_the_program_tells_nothing_of_those_that_a_hand_made(diary):
    by_hand = made.event("2026-05-01 20:00", "2026-05-01 20:30") | {"reminderId": 2}
    both = read(made.event("2026-05-01 08:00", "2026-05-01 20:30"), by_hand, automatic=[1])
    add(diary, order("2026-05-01", "08:00", "20:00"))

    assert told(planned(diary, both)) == [("05-01", dose("2026-05-01 20:00"), 100, "05-01 20:30")]


def test_what_a_person_skipped_there_is_no_word_of_the_program(diary):
    skipped = made.event("2026-05-01 08:00") | {"status": "SKIPPED"}
    (found,) = read(skipped, automatic=[1]).doses

    assert (found.report, found.by_itself) == (ReportedDose.SKIPPED, False)


def test_what_was_confirmed_comes_in_once(diary):
    file = read(made.event("2026-05-01 08:00"), automatic=[1])
    for fact in planned(diary, file, by_itself=BY_ITSELF).facts:
        add(diary, fact)

    assert planned(diary, file, by_itself=BY_ITSELF).facts == ()


# ---------------------------------------------------------------- when


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York", "Pacific/Auckland"])
def test_a_file_that_is_brought_in_again_elsewhere_invents_no_injection(diary, zone):
    events = [made.event(f"2026-05-{n:02} 08:00", f"2026-05-{n:02} 21:30") for n in range(1, 9)]
    for fact in planned(diary, read(*events)).facts:
        add(diary, fact)

    again = medtimer.read(made.medtimer(events), ImportContext(zone, 180))

    assert planned(diary, again).facts == ()


# ---------------------------------------------------------------- how much

AMOUNTS = {
    "1 syringe": [100],
    "100mg": [100],
    "100 MG": [100],
    "0,67 ml": [100],
    "50 mg": [50],
    "2 x 50 mg": [50, 50],
    "100.0 mg": [100],
    "1 (100mg)": [100],
    "100 mg": [100],
    "1": [100],
    "100": [100],
    "¾": [75],
}


@pytest.mark.parametrize("words", AMOUNTS)
def test_an_amount_comes_in_as_its_words_say(diary, words):
    plan = planned(diary, read(made.event("2026-05-01 08:00", amount=words)))

    assert [fact.milligrams for fact in plan.facts] == AMOUNTS[words]
    assert {fact.answers for fact in plan.facts} == {dose("2026-05-01 08:00")}
    assert [one.words for one, _ in plan.presumed] == ([words] if words in ("1", "100", "¾") else [])


@pytest.mark.parametrize(
    ("words", "why"),
    [("0", SkipReason.NOTHING_GIVEN), ("0 mg", SkipReason.NOTHING_GIVEN)],
)
def test_an_amount_of_nothing_is_no_injection(diary, words, why):
    plan = planned(diary, read(made.event("2026-05-01 08:00", amount=words)))

    assert plan.facts == ()
    assert why in [left.why for left in plan.left_out]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("milligrams", [20, 50, 100])
def test_more_syringes_than_were_ordered_are_presumed_to_hold_what_one_was_ordered_to_and_that_is_told(
    diary, milligrams, count
):
    add(diary, order("2026-04-01", "08:00", syringes=(milligrams,)))
    words = f"{count} syringes"

    plan = planned(diary, read(made.event("2026-05-01 08:00", amount=words)))

    assert [fact.milligrams for fact in plan.facts] == [milligrams] * count
    assert plan.presumed == ((PresumedAmount(words, (milligrams,) * count), 1),)
    again = planned(diary, read(*(made.event("2026-05-01 08:00", f"2026-05-01 08:0{n}") for n in (0, 5))))
    assert again.presumed == ()


def test_more_syringes_than_were_ordered_are_not_known_where_these_differ(diary):
    add(diary, order("2026-04-01", "08:00", syringes=(40, 60)))
    read_again = read(made.event("2026-05-01 08:00", amount="2 syringes"))

    plan = planned(diary, read(made.event("2026-05-01 08:00", amount="3 syringes")))

    assert (plan.facts, [left.why for left in plan.left_out][-1]) == ((), NotImportedReason.HOW_MUCH)
    assert [fact.milligrams for fact in planned(diary, read_again).facts] == [40, 60]


def test_an_extra_syringe_is_presumed_to_hold_what_is_ordered_for_that_day(diary):
    add(diary, order("2026-04-01", "08:00", syringes=(50,)))
    events = [made.event("2026-05-01 08:00", f"2026-05-01 08:0{n}", amount="1 syringe") for n in (0, 5)]

    plan = planned(diary, read(*events))

    assert [(fact.milligrams, fact.answers) for fact in plan.facts] == [(50, dose("2026-05-01 08:00")), (50, None)]
    assert plan.presumed == ((PresumedAmount("1 syringe", (50,)), 1),)


def test_more_than_a_syringe_holds_comes_in_only_as_it_was_ordered(diary):
    file = read(made.event("2026-05-01 08:00", amount="200 mg"))
    assert planned(diary, file).facts == ()

    add(diary, order("2026-04-01", syringes=(100, 100)))
    assert [fact.milligrams for fact in planned(diary, file).facts] == [100, 100]


# ---------------------------------------------------------------- at random, against the right value


@st.composite
def histories(draw):
    """Days with a dose each, when each was ticked, and the words of its amount; and the right value of each."""
    hour = draw(st.integers(4, 23))
    days = sorted(draw(st.sets(st.integers(0, 40), min_size=1, max_size=8)))
    rows, right = [], []
    for number in days:
        due = wall(f"2026-04-10 {hour:02}:00") + timedelta(days=number)
        late = draw(st.one_of(st.integers(0, 23 * 60 + 30), st.integers(25 * 60, 9 * 24 * 60)))
        words, milligrams = draw(st.sampled_from([*AMOUNTS.items()]))
        rows.append((due, due + timedelta(minutes=late, seconds=7 * number), words))
        right.append((due, milligrams))
    return hour, rows, right


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(histories(), st.sampled_from([medtimer, meditrak]))
def test_every_dose_of_a_made_up_history_stands_on_its_day(tmp_path_factory, history, program):
    hour, rows, right = history
    diary = begun(tmp_path_factory.mktemp("d") / "ada.diary")
    add(diary, order("2026-03-02", f"{hour:02}:00"))
    if program is medtimer:
        events = [made.event(str(due), str(tick), amount=words) for due, tick, words in rows]
        file = medtimer.read(made.medtimer(events), HERE)
    else:
        file = meditrak.read(made.meditrak(*((str(due), str(tick)) for due, tick, _ in rows)), HERE)
        right = [(due, [100]) for due, _ in right]

    facts = planned(diary, file).facts
    diary.close()

    assert all(isinstance(fact, Injection) for fact in facts)
    by_dose: dict[date, list[int]] = {}
    for fact in facts:
        by_dose.setdefault(fact.day, []).append(fact.milligrams)
    assert by_dose == {due.date(): milligrams for due, milligrams in right}
    ticks = {due.date(): tick for due, tick, _ in rows}
    for fact in facts:
        beyond = ticks[fact.day] - datetime.combine(fact.day, datetime.min.time()).replace(hour=hour)
        if beyond >= timedelta(days=1):
            assert not fact.time_known
        if fact.time_known:
            assert fact.moment.at.astimezone(ZoneInfo("Europe/Berlin")).replace(tzinfo=None) == ticks[fact.day]


def test_what_was_brought_in_is_known_by_its_own_id_whatever_the_clocks_and_the_words_say_now(diary, tmp_path):
    days = [(f"2026-05-0{n} 08:00:00", f"2026-05-0{n} 22:15:00") for n in range(1, 6)]
    first = planned(diary, meditrak.read(made.meditrak(*days), HERE))
    run_task(bringing_in(diary, "b1", lambda: first, "export.json", tmp_path / "backups", NOW, 180))

    moved = [(due, taken.replace("22:15", "21:00")) for due, taken in days]
    again = planned(diary, meditrak.read(made.meditrak(*moved), ImportContext("Asia/Tokyo", 180)))

    assert again.facts == ()
    assert {left.why for left in again.left_out if left.where.startswith("MedicationTracker")} == {
        NotImportedReason.IMPORTED_BEFORE
    }


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
def test_a_value_is_the_same_by_other_clocks(diary, zone):
    content = b'"meta";"23"\n"entry";"2026-05-01 08:00:00";"Slept well"\n"measurement";"weight";"60.5"\n'
    for fact in planned(diary, diaguard.read(content, HERE)).facts:
        add(diary, fact)

    assert planned(diary, diaguard.read(content, ImportContext(zone, 180))).facts == ()
