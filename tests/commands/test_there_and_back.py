"""A diary goes out of the program and comes back."""

import contextlib
import json
import shutil
import stat
import sys
from pathlib import Path

import pytest

from kineret_gui.diary.entry import NewEntry
from kineret_gui.store.diary_file import DiaryFile
from tests.commands.program import Said, number_of_entries, read_database, run_alone
from tests.facts import injection, now


def test_a_diary_that_was_exported_and_imported_exports_the_same_bytes(says, diary, tmp_path):
    first, second, copy = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "copy.diary"

    assert says("export", diary, "--to", first) == Said(0, f"{first}: {number_of_entries(diary)} entries\n", "")
    assert says("import", first, "--into", copy).status == 0
    assert says("export", copy, "--to", second).status == 0

    assert first.read_bytes() == second.read_bytes()
    assert says("check", copy).status == 0


def test_an_import_says_how_much_was_new_and_stores_nothing_twice(says, diary, tmp_path):
    file, copy, entries = tmp_path / "1.json", tmp_path / "copy.diary", number_of_entries(diary)
    says("export", diary, "--to", file)

    assert says("import", file, "--into", copy).out == f"{copy}: {entries} new entries, 0 already there\n"
    assert says("import", file, "--into", copy).out == f"{copy}: 0 new entries, {entries} already there\n"
    assert says("import", file, "--into", diary).out.startswith(f"{diary}: 0 new entries")
    assert number_of_entries(copy) == entries


def write(diary: Path, device: str, id: str, when: str) -> None:
    with contextlib.closing(DiaryFile(diary, device, "Ada Example")) as file:
        file.add(NewEntry(id, injection("2026-03-10 08:05")), now=now(when))


def test_two_copies_that_went_on_apart_become_the_same_again(says, diary, tmp_path):
    phone, laptop = diary, tmp_path / "laptop.diary"
    shutil.copy(phone, laptop)
    write(phone, "phone", "on the phone", "2040-03-10 08:06")
    write(laptop, "laptop", "on the laptop", "2040-03-10 08:07")
    for here, there in (phone, laptop), (laptop, phone):
        says("export", here, "--to", here.with_suffix(".json"))
        assert says("import", here.with_suffix(".json"), "--into", there).out.startswith(f"{there}: 1 new")

    says("export", phone, "--to", tmp_path / "1.json")
    says("export", laptop, "--to", tmp_path / "2.json")

    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
    assert says("check", phone).out.endswith("devices: 3\n")
    assert says("check", laptop).out.endswith("devices: 3\n")


def test_a_diary_whose_clock_was_set_back_comes_back_sound(says, diary, tmp_path):
    write(diary, "laptop", "before", "2040-03-10 08:05")
    write(diary, "laptop", "after", "2026-03-10 08:06")
    says("export", diary, "--to", tmp_path / "1.json")
    says("import", tmp_path / "1.json", "--into", tmp_path / "copy.diary")

    assert says("check", tmp_path / "copy.diary").status == 0


def exported(says, diary: Path) -> bytes:
    says("export", diary, "--to", diary.with_suffix(".json"))
    return diary.with_suffix(".json").read_bytes()


def test_the_same_seed_writes_the_same_invented_diary_and_another_seed_another(says, tmp_path):
    for name, seed in ("first", 7), ("again", 7), ("other", 8):
        assert says("demo", "--out", tmp_path / f"{name}.diary", "--days", 40, "--seed", seed).status == 0

    first, again, other = (exported(says, tmp_path / f"{n}.diary") for n in ("first", "again", "other"))

    assert first == again
    assert first != other


def test_an_invented_diary_is_a_year_long_and_says_that_it_is_invented(says, tmp_path):
    file = tmp_path / "demo.diary"
    said = says("demo", "--out", file)

    assert said == Said(0, f"{file}: the diary of an invented person, {number_of_entries(file)} entries\n", "")
    assert "invented" in read_database(file, "SELECT name FROM people")
    assert 330 < read_database(file, "SELECT count(*) FROM injections") <= 365


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_whatever_is_written_can_be_read_by_this_account_alone(says, diary, tmp_path):
    exported(says, diary)

    assert stat.S_IMODE(diary.stat().st_mode) == 0o600
    assert stat.S_IMODE(diary.with_suffix(".json").stat().st_mode) == 0o600


def test_no_command_leaves_anything_but_the_file_it_was_asked_for(says, diary, tmp_path):
    exported(says, diary)
    says("check", diary)
    says("import", diary.with_suffix(".json"), "--into", tmp_path / "copy.diary")

    assert sorted(path.name for path in tmp_path.rglob("*")) == ["copy.diary", "demo.diary", "demo.json"]


def test_the_exported_file_can_be_read_by_any_program(says, diary):
    entries = json.loads(exported(says, diary))["entries"]

    assert {entry["kind"] for entry in entries} >= {"person", "prescription", "injection"}
    assert all(entry["fact"]["milligrams"] == 100 for entry in entries if entry["kind"] == "injection")


def test_the_program_runs_as_a_module_and_names_its_commands():
    said = run_alone("--help")

    assert said.returncode == 0
    assert all(command in said.stdout for command in ("demo", "check", "export", "import", "--diary", "--data-dir"))


def test_the_program_says_its_version():
    said = run_alone("--version")

    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("kineret-gui")
