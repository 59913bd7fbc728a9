"""One look at a diary: what belongs together is read from one file, which is seen to once and not at each word."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.diary.entry import NewEntry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.store import open_diary
from kineret_gui.store.snapshot import Stamp, stamp
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.facts import injection, now
from tests.patience import PATIENCE
from tests.replacing import GONE, PUTS
from tests.store.diaries import add, begun_with_days, ids_on_disk, opened


@pytest.fixture
def diary(path):
    begun_with_days(path, 5).close()
    file = opened(path)
    yield file
    file.close()


@pytest.fixture
def of_grandma(path, tmp_path, diary):
    """Another copy of it, in which Grandma wrote one injection more."""
    copy = tmp_path / "grandma.diary"
    shutil.copyfile(path, copy)
    file = opened(copy, device="grandma's phone")
    add(file, injection("2026-03-06 08:05", "2026-03-06 08:00"), id="grandma's")
    file.close()
    return copy


def injections(diary) -> int:
    return len(diary.standing(Injection))


def test_the_file_is_seen_to_once_in_a_look(diary, monkeypatch):
    seen: list[Path] = []

    def seen_to(file: Path) -> Stamp:
        seen.append(file)
        return stamp(file)

    monkeypatch.setattr(open_diary, "stamp", seen_to)
    with diary.looking():
        for _ in range(3):
            assert injections(diary) == 5
            assert diary.newest(Person)
    assert len(seen) == 1
    injections(diary)
    assert len(seen) == 2


@pytest.mark.parametrize("puts", PUTS)
def test_after_a_look_the_file_that_came_meanwhile_is_read(diary, of_grandma, path, puts):
    with diary.looking():
        assert injections(diary) == 5
        puts(of_grandma, path)
    assert injections(diary) == 6


@pytest.mark.parametrize("goes", GONE)
def test_a_look_says_that_the_file_is_gone(diary, path, goes):
    goes(path)
    with pytest.raises(DiaryUnavailable) as unavailable, diary.looking():
        pass
    assert unavailable.value.reason in (Reason.MISSING, Reason.FOLDER_MISSING)


def test_after_a_look_that_failed_the_file_is_seen_to_again(diary, of_grandma, path):
    with pytest.raises(ZeroDivisionError), diary.looking():
        raise ZeroDivisionError
    PUTS[0](of_grandma, path)
    assert injections(diary) == 6


@pytest.mark.parametrize("puts", PUTS)
def test_what_is_written_in_the_middle_of_a_look_goes_into_the_file_that_is_there(diary, of_grandma, path, puts):
    with diary.looking():
        injections(diary)
        puts(of_grandma, path)
        diary.add(NewEntry("mine", injection("2026-03-07 08:05", "2026-03-07 08:00")), now=now("2026-03-07 08:10"))
    assert {"mine", "grandma's"} <= set(ids_on_disk(path))


def test_saving_loads_no_library(path):
    """The first save after a start is there as soon as every other."""
    begun_with_days(path, 1).close()
    lines = (
        "import sys",
        "from pathlib import Path",
        "from tests.facts import injection",
        "from tests.store.diaries import add, opened",
        "diary = opened(Path(sys.argv[1]))",
        "add(diary, injection('2026-03-02 08:05', '2026-03-02 08:00'))",
        "print('sqlite_utils' in sys.modules)",
    )
    words = [sys.executable, "-c", "\n".join(lines), str(path)]
    seen = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert seen.stdout == "False\n"
