"""Writing a fact down, and writing it anew in the place of one that was wrong."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect
from kineret_gui.actions.withdraw_entry import withdraw_entry
from kineret_gui.actions.write_down import InTheFuture, Written, write_anew, write_down
from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.diary.facts.symptom import HEADACHE, Symptom
from kineret_gui.diary.moment import Moment
from tests.every_kind import FULL, SPARSE
from tests.facts import at, day
from tests.store.diaries import records_on_disk

MILD = Symptom(at("2026-03-10 07:30"), HEADACHE, level=Level.MILD)
WORSE = replace(MILD, level=Level.MODERATE)


@pytest.fixture
def wrong(diary, now):
    return write_down(diary, "wrong", MILD, now).entry


def symptoms(diary):
    return [entry.fact for entry in diary.standing(Symptom)]


def test_what_was_written_stands_and_is_given_back_as_it_is_on_disk(diary, now):
    match write_down(diary, "form", MILD, now):
        case Written(entry):
            assert (entry.id, entry.fact, entry.written, entry.replaces) == ("form", MILD, now.utc, None)
            assert diary.entry("form") == entry
        case other:
            pytest.fail(f"{other}")
    assert symptoms(diary) == [MILD]


def test_the_same_form_twice_writes_once(diary, path, now):
    first = write_down(diary, "form", MILD, now)
    before = records_on_disk(path)

    assert write_down(diary, "form", MILD, now) == first
    assert write_down(diary, "form", WORSE, now) == first  # what is on disk is what was promised
    assert records_on_disk(path) == before


@pytest.mark.parametrize(
    "fact",
    [fact for fact in (*FULL, *SPARSE) if not isinstance(fact, Withdrawal)],
    ids=lambda fact: type(fact).__name__,
)
def test_every_kind_of_fact_can_be_written_down(diary, now, fact):
    assert write_down(diary, "form", fact, now).entry.fact == fact
    assert fact in [entry.fact for entry in diary.standing(type(fact))]


EARLIER = at("2026-03-09 08:00")


def moments_of(fact):
    return [field.name for field in fields(fact) if isinstance(getattr(fact, field.name), Moment)]


EVERY_MOMENT = [(fact, name) for fact in FULL for name in moments_of(fact)]


def moved(fact, name, moment):
    """The same with one time moved, and those that must not be later moved before it."""
    if isinstance(fact, Attack) and name == "started":
        return replace(fact, started=moment, ended=None)
    if isinstance(fact, Reaction) and name == "after":
        return replace(fact, after=moment, moment=moment)
    return replace(fact, **{name: moment})


def test_attacks_and_reactions_have_two_times_each():
    names = {type(fact).__name__: moments_of(fact) for fact in FULL}

    assert (names["Attack"], names["Reaction"]) == (["started", "ended"], ["moment", "after"])


@pytest.mark.parametrize(("fact", "name"), EVERY_MOMENT, ids=lambda what: getattr(type(what), "__name__", what))
def test_a_time_that_has_not_come_is_refused_wherever_it_stands(diary, path, now, fact, name):
    before = records_on_disk(path)

    assert write_down(diary, "form", moved(fact, name, at("2026-03-10 08:26")), now) == InTheFuture()
    assert write_down(diary, "form", moved(fact, name, at("2027-03-10 08:15")), now) == InTheFuture()
    assert records_on_disk(path) == before


@pytest.mark.parametrize(("fact", "name"), EVERY_MOMENT, ids=lambda what: getattr(type(what), "__name__", what))
def test_a_clock_that_is_ten_minutes_ahead_is_believed(diary, now, fact, name):
    ahead = moved(fact, name, at("2026-03-10 08:25"))

    assert write_down(diary, "form", ahead, now).entry.fact == ahead


def test_the_time_is_compared_as_an_instant(diary, now):
    in_tokyo = replace(MILD, moment=at("2026-03-10 16:00", "Asia/Tokyo"))  # 08:00 in Berlin
    in_new_york = replace(MILD, moment=at("2026-03-10 08:15", "America/New_York"))  # 13:15 in Berlin

    assert write_down(diary, "form", in_tokyo, now).entry.fact == in_tokyo
    assert write_down(diary, "another", in_new_york, now) == InTheFuture()


def test_a_date_with_the_clinic_may_lie_ahead(diary, now):
    check = CheckDate("c1", now.day(180) + timedelta(days=90), CheckKind.VISIT)

    assert write_down(diary, "form", check, now).entry.fact == check


def test_an_attack_that_lasts_and_a_reaction_after_no_known_injection_have_no_second_time(diary, now):
    for id, fact in (
        ("attack", Attack(EARLIER)),
        ("reaction", Reaction("r9", EARLIER, "thigh-front-left", (Sign.ITCH,), Level.NONE)),
    ):
        assert write_down(diary, id, fact, now).entry.fact == fact


def test_a_fact_written_anew_stands_in_the_place_of_the_old_one(diary, now, wrong):
    match write_anew(diary, "form", wrong, WORSE, now):
        case Corrected(entry):
            assert (entry.fact, entry.replaces) == (WORSE, "wrong")
        case other:
            pytest.fail(f"{other}")
    assert symptoms(diary) == [WORSE]
    assert diary.entry("wrong") == wrong


def test_a_correction_into_the_future_is_refused(diary, path, now, wrong):
    before = records_on_disk(path)

    assert write_anew(diary, "form", wrong, replace(MILD, moment=at("2026-03-10 08:26")), now) == InTheFuture()
    assert records_on_disk(path) == before


def test_there_is_nothing_to_correct_where_nothing_changed(diary, path, now, wrong):
    before = records_on_disk(path)

    assert write_anew(diary, "form", wrong, replace(MILD), now) == NothingToCorrect()
    assert records_on_disk(path) == before


def test_what_was_corrected_or_withdrawn_meanwhile_no_longer_stands(diary, path, now, wrong):
    corrected = write_anew(diary, "form", wrong, WORSE, now).entry
    assert write_anew(diary, "stale form", wrong, replace(MILD, minutes=30), now) == NoLongerStands()

    withdraw_entry(diary, "withdrawal", corrected, "", now)
    before = records_on_disk(path)
    assert write_anew(diary, "other form", corrected, MILD, now) == NoLongerStands()
    assert records_on_disk(path) == before
    assert symptoms(diary) == []


def test_the_same_correction_twice_corrects_once(diary, now, wrong):
    first = write_anew(diary, "form", wrong, WORSE, now)

    assert write_anew(diary, "form", wrong, WORSE, now) == first
    assert symptoms(diary) == [WORSE]


def test_a_correction_may_move_a_fact_to_another_day(diary, now, wrong):
    write_anew(diary, "form", wrong, replace(MILD, moment=EARLIER), now)

    assert [entry.fact.day for entry in diary.standing(Symptom)] == [day("2026-03-09")]
