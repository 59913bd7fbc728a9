"""Every command with a diary in which a newer version wrote: what the version before it made of one more field."""

import json

import pytest

from kineret_gui.diary.entry import KINDS, Foreign, kind_of
from tests.every_kind import FULL
from tests.facts import day, injection
from tests.newer import FIELD, with_a_field, with_a_word
from tests.report.pdf import words
from tests.store.diaries import add, begun, records_on_disk

EACH_KIND = [next(fact for fact in FULL if kind_of(fact) == kind) for kind in KINDS if kind != "withdrawal"]


@pytest.fixture
def diary(tmp_path):
    """Each kind with one field more, an injection that cannot be read, and a kind that nobody knows."""
    diary = begun(tmp_path / "ada.diary")
    for fact in EACH_KIND:
        add(diary, with_a_field(fact))
    add(diary, with_a_word(injection("2026-03-09 08:05", "2026-03-09 08:00"), "milligrams", 150))
    add(diary, Foreign("weather", day("2026-03-09"), '{"sky":"grey"}'))
    diary.close()
    return diary.path


def test_it_is_sound_and_said_how_much_of_it_is_newer(says, diary):
    said = says("check", diary)

    newer = len(EACH_KIND) + 2
    assert (said.status, said.err) == (0, "")
    assert said.out == f"{diary}: no problems found; entries: {newer + 2}, devices: 1, of a newer version: {newer}\n"


@pytest.mark.parametrize(
    ("name", "more", "told"),
    [
        ("new.json", (), f"{len(EACH_KIND) + 4} entries"),
        ("new.zip", (), f"{len(EACH_KIND) + 4} entries in {len(EACH_KIND) + 1} tables"),
        (
            "new.csv",
            ("--table", "injections"),
            "1 entry in the table injections; 1 more in the table of_",
        ),
        ("new.fhir.json", (), "; left out: 2 entries of a newer version; of 13 entries of a newer version, what this"),
        ("new.ics", (), "; of 2 entries of a newer version, what this version knows"),
    ],
)
def test_it_is_exported_into_every_format(says, diary, tmp_path, name, more, told):
    said = says("export", diary, "--to", tmp_path / name, *more)

    assert (said.status, said.err) == (0, "")
    assert told in said.out


def test_it_is_put_on_paper(says, diary, tmp_path):
    assert says("report", diary, "--to", tmp_path / "new.pdf", "--until", "2026-03-12").status == 0
    told = words((tmp_path / "new.pdf").read_bytes())
    assert "Entries left out that only a newer version can read: 2." in told
    assert "Entries from a newer version, as far as this version can read them: " in told
    assert "Entered with a newer version: the version that made this report cannot read it." in told
    assert says("report", diary, "--to", tmp_path / "month.pdf", "--month", "2026-04").status == 0


def test_it_is_brought_into_a_new_diary_with_every_word(says, diary, tmp_path):
    says("export", diary, "--to", tmp_path / "new.json")
    said = says("import", tmp_path / "new.json", "--into", tmp_path / "new.diary")

    assert (said.status, said.err) == (0, "")
    assert set(records_on_disk(tmp_path / "new.diary")) == set(records_on_disk(diary))
    assert sum(FIELD in json.loads(record.body) for record in records_on_disk(diary)) == len(EACH_KIND)


def test_its_tables_are_brought_into_another_diary_with_every_word(says, diary, tmp_path):
    other = begun(tmp_path / "other.diary")
    other.close()
    says("export", diary, "--to", tmp_path / "new.zip")

    said = says("import", tmp_path / "new.zip", "--into", other.path)

    assert (said.status, said.err) == (0, "")
    bodies = {record.body for record in records_on_disk(other.path)}
    assert with_a_field(EACH_KIND[-2]).body not in bodies  # who it was brought in by stays behind
    for fact in EACH_KIND[1:18]:
        assert with_a_field(fact).body in bodies, kind_of(fact)
    assert '{"sky":"grey"}' in bodies
