"""The dose that a file names by when it was due is the one that an injection counts for, however late it was ticked.

Files of each program that says it are made at random, of two doses a day. Each syringe has an amount of its own, which
tells it from all others; the dose that is right is known from the making.
"""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.actions.import_plan import ImportAnswers, NotImportedReason
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.due_clock import DueClock
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.exchange.import_file import ImportContext
from kineret_gui.exchange.programs import dosage, meditrak, medtimer, mona
from tests.exchange.programs import made_backups as made
from tests.facts import at, dose, injection, now, order, wall
from tests.store.diaries import add, begun

BERLIN = "Europe/Berlin"
HERE = ImportContext(BERLIN, day_starts=180)
ZONES = (BERLIN, "America/New_York", "America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Asia/Kolkata", "UTC")
FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def utc(local: datetime) -> str:
    return local.replace(tzinfo=ZoneInfo(BERLIN)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def of_medtimer(rows):
    return medtimer.read(made.medtimer(made.event(str(d), str(t), amount=f"{mg} mg") for d, t, mg in rows), HERE)


def of_meditrak(rows):
    doses = json.loads(made.meditrak(*((str(due), str(tick)) for due, tick, _ in rows)))
    for row, (_, _, mg) in zip(doses["MedicationTracker"], rows, strict=True):
        row["OverrideDoseAmount"] = mg
    return meditrak.read(json.dumps(doses).encode(), HERE)


def of_dosage(rows):
    lines = [f'"{t:%d.%m.%Y}","{d:%H:%M}","Kineret","{mg} mg","Confirmed","{t:%H:%M}"' for d, t, mg in rows]
    return dosage.read("\n".join(["Date,Time,Name,Dose,Status,Time Confirmed", *lines]).encode(), HERE)


def of_mona(rows, zones=(), **planned):
    intakes = [
        {"id": mg, "takenDateTime": utc(tick), "takenTimeZone": zone, "takenDose": str(mg), "dosingBasis": "mass"}
        | {"molecule": json.dumps({"name": "Kineret", "massUnit": "mg"})}
        | {name: write(due) for name, write in planned.items()}
        for (due, tick, mg), zone in zip(rows, zones or [BERLIN] * len(rows), strict=True)
    ]
    content = {"metadata": {"database_version": 22}, "data": {"medication_intakes": intakes}}
    return mona.read(json.dumps(content).encode(), HERE)


def of_new_mona(rows):
    return of_mona(rows, scheduledTime=lambda due: f"{due.hour}:{due.minute}")


def of_old_mona(rows):
    return of_mona(rows, scheduledDateTime=lambda due: f"{due.isoformat()}.000")


@st.composite
def orders_and_ticks(draw, earliest=-60, latest=11 * 60):
    """The two hours of an order, and of some of its doses when it was due, when it was ticked, and its own mg."""
    hours = draw(st.integers(5, 9)), draw(st.integers(17, 21))
    of = draw(st.sets(st.tuples(st.integers(0, 20), st.sampled_from(hours)), min_size=1, max_size=8))
    rows = []
    for mg, (day, hour) in enumerate(sorted(of), 20):
        due = wall(f"2026-05-01 {hour:02}:00") + timedelta(days=day)
        rows.append((due, due + timedelta(minutes=draw(st.integers(earliest, latest))), mg))
    return hours, draw(st.permutations(rows))


def answered(tmp_path_factory, hours, file, *recorded):
    """Return what each amount counts for; a diary with the order, at home in Berlin, on a computer far away."""
    diary = begun(tmp_path_factory.mktemp("d") / "ada.diary")
    home = NewEntry(new_id(), DueClock(at("2026-03-02 08:00", BERLIN), BERLIN))
    diary.add(home, now=now("2026-03-02 08:00"))
    add(diary, order("2026-03-02", *(f"{hour:02}:00" for hour in hours), syringes=(50,)))
    for fact in recorded:
        add(diary, fact)
    plan = plan_import(
        diary, file, ImportAnswers(frozenset({"Kineret"}), Giver.MYSELF), now("2026-06-30 12:00", "Asia/Tokyo"), 180
    )
    diary.close()
    return plan, {fact.milligrams: fact.answers for fact in plan.facts}


def right(rows):
    return {mg: dose(f"{due:%Y-%m-%d %H:%M}") for due, _, mg in rows}


@FEW
@given(orders_and_ticks(), st.sampled_from([of_medtimer, of_meditrak, of_dosage, of_new_mona, of_old_mona]))
def test_a_dose_counts_for_the_one_that_was_due(tmp_path_factory, made_up, program):
    hours, rows = made_up

    _, found = answered(tmp_path_factory, hours, program(rows))

    assert found == right(rows)


@FEW
@given(orders_and_ticks(-11 * 60, 23 * 60), st.sampled_from([of_medtimer, of_meditrak, of_old_mona]))
def test_where_the_day_of_the_dose_is_written_too_no_tick_moves_it(tmp_path_factory, made_up, program):
    hours, rows = made_up

    _, found = answered(tmp_path_factory, hours, program(rows))

    assert found == right(rows)


@FEW
@given(orders_and_ticks(-60, 90), st.lists(st.sampled_from(ZONES), min_size=8, max_size=8), st.booleans())
def test_an_instant_counts_for_the_dose_of_home_wherever_it_was_lived(tmp_path_factory, made_up, zones, says_due):
    hours, rows = made_up
    near = [(due, due + (tick - due) / 2, mg) for due, tick, mg in rows]
    planned = {"scheduledTime": lambda due: f"{due.hour}:{due.minute}"} if says_due else {}

    _, found = answered(tmp_path_factory, hours, of_mona(near, zones[: len(near)], **planned))

    assert found == right(rows)


@pytest.mark.parametrize("program", [of_dosage, of_new_mona])
def test_where_nobody_can_know_which_day_was_meant_the_dose_is_left_out_in_words(tmp_path_factory, program):
    rows = [(wall("2026-05-15 20:00"), wall("2026-05-16 08:05"), 50)]  # as far from either

    plan, found = answered(tmp_path_factory, (8, 20), program([(due, due.replace(hour=8), mg) for due, _, mg in rows]))

    assert found == {}
    assert [left.why for left in plan.left_out] == [NotImportedReason.WHICH_DOSE]


@FEW
@given(orders_and_ticks(), st.sampled_from([of_medtimer, of_dosage, of_new_mona]), st.data())
def test_no_other_dose_takes_the_place_of_one_that_is_recorded(tmp_path_factory, made_up, program, data):
    hours, rows = made_up
    there = data.draw(st.sets(st.sampled_from([due for due, _, _ in rows]), min_size=1))
    by_hand = [injection(f"{due:%Y-%m-%d %H:%M}", f"{due:%Y-%m-%d %H:%M}", milligrams=50) for due in there]

    _, found = answered(tmp_path_factory, hours, program(rows), *by_hand)

    assert found == {
        mg: answers for mg, answers in right(rows).items() if answers not in {one.answers for one in by_hand}
    }


def test_a_time_that_cannot_be_read_stands_for_no_dose(tmp_path_factory):
    line = '"15.05.2026","soon","Kineret","50 mg","Confirmed","13:30"'
    file = dosage.read(f"Date,Time,Name,Dose,Status,Time Confirmed\n{line}".encode(), HERE)

    plan, found = answered(tmp_path_factory, (8, 20), file)

    assert (found, [left.why for left in plan.left_out]) == ({}, [NotImportedReason.WHICH_DOSE])
