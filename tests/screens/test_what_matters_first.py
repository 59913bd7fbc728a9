"""Today by what matters: a dose in two entries, an open attack, open days, places that heal, the rest."""

import pytest

from kineret_gui.actions.import_entries import import_into
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.attack import Attack
from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.person import Condition
from kineret_gui.diary.facts.reaction import Reaction, Sign
from kineret_gui.store.diary_file import DiaryFile
from tests.facts import at, injection, person
from tests.tree import TO_PRESS, TO_READ

TWINS = "1 dose has two entries"
ATTACK = "Attack since yesterday at 18:00: still going on"


@pytest.fixture(autouse=True)
def morning(clock, diary):
    clock.set("10 March 2026 09:00")
    diary.holds(person(since="2026-03-02", condition=Condition.FMF))


def two_people_write(diary, clock, tmp_path, when="2026-03-10 08:05", dose="2026-03-10 08:00"):
    """A toddler's dose, written down by each parent on their own computer."""
    copy = tmp_path / "copy.diary"
    copy.write_bytes(diary.path.read_bytes())
    diary.holds(injection(when, dose))
    other = DiaryFile(copy, "other computer", "Father")
    other.add(NewEntry(new_id(), injection(when.replace(":05", ":20"), dose)), now=clock.now())
    with_both = DiaryFile(diary.path, "laptop", "Ada Example")
    import_into(with_both, tuple(other.records()))
    other.close()
    with_both.close()


@pytest.fixture
def everything_at_once(diary, clock, tmp_path):
    diary.holds(Attack(at("2026-03-09 18:00")))
    diary.holds(Reaction("r1", at("2026-03-08 10:00"), "thigh-front-left", (Sign.REDNESS,), Level.MILD))
    two_people_write(diary, clock, tmp_path)


def marks(item):
    """The shapes of the doses' states as they are drawn, from the top of the page."""
    if item.isVisible() and item.property("tone") and item.property("shape") not in (None, "none"):
        yield item.property("shape")
    for child in item.childItems():
        yield from marks(child)


def attacks(diary):
    return [(entry.fact.started, entry.fact.ended) for entry in diary.standing(Attack)]


@pytest.mark.parametrize(("width", "height", "text"), [(420, 820, 100), (360, 640, 200), (1366, 700, 100)])
def test_what_matters_most_stands_first(patient, everything_at_once, width, height, text):
    patient.prefers(text_size=text)
    patient.resizes(width, height)
    patient.sees("How are you? Record a symptom or reaction")
    patient.looks_again()
    in_order = [
        "Today's injection has two entries",
        TWINS,
        ATTACK,
        "9 doses are not recorded",
        "Left thigh, front: how is it today?",
        "How are you? Record a symptom or reaction",
        "Reminders",
    ]
    shown = [thing for thing in patient.things() if thing.role in TO_READ | TO_PRESS]
    by_columns = sorted(shown, key=lambda thing: (thing.area.x > width / 2, thing.area.y))
    names = [thing.name for thing in by_columns]
    assert [
        next(one for one in in_order if name.startswith(one)) for name in names if name.startswith(tuple(in_order))
    ] == in_order


def test_a_dose_in_two_entries_is_said_before_anything_calm(patient, diary, clock, tmp_path):
    two_people_write(diary, clock, tmp_path)
    patient.sees("Today's injection has two entries. Was it given twice?")
    assert patient.reads_first().startswith("Today's injection has two entries")
    patient.does_not_see("Recorded at")
    patient.taps(TWINS)
    patient.taps("They are two injections")
    patient.opens("today")
    patient.sees("Given in a different amount (200 of 100 mg)")
    patient.does_not_see("two entries")


def test_one_of_an_earlier_day_takes_the_calm_tick_away_too(patient, diary, clock, tmp_path):
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    two_people_write(diary, clock, tmp_path, "2026-03-09 08:05", "2026-03-09 08:00")
    patient.sees(TWINS)
    patient.sees("Injection given at 08:05")
    assert next(marks(patient.window.contentItem())) == "twice"


def test_an_open_attack_is_gone_on_with(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.sees(ATTACK)
    patient.taps("Update the attack")
    patient.taps("Where: Not answered")
    patient.taps("Belly")
    patient.taps("Save changes")
    assert attacks(diary) == [(at("2026-03-09 18:00"), None)]


def test_an_open_attack_is_ended_from_today(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.taps("The attack is over")
    patient.sees("Ended: Just now, at 09:00")
    patient.taps("Save changes")
    assert attacks(diary) == [(at("2026-03-09 18:00"), at("2026-03-10 09:00"))]
    patient.does_not_see("still going on")


@pytest.mark.parametrize("way", ["today", "attack"])
def test_an_attack_is_never_begun_beside_an_open_one_without_saying_so(patient, diary, way):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.opens(way)
    if way == "today":
        patient.taps("Record an attack. When it started")
    patient.sees("Attack since yesterday at 18:00", "Is this the same attack?")
    assert not patient.is_offered("Save")
    patient.taps("Yes: update this attack")
    patient.taps("Save changes")
    assert len(attacks(diary)) == 1


def test_that_one_is_over_ends_it(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.opens("attack")
    patient.taps("That one is over")
    patient.taps("Save changes")
    assert attacks(diary) == [(at("2026-03-09 18:00"), at("2026-03-10 09:00"))]


def test_another_attack_is_begun_by_whoever_says_so(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.opens("attack")
    patient.taps("Another attack started")
    patient.taps("Save")
    assert len(attacks(diary)) == 2


def test_another_attack_chosen_under_its_name_asks_nothing_twice(patient, diary):
    diary.holds(Attack(at("2026-03-09 18:00")))
    patient.opens("symptoms")
    patient.taps("Record another attack. When it started")
    patient.taps("Save")
    assert len(attacks(diary)) == 2


def test_an_injection_that_is_not_saved_yet_stands_above_the_button_for_another(patient, diary, clock):
    diary.holds(person(since="2026-03-10"))
    patient.opens("record")
    patient.taps("I do not remember where")
    patient.opens("today")
    patient.sees("An injection is not saved yet. Started: today at 09:00.")
    above, start = (patient.finds(name) for name in ("An injection is not saved yet", "Start injection"))
    assert above.area.y < start.area.y
    assert len([thing for thing in patient.things() if thing.name.startswith("An injection is not saved yet")]) == 1
    patient.taps("An injection is not saved yet")
    patient.sees("Continue this injection")
