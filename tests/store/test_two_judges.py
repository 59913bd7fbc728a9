"""The window and `check` say the same of every file, and neither calls one sound that shows another diary."""

import contextlib
import os
import random
import sqlite3
from dataclasses import replace

import pytest

from kineret_gui.diary.entry import Withdrawal
from kineret_gui.diary.task import run_task
from kineret_gui.store import verification
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import day, injection
from tests.store.damage import KINDS_OF_DAMAGE, PAGE
from tests.store.diaries import add, begun_with_days, opened, records_on_disk, tampering
from tests.store.two_judges import PAGES, Judges, fifty_seven_pages, judged, pages_overwritten, pages_swapped


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return fifty_seven_pages(tmp_path_factory.mktemp("pages") / "ada.diary").read_bytes()


@pytest.mark.long
def test_of_some_pairs_of_pages_none_is_silent_and_both_agree(whole, tmp_path):
    some = [*pages_overwritten(whole)][::30] + [*pages_swapped(whole)][::30]
    assert len(whole) == PAGES * PAGE

    found = judged(tmp_path, whole, some)

    assert found["damaged"] > 130


def over_what_was_withdrawn(whole):
    """Every other page in the place of the index of what was withdrawn, which is empty."""
    with contextlib.closing(sqlite3.connect(":memory:")) as memory:
        memory.deserialize(whole)
        of_index = "SELECT rootpage FROM sqlite_master WHERE name = 'entry_by_withdrawn'"
        (root,) = memory.execute(of_index).fetchone()
    return [one for one in pages_overwritten(whole) if one[0].endswith(f"over {root}")]


def test_an_entry_too_many_in_an_index_is_never_silent(whole, tmp_path):
    """By it doses count as withdrawn and are not shown; SQLite finds nothing wrong there."""
    assert judged(tmp_path, whole, over_what_was_withdrawn(whole))["damaged"] >= PAGES - 2


def test_that_search_finds_it_where_the_indexes_are_believed(whole, tmp_path, monkeypatch):
    monkeypatch.setattr(verification, "contradictions", lambda _: [])
    with pytest.raises(AssertionError, match="silent"):
        judged(tmp_path, whole, over_what_was_withdrawn(whole))


@pytest.mark.long
def test_of_hundreds_of_files_damaged_in_every_way_both_say_the_same(whole, tmp_path):
    many = []
    for number in range(200):
        damage = KINDS_OF_DAMAGE[number % len(KINDS_OF_DAMAGE)]
        many.append((f"{damage.__name__} {number}", bytes(damage(whole, random.Random(number)))))

    assert judged(tmp_path, whole, many)["damaged"] > 120


RULES = {
    "a day that is none": "UPDATE entry SET day = '3026-01-99' WHERE seq = 3",
    "a seal that is too short": "UPDATE newest_of_device SET hash = 'ab'",
    "an id without a letter": "UPDATE entry SET id = '' WHERE seq = 3",
    "an id that is too long": f"UPDATE entry SET id = '{'a' * 81}' WHERE seq = 3",
    "a body that is no JSON": "UPDATE entry SET body = '{' WHERE kind = 'prescription'",
    "a number before the first": "UPDATE entry SET device_seq = -1 WHERE seq = 3",
    "what refers to nothing": "UPDATE entry SET replaces = 'nothing' WHERE seq = 3",
    "nobody": "DELETE FROM entry WHERE kind = 'person'",
    "nothing at all": "DELETE FROM entry",
    "a step that was not taken": "DELETE FROM _sqlite_migrations",
}


@pytest.mark.parametrize("statement", RULES.values(), ids=RULES)
@pytest.mark.parametrize("mode", [0o600, 0o400], ids=["to write", "to read"])
def test_a_broken_rule_is_seen_by_both_also_in_a_file_that_can_only_be_read(tmp_path, statement, mode):
    path = tmp_path / "damaged.diary"
    begun_with_days(path, 5).close()
    with tampering(path) as outside:
        outside.execute("PRAGMA ignore_check_constraints = 1")
        outside.execute(statement)
    os.chmod(path, mode)
    judges = Judges(tmp_path)

    assert (judges.check_finds_sound(), judges.window_finds_sound()) == (False, False)


# What refers to a later entry


def forged(path, change):
    """The file of somebody who changes its last entry and seals that anew, as the program does."""
    begun_with_days(path, 4).close()
    *_, before, last = records_on_disk(path)
    forged = change(last, before).sealed()
    with tampering(path) as outside:
        outside.execute("UPDATE entry SET replaces = ?, hash = ? WHERE id = ?", (forged.replaces, forged.hash, last.id))
        outside.execute("UPDATE newest_of_device SET hash = ?", (forged.hash,))
    return path


def test_an_entry_that_replaces_itself_is_damage_by_name(tmp_path):
    path = forged(tmp_path / "damaged.diary", lambda last, _: replace(last, replaces=last.id))
    id = records_on_disk(path)[-1].id

    with contextlib.closing(opened(path, read_only=True)) as diary:
        found = run_task(diary.verification()).problems
    assert found == [f"entry {id}: it replaces or withdraws an entry that was written after it"]
    judges = Judges(tmp_path)
    assert (judges.check_finds_sound(), judges.window_finds_sound()) == (False, False)


def test_an_entry_that_replaces_an_earlier_one_is_sound(tmp_path):
    path = forged(tmp_path / "damaged.diary", lambda last, before: replace(last, replaces=before.id))

    with contextlib.closing(opened(path, read_only=True)) as diary:
        assert run_task(diary.verification()).problems == []


def test_a_circle_of_two_computers_is_damage_by_name(tmp_path):
    """Each replaces what the other one wrote, so that neither would be shown."""
    path = tmp_path / "damaged.diary"
    begun_with_days(path, 4).close()
    with contextlib.closing(opened(path, device="tablet")) as tablet:
        theirs = add(tablet, injection("2026-03-05 08:05"))
    mine = records_on_disk(path)[5]
    assert mine.device == "laptop"
    with contextlib.closing(opened(path)) as laptop:
        add(laptop, injection("2026-03-06 08:05"), id="m", replaces=theirs.id)
    (of_tablet,) = (record for record in records_on_disk(path) if record.device == "tablet")
    circle = replace(of_tablet, replaces="m").sealed()
    with tampering(path) as outside:
        outside.execute("UPDATE entry SET replaces = 'm', hash = ? WHERE id = ?", (circle.hash, circle.id))
        outside.execute("UPDATE newest_of_device SET hash = ? WHERE device = 'tablet'", (circle.hash,))

    with contextlib.closing(opened(path, read_only=True)) as diary:
        found = run_task(diary.verification()).problems
    assert sorted(found) == sorted(
        f"entry {id}: it replaces or withdraws an entry that was written after it" for id in ("m", circle.id)
    )


# Half-filled forms


def test_nothing_in_the_place_of_the_half_filled_forms_keeps_a_diary_from_opening(tmp_path):
    """Whatever page lies where they were: the diary is sound, and what is typed from then on is kept."""
    path = tmp_path / "ada.diary"
    with contextlib.closing(begun_with_days(path, 5)) as diary:
        diary.keep_form("guide", '{"step":1}')
    whole = path.read_bytes()
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    with contextlib.closing(sqlite3.connect(path)) as outside:
        (of_forms,) = outside.execute("SELECT rootpage FROM sqlite_master WHERE name = 'form'").fetchone()
    others = [bytes(PAGE), b"\xa5" * PAGE, *pages[1 : of_forms - 1], *pages[of_forms:]]
    for other in others:
        path.write_bytes(b"".join([*pages[: of_forms - 1], other, *pages[of_forms:]]))
        with contextlib.closing(opened(path, read_only=True)) as diary:
            assert run_task(diary.verification()).problems == []
        with contextlib.closing(opened(path)) as diary:
            assert diary.form("guide") is None
            diary.keep_form("guide", '{"step":2}')
            add(diary, injection("2026-03-30 08:05"))
            assert diary.form("guide") == '{"step":2}'
        with contextlib.closing(opened(path)) as diary:
            assert diary.forms() == {"guide": '{"step":2}'}
            diary.drop_form("guide")
            assert run_task(diary.verification()).problems == []


@pytest.mark.parametrize(
    "value", ["'no JSON'", "'[[[['", "x'ff00'", "'[1]'", "'{\"step\":1e999}'", "CAST(x'22ff22' AS TEXT)", "''"]
)
def test_no_form_that_is_none_keeps_a_diary_from_opening(tmp_path, value):
    path = tmp_path / "damaged.diary"
    begun_with_days(path, 5).close()
    with contextlib.closing(sqlite3.connect(path)) as outside:
        outside.execute("PRAGMA ignore_check_constraints = 1")
        for name in ("guided injection", "paper month", "draft injection "):
            with contextlib.suppress(sqlite3.IntegrityError):
                outside.execute(f"INSERT INTO form VALUES (?, {value})", (name,))
        outside.commit()
    judges = Judges(tmp_path)

    assert (judges.check_finds_sound(), judges.window_finds_sound()) == (True, True)
    with contextlib.closing(opened(path)) as diary:
        diary.keep_form("guided injection", "{}")
        assert diary.form("guided injection") == "{}"
        assert run_task(diary.verification()).problems == []


def test_withdrawing_what_was_withdrawn_is_no_damage(tmp_path):
    path = tmp_path / "ada.diary"
    with contextlib.closing(begun_with_days(path, 2)) as diary:
        twice = add(diary, injection("2026-03-03 08:05"))
        for _ in range(2):
            add(diary, Withdrawal(twice.id, day("2026-03-03")))
        assert run_task(diary.verification()).problems == []


def test_both_judges_refuse_what_is_no_file(tmp_path):
    judges = Judges(tmp_path)
    assert (judges.check_finds_sound(), judges.window_finds_sound()) == (False, False)
    with pytest.raises(DiaryUnavailable):
        judges.shows()
