"""What another file is, is told by what stands in it; and nothing in it can fill the memory."""

import pytest

from kineret_gui.actions import read_other_file as module
from kineret_gui.actions.read_other_file import OtherCopy, reading_other_file
from kineret_gui.diary.task import run_task
from kineret_gui.exchange import json_import
from kineret_gui.exchange.import_file import FileRefused, ImportContext
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import ZONE, person
from tests.store.diaries import begun_with_days, records_on_disk

HERE = ImportContext(ZONE, 180)


@pytest.fixture
def path(path):
    begun_with_days(path, 5).close()
    return path


@pytest.fixture
def exported(path, tmp_path):
    file = tmp_path / "ada.json"
    file.write_bytes(run_task(writing_json(records_on_disk(path))))
    return file


@pytest.fixture(params=["path", "exported"])
def copy(request):
    """A copy of the diary: the file itself, or what was exported."""
    return request.getfixturevalue(request.param)


def test_a_copy_holds_every_entry_and_says_whose_it_is(copy, path):
    assert run_task(reading_other_file(copy, HERE)) == OtherCopy(
        tuple(records_on_disk(path)), person(), is_diary=copy == path
    )


def test_a_copy_is_known_whatever_its_name_says(copy, tmp_path):
    renamed = copy.rename(tmp_path / "holiday.jpg")

    assert run_task(reading_other_file(renamed, HERE)).whose == person()


def test_a_copy_of_more_entries_than_a_diary_holds_is_refused(copy, monkeypatch):
    for place in (module, json_import):
        monkeypatch.setattr(place, "MOST_ENTRIES", 6)

    with pytest.raises(FileRefused, match="it has more than 6 entries"):
        run_task(reading_other_file(copy, HERE))


def test_a_copy_that_is_too_large_is_refused_before_it_is_read(path, monkeypatch):
    monkeypatch.setattr(module, "LARGEST", 1024)

    with pytest.raises(FileRefused, match="it is larger than"):
        run_task(reading_other_file(path, HERE))


def test_reading_that_is_given_up_leaves_the_copy_as_it_was(copy):
    before = copy.read_bytes()
    reading = reading_other_file(copy, HERE)
    next(reading, None)
    reading.close()

    assert copy.read_bytes() == before


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(DiaryUnavailable) as refused:
        run_task(reading_other_file(tmp_path / "gone.json", HERE))

    assert refused.value.reason is Reason.MISSING
