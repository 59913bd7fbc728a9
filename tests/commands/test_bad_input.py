"""Bad input is answered in one line and changes nothing."""

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.commands.good_and_bad_files import fill
from tests.commands.program import BAD_INPUT, everything_in, run_alone


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Path:
    """A folder of good and bad files, which no refused command may change."""
    files = tmp_path_factory.mktemp("files")
    fill(files)
    return files


REFUSED = [
    # the words, where {} is the folder; what the one line says
    ("check {}/nothing.diary", "there is no file with that name"),
    ("check {}/words.txt", "it is not a Kineret diary"),
    ("check {}/empty.diary", "it is not a Kineret diary"),
    ("check {}/recipes.diary", "it is not a Kineret diary"),
    ("check {}/folder", "it is not a Kineret diary"),
    ("check {}/words.txt/x.diary", "kineret-gui"),
    ("check", "Missing argument 'FILE'"),
    ("export {}/nothing.diary --to {}/new.json", "there is no file with that name"),
    ("export {}/words.txt --to {}/new.json", "it is not a Kineret diary"),
    ("export {}/demo.diary --to {}/demo.json", "a file with that name already exists"),
    ("export {}/words.txt --to {}/new.ics", "it is not a Kineret diary"),
    ("export {}/demo.diary --to {}/nowhere/new.ics", "the folder does not exist"),
    ("export {}/demo.diary --to {}/new.txt", "the name must end in .json, .zip, .csv, .fhir.json or .ics"),
    ("export {}/demo.diary --to {}/json", "the name must end in .json"),
    ("export {}/demo.diary --to {}/new.csv", "a .csv file holds one table: choose it with --table"),
    ("export {}/demo.diary --to {}/new.csv --table moods", "'moods' is not one of 'people'"),
    (
        "export {}/demo.diary --to {}/new.json --from 2026-03-01",
        "--from cannot be used with .json: it contains the whole",
    ),
    ("export {}/demo.diary --to {}/new.json --until 2026-03-01", "--until cannot be used with .json"),
    ("export {}/demo.diary --to {}/new.ics --until 2026-03-01", "--until cannot be used with .ics"),
    ("export {}/demo.diary --to {}/new.fhir.json --no-bom", "--bom/--no-bom cannot be used with .fhir.json"),
    ("export {}/demo.diary --to {}/new.zip --table notes", "--table cannot be used with .zip: it contains every table"),
    ("export {}/demo.diary --to {}/new.zip --days 9", "--days cannot be used with .zip"),
    ("export {}/demo.diary --to {}/new.zip --from 2026-03-02 --until 2026-03-01", "2026-03-02 is after 2026-03-01"),
    ("export {}/demo.diary --to {}/new.zip --from 1.3.2026", "'1.3.2026' is not a date"),
    ("export {}/demo.diary --to {}/demo.json --dry-run", "a file with that name already exists"),
    ("export {}/words.txt --to {}/new.zip", "it is not a Kineret diary"),
    ("export {}/words.txt --to {}/new.fhir.json", "it is not a Kineret diary"),
    ("export {}/demo.diary --to {}/nowhere/new.json", "the folder does not exist"),
    ("export {}/demo.diary --to {}/words.txt/new.json", "the folder does not exist"),
    ("export {}/demo.diary", "Missing option '--to'"),
    ("import {}/nothing.json --into {}/new.diary", "there is no file with that name"),
    ("import {}/folder --into {}/new.diary", "kineret-gui"),
    ("import {}/demo.json --into {}/words.txt", "it is not a Kineret diary"),
    ("import {}/demo.json --into {}/recipes.diary", "it is not a Kineret diary"),
    ("import {}/demo.json --into {}/folder", "it is not a Kineret diary"),
    ("import {}/demo.json --into {}/newer.diary", "a newer version of this app"),
    ("import {}/demo.json", "Missing option '--into'"),
    ("import {}/demo.json --into {}/" + "x" * 300, "the name is too long"),
    ("import {}/" + "x" * 300 + " --into {}/demo.diary", "the name is too long"),
    ("check {}/" + "x" * 300 + ".diary", "the name is too long"),
    ("check {}" + "/x" * 2050, "the name is too long"),
    ("export {}/" + "x" * 300 + " --to {}/new.json", "the name is too long"),
    ("export {}/demo.diary --to {}/" + "x" * 300 + ".json", "the name is too long"),
    ("export {}/demo.diary --to {}/" + "x" * 245 + ".json", "the name is too long"),
    ("report {}/demo.diary --to {}/" + "x" * 300 + ".pdf", "the name is too long"),
    ("demo --out {}/" + "x" * 300 + ".diary", "the name is too long"),
    ("--diary {}/" + "x" * 300, "the name is too long"),
    ("background --data-dir {}/" + "x" * 300, "the name is too long"),
    ("import {}/other.json --into {}/demo.diary", "it is not a copy of this diary"),
    ("import {}/words.json --into {}/new.diary", "neither a copy of a diary nor"),
    ("import {}/broken.json --into {}/demo.diary", "kineret-gui"),
    ("import {}/broken.json --into {}/new.diary", "kineret-gui"),
    ("import {}/newer.json --into {}/demo.diary", "it was saved by a newer version of this app in format 2"),
    ("import {}/nan.json --into {}/demo.diary", "NaN is not a number"),
    ("import {}/nested.json --into {}/demo.diary", "nested more than 64 deep"),
    ("import {}/overdose.json --into {}/demo.diary", "it was changed after it was written"),
    ("import {}/overdose.json --into {}/new.diary", "it was changed after it was written"),
    ("import {}/note.json --into {}/demo.diary", "it was changed after it was written"),
    ("import {}/note.json --into {}/new.diary", "it was changed after it was written"),
    ("import {}/lost-line.json --into {}/new.diary", "an entry before it is missing"),
    ("import {}/twice.json --into {}/new.diary", "it stands twice in it"),
    ("import {}/nobody.json --into {}/new.diary", "no entry in it says whose diary it is"),
    ("import {}/forged-year.json --into {}/new.diary", "1900"),
    ("import {}/forged-day.json --into {}/new.diary", "day is out of range for month"),
    ("import {}/forged-time.json --into {}/new.diary", "'noon'"),
    ("import {}/forged-name.json --into {}/new.diary", "the id contains a control character"),
    ("import {}/forged-reference.json --into {}/new.diary", "the entry it refers to is missing"),
    ("demo --out {}/demo.diary", "a file with that name already exists"),
    ("demo --out {}/folder", "a file with that name already exists"),
    ("demo --out {}/words.txt/new.diary", "kineret-gui"),
    ("demo --out {}/new.diary --days 0", "0 is not in the range"),
    ("demo --out {}/new.diary --days -5", "-5 is not in the range"),
    ("demo --out {}/new.diary --days 7301", "7301 is not in the range"),
    ("demo --out {}/new.diary --days many", "'many' is not a valid integer"),
    ("demo --out {}/new.diary --seed none", "'none' is not a valid integer"),
    ("demo --out {}/new.diary --mood good", "No such option '--mood'"),
    ("demo --out {}/new.diary surplus", "unexpected extra argument"),
    ("demo", "Missing option '--out'"),
    ("--mood good", "No such option '--mood'"),
    ("mood", "No such command 'mood'"),
]


@pytest.mark.parametrize(("words", "reason"), REFUSED, ids=[words[:60].replace("{}/", "") for words, _ in REFUSED])
def test_bad_input_is_refused_in_one_line_and_changes_nothing(says, files, tmp_path, words, reason):
    before = everything_in(files)

    said = says(*[word.format(files) for word in words.split()])

    assert (said.status, said.out) == (BAD_INPUT, "")
    assert said.err.startswith("kineret-gui: ")
    assert reason in said.err
    assert said.err.count("\n") == 1
    assert said.err.rstrip("\n").isprintable()
    assert everything_in(files) == before
    assert everything_in(tmp_path) == {}


def test_an_amount_that_only_a_newer_version_can_mean_is_taken_and_not_read(says, files, tmp_path):
    """It is sealed like all others, and kept as it stands; no dose is made of it here."""
    assert says("import", files / "forged-overdose.json", "--into", tmp_path / "new.diary").status == 0
    assert says("check", tmp_path / "new.diary").status == 0


def test_a_diary_of_a_newer_version_can_be_exported_but_not_written(says, files, tmp_path):
    assert says("export", files / "newer.diary", "--to", tmp_path / "new.json").status == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes any name")
def test_a_file_name_that_is_no_text_is_refused(says, tmp_path):
    said = says("demo", "--out", tmp_path / os.fsdecode(b"\xff.diary"))

    assert said.status == BAD_INPUT
    assert "the name is not in UTF-8" in said.err
    assert everything_in(tmp_path) == {}


COMMANDS = (
    "check {}",
    "export {} --to new.json",
    "report {} --to new.pdf",
    "export {} --to new.ics",
    "import {} --into {}",
)


@pytest.mark.parametrize("words", COMMANDS)
def test_a_link_is_answered_with_the_file_it_leads_to(says, diary, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    link = tmp_path / "link.diary"
    link.symlink_to(diary)
    before = everything_in(tmp_path)
    said = says(*[word.format(link) for word in words.split()])
    assert said.status == BAD_INPUT
    assert said.err == f"kineret-gui: {link}: it is only a link to a file elsewhere: {diary}\n"
    assert everything_in(tmp_path) == before


def test_into_a_file_with_a_second_name_nothing_is_brought(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "demo.json")
    os.link(diary, tmp_path / "other.diary")
    before = everything_in(tmp_path)
    said = says("import", tmp_path / "demo.json", "--into", diary)
    assert (said.status, "the file has another name besides" in said.err) == (BAD_INPUT, True)
    assert everything_in(tmp_path) == before
    assert says("check", diary).status == 0


def test_a_file_name_of_two_lines_is_answered_in_one(says, tmp_path):
    said = says("check", tmp_path / "a\nb\x1b[31m.diary")

    assert (said.status, said.err.count("\n")) == (BAD_INPUT, 1)
    assert said.err.rstrip("\n").isprintable()


@contextlib.contextmanager
def shut(folder: Path) -> Iterator[None]:
    """A folder into which this account may not look. To root every folder is open, so root becomes nobody."""
    as_root = os.geteuid() == 0
    if as_root and not all(above.stat().st_mode & 0o001 for above in Path(__file__).parents):
        pytest.skip("root becomes nobody here, and nobody may not look into the program's own folder")
    folder.chmod(0o000)
    if as_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if as_root:
            os.seteuid(0)
        folder.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize(
    "words",
    [
        "check {}/shut/demo.diary",
        "export {}/shut/demo.diary --to {}/shut/new.json",
        "import {}/shut/demo.json --into {}/shut/new.diary",
        "demo --out {}/shut/new.diary --days 3",
    ],
)
def test_a_folder_without_permission_is_named_and_stays_as_it_is(says, files, tmp_path, words):
    folder = tmp_path / "shut"
    folder.mkdir()
    for file in files.glob("demo.*"):
        shutil.copy(file, folder)
    before = everything_in(folder)
    with shut(folder):
        said = says(*[word.format(tmp_path) for word in words.split()])

    assert (said.status, said.out, said.err.count("\n")) == (BAD_INPUT, "", 1)
    assert "this account is not allowed to read or write there" in said.err
    assert everything_in(folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_without_permission_takes_no_import(says, files):
    with TemporaryDirectory() as open_to_all:
        file, folder = Path(open_to_all) / "demo.json", Path(open_to_all) / "shut"
        file.write_bytes((files / "demo.json").read_bytes())
        folder.mkdir()
        Path(open_to_all).chmod(0o755)
        with shut(folder):
            said = says("import", file, "--into", folder / "new.diary")

        assert (said.status, said.out, said.err.count("\n")) == (BAD_INPUT, "", 1)
        assert "this account is not allowed to read or write there" in said.err
        assert everything_in(folder) == {}


def test_a_refusal_leaves_the_process_with_its_status_and_without_a_traceback(tmp_path):
    said = run_alone("check", tmp_path / "nothing.diary")

    assert (said.returncode, said.stdout) == (BAD_INPUT, "")
    assert said.stderr == f"kineret-gui: {tmp_path / 'nothing.diary'}: there is no file with that name\n"
