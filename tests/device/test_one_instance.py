"""One process per account and folder; whoever comes second is heard, and nobody hears anything but a fixed word."""

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from kineret_gui.device import instance_lock, start_handover
from kineret_gui.device.instance_lock import InstanceLock
from kineret_gui.device.one_instance import Claim, claim
from kineret_gui.device.private_file import write_small
from kineret_gui.device.second_start import StartHandedOver, StartRequest, parse_answer, parse_request
from kineret_gui.device.start_handover import lock_or_tell
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[2]
STARTS, AT_ONCE = 200, 20
MESSAGES = 100_000
WORDS_IN_A_ROW = 1000
STAYS = 3600  # seconds: until it is killed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "running"


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def the_one(qapp, folder, heard) -> Iterator[Claim]:
    held = claim(folder, heard.append)
    assert held
    yield held
    held.release()


@pytest.fixture
def starts(folder: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts another process that stays for so many seconds if it is the one, and wants a diary if one is named."""
    with contextlib.ExitStack() as started:

        def start(stays: float, *wanted: Path) -> subprocess.Popen[str]:
            command = [sys.executable, "-m", "tests.device.claimer", str(folder), str(stays), *map(str, wanted)]
            process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True)
            started.enter_context(process)
            started.callback(process.kill)
            return process

        yield start


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


@pytest.fixture
def other(starts) -> subprocess.Popen[str]:
    """Another process that is the one."""
    process = starts(STAYS)
    assert first_line(process) == "the one"
    return process


def test_a_second_one_is_refused_until_the_first_lets_go(the_one, folder, heard):
    assert claim(folder, heard.append) is None
    the_one.release()
    second = claim(folder, heard.append)
    assert second
    second.release()


def test_another_folder_is_another_program(the_one, tmp_path, heard):
    other = claim(tmp_path / "elsewhere", heard.append)
    assert other
    other.release()


def test_the_word_of_a_second_start_is_heard(the_one, starts, heard, qtbot):
    second = starts(0)
    qtbot.waitUntil(lambda: heard == ["show"])
    assert first_line(second) == "heard"


def test_no_word_is_lost_that_comes_while_the_one_looks_for_it(the_one, folder, heard):
    """Looking hard makes the meeting of both likely; each word is taken before the next one is left."""

    def leave_them() -> None:
        for _ in range(WORDS_IN_A_ROW):
            write_small(folder / "word", b"show")
            while (folder / "word").exists():
                pass

    leaving = threading.Thread(target=leave_them)
    leaving.start()
    while leaving.is_alive():
        the_one.hear()
    the_one.hear()
    assert len(heard) == WORDS_IN_A_ROW


@pytest.mark.long
def test_of_two_hundred_starts_exactly_one_is_the_one_and_all_others_are_heard(other, starts):
    """The first is killed, so that twenty race for what it held; the others come in waves of twenty."""
    other.kill()
    said = Counter(
        first_line(each) for _ in range(STARTS // AT_ONCE) for each in [starts(STAYS) for _ in range(AT_ONCE)]
    )
    assert said == {"the one": 1, "heard": STARTS - 1}


def test_after_the_first_was_killed_the_next_takes_over_at_once(other, folder, heard, qapp):
    other.kill()
    other.wait()
    held = claim(folder, heard.append)  # which never waits
    assert held
    held.release()


def test_a_first_one_that_is_just_ending_is_followed(other, folder, heard, qapp, monkeypatch):
    monkeypatch.setattr(instance_lock, "_PATIENCE", PATIENCE)
    other.send_signal(signal.SIGSTOP)  # it hears nothing any more
    ending = threading.Timer(0.5, other.kill)
    ending.start()
    held = lock_or_tell(folder, "show")
    ending.join()
    assert isinstance(held, InstanceLock)
    held.release()


def test_a_word_that_nobody_takes_is_withdrawn(other, folder, heard, monkeypatch):
    monkeypatch.setattr(instance_lock, "_PATIENCE", 0.2)
    other.send_signal(signal.SIGSTOP)
    assert lock_or_tell(folder, "show") is StartHandedOver.NOT_HEARD
    assert not (folder / "word").exists()


def test_a_word_from_before_the_first_listened_is_not_lost(folder, heard, qtbot):
    folder.mkdir(mode=0o700)
    (folder / "word").write_text("show")
    held = claim(folder, heard.append)
    assert held
    qtbot.waitUntil(lambda: heard == ["show"])
    held.release()


@pytest.mark.long
def test_a_hundred_thousand_random_messages_do_nothing(the_one, folder, heard):
    chance, word = random.Random(4), folder / "word"
    starts_with = [b"", b"show", b"SHOW", b"sho", b"show\n", b"show\0", b"quit", b"inject:2026-03-10"]
    for number in range(MESSAGES):
        word.write_bytes(chance.choice(starts_with) + chance.randbytes(chance.randrange(1, 40)))
        if number % 100 == 0:
            QCoreApplication.processEvents()
        else:
            the_one.hear()  # what the watcher calls; it alone would merge most of them
    QCoreApplication.processEvents()
    assert heard == []
    word.write_bytes(b"show")
    the_one.hear()
    assert heard == ["show"]


# A diary that is wanted

WANTED = [Path("/stick/ada.diary"), Path("/stick/Ada's, 2nd – größer.diary"), Path("/stick/two\nlines.diary")]


@pytest.fixture
def answers(qapp, folder) -> Iterator[Callable[[StartHandedOver | Reason], list[Path]]]:
    """This process is the one, and answers every diary that is wanted so; which were."""
    with contextlib.ExitStack() as held:

        def answer(told: StartHandedOver | Reason) -> list[Path]:
            wanted: list[Path] = []

            def hear(path: Path) -> StartHandedOver:
                wanted.append(path)
                if isinstance(told, Reason):
                    raise DiaryUnavailable(told, path)
                return told

            one = claim(folder, lambda word: None, hear)
            assert one
            held.callback(one.release)
            return wanted

        yield answer


@pytest.mark.parametrize("path", WANTED, ids=lambda path: ascii(path.name))
@pytest.mark.parametrize("told", [StartHandedOver.HEARD, StartHandedOver.ASKED, *Reason], ids=lambda told: told.name)
def test_whoever_wants_a_diary_is_told_what_became_of_it(answers, starts, qtbot, folder, path, told):
    wanted = answers(told)
    second = starts(0, path)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert first_line(second) == (told.name if isinstance(told, Reason) else told.value)
    assert wanted == [path]
    assert not {"word", "answer"} & {file.name for file in folder.iterdir()}


def test_one_that_takes_the_word_and_then_hangs_does_not_answer(folder, monkeypatch):
    monkeypatch.setattr(instance_lock, "_PATIENCE", 0.2)
    asked = StartRequest.new(WANTED[0])
    assert start_handover._answer_to(asked, folder / "answer") is StartHandedOver.NOT_HEARD


@given(st.text(max_size=60) | st.from_regex(r"open [0-9a-f]{32}\n.*", fullmatch=True))
def test_no_word_is_taken_for_a_diary_but_one_that_names_it_whole(word):
    found = parse_request(word)
    if found:
        assert found.path.is_absolute()
        assert found.to_bytes().decode() == word
    else:
        assert not word.startswith("open ") or "/" not in word or "\0" in word or word[37:38] != "\n" or word[38] != "/"


@given(st.text(max_size=60))
def test_what_is_no_answer_to_this_is_none(words):
    assert parse_answer(StartRequest.new(WANTED[0]), words) is None


def test_what_is_no_file_of_this_account_is_no_word(the_one, folder, heard, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("show")
    (folder / "word").symlink_to(elsewhere)
    the_one.hear()
    os.mkfifo(folder / "word")
    the_one.hear()
    assert heard == []
    assert elsewhere.read_text() == "show"
    assert not (folder / "word").exists()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root can hand a file to another account")
def test_the_word_of_another_account_is_none(the_one, folder, heard):
    (folder / "word").write_text("show")
    os.chown(folder / "word", 12345, 12345)
    the_one.hear()
    assert heard == []


def test_only_this_account_can_come_near(tmp_path, heard, qapp):
    """Not even near the diaries, whose folder is made on the way."""
    held = claim(tmp_path / "data" / "running", heard.append)
    assert held
    held.release()
    for folder in (tmp_path / "data", tmp_path / "data" / "running"):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_only_words_that_are_fixed_can_be_told(folder, heard):
    with pytest.raises(ValueError, match="no word"):
        lock_or_tell(folder, "inject:2026-03-10")


def test_where_the_folder_cannot_be_had_the_program_runs_all_the_same(tmp_path, heard, qapp):
    (tmp_path / "running").write_text("a file where the folder should be")
    held = claim(tmp_path / "running", heard.append)
    assert held
    held.release()
