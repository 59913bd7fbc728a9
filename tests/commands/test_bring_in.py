"""A file of another program, brought in from the command line: first what would be imported, then written."""

import json
import re
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from kineret_gui.store.backup import backups
from tests.commands.program import BAD_INPUT, everything_in, number_of_entries, read_database


@pytest.fixture
def backup(diary, tmp_path):
    """A backup of MedTimer with one intake of each of three days, forty days before the diary begins."""
    first = datetime.fromisoformat(str(read_database(diary, "SELECT min(day) FROM entry"))).replace(tzinfo=UTC)
    days = [first - timedelta(days=40 - n) + timedelta(hours=9) for n in range(3)]
    events = [
        {"medicineName": name, "amount": "100 mg", "status": "TAKEN", "reminderId": n, "reminderEventId": n}
        | {"remindedTimestamp": int(day.timestamp()), "processedTimestamp": int(day.timestamp())}
        for n, (day, name) in enumerate(zip(days, ("Kineret", "Kineret", "Colchicine"), strict=True))
    ]
    file = tmp_path / "medtimer.json"
    file.write_text(json.dumps({"events": {"version": 9, "list": events}}), encoding="utf-8")
    return file, days


def test_a_dry_run_says_what_would_come_in_and_writes_nothing_anywhere(says, diary, backup, tmp_path):
    file, _ = backup
    before = everything_in(tmp_path)

    said = says("import", file, "--into", diary, "--dry-run")

    assert said.status == 0
    assert said.out.startswith("MedTimer: entries to import: 2.")
    assert "Left out: It is a different medicine: 1" in said.out
    assert said.out.endswith("Nothing was changed.\n")
    assert everything_in(tmp_path) == before


def test_what_the_app_ticked_by_itself_comes_in_only_where_that_is_said(says, diary, backup):
    file, _ = backup
    content = json.loads(file.read_text("utf-8"))
    reminders = [{"reminderId": n, "automaticallyTaken": True} for n in range(3)]
    content["medicines"] = {
        "version": 9,
        "list": [{"medicine": {"name": "Kineret"}, "tags": [], "reminders": reminders}],
    }
    file.write_text(json.dumps(content), encoding="utf-8")

    left_out = says("import", file, "--into", diary, "--dry-run")
    said = says("import", file, "--into", diary, "--dry-run", "--ticked-by-app")

    assert left_out.out.startswith("MedTimer: entries to import: 0.")
    assert "Left out: Filled in automatically by that app, and not confirmed: 2" in left_out.out
    assert said.out.startswith("MedTimer: entries to import: 2.")
    assert "Filled in automatically by that app, and confirmed by you as given: 2" in said.out


def test_entries_of_our_own_tables_are_named_by_the_word_of_their_kind(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "demo.zip")

    said = says("import", tmp_path / "demo.zip", "--into", diary, "--dry-run")

    assert "people.csv, line 2: Person and settings\n" in said.out
    assert "Left out: It is already in the diary: " in said.out
    assert not re.search(r": [A-Z][a-z]+[A-Z]\w*$|: Person$", said.out, re.M), "a name of the code is shown"


def test_it_is_written_after_a_backup_and_not_twice(says, diary, backup, tmp_path):
    file, _ = backup
    entries, before = number_of_entries(diary), diary.read_bytes()

    assert says("--data-dir", tmp_path / "data", "import", file, "--into", diary).status == 0
    assert number_of_entries(diary) == entries + 3
    (folder,) = (tmp_path / "data" / "backups").iterdir()
    (kept,) = backups(folder)
    assert number_of_entries(kept.path) == entries
    assert diary.read_bytes() != before
    assert says("check", diary).status == 0

    said = says("--data-dir", tmp_path / "data", "import", file, "--into", diary)
    assert said.out.endswith("There is nothing to import.\n")
    assert number_of_entries(diary) == entries + 3


def test_days_limit_what_comes_in(says, diary, backup):
    file, days = backup

    said = says("import", file, "--into", diary, "--dry-run", "--from", days[1].date(), "--until", days[1].date())

    assert said.out.startswith("MedTimer: entries to import: 1.")


def test_another_name_is_kineret_when_the_person_says_so(says, diary, backup):
    file, _ = backup

    said = says("import", file, "--into", diary, "--dry-run", "--medicine", "Colchicine")

    assert said.out.startswith("MedTimer: entries to import: 1.")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--medicine", "Ilaris"), "it has no medicine with this name: Ilaris"),
        (("--from", "10.03.2026"), "use the form 2026-03-10"),
        (("--from", "2026-W10-1"), "use the form 2026-03-10"),
        (("--mg", "0"), "0 is not in the range"),
        (("--mg", "1000"), "1000 is not in the range"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(says, diary, backup, tmp_path, words, reason):
    file, _ = backup
    before = everything_in(tmp_path)

    said = says("import", file, "--into", diary, *words)

    assert (said.status, said.out) == (BAD_INPUT, "")
    assert reason in said.err
    assert said.err.count("\n") == 1
    assert everything_in(tmp_path) == before


def test_the_file_of_another_program_begins_no_diary(says, backup, tmp_path):
    file, _ = backup

    said = says("import", file, "--into", tmp_path / "new.diary")

    assert said.status == BAD_INPUT
    assert "cannot start one" in said.err
    assert not (tmp_path / "new.diary").exists()


def test_a_copy_is_taken_as_it_is_from_a_diary_file_too(says, diary, tmp_path):
    copy = tmp_path / "copy.diary"

    said = says("import", diary, "--into", copy)

    assert said.out == f"{copy}: {number_of_entries(diary)} new entries, 0 already there\n"
    assert says("check", copy).status == 0


def test_choices_do_not_go_with_a_copy(says, diary, tmp_path):
    shutil.copy(diary, tmp_path / "copy.diary")

    said = says("import", tmp_path / "copy.diary", "--into", diary, "--from", "2026-03-01")

    assert said.status == BAD_INPUT
    assert "a copy of a diary is always imported whole" in said.err


def test_a_dry_run_of_a_copy_says_how_many_would_come_in(says, diary, tmp_path):
    before = everything_in(tmp_path)

    said = says("import", diary, "--into", tmp_path / "new.diary", "--dry-run")

    assert said.out.endswith("new entries would be imported, 0 already there\n")
    assert everything_in(tmp_path) == before


@pytest.fixture
def brought(says, diary, backup):
    """What brings two entries in says under which id they came."""
    return says("import", backup[0], "--into", diary).out.rpartition("--id ")[2].strip()


def test_what_was_brought_in_is_listed(says, diary, brought):
    said = says("take-out", diary)

    assert said.out.startswith(f"{brought}: 2 entries of MedTimer, ")
    assert said.out.endswith(", medtimer.json\n")


def test_nothing_is_listed_where_nothing_was_brought_in(says, diary):
    assert says("take-out", diary).out == "Nothing was imported from another app.\n"


def test_a_dry_run_says_what_would_be_taken_out_and_writes_nothing_anywhere(says, diary, brought, tmp_path):
    before = everything_in(tmp_path)

    said = says("take-out", diary, "--id", brought, "--dry-run")

    assert said.out == f"{diary}: 2 of 2 entries would be removed; nothing was changed\n"
    assert everything_in(tmp_path) == before


def test_it_is_taken_out_once_and_can_still_be_read(says, diary, brought):
    entries, given = number_of_entries(diary), "SELECT count(*) FROM injections"
    standing = read_database(diary, given)

    said = says("take-out", diary, "--id", brought)

    assert said.out == f"{diary}: 2 of 2 entries removed; they stay listed under What changed\n"
    assert read_database(diary, given) == standing - 2
    assert number_of_entries(diary) == entries + 3
    assert says("check", diary).status == 0
    again = says("take-out", diary, "--id", brought)
    assert (again.status, number_of_entries(diary)) == (BAD_INPUT, entries + 3)
    assert "was already undone" in again.err


def test_a_file_without_time_zones_is_read_by_those_of_the_zone_that_is_named(says, diary, backup, tmp_path):
    file, _ = backup

    said = says("import", file, "--into", diary, "--dry-run", "--zone", "Asia/Tokyo")

    assert "its times are taken as those of Asia/Tokyo" in said.out
    assert says("import", file, "--into", diary, "--dry-run", "--zone", "Mars/Base").status == BAD_INPUT


def test_a_file_in_which_no_name_says_kineret_asks_for_it(says, diary, backup):
    file, _ = backup
    file.write_text(file.read_text(encoding="utf-8").replace("Kineret", "Vitamin D"), encoding="utf-8")

    said = says("import", file, "--into", diary, "--dry-run")

    assert said.status == BAD_INPUT
    assert "use --medicine to say which of these is Kineret: Vitamin D, Colchicine" in said.err
