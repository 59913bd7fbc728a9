"""Damaged files: refused, or seen by the inspection, or harmless; never changed silently, never a crash."""

import contextlib
import random
import time
from collections import Counter
from dataclasses import dataclass

import pytest

from kineret_gui.diary.injection import Answer
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import answer, injection
from tests.store.diaries import add, all_that_stands, begun_with_days, opened

SECTOR, PAGE = 512, 4096
LONGEST = 2  # seconds that one damaged file may take


@dataclass(frozen=True)
class Content:
    """All that a diary says."""

    records: tuple
    standing: tuple


def content(path):
    """What the program reads there. Raises DiaryUnavailable; None where the inspection sees a problem."""
    with contextlib.closing(opened(path, read_only=True)) as diary:
        if not diary.inspect_all().is_sound:
            return None
        return Content(tuple(diary.records()), all_that_stands(diary))


def outcome(path, whole):
    """What a person meets who opens this file: `refused`, `seen`, `harmless`, or `CHANGED`."""
    try:
        found = content(path)
    except DiaryUnavailable:
        return "refused"
    if found is None:
        return "seen"
    return "harmless" if found == whole else "CHANGED"


def write_into(path):
    """Nothing but DiaryUnavailable may come of writing into a damaged file."""
    with contextlib.suppress(DiaryUnavailable), contextlib.closing(opened(path)) as diary:
        add(diary, injection("2026-03-30 08:05"))
        diary.keep_form("guide", "{}")
        diary.form("guide")


def flipped_bits(whole, chance):
    damaged = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return damaged


def flipped_bits_in_the_schema(whole, chance):
    damaged = bytearray(whole)
    for _ in range(chance.choice((1, 1, 2))):
        damaged[chance.randrange(3 * PAGE)] ^= 1 << chance.randrange(8)
    return damaged


def other_letters(whole, chance):
    """Damage that keeps the text readable, as a digit that becomes another digit."""
    damaged = bytearray(whole)
    letters = [at for at, byte in enumerate(damaged) if chr(byte).isalnum()]
    for _ in range(chance.choice((1, 1, 2, 4))):
        damaged[chance.choice(letters)] = ord(chance.choice("0123456789abcxyz"))
    return damaged


def cut_off(whole, chance):
    return whole[: SECTOR * chance.randrange(len(whole) // SECTOR)]


def emptied_page(whole, chance):
    at = PAGE * chance.randrange(len(whole) // PAGE)
    return whole[:at] + bytes(PAGE) + whole[at + PAGE :]


def page_of_noise(whole, chance):
    at = PAGE * chance.randrange(len(whole) // PAGE)
    return whole[:at] + chance.randbytes(PAGE) + whole[at + PAGE :]


def sector_of_noise(whole, chance):
    at = SECTOR * chance.randrange(len(whole) // SECTOR)
    return whole[:at] + chance.randbytes(SECTOR) + whole[at + SECTOR :]


def swapped_pages(whole, chance):
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    one, other = chance.sample(range(len(pages)), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


KINDS_OF_DAMAGE = (
    flipped_bits,
    flipped_bits_in_the_schema,
    other_letters,
    cut_off,
    emptied_page,
    page_of_noise,
    sector_of_noise,
    swapped_pages,
)


def many_damaged_files(path, files):
    """How many of so many damaged files ended how; the same ones every time."""
    diary = begun_with_days(path, 20)
    wrong = add(diary, injection("2026-03-21 08:05", spot="abdomen/a"))
    add(diary, injection("2026-03-21 08:05", spot="abdomen/b"), replaces=wrong.id)
    add(diary, answer("2026-03-22 08:00", Answer.MISSED))
    diary.close()
    sound, bytes_on_disk = content(path), path.read_bytes()
    outcomes = Counter()
    for number in range(files):
        damage = KINDS_OF_DAMAGE[number % len(KINDS_OF_DAMAGE)]
        damaged = path.with_name("damaged.diary")
        damaged.write_bytes(damage(bytes_on_disk, random.Random(number)))
        began = time.perf_counter()
        found = outcome(damaged, sound)
        write_into(damaged)
        assert time.perf_counter() - began < LONGEST, f"{damage.__name__} {number}"
        assert found != "CHANGED", f"{damage.__name__} {number}"
        outcomes[found] += 1
        for left in path.parent.glob("damaged.diary*"):
            left.unlink()
    return outcomes


def test_no_damage_changes_a_diary_silently(path):
    outcomes = many_damaged_files(path, 1200)
    assert outcomes.total() == 1200
    assert min(outcomes[ending] for ending in ("refused", "seen", "harmless")) > 30


@pytest.mark.torture
def test_no_damage_changes_a_diary_silently_ten_thousand_times(path, record_property):
    outcomes = many_damaged_files(path, 10_000)
    record_property("figures", f"10,000 damaged files: {dict(outcomes)}, 0 changed silently, 0 other errors")


def test_a_search_that_trusts_the_database_alone_would_find_silent_changes(path, monkeypatch):
    """The same search must see what is missed where only the database's own check looks."""
    from kineret_gui.store import diary_file
    from kineret_gui.store.inspection import Inspection

    def database_alone(integrity, records, newest):
        yield
        return Inspection(problems=[line for line in integrity if line != "ok"])

    monkeypatch.setattr(diary_file, "inspect", database_alone)
    with pytest.raises(AssertionError, match="other_letters"):
        many_damaged_files(path, 1200)


@pytest.mark.parametrize("length", range(0, 8 * SECTOR, SECTOR))
def test_the_first_page_cut_short_is_refused(diary, path, length):
    diary.close()
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason in (Reason.NOT_A_DIARY, Reason.DAMAGED)


def test_a_diary_cut_in_half_is_damaged(path):
    begun_with_days(path, 20).close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED


def test_letters_that_are_none_are_damage(path):
    begun_with_days(path, 3).close()
    path.write_bytes(path.read_bytes().replace(b"Ada Example", b"Ada \xff\xfe\xfdmple"))
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED


def test_noise_where_the_entries_are_is_damage(path):
    begun_with_days(path, 20).close()
    whole = path.read_bytes()
    at = whole.index(b'"note":"day 9"') // PAGE * PAGE
    path.write_bytes(whole[:at] + random.Random(1).randbytes(PAGE) + whole[at + PAGE :])
    with pytest.raises(DiaryUnavailable) as refused:
        content(path)
    assert refused.value.reason is Reason.DAMAGED
