"""Many ways to damage the file of a diary, and what a person meets who opens it then."""

import contextlib
import random
import time
from collections import Counter
from dataclasses import dataclass

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Answer
from kineret_gui.diary.record import Record
from kineret_gui.diary.task import run_task
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.facts import answer, injection
from tests.store.diaries import add, all_that_stands, begun_with_days, opened

SECTOR, PAGE = 512, 4096
LONGEST = 2  # seconds of work that one damaged file may take


@dataclass(frozen=True)
class Content:
    """All that a diary says."""

    records: tuple[Record, ...]
    standing: tuple[Entry[Fact], ...]


def content(path):
    """What the program reads there. Raises DiaryUnavailable; None where the inspection sees a problem."""
    with contextlib.closing(opened(path, read_only=True)) as diary:
        if not run_task(diary.verification()).is_sound:
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
    outcomes: Counter[str] = Counter()
    for number in range(files):
        damage = KINDS_OF_DAMAGE[number % len(KINDS_OF_DAMAGE)]
        damaged = path.with_name("damaged.diary")
        damaged.write_bytes(damage(bytes_on_disk, random.Random(number)))
        began = time.process_time()
        found = outcome(damaged, sound)
        write_into(damaged)
        assert time.process_time() - began < LONGEST, f"{damage.__name__} {number}"
        assert found != "CHANGED", f"{damage.__name__} {number}"
        outcomes[found] += 1
        for left in path.parent.glob("damaged.diary*"):
            left.unlink()
    return outcomes
