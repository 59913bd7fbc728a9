"""Files of other programs made at random, and what comes of them against the right value, worked out apart."""

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kineret_gui.actions.bring_in import bringing_in
from kineret_gui.actions.import_plan import ImportAnswers
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import ImportContext, ReportedDose, SkipReason
from kineret_gui.exchange.programs import dosage, loop, meditrak, medtimer, mona
from tests.exchange.programs import made_backups as made
from tests.facts import now, wall
from tests.store.diaries import begun

HERE = ImportContext("Europe/Berlin", day_starts=180)
NOW = now("2026-06-30 12:00")
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "America/Sao_Paulo", "Asia/Kathmandu")
DAYS = st.sets(st.integers(0, 60), min_size=1, max_size=6)
FEW = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def planned(diary, file, medicines=("Kineret",), **more):
    return plan_import(diary, file, ImportAnswers(frozenset(medicines), Giver.MYSELF, **more), NOW, 180)


# Who


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Kineret", "Anakinra 100", "Vitamin D", "Wake up early"]),
            st.sets(st.sampled_from(["Mia", "Ben", "daily"])),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_each_name_with_its_tags_is_a_choice_of_its_own(rows):
    events = [
        made.event(f"2026-05-{n:02} 08:00", medicine=name, tags=tuple(tags)) for n, (name, tags) in enumerate(rows, 1)
    ]
    file = medtimer.read(made.medtimer(events), HERE)

    right = [f"{name} ({', '.join(sorted(tags))})" if tags else name for name, tags in rows]
    assert [dose.medicine for dose in file.doses] == right
    of_one = len({frozenset(tags) for _, tags in rows}) == 1
    sure = {medicine for medicine, (name, _) in zip(right, rows, strict=True) if name in ("Kineret", "Anakinra 100")}
    assert file.plainly_kineret == (sure if of_one else set())


# When


@FEW
@given(DAYS, st.sampled_from(ZONES), st.sampled_from(ZONES), st.integers(0, 23 * 60))
def test_the_same_file_read_by_the_clocks_of_two_zones_comes_in_once(tmp_path_factory, days, one, other, late):
    folder = tmp_path_factory.mktemp("d")
    diary = begun(folder / "ada.diary")
    due = [wall("2026-04-01 08:00") + timedelta(days=day) for day in sorted(days)]
    backup = made.medtimer(
        made.event(str(at), str(at + timedelta(minutes=late, seconds=n * 91))) for n, at in enumerate(due)
    )
    first = planned(diary, medtimer.read(backup, ImportContext(one, 180)))
    run_task(bringing_in(diary, "b1", lambda: first, "backup.json", folder / "backups", NOW, 180))

    again = planned(diary, medtimer.read(backup, ImportContext(other, 180)))
    diary.close()

    assert len(first.facts) == len(due)
    assert again.facts == ()


@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.sampled_from(ZONES), st.integers(1, 100)),
        min_size=1,
        max_size=6,
        unique_by=lambda row: row[0],
    )
)
def test_an_intake_of_mona_stands_at_its_instant_by_its_own_clocks(rows):
    began = datetime(2025, 1, 1, tzinfo=UTC)
    intakes = [
        {"id": n, "takenDateTime": (began + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%S.000Z")}
        | {"takenTimeZone": zone, "takenDose": str(mg), "dosingBasis": "mass"}
        | {"molecule": json.dumps({"name": "Kineret", "massUnit": "mg"})}
        for n, (minutes, zone, mg) in enumerate(rows, 1)
    ]
    content = {"metadata": {"database_version": 22}, "data": {"medication_intakes": intakes}}

    doses = mona.read(json.dumps(content).encode(), HERE).doses

    right = [
        ((began + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone)).isoformat(), zone, mg)
        for minutes, zone, mg in rows
    ]
    assert [(dose.moment.at.isoformat(), dose.moment.zone, dose.milligrams) for dose in doses] == right


# What was ticked, and by whom


@given(st.dictionaries(st.integers(0, 200), st.sampled_from(["YES_MANUAL", "YES_AUTO", "NO", "SKIP", "UNKNOWN"])))
def test_a_day_of_loop_is_what_a_hand_ticked(days):
    lines = [f"{wall('2026-01-01') + timedelta(days=n):%Y-%m-%d},{value}," for n, value in days.items()]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("Habits.csv", "Position,Name\n001,Kineret\n")
        archive.writestr("001 Kineret/Checkmarks.csv", "\n".join(["Date,Value,Notes", *lines]))

    file = loop.read(content.getvalue(), HERE)

    given_on = {dose.moment.day for dose in file.doses if dose.report is ReportedDose.GIVEN}
    assert given_on == {(wall("2026-01-01") + timedelta(days=n)).date() for n, v in days.items() if v == "YES_MANUAL"}
    by_itself = [left for left in file.left_out if left.why is SkipReason.SET_BY_ITSELF]
    assert len(by_itself) == len(file.left_out) == sum(value == "YES_AUTO" for value in days.values())


@FEW
@given(st.dictionaries(st.integers(0, 60), st.sampled_from(["hand", "app", "hand skipped"]), min_size=1, max_size=8))
def test_a_dose_of_medtimer_is_one_that_a_hand_ticked_or_that_the_person_confirms(tmp_path_factory, days):
    folder = tmp_path_factory.mktemp("d")
    diary = begun(folder / "ada.diary")
    due = {n: wall("2026-04-01 08:00") + timedelta(days=n) for n in days}
    ids, status = {"hand": 1, "app": 2, "hand skipped": 2}, {"hand skipped": "SKIPPED"}
    events = [
        made.event(str(at), str(at + timedelta(minutes=10)))
        | {"reminderId": ids[days[n]], "status": status.get(days[n], "TAKEN")}
        for n, at in due.items()
    ]
    file = medtimer.read(made.medtimer(events, automatic=[2]), HERE)
    left_out, confirmed = (planned(diary, file, by_itself=said).facts for said in (None, "note"))
    diary.close()

    def right(*who):
        return {(at.date(), days[n] == "hand") for n, at in due.items() if days[n] in who}

    assert {(fact.day, fact.time_known) for fact in left_out} == right("hand")
    assert {(fact.day, fact.time_known) for fact in confirmed} == right("hand", "app")
    assert {fact.note for fact in confirmed if not fact.time_known} <= {"note"}


@given(
    DAYS,
    st.sampled_from([("Confirmed", True), ("Auto-Confirmed", False), ("Missed", False)]),
    st.integers(0, 1439),
    st.sampled_from([("100 mg", 100), ("0,67 ml", 100), ("1 (50 mg)", 50)]),
)
def test_a_dose_of_dosage_is_one_that_a_hand_confirmed(days, status, minutes, amount):
    word, counts = status
    at = f"{minutes // 60:02}:{minutes % 60:02}"
    rest = f'"08:00","Kineret","{amount[0]}","{word}","{at if counts else ""}"'
    lines = [f'"{wall("2026-03-13") + timedelta(days=n):%d.%m.%Y}",{rest}' for n in sorted(days)]
    file = dosage.read("\n".join(["Date,Time,Name,Dose,Status,Time Confirmed", *lines]).encode(), HERE)

    right = [wall("2026-03-13") + timedelta(days=n, minutes=minutes) for n in sorted(days)] if counts else []
    by_itself = [left.why for left in file.left_out if word.startswith("Auto")]
    assert set(by_itself) <= {SkipReason.SET_BY_ITSELF}
    gap = [at for at in right if (at.month, at.day, at.hour) == (3, 29, 2)]  # an hour that did not exist
    assert [dose.milligrams for dose in file.doses] == [amount[1]] * len(right)
    assert gap or [dose.moment.wall for dose in file.doses] == right


@given(DAYS, st.integers(-600, 20 * 60), st.sampled_from([(100.0, "mg", 100), (0.67, "ml", 100), (50, "mg", 50)]))
def test_a_dose_of_meditrak_keeps_when_it_was_due_and_when_it_was_taken(days, late, amount):
    due = [wall("2026-04-01 12:00") + timedelta(days=n) for n in sorted(days)]
    pairs = [(str(at), str(at + timedelta(minutes=late))) for at in due]

    doses = meditrak.read(made.meditrak(*pairs, amount=amount[0], unit=amount[1]), HERE).doses

    assert [(str(dose.planned.wall), str(dose.moment.wall)) for dose in doses] == pairs
    assert [dose.milligrams for dose in doses] == [amount[2]] * len(due)
