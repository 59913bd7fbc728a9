"""Two carers, each with a computer of their own: a copy is given, opened there, and what was written comes back."""

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from kineret_gui.actions.back_up import backing_up_by_hand
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import NewEntry, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.entry_table import EntryTable
from tests.facts import injection, person
from tests.patient import Patient
from tests.seeded import DEVICE, Diary

FILE, OPEN, COPY = "Or enter the full path", "Open this file", "Copy it to this computer and open it"


class Newcomer(Patient):
    """Someone who starts the program without naming a diary."""

    def starts(self) -> None:
        self.closes()
        self.program.start(None)

    def looks_at(self, file: Path) -> None:
        self.starts()
        self.taps("Open a diary")
        self.types_into(FILE, str(file))
        self.taps(OPEN)

    def own(self) -> list[Path]:
        """The diaries in the folder of this account, and whatever else lies there."""
        folder = self._home / "diaries"
        return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def grandmother(qapp, tmp_path, clock):
    home = tmp_path / "grandparents"
    grandmother = Newcomer(home, home / "none.diary", clock)
    grandmother.prefers(device="grandparents")
    yield grandmother
    grandmother.closes()


def whole(path):
    """All entries as they were sealed, after every one was looked over."""
    with closing(DiaryFile(path, "", "", read_only=True)) as diary:
        assert run_task(diary.verification()).problems == []
        return run_task(writing_json(diary.records()))


def writers(path):
    with closing(DiaryFile(path, "", "", read_only=True)) as diary:
        return sorted(entry.by for entry in diary.standing(Injection))


def gives_a_copy(patient, file):
    patient.taps("More")
    patient.taps("Share with another carer")
    patient.types_into("Or enter the full path", str(file))
    patient.taps("Save the copy")


def exports(patient, file):
    patient.taps("More")
    patient.taps("Export the diary")
    patient.types_into("Or enter the full path", str(file))
    patient.taps("Save the file")
    patient.sees("Saved:")


def brings_in_theirs(patient, file):
    patient.taps("More")
    patient.taps("Share with another carer")
    patient.taps("Import their copy")
    patient.types_into(FILE, str(file))
    patient.taps("Check this file")
    patient.taps("Import ")
    patient.sees(" imported. A backup was made first.")


def records_injection(someone, *whose_hand):
    someone.taps("Today")
    someone.taps("I have already injected")
    for said in whose_hand:
        someone.taps(said)
    someone.taps("I do not remember where")
    someone.taps("Record injection")
    someone.sees("Injection given at 08:05")


def says_who_she_is(grandmother):
    grandmother.types_into("Or enter your own name", "Grandmother")
    grandmother.taps("Use this name")
    grandmother.sees("Diary of Ada Example")


@pytest.mark.parametrize("ending", [".json", ".diary"])
def test_a_copy_is_given_opened_there_and_both_write_and_have_the_same(
    patient, grandmother, diary, clock, stick, ending
):
    diary.holds(injection("2026-03-09 08:05", "2026-03-09 08:00"))
    (exports if ending == ".json" else gives_a_copy)(patient, stick / f"ada{ending}")
    patient.sees(f"ada{ending}")
    patient.closes()

    grandmother.looks_at(stick / f"ada{ending}")
    grandmother.sees(
        "Open the diary of Ada Example?",
        f"It contains {len(diary.records())} entries, the newest entered on 10 Mar 2026",
    )
    assert grandmother.own() == []
    grandmother.taps(COPY)
    says_who_she_is(grandmother)
    (there,) = grandmother.own()
    assert whole(there) == whole(diary.path)
    assert stat.S_IMODE(there.stat().st_mode) == 0o600

    clock.set("10 March 2026 08:05")
    records_injection(grandmother, "I injected, or someone else did")
    gives_a_copy(grandmother, stick / "from grandmother.diary")
    grandmother.sees("Copied and checked: ")
    grandmother.closes()
    clock.set("11 March 2026 08:05")
    records_injection(patient)
    brings_in_theirs(patient, stick / "from grandmother.diary")
    gives_a_copy(patient, stick / "from home.diary")
    patient.sees("Copied and checked: ")
    patient.closes()
    grandmother.diary = there
    brings_in_theirs(grandmother, stick / "from home.diary")

    assert whole(there) == whole(diary.path)
    assert writers(there) == ["Ada Example", "Ada Example", "Grandmother"]


def test_a_diary_on_a_stick_is_copied_and_the_file_stays_as_it_is(grandmother, diary, stick):
    shutil.copy(diary.path, stick / "ada.diary")
    before = (stick / "ada.diary").read_bytes()
    grandmother.looks_at(stick / "ada.diary")
    grandmother.taps(COPY)
    says_who_she_is(grandmother)

    assert (stick / "ada.diary").read_bytes() == before
    assert os.listdir(stick) == ["ada.diary"]
    assert [path.name for path in grandmother.own()] == ["ada-example.diary"]


def test_it_is_opened_again_at_the_next_start(grandmother, diary, stick):
    shutil.copy(diary.path, stick / "ada.diary")
    grandmother.looks_at(stick / "ada.diary")
    grandmother.taps(COPY)
    says_who_she_is(grandmother)
    shutil.rmtree(stick)
    grandmother.starts()

    grandmother.sees("Diary of Ada Example", "Start injection")


def test_a_diary_on_a_stick_can_be_read_and_written_where_it_lies(grandmother, diary, stick):
    shutil.copy(diary.path, stick / "ada.diary")
    grandmother.looks_at(stick / "ada.diary")
    grandmother.taps("Open read-only")
    grandmother.sees("Diary of Ada Example", "Read-only")
    grandmother.opens("open")
    grandmother.types_into(FILE, str(stick / "ada.diary"))
    grandmother.taps(OPEN)
    grandmother.taps("Open")
    says_who_she_is(grandmother)

    assert grandmother.own() == []


def test_a_backup_is_never_written_in_wherever_it_was_copied_to(grandmother, diary, stick):
    backup = stick / "000003-2026-03-09T060000Z.diary"
    shutil.copy(diary.path, backup)
    before = backup.read_bytes()
    grandmother.looks_at(backup)
    grandmother.sees("Open the diary of Ada Example?")
    assert not grandmother.is_offered("Make entries in the file where it is")
    grandmother.taps("Open read-only")
    grandmother.sees("Diary of Ada Example")
    grandmother.opens("whose", str(backup))
    grandmother.taps("Open")
    grandmother.sees("Diary of Ada Example")
    assert not grandmother.program._context.diary.file.is_writable

    grandmother.opens("open")
    grandmother.types_into(FILE, str(backup))
    grandmother.taps(OPEN)
    grandmother.taps(COPY)
    says_who_she_is(grandmother)
    assert grandmother.program._context.diary.file.is_writable
    assert backup.read_bytes() == before


def test_a_backup_that_goes_on_here_becomes_one_again_with_what_was_written_after_it(
    qapp, diary, clock, stick, tmp_path
):
    """The disk broke, an old backup is opened under the name of the same computer, and the newer copy turns up."""
    shutil.copy(diary.path, stick / "000001-2026-03-10T060000Z.diary")
    diary.holds(injection("2026-03-09 08:05", "2026-03-09 08:00"))  # by this computer, after the backup
    shutil.copy(diary.path, stick / "newer.diary")
    ada = Newcomer(tmp_path / "new home", tmp_path / "none.diary", clock)
    ada.prefers(device=DEVICE)
    ada.looks_at(stick / "000001-2026-03-10T060000Z.diary")
    ada.taps(COPY)
    ada.taps("I am Ada Example")
    clock.set("10 March 2026 08:05")
    records_injection(ada)
    brings_in_theirs(ada, stick / "newer.diary")
    (there,) = ada.own()
    ada.closes()

    assert len(writers(there)) == 2
    whole(there)


@pytest.mark.parametrize("lost", ["gone", "spoilt"])
def test_the_backup_of_a_diary_that_is_lost_is_offered_and_becomes_a_diary_again(
    grandmother, diary, stick, clock, lost
):
    shutil.copy(diary.path, stick / "ada.diary")
    grandmother.looks_at(stick / "ada.diary")
    grandmother.taps(COPY)
    says_who_she_is(grandmother)
    grandmother.closes()
    (there,) = grandmother.own()
    with closing(DiaryFile(there, "grandparents", "Grandmother")) as file:
        run_task(backing_up_by_hand(file, folders(grandmother._home).backups_of(there), clock.now()))
    there.unlink() if lost == "gone" else there.write_bytes(b"spoilt")
    Settings(folders(grandmother._home).settings / "settings.json").change(diary="", known=())

    grandmother.starts()
    grandmother.opens("open")
    grandmother.taps("Ada Example. Backup from 10 Mar 2026 at 07:00")
    grandmother.taps(COPY)
    says_who_she_is(grandmother)

    assert whole(grandmother.own()[-1 if lost == "gone" else 0]) == whole(diary.path)


def test_a_copy_of_a_diary_that_is_here_leads_to_bringing_it_in(patient, diary, stick, tmp_path, clock):
    shutil.copy(diary.path, stick / "theirs.diary")
    with closing(DiaryFile(stick / "theirs.diary", "grandparents", "Grandmother")) as theirs:
        theirs.add(NewEntry(new_id(), injection("2026-03-09 08:05", "2026-03-09 08:00")), now=clock.now())
    patient.taps("More")
    patient.taps("Diaries")
    patient.types_into(FILE, str(stick / "theirs.diary"))
    patient.taps(OPEN)
    patient.sees("It contains ", "This diary is already on this computer: ")
    patient.taps("Import what is new")
    patient.taps("Import ")
    patient.sees(" imported. A backup was made first.")

    assert whole(diary.path) == whole(stick / "theirs.diary")
    assert not (tmp_path / "home" / "diaries").exists()


def test_another_diary_of_the_same_name_is_kept_apart(grandmother, diary, stick, clock):
    shutil.copy(diary.path, stick / "ada.diary")
    with Diary(stick / "namesake.diary", clock) as namesake:
        namesake.holds(person())
    grandmother.starts()
    for file in ("ada.diary", "namesake.diary"):
        grandmother.opens("open")
        grandmother.types_into(FILE, str(stick / file))
        grandmother.taps(OPEN)
        grandmother.taps(COPY)
        says_who_she_is(grandmother)

    assert [path.name for path in grandmother.own()] == ["ada-example-2.diary", "ada-example.diary"]


# What cannot be opened


def broken(path, how):
    if how == "changed":
        path.write_bytes(path.read_bytes().replace(b'"Ada Example"', b'"Eve Example"'))
    elif how == "cut":
        path.write_bytes(path.read_bytes()[:6000])
    elif how == "newer":
        with closing(sqlite3.connect(path)) as file:
            file.execute("PRAGMA user_version = 999")
    elif how == "letter":
        path.write_text("Dear Ada, " * 400)
    elif how == "newer.json":
        path.write_text('{"format":"kineret-diary","version":999,"entries":[\n\n]}\n')
    elif how == "cut.json":
        path.write_text('{"format":"kineret-diary","version":1,"entries":[\n')


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("changed", "This copy is damaged: One of its entries was changed outside the app."),
        ("cut", "The diary is damaged"),
        ("newer", "The diary was made by a newer version"),
        ("letter", "This is not a Kineret diary"),
        (
            "newer.json",
            "This file cannot be opened: it was saved by a newer version of this app in format 999, and this version "
            "reads up to format 1. Use the newer version on this computer too. Nothing was changed. Choose another "
            "file.",
        ),
        ("cut.json", "This file cannot be opened: line 2"),
    ],
)
def test_what_cannot_be_opened_says_why_and_nothing_is_made_of_it(grandmother, diary, stick, how, said):
    file = stick / f"ada.{how.partition('.')[2] or 'diary'}"
    shutil.copy(diary.path, file)
    broken(file, how)
    before = file.read_bytes()
    grandmother.looks_at(file)

    grandmother.sees(said)
    assert file.read_bytes() == before
    assert os.listdir(stick) == [file.name]
    assert grandmother.own() == []


def test_on_a_full_disk_no_half_copy_is_left(grandmother, diary, stick, monkeypatch):
    shutil.copy(diary.path, stick / "ada.diary")

    def full(*_):
        raise OSError(errno.ENOSPC, "no room")

    grandmother.looks_at(stick / "ada.diary")
    with monkeypatch.context() as patch:
        patch.setattr("kineret_gui.store.creation._verify", full)
        grandmother.taps(COPY)
        grandmother.sees("The drive is full")
    assert grandmother.own() == []

    grandmother.taps("Try again")
    grandmother.taps(COPY)
    says_who_she_is(grandmother)
    assert len(grandmother.own()) == 1


def test_bytes_that_the_disk_gives_back_otherwise_are_found(grandmother, diary, stick, monkeypatch):
    shutil.copy(diary.path, stick / "ada.diary")
    insert = EntryTable.insert
    lost: list[Record] = []

    def forgetful(self, record):
        if lost or record.kind != "prescription":
            insert(self, record)
        else:
            lost.append(record)

    monkeypatch.setattr(EntryTable, "insert", forgetful)
    grandmother.looks_at(stick / "ada.diary")
    grandmother.taps(COPY)
    grandmother.sees("The drive did not respond")

    assert grandmother.own() == []


# Giving


def test_a_copy_is_never_written_over_another_file(patient, diary, stick):
    (stick / "ada.diary").write_bytes(b"something else")
    gives_a_copy(patient, stick / "ada.diary")

    patient.sees("It was not replaced:", "No copy was made.")
    assert (stick / "ada.diary").read_bytes() == b"something else"
    assert os.listdir(stick) == ["ada.diary"]


def test_a_stick_that_is_full_or_gone_keeps_no_half_copy(patient, diary, stick, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr("kineret_gui.store.verified_copy.give_name", full)
        gives_a_copy(patient, stick / "ada.diary")
        patient.sees("There is no space left on the drive with this file:", "No copy was made.")
    assert os.listdir(stick) == []

    gives_a_copy(patient, stick / "gone" / "ada.diary")
    patient.sees("The folder for this file cannot be found:")


def test_what_a_copy_gives_is_private_and_says_what_to_do_there(patient, diary, stick):
    gives_a_copy(patient, stick / "ada.diary")
    patient.sees("Copied and checked: ", "On the other computer:", "1. Start this app there.")

    assert stat.S_IMODE((stick / "ada.diary").stat().st_mode) == 0o600
    assert whole(stick / "ada.diary") == whole(diary.path)


def test_who_may_only_read_can_give_a_copy_and_takes_none_in(patient, diary, stick):
    patient.opens("whose", str(diary.path))
    patient.taps("Open read-only")
    gives_a_copy(patient, stick / "ada.diary")
    patient.sees("Copied and checked: ")

    assert not patient.is_offered("Import their copy")
