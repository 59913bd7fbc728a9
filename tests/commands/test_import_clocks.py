"""A file without zones is read by the clocks of home, wherever the computer is, and so are its doses judged."""

import contextlib
import csv
import io
import zipfile

import pytest

from kineret_gui.actions.begin_diary import begin_diary
from kineret_gui.device import clock
from kineret_gui.diary.facts.injection import Injection
from tests.exchange.programs import made_backups as made
from tests.facts import dose, now, order, person
from tests.store.diaries import opened

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "America/Los_Angeles")
DUE = ("2026-05-01 20:00", "2026-05-12 20:00", "2026-05-13 20:00")


@pytest.fixture(params=ZONES)
def abroad(request, monkeypatch, tmp_path):
    """A diary whose home is Berlin, on a computer somewhere."""
    path = tmp_path / "ada.diary"
    begin_diary(path, "laptop", "Ada Example", person(), order("2026-03-01", "20:00"), now("2026-03-01 07:00")).close()
    monkeypatch.setattr(clock, "now", lambda: now("2026-06-30 12:00").by(request.param))
    return path


def injections(path):
    with contextlib.closing(opened(path, read_only=True)) as diary:
        return [entry.fact for entry in diary.standing(Injection)]


def states(says, path, folder):
    says("export", path, "--to", folder / "ada.zip")
    with zipfile.ZipFile(folder / "ada.zip") as tables:
        rows = csv.DictReader(io.StringIO(tables.read("doses.csv").decode("utf-8-sig")))
        return {row["day"]: row["state"] for row in rows}


def test_a_dose_stands_on_its_day_and_in_time_wherever_the_computer_is(says, abroad, tmp_path):
    backup = tmp_path / "medtimer.json"
    backup.write_bytes(made.medtimer(made.event(due, due.replace(":00", ":04")) for due in DUE))

    said = says("import", backup, "--into", abroad)

    assert "its times are taken as those of Europe/Berlin (see --zone)" in said.out
    assert [(one.answers, one.moment.zone) for one in injections(abroad)] == [(dose(d), "Europe/Berlin") for d in DUE]
    assert {state for day, state in states(says, abroad, tmp_path).items() if f"{day} 20:00" in DUE} == {"recorded"}


def test_the_zone_that_is_named_goes_before_home(says, abroad, tmp_path):
    backup = tmp_path / "medtimer.json"
    event = made.event("2026-05-12 20:00") | {
        name: made.seconds("2026-05-12 20:00", "Asia/Tokyo") for name in ("remindedTimestamp", "processedTimestamp")
    }
    backup.write_bytes(made.medtimer([event]))

    says("import", backup, "--into", abroad, "--zone", "Asia/Tokyo")

    assert [(one.answers, one.moment.zone) for one in injections(abroad)] == [(dose(DUE[1]), "Asia/Tokyo")]


def test_one_is_one_and_nothing_is_asked_where_nobody_can_answer(says, abroad, tmp_path):
    backup = tmp_path / "medtimer.json"
    backup.write_bytes(
        made.medtimer([made.event(DUE[0], amount="40 mg"), made.event(DUE[1], medicine="Ben's Kineret")])
    )

    said = says("import", backup, "--into", abroad, "--dry-run").out

    assert "  1 injection for a dose that was due\n" in said
    assert "Not the prescribed amount:" in said
    assert "?" not in said
    assert "Left out: It is another person's: 1\n" in said


@pytest.mark.parametrize("name", ["Order Kineret", "Take Kineret out of the fridge"])
def test_a_name_that_says_more_is_taken_only_where_the_person_says_so(says, abroad, tmp_path, name):
    backup = tmp_path / "medtimer.json"
    backup.write_bytes(made.medtimer([made.event(DUE[0], medicine=name, amount="1")]))

    refused = says("import", backup, "--into", abroad)
    assert refused.status != 0
    assert f"use --medicine to say which of these is Kineret: {name}" in refused.err
    assert says("import", backup, "--into", abroad, "--medicine", name).status == 0
    assert len(injections(abroad)) == 1
