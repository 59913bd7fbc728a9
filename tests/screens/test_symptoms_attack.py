"""An attack is begun with two taps, completed when it is over, and corrected."""

from decimal import Decimal

import pytest

from kineret_gui.diary.facts.attack import Attack, AttackKind, YesNo
from kineret_gui.diary.facts.measurement import CELSIUS, FAHRENHEIT
from kineret_gui.diary.facts.person import Condition
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import at, person


@pytest.fixture(autouse=True)
def with_fmf(clock, diary):
    clock.set("10 March 2026 10:00")
    diary.holds(person(since="2026-03-02", condition=Condition.FMF))


def attacks(diary) -> list[Attack]:
    return [entry.fact for entry in diary.standing(Attack)]


def test_an_attack_is_begun_and_completed(patient, diary, clock):
    patient.taps("Record an attack")
    patient.sees("Check before you save:", "Still going on")
    patient.taps("Save")
    patient.hears("Saved: attack, still going on")
    assert attacks(diary) == [Attack(at("2026-03-10 10:00"))]

    clock.set("11 March 2026 16:00")
    patient.opens("symptoms")
    patient.taps("Attack since yesterday at 10:00")
    for name in ("Ended: Still going on", "It is over", "Where: Not answered", "Fever only", "Belly"):
        patient.taps(name)
    patient.taps("Highest temperature:")
    patient.types_into("Temperature (as shown)", "39,2")
    for name in ("°C", "Worst pain: Not answered", "Worst pain: 8", "Rescue medicine:"):
        patient.taps(name)
    patient.types_into("Name of the rescue medicine", "Ibuprofen 400 mg")
    for name in ("Colchicine taken:", "Yes", "School or work days missed:"):
        patient.taps(name)
    patient.types_into("Whole days", "1")
    patient.taps("Possible trigger:")
    patient.types_into("In your own words", "a cold")
    patient.sees("8 of 10", "39.2 °C", "Ibuprofen 400 mg")
    patient.taps("Save changes")

    patient.hears("Saved.")
    assert attacks(diary) == [
        Attack(
            at("2026-03-10 10:00"),
            at("2026-03-11 16:00"),
            (AttackKind.FEVER_ALONE, AttackKind.BELLY),
            Decimal("39.2"),
            CELSIUS,
            8,
            "Ibuprofen 400 mg",
            YesNo.YES,
            1,
            "a cold",
        )
    ]


def test_an_end_before_the_beginning_is_refused_beside_it(patient, diary):
    patient.opens("attack")
    for name in ("Ended: Still going on", "It is over"):
        patient.taps(name)
    patient.taps("Previous day: Day")
    patient.hears("An attack cannot end before it starts.")
    patient.taps("Save")
    assert attacks(diary) == []

    patient.taps("Started: Just now")
    patient.taps("Previous week: Day")
    patient.taps("Save")
    assert [(a.started, a.ended) for a in attacks(diary)] == [(at("2026-03-03 10:00"), at("2026-03-09 10:00"))]


@pytest.mark.parametrize("part", ["Started: Just now", "Ended: Still going on"])
def test_a_time_that_has_not_come_is_refused_with_a_reason(patient, diary, part):
    patient.opens("attack")
    patient.taps(part)
    if part.startswith("Ended"):
        patient.taps("It is over")
    patient.types_into("Time (for example 08:05)", "23:00")
    patient.taps("Save")

    patient.hears("This time is in the future.")
    assert attacks(diary) == []
    assert patient.finds("Time (for example 08:05)").value == "23:00"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("60", "A temperature of 60 °C is not possible. It must be between 30 °C and 45 °C."),
        ("1e999", "Write the number out in full"),
        ("39.125", "This number can be read in two ways."),
        ("hot", "Enter only the number"),
    ],
)
def test_a_temperature_that_cannot_be_is_refused_beside_its_field(patient, diary, typed, reason):
    patient.opens("attack")
    for name in ("Add details", "Highest temperature:", "°C"):
        patient.taps(name)
    patient.types_into("Temperature (as shown)", typed)
    patient.hears(reason)
    patient.taps("Save")
    assert attacks(diary) == []

    patient.types_into("Temperature (as shown)", "٣٩٫٥")
    patient.taps("Save")
    assert attacks(diary)[0].temperature == Decimal("39.5")


def test_a_temperature_needs_its_unit(patient, diary):
    patient.opens("attack")
    for name in ("Add details", "Highest temperature:"):
        patient.taps(name)
    patient.types_into("Temperature (as shown)", "39.5")
    patient.taps("Save")
    patient.hears("Choose the unit.")
    patient.taps("°C")
    patient.taps("Save")

    assert attacks(diary)[0].unit == CELSIUS


def test_what_was_not_touched_is_kept_digit_for_digit(patient, diary):
    old = Attack(at("2026-03-08 08:00"), at("2026-03-09 08:00"), temperature=Decimal("102.500"), unit=FAHRENHEIT)
    (id,) = diary.holds(old)
    patient.opens("entry", id)
    patient.taps("Change")
    patient.sees("Highest temperature: 102.500 °F")
    patient.taps("Save changes")
    patient.hears("Nothing was changed.")

    patient.opens("attack", f"entry:{id}")
    patient.taps("Note:")
    patient.types_into("Anything else?", "<i>slow</i> 🙂")
    patient.taps("Save changes")
    (attack,) = attacks(diary)
    assert (attack.temperature, attack.note, attack.ended) == (Decimal("102.500"), "<i>slow</i> 🙂", old.ended)
    assert all(text.plain for text in patient.texts())


def test_an_attack_that_is_not_over_after_all(patient, diary):
    (id,) = diary.holds(Attack(at("2026-03-09 08:00"), at("2026-03-09 20:00")))
    patient.opens("attack", f"entry:{id}")
    for name in ("Ended: yesterday at 20:00", "It is still going on", "Save changes"):
        patient.taps(name)

    assert attacks(diary) == [Attack(at("2026-03-09 08:00"))]


def test_an_attack_is_withdrawn_by_its_entry(patient, diary):
    (id,) = diary.holds(Attack(at("2026-03-09 08:00")))
    patient.opens("entry", id)
    patient.taps("Remove this entry")
    patient.taps("Remove it")

    assert attacks(diary) == []


def test_an_attack_by_keyboard_alone(patient, diary):
    patient.opens("attack")
    for name in ("Add details", "Where: Not answered", "Chest", "Worst pain:", "Worst pain: 10, worst possible pain"):
        patient.tabs_to(name)
        patient.presses("Space")
    patient.tabs_to("Save")
    patient.presses("Return")

    assert attacks(diary) == [Attack(at("2026-03-10 10:00"), kinds=(AttackKind.CHEST,), worst_pain=10)]


def test_a_full_disk_loses_nothing_of_the_attack(patient, diary, monkeypatch):
    patient.opens("attack")
    for name in ("Add details", "Rescue medicine:"):
        patient.taps(name)
    patient.types_into("Name of the rescue medicine", "Ibuprofen")
    with monkeypatch.context() as full:
        full.setattr(DiaryFile, "add", lambda *given, **more: disk_is_full(diary))
        patient.taps("Save")
        patient.sees("The drive is full")
    patient.taps("Try again")
    patient.taps("Save")

    assert attacks(diary)[0].rescue_medicine == "Ibuprofen"


def disk_is_full(diary) -> None:
    raise DiaryUnavailable(Reason.FULL, diary.path)
