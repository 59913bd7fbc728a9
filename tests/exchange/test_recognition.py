"""Files that a person may well choose: what they are, and which export to choose instead."""

import io
import sqlite3

import pytest

from kineret_gui.actions.read_other_file import reading_other_file
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.recognition import reading_foreign
from tests.exchange.programs.samples import HERE
from tests.exchange.zips import zipped

MEDTIMER = (
    "Reminded;Medicine;Amount;Taken;Tags;Interval;Notes;Reminded (ISO);Taken (ISO)\n"
    "3/28/26 9:00 PM;Kineret;100 mg;3/28/26 9:12 PM;;;;2026-03-28T20:00:00Z;2026-03-28T20:12:00Z\n"
)
LOOP = "CREATE TABLE Habits (id integer); CREATE TABLE Repetitions (id integer);"


def refused(content: bytes) -> str:
    with pytest.raises(FileRefused) as refusal:
        run_task(reading_foreign(io.BytesIO(content), HERE))
    return str(refusal.value)


@pytest.mark.parametrize(
    ("content", "which"),
    [
        (MEDTIMER.encode(), "choose Backup, and import the .json"),
        (MEDTIMER.replace("Medicine", "Medikament").encode("utf-8-sig"), "choose Backup"),
        (b'<?xml version="1.0"?>\n<ClinicalDocument/>', "Export All Health Data"),
        (zipped(("apple_health_export/export_cda.xml", b"<ClinicalDocument/>")), "Export All Health Data"),
        (zipped(("[Content_Types].xml", b"<a/>"), ("xl/workbook.xml", b"<a/>")), "save it as .csv"),
        (zipped(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<a/>")), ".csv"),
        (zipped(("Index/Document.iwa", b"x"), ("preview.jpg", b"x")), "save it as .csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .csv"),
        (zipped(("photo.jpg", b"x")), "neither a copy of a diary nor"),
        (b"a,b,c\n1,2,3\n", "neither a copy of a diary nor"),
    ],
)
def test_a_file_that_cannot_be_read_says_which_one_can(content, which):
    assert which in refused(content)


@pytest.mark.parametrize(
    ("tables", "which"),
    [(LOOP, "Export as CSV"), ("CREATE TABLE ReminderEvent (id integer)", "choose Backup")],
)
def test_the_database_of_another_program_is_not_opened_and_says_what_is_wanted(tmp_path, tables, which):
    database = sqlite3.connect(tmp_path / "other.db")
    database.executescript(tables)
    database.close()

    with pytest.raises(FileRefused, match=which):
        run_task(reading_other_file(tmp_path / "other.db", HERE))
