"""What is read from a damaged file comes into a diary so that it is sound, and every copy knows its entries again."""

import random
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kineret_gui.actions.import_entries import Imported, import_into
from kineret_gui.actions.read_damaged import bringing_in_readable, looking_at_damaged, reading_as_diary
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.task import run_task
from kineret_gui.store.creation import begin_with_records
from kineret_gui.store.salvage import salvaging
from tests.facts import answer, injection, now
from tests.store.damage import PAGE
from tests.store.diaries import add, begun, ids_on_disk, opened, problems, records_on_disk

NOW = now("2026-04-01 08:00")


def a_life(path: Path, chance: random.Random) -> list[Path]:
    """A diary of two computers with corrections and withdrawals; the copies that were made of it on the way."""
    copies = []
    begun(path, "laptop").close()
    for step in range(60):
        with closing(opened(path, chance.choice(("laptop", "tablet")))) as diary:
            day = f"2026-03-{chance.randrange(1, 29):02}"
            old = chance.choice([None, None, *diary.newest(type(injection(f"{day} 08:05")), 5)])
            fact = injection(f"{day} 08:05", note="x" * chance.choice((0, 20, 900)))
            if chance.random() < 0.2:
                add(diary, answer(f"{day} 08:00", Answer.MISSED))
            else:
                add(diary, fact, replaces=old.id if old else None)
        if chance.random() < 0.1:
            copies.append(path.with_name(f"copy-{step}.diary"))
            copies[-1].write_bytes(path.read_bytes())
    return copies or [path]


def damaged(path: Path, chance: random.Random) -> None:
    """Some of its pages are lost, among them the first."""
    whole = bytearray(path.read_bytes())
    pages = len(whole) // PAGE
    for page in {0, *chance.sample(range(pages), pages // 3)}:
        whole[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(whole)


def standing_as_told(path: Path, known: dict[str, Any]) -> bool:
    """Whether each entry says what it said."""
    said = ("kind", "day", "body", "written_at", "by", "replaces", "withdraws")
    return all(
        all(getattr(record, name) == getattr(known[record.id], name) for name in said)
        for record in records_on_disk(path)
    )


@pytest.mark.parametrize("number", range(12))
def test_from_any_copy_and_any_damage_the_diary_is_sound_and_holds_all_that_can_be_read(tmp_path, number):
    chance = random.Random(number)
    path = tmp_path / "ada.diary"
    copies = a_life(path, chance)
    whole = {record.id: record for record in records_on_disk(path)}
    carers = tmp_path / "carer.diary"
    begin_with_records(carers, "", "", whole.values()).close()
    backup = tmp_path / "here" / "ada.diary"
    begin_with_records(backup, "", "", records_on_disk(copies[0])).close()
    before = set(ids_on_disk(backup))
    if copies[0] == path:
        before = set(whole)
    damaged(path, chance)
    readable = {record.id for record in run_task(salvaging(path)).records}

    with closing(opened(backup)) as diary:
        found = run_task(looking_at_damaged(diary, path))
        done = run_task(bringing_in_readable(diary, found, tmp_path / "backups", NOW))
        assert done == Imported(len(found.new), 0)
        assert run_task(looking_at_damaged(diary, path)).new == ()
    assert problems(backup) == []
    there = set(ids_on_disk(backup))
    assert there <= before | readable
    left_out = (before | readable) - there
    if found.strange:
        assert there == before
    else:  # only what refers to an entry that is gone
        assert all({whole[id].replaces, whole[id].withdraws} - {None} - there for id in left_out)
    assert standing_as_told(backup, whole)

    with closing(opened(carers)) as other, closing(opened(backup)) as here:
        assert isinstance(import_into(here, tuple(other.records())), Imported)
        assert isinstance(import_into(other, tuple(here.records())), Imported)
    for copy in (backup, carers):
        assert problems(copy) == []
        assert set(ids_on_disk(copy)) == set(whole)


@pytest.mark.parametrize("number", range(6))
def test_what_is_left_makes_a_diary_of_its_own(tmp_path, number):
    chance = random.Random(number)
    path = tmp_path / "ada.diary"
    a_life(path, chance)
    whole = {record.id: record for record in records_on_disk(path)}
    damaged(path, chance)
    found = run_task(reading_as_diary(path))
    if found:
        begin_with_records(tmp_path / "new.diary", "", "", found.records).close()
        assert problems(tmp_path / "new.diary") == []
        assert standing_as_told(tmp_path / "new.diary", whole)


def test_the_file_of_another_diary_gives_nothing(tmp_path):
    begun(tmp_path / "eve.diary").close()
    with closing(begun(tmp_path / "ada.diary")) as diary:
        found = run_task(looking_at_damaged(diary, tmp_path / "eve.diary"))
    assert found.strange
    assert found.new == ()


def test_a_letter_gives_nothing(tmp_path):
    (tmp_path / "letter").write_text("Dear diary")
    assert run_task(reading_as_diary(tmp_path / "letter")) is None
    with closing(begun(tmp_path / "ada.diary")) as diary:
        assert run_task(looking_at_damaged(diary, tmp_path / "letter")).new == ()
