"""What became of each dose."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given as given_any
from hypothesis import strategies as st

from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.facts.prescription import Pause
from kineret_gui.diary.moment import Now, resolve
from kineret_gui.diary.rules.adherence import GIVEN, IN_OTHER_AMOUNTS, OPEN, DoseState, reckon
from kineret_gui.diary.rules.review import reckon_period, totals
from kineret_gui.diary.rules.schedule import due_doses
from tests.facts import answer, at, day, dose, entry, injection, order, wall

MARCH_10 = "2026-03-10 08:00"
BERLIN = "Europe/Berlin"
LONG_AFTER = "2026-03-20 12:00"


def present(seen):
    """The present in Berlin, where the clock on the wall shows this for the first time."""
    return Now(resolve(wall(seen), BERLIN), BERLIN)


def reckoned(ordered, injections=(), answers=(), seen="2026-03-10 12:00", on="2026-03-10", pauses=(), day_starts=180):
    """The doses of a day, and the extra injections, seen at a wall time."""
    due = due_doses([ordered], pauses, day(on), day(on))
    given = [fact if hasattr(fact, "fact") else entry(fact) for fact in injections]
    told = [fact if hasattr(fact, "fact") else entry(fact) for fact in answers]
    return reckon(due, given, told, present(seen), day_starts)


def state(*args, **more):
    (record,) = reckoned(*args, **more).doses
    return record.state


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ("2026-03-10 03:00", DoseState.UPCOMING),
        ("2026-03-10 07:59", DoseState.UPCOMING),
        ("2026-03-10 08:00", DoseState.DUE),
        ("2026-03-10 23:59", DoseState.DUE),
        ("2026-03-11 02:59", DoseState.DUE),
        ("2026-03-11 03:00", DoseState.NOT_RECORDED),
        ("2026-04-11 03:00", DoseState.NOT_RECORDED),
        ("2026-03-09 12:00", DoseState.UPCOMING),
    ],
)
def test_a_dose_without_an_entry_is_upcoming_then_due_then_not_recorded_but_never_missed(seen, expected):
    assert state(order(), seen=seen) is expected


@pytest.mark.parametrize(
    ("seen", "expected"),
    [
        ("2026-03-10 12:00", DoseState.UPCOMING),
        ("2026-03-11 00:59", DoseState.UPCOMING),
        ("2026-03-11 01:00", DoseState.DUE),
        ("2026-03-11 02:59", DoseState.DUE),
        ("2026-03-11 03:00", DoseState.NOT_RECORDED),
    ],
)
def test_a_dose_at_one_in_the_night_belongs_to_the_day_that_began_at_three(seen, expected):
    assert state(order("2026-03-01", "01:00"), seen=seen) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Answer.MISSED, DoseState.MISSED),
        (Answer.SKIPPED_ON_ADVICE, DoseState.SKIPPED_ON_ADVICE),
        (Answer.GIVEN_IN_HOSPITAL, DoseState.GIVEN_IN_HOSPITAL),
    ],
)
def test_only_the_persons_own_word_says_what_became_of_an_unrecorded_dose(said, expected):
    assert state(order(), answers=[answer(MARCH_10, said)], seen=LONG_AFTER) is expected


def test_of_two_answers_the_one_written_later_holds():
    earlier = entry(answer(MARCH_10, Answer.MISSED), written="2026-03-11 08:00")
    later = entry(answer(MARCH_10, Answer.GIVEN_IN_HOSPITAL), written="2026-03-11 09:00")

    (record,) = reckoned(order(), answers=[later, earlier]).doses

    assert record.state is DoseState.GIVEN_IN_HOSPITAL
    assert record.answers == (earlier, later)


def test_an_answer_about_another_day_says_nothing():
    assert state(order(), answers=[answer("2026-03-09 08:00", Answer.MISSED)]) is DoseState.DUE


def test_an_injection_weighs_more_than_an_answer():
    assert (
        state(
            order(),
            injections=[injection("2026-03-10 08:05", MARCH_10)],
            answers=[answer(MARCH_10, Answer.MISSED)],
        )
        is DoseState.RECORDED
    )


PAUSE = Pause(day("2026-03-09"), day("2026-03-12"), "An infection", "Clinic")


def test_a_paused_dose_asks_no_question():
    assert state(order(), pauses=[PAUSE], seen=LONG_AFTER) is DoseState.PAUSED


def test_a_paused_dose_that_was_injected_all_the_same_is_recorded():
    given = [injection("2026-03-10 08:05", MARCH_10)]

    assert state(order(), given, pauses=[PAUSE]) is DoseState.RECORDED


def test_what_a_person_says_of_a_paused_dose_is_kept():
    said = [answer(MARCH_10, Answer.SKIPPED_ON_ADVICE)]

    assert state(order(), answers=said, pauses=[PAUSE]) is DoseState.SKIPPED_ON_ADVICE


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-03-10 06:00", DoseState.RECORDED),
        ("2026-03-10 10:00", DoseState.RECORDED),
        ("2026-03-10 10:01", DoseState.RECORDED_LATE),
        ("2026-03-11 08:00", DoseState.RECORDED_LATE),
    ],
)
def test_with_a_window_a_dose_is_late_once_the_clinics_time_is_over(given, expected):
    taken = [injection(given, MARCH_10)]

    assert state(order(late_after=120), taken, seen=LONG_AFTER) is expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2026-03-10 08:00", DoseState.RECORDED), ("2026-03-10 08:01", DoseState.RECORDED_LATE)],
)
def test_with_a_window_of_nothing_a_minute_is_late(given, expected):
    assert state(order(late_after=0), [injection(given, MARCH_10)], seen=LONG_AFTER) is expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-03-09 20:00", DoseState.RECORDED),
        ("2026-03-10 08:05", DoseState.RECORDED),
        ("2026-03-10 23:59", DoseState.RECORDED),
        ("2026-03-11 02:59", DoseState.RECORDED),
        ("2026-03-11 03:00", DoseState.RECORDED_LATE),
    ],
)
def test_without_a_window_a_dose_is_late_once_its_day_is_over(given, expected):
    assert state(order(), [injection(given, MARCH_10)], seen=LONG_AFTER) is expected


@pytest.mark.parametrize(
    ("on", "usual", "given", "expected"),
    [
        # 29 March has 23 hours: from 01:00 to 03:10 only 70 minutes passed.
        ("2026-03-28", "01:00", "2026-03-29 03:10", DoseState.RECORDED),
        ("2026-03-28", "01:00", "2026-03-29 04:01", DoseState.RECORDED_LATE),
        # 02:30 was never shown; the dose was due when the clock showed 03:00.
        ("2026-03-28", "02:30", "2026-03-29 05:00", DoseState.RECORDED),
        ("2026-03-28", "02:30", "2026-03-29 05:01", DoseState.RECORDED_LATE),
        # 25 October has 25 hours: the first 02:59 is meant, and 03:00 is 61 minutes later.
        ("2026-10-24", "01:00", "2026-10-25 02:59", DoseState.RECORDED),
        ("2026-10-24", "01:00", "2026-10-25 03:00", DoseState.RECORDED_LATE),
    ],
)
def test_a_window_counts_the_time_that_passed_when_the_clocks_change(on, usual, given, expected):
    ordered = order("2026-03-01", usual, late_after=120)

    assert state(ordered, [injection(given, f"{on} {usual}")], on=on, seen="2026-12-01 12:00") is expected


def test_a_window_is_counted_by_the_clock_of_the_place_where_it_was_injected():
    in_tokyo = injection(at("2026-03-10 08:30", zone="Asia/Tokyo"), MARCH_10)

    assert state(order(late_after=60), [in_tokyo], seen=LONG_AFTER) is DoseState.RECORDED


def test_each_syringe_of_a_dose_is_awaited():
    ordered = order(syringes=(100, 100, 50))
    two = [injection("2026-03-10 08:05", MARCH_10), injection("2026-03-10 08:15", MARCH_10)]

    (record,) = reckoned(ordered, two).doses

    assert record.state is DoseState.PART_GIVEN
    assert record.is_open
    assert record.syringes_left == (50,)


def test_a_dose_of_several_syringes_is_recorded_with_its_last():
    ordered = order(syringes=(100, 50))
    both = [injection("2026-03-10 08:05", MARCH_10), injection("2026-03-10 08:15", MARCH_10, milligrams=50)]

    (record,) = reckoned(ordered, both).doses

    assert record.state is DoseState.RECORDED
    assert record.syringes_left == ()


def test_a_dose_of_several_syringes_is_late_when_its_last_is():
    ordered = order(syringes=(100, 50), late_after=60)
    both = [injection("2026-03-10 09:30", MARCH_10, milligrams=50), injection("2026-03-10 08:05", MARCH_10)]

    assert state(ordered, both) is DoseState.RECORDED_LATE


def test_a_further_syringe_makes_a_recorded_dose_one_given_in_another_amount():
    ordered = order(late_after=60)
    further = [injection("2026-03-10 08:05", MARCH_10), injection("2026-03-10 19:00", MARCH_10)]

    (record,) = reckoned(ordered, further).doses

    assert record.state is DoseState.OTHER_AMOUNT
    assert record.milligrams == 200
    assert record.syringes_left == ()
    assert not record.is_open


@pytest.mark.parametrize("said", Answer)
def test_a_dose_given_in_part_stays_so_whatever_is_said_of_its_rest(said):
    one = [injection("2026-03-10 08:05", MARCH_10)]

    (record,) = reckoned(order(syringes=(100, 50)), one, [answer(MARCH_10, said)]).doses

    assert record.state is DoseState.PART_GIVEN
    assert record.milligrams == 100
    assert not record.is_open


def test_a_dose_given_in_part_is_never_called_not_recorded():
    one = [injection("2026-03-10 08:05", MARCH_10)]

    (record,) = reckoned(order(syringes=(100, 50)), one, seen=LONG_AFTER).doses

    assert record.state is DoseState.PART_GIVEN
    assert record.is_open


def test_the_rest_of_a_dose_is_not_asked_for_once_the_clinic_paused():
    one = [injection("2026-03-10 08:05", MARCH_10)]

    (record,) = reckoned(order(syringes=(100, 50)), one, pauses=[PAUSE]).doses

    assert record.state is DoseState.PART_GIVEN
    assert not record.is_open


@pytest.mark.parametrize(
    ("ordered", "given", "expected", "left"),
    [
        ((100,), (20,), DoseState.PART_GIVEN, ()),
        ((30,), (100,), DoseState.OTHER_AMOUNT, ()),
        ((40, 40), (100,), DoseState.OTHER_AMOUNT, ()),
        ((50, 50), (100,), DoseState.RECORDED, ()),
        ((100, 50), (50,), DoseState.PART_GIVEN, (100,)),
        ((100, 50), (50, 100), DoseState.RECORDED, ()),
        ((100, 100, 50), (100,), DoseState.PART_GIVEN, (100, 50)),
        ((100, 100, 50), (80,), DoseState.PART_GIVEN, (100, 50)),
        ((50, 50), (80,), DoseState.PART_GIVEN, ()),
        ((100, 50), (60, 60), DoseState.PART_GIVEN, ()),
        ((100,), (60, 40), DoseState.RECORDED, ()),
    ],
)
def test_a_dose_is_told_by_how_much_of_it_went_in(ordered, given, expected, left):
    taken = [injection("2026-03-10 08:05", MARCH_10, milligrams=milligrams) for milligrams in given]

    (record,) = reckoned(order(syringes=ordered), taken).doses

    assert (record.state, record.syringes_left) == (expected, left)


AMOUNTS = st.lists(st.sampled_from((20, 30, 50, 70, 80, 100)), min_size=1, max_size=4)


@given_any(AMOUNTS, AMOUNTS, st.sampled_from([None, *Answer]), st.booleans())
def test_states_numbers_and_what_is_left_agree_with_a_friend_who_pours_every_mg(ordered, given, said, later):
    """The friend has a glass for each ordered syringe, with a line on it for each mg, and pours in what went in."""
    taken = [injection("2026-03-10 08:05", MARCH_10, milligrams=milligrams) for milligrams in given]
    answers = [answer(MARCH_10, said)] if said else []

    (record,) = reckoned(order(syringes=tuple(ordered)), taken, answers, LONG_AFTER if later else MARCH_10).doses

    missing = ["mg"] * sum(ordered)
    too_much = 0
    for milligrams in given:
        for _ in range(milligrams):
            if missing:
                missing.pop()
            else:
                too_much += 1
    too_little = "part given" if missing else "recorded"
    expected = "given in another amount" if too_much else too_little
    assert record.state.value == expected
    assert record.milligrams == sum(ordered) - len(missing) + too_much
    assert (record.state in GIVEN) is (record.milligrams == sum(ordered))
    assert sum(record.syringes_left) <= len(missing)
    assert not Counter(record.syringes_left) - Counter(ordered)
    assert record.is_open is bool(expected == "part given" and record.syringes_left and not said)


def corrected(*amounts, at="2026-03-12 10:00"):
    """An order of 1 March that was corrected to the next of these amounts each time, an hour apart from then on."""
    first, *more = (order(syringes=each) for each in amounts)
    entries = [entry(first, "order 0", "2026-03-01 09:00")]
    for number, fact in enumerate(more):
        when = f"{wall(at) + timedelta(hours=number):%Y-%m-%d %H:%M}"
        entries.append(entry(fact, f"order {number + 1}", when, replaces=f"order {number}"))
    return [replace(entries[-1], before=tuple(entries[:-1]))]


def of_corrected(orders, *injections, seen=LONG_AFTER):
    (record,) = reckon_period([*orders, *injections], day("2026-03-10"), day("2026-03-10"), present(seen), 180).doses
    return record


def test_a_dose_that_was_whole_stays_so_when_its_order_is_corrected_to_another_amount():
    given = entry(injection("2026-03-10 08:05", MARCH_10), written="2026-03-10 07:06")

    record = of_corrected(corrected((100,), (100, 50)), given)

    assert record.state is DoseState.RECORDED
    assert record.ordered_then == record.ordered == (100,)
    assert not record.is_open
    assert totals([record]).unlike_now == 1


@pytest.mark.parametrize(
    ("amounts", "given", "expected", "unlike"),
    [
        ([(100,), (30,)], 30, DoseState.RECORDED, 0),  # as the order says now, whatever it said then
        ([(100,), (30,)], 100, DoseState.RECORDED, 1),
        ([(100,), (30,), (50,)], 100, DoseState.RECORDED, 1),
        ([(100,), (30,), (50,)], 30, DoseState.PART_GIVEN, 0),  # by no order that held when it was written
        ([(100,), (30,)], 80, DoseState.PART_GIVEN, 0),  # nothing of it was left open then
        ([(100, 100), (100, 50)], 100, DoseState.PART_GIVEN, 0),  # it was not whole: the rest is as ordered now
    ],
)
def test_what_was_given_is_judged_by_the_order_as_it_stood_then_or_as_it_stands_now(amounts, given, expected, unlike):
    told = entry(injection("2026-03-10 08:05", MARCH_10, milligrams=given), written="2026-03-10 07:06")

    record = of_corrected(corrected(*amounts), told)

    assert record.state is expected
    assert totals([record]).unlike_now == unlike


def test_what_is_written_after_a_correction_is_judged_by_the_corrected_order():
    told = entry(injection("2026-03-10 08:05", MARCH_10), written="2026-03-13 07:06")

    assert of_corrected(corrected((100,), (30,)), told).state is DoseState.OTHER_AMOUNT


def test_a_spot_corrected_after_the_order_was_changes_nothing_of_the_amount():
    told = entry(injection("2026-03-10 08:05", MARCH_10), written="2026-03-13 07:06", replaces="an earlier one")

    assert of_corrected(corrected((100,), (30,)), told).state is DoseState.RECORDED


def test_an_injection_that_answers_no_dose_is_extra_and_leaves_the_dose_open():
    given = entry(injection("2026-03-10 08:05"))

    reckoning = reckoned(order(), [given])

    assert reckoning.extra == (given,)
    assert reckoning.doses[0].state is DoseState.DUE


def test_an_injection_for_a_corrected_order_counts_for_the_open_dose_of_its_day():
    before_the_correction = entry(injection("2026-03-10 08:05", MARCH_10))

    reckoning = reckoned(order("2026-03-01", "09:00"), [before_the_correction])

    assert reckoning.doses[0].injections == (before_the_correction,)
    assert reckoning.doses[0].state is DoseState.RECORDED
    assert reckoning.extra == ()


def test_an_injection_for_a_corrected_order_counts_for_the_dose_nearest_to_the_one_it_was_for():
    corrected = order("2026-03-01", "07:00", "19:30")
    given = [entry(injection("2026-03-10 20:05", "2026-03-10 20:00"))]
    due = due_doses([corrected], [], day("2026-03-10"), day("2026-03-10"))
    morning, evening = reckon(due, given, [], present("2026-03-10 22:00"), 180).doses

    assert (morning.injections, len(evening.injections)) == ((), 1)


def test_an_injection_for_a_corrected_order_takes_no_place_from_one_that_names_its_dose():
    corrected = entry(injection("2026-03-10 07:00", "2026-03-10 07:00"))
    named = entry(injection("2026-03-10 09:00", MARCH_10))

    reckoning = reckoned(order(), [corrected, named])

    assert reckoning.doses[0].injections == (named,)
    assert reckoning.extra == (corrected,)


def test_two_injections_for_a_corrected_order_fill_the_doses_of_the_day_in_turn():
    morning = entry(injection("2026-03-10 07:00", "2026-03-10 07:00"))
    evening = entry(injection("2026-03-10 19:00", "2026-03-10 19:00"))

    reckoning = reckoned(order("2026-03-01", "08:00", "20:00"), [evening, morning])

    assert [record.injections for record in reckoning.doses] == [(morning,), (evening,)]


def test_an_injection_for_a_day_on_which_nothing_is_due_any_more_is_extra():
    given = entry(injection("2026-03-10 08:05", MARCH_10))

    reckoning = reckoned(order("2026-03-11"), [given])

    assert reckoning.doses == ()
    assert reckoning.extra == (given,)


def test_an_injection_for_yesterday_given_today_counts_for_yesterday():
    given = [injection("2026-03-11 09:00", MARCH_10)]

    assert state(order(), given, on="2026-03-10", seen=LONG_AFTER) is DoseState.RECORDED_LATE
    assert state(order(), given, on="2026-03-11", seen=LONG_AFTER) is DoseState.NOT_RECORDED


def test_another_start_of_the_day_moves_only_the_end_of_today():
    at_two = "2026-03-11 02:00"

    assert state(order(), seen=at_two, day_starts=180) is DoseState.DUE
    assert state(order(), seen=at_two, day_starts=60) is DoseState.NOT_RECORDED


def test_a_late_injection_stays_late_whatever_the_day_starts_at_now():
    given = [injection(at("2026-03-11 02:00", day_starts=60), MARCH_10)]

    assert state(order(), given, seen=LONG_AFTER, day_starts=180) is DoseState.RECORDED_LATE


def test_doses_keep_their_order_and_their_own_injections():
    twice = order("2026-03-01", "08:00", "20:00")
    evening = entry(injection("2026-03-10 20:10", "2026-03-10 20:00"))

    reckoning = reckoned(twice, [evening], seen=LONG_AFTER)

    assert [(record.dose.id, record.state) for record in reckoning.doses] == [
        (dose("2026-03-10 08:00"), DoseState.NOT_RECORDED),
        (dose("2026-03-10 20:00"), DoseState.RECORDED),
    ]


def test_every_state_is_either_open_or_given_or_of_another_amount_or_said_or_paused():
    said = {DoseState.MISSED, DoseState.SKIPPED_ON_ADVICE, DoseState.PAUSED}

    assert OPEN | GIVEN | IN_OTHER_AMOUNTS | said | {DoseState.NEWER} == set(DoseState)
    assert not OPEN & GIVEN
    assert not (OPEN | GIVEN) & IN_OTHER_AMOUNTS


def test_a_dose_in_the_hour_that_comes_twice_stays_due_once_it_was_due():
    twice = due_doses([order("2026-10-01", "02:30")], (), day("2026-10-24"), day("2026-10-24"))
    first_half_past_two = present("2026-10-25 02:30")
    instants = [first_half_past_two.utc + minutes * timedelta(minutes=1) for minutes in range(-1, 61)]

    states = [reckon(twice, (), (), Now(utc, BERLIN), 180).doses[0].state for utc in instants]

    assert states[0] is DoseState.UPCOMING
    assert set(states[1:]) == {DoseState.DUE}


def test_an_answer_to_a_dose_whose_time_was_corrected_answers_the_dose_of_that_day():
    told = answer("2026-03-10 08:00", Answer.MISSED)

    assert state(order("2026-03-01", "09:00"), answers=[told], seen=LONG_AFTER) is DoseState.MISSED


HOSPITAL, MISSED, SKIPPED = Answer.GIVEN_IN_HOSPITAL, Answer.MISSED, Answer.SKIPPED_ON_ADVICE


def said(*answers):
    """Answers as they were written, an hour after one another: each the dose it named, and what it said."""
    return [
        entry(answer(f"2026-03-10 {at}", what), written=f"2026-03-11 {n:02}:00") for n, (at, what) in enumerate(answers)
    ]


def test_of_two_answers_to_a_dose_whose_time_was_corrected_the_later_one_holds():
    told = said(("08:00", MISSED), ("08:00", HOSPITAL))

    assert state(order("2026-03-01", "09:00"), answers=told, seen=LONG_AFTER) is DoseState.GIVEN_IN_HOSPITAL


def test_the_latest_answer_holds_also_where_the_time_was_corrected_to_and_fro_between_the_answers():
    told = said(("08:00", MISSED), ("09:00", HOSPITAL))

    for time in ("08:00", "09:00", "08:30"):
        assert state(order("2026-03-01", time), answers=told, seen=LONG_AFTER) is DoseState.GIVEN_IN_HOSPITAL


def test_an_answer_whose_dose_is_gone_does_not_answer_a_dose_that_was_given_or_answered_later():
    told = said(("07:00", MISSED), ("09:00", SKIPPED))

    assert state(order("2026-03-01", "09:00"), answers=told, seen=LONG_AFTER) is DoseState.SKIPPED_ON_ADVICE
    injected = [injection("2026-03-10 09:00", "2026-03-10 09:00")]
    assert state(order("2026-03-01", "09:00"), injected, told[:1], seen=LONG_AFTER) is DoseState.RECORDED


def test_the_answer_to_the_evening_dose_is_not_taken_for_one_to_the_morning_dose_that_is_left():
    told = said(("08:00", MISSED), ("20:00", HOSPITAL))

    assert state(order("2026-03-01", "08:00"), answers=told, seen=LONG_AFTER) is DoseState.MISSED


def test_answers_to_two_doses_whose_times_were_corrected_keep_their_order_of_the_day():
    told = said(("20:00", HOSPITAL), ("08:00", MISSED))

    morning, evening = reckoned(order("2026-03-01", "09:00", "21:00"), answers=told, seen=LONG_AFTER).doses
    assert (morning.state, evening.state) == (DoseState.MISSED, DoseState.GIVEN_IN_HOSPITAL)


@given_any(
    st.lists(
        st.tuples(st.sampled_from(["07:00", "08:00", "09:30", "11:00"]), st.sampled_from(Answer)),
        min_size=1,
        max_size=6,
    )
)
def test_of_a_day_with_one_dose_the_latest_answer_holds_at_whatever_time_it_was_due_then(told):
    """A slow model: the answers in the order of writing, and the last one on top."""
    states = {MISSED: "missed", SKIPPED: "skipped on advice", HOSPITAL: "given in hospital"}
    for time in ("08:00", "10:00"):
        assert state(order("2026-03-01", time), answers=said(*told), seen=LONG_AFTER).value == states[told[-1][1]]


@pytest.mark.parametrize("morning", ["08:00", "09:00"])
def test_an_answer_for_the_evening_stays_with_the_evening_when_the_times_are_corrected(morning):
    ordered = order("2026-03-01", morning, "21:00")

    doses = reckoned(ordered, answers=said(("20:00", HOSPITAL)), seen=LONG_AFTER).doses

    assert [record.state for record in doses] == [DoseState.NOT_RECORDED, DoseState.GIVEN_IN_HOSPITAL]
