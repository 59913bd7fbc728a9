"""What befalls a command itself is never told as the diary's: the exit code and the words tell the diary's state."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kineret_gui.commands import check
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.store.diary_file import DiaryFile
from tests.commands.program import PROJECT, everything_in
from tests.patience import PATIENCE

CLOSED = {"out": "exec >&-", "both": "exec >&- 2>&-"}
FULL = {"out": "exec >/dev/full", "both": "exec >/dev/full 2>/dev/full"}
UNREAD = {"out": 'exec > >(:); sleep 0.1; wait "$!"'}

no_shell = pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")

NOT_A_DIARY = "No problem was found with a diary. Try again, or check it: kineret-gui check FILE"


def runs(before: str, *words: object) -> subprocess.CompletedProcess[str]:
    """Run the program in a shell that did something to its output before."""
    command = f'{before}; exec "$@"'
    program = [sys.executable, "-m", "kineret_gui", *map(str, words)]
    return subprocess.run(
        ["bash", "-c", command, "bash", *program], cwd=PROJECT, capture_output=True, text=True, timeout=PATIENCE
    )


def spoil(diary: Path) -> None:
    content = bytearray(diary.read_bytes())
    content[8192:12288] = b"\xa5" * 4096
    diary.write_bytes(content)


@no_shell
@pytest.mark.parametrize("before", [CLOSED["out"], FULL["out"], UNREAD["out"]], ids=["closed", "full", "unread"])
def test_a_sound_diary_is_called_sound_wherever_the_answer_can_be_said(diary, before):
    said = runs(before, "check", diary)
    assert said.returncode == ExitStatus.DONE
    assert f"{diary}: no problems found; entries: " in said.stderr
    assert "standard output cannot be written to" in said.stderr
    assert "damaged" not in said.stderr


@no_shell
@pytest.mark.parametrize("before", [CLOSED["both"], FULL["both"]], ids=["closed", "full"])
def test_where_nothing_can_be_said_the_exit_code_tells_the_state(diary, before):
    assert runs(before, "check", diary).returncode == ExitStatus.DONE
    spoil(diary)
    assert runs(before, "check", diary).returncode == ExitStatus.DAMAGED


@no_shell
@pytest.mark.parametrize("before", [CLOSED["out"], FULL["out"], UNREAD["out"]], ids=["closed", "full", "unread"])
def test_a_damaged_diary_is_called_damaged_all_the_same(diary, before):
    spoil(diary)
    said = runs(before, "check", diary)
    assert said.returncode == ExitStatus.DAMAGED
    assert said.stderr.startswith(f"{diary}: damaged: ")


@no_shell
def test_a_file_that_was_written_is_written_whoever_listens(diary, tmp_path):
    said = runs(CLOSED["both"], "export", diary, "--to", tmp_path / "ada.json")
    assert said.returncode == ExitStatus.DONE
    assert (tmp_path / "ada.json").read_bytes().startswith(b"{")


@no_shell
@pytest.mark.parametrize("before", [CLOSED["both"], CLOSED["out"]])
def test_no_file_takes_the_place_of_a_closed_stream(diary, before):
    """Else whatever is written to a stream would land in the diary."""
    known = everything_in(diary.parent)
    runs(before, "check", diary)
    runs(before, "take-out", diary)
    assert everything_in(diary.parent) == known


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (ValueError("Ada Example"), "something went wrong in the app itself. " + NOT_A_DIARY),
        (OSError(5, "Input/output error"), "Input/output error. " + NOT_A_DIARY),
        (MemoryError(), "something went wrong in the app itself. " + NOT_A_DIARY),
    ],
    ids=["mistake", "computer", "memory"],
)
def test_what_goes_wrong_in_the_command_is_no_damage(says, diary, monkeypatch, mistake, words):
    def fails(self: DiaryFile) -> None:
        raise mistake

    monkeypatch.setattr(DiaryFile, "verification", fails)
    said = says("check", diary)
    assert (said.status, said.out) == (ExitStatus.OWN_TROUBLE, "")
    assert said.err.splitlines()[-1] == f"kineret-gui: {words}"
    assert "Ada" not in said.err
    assert "damaged" not in said.err


def test_a_command_that_is_interrupted_says_nothing_of_the_diary(says, diary, monkeypatch):
    def stops(file: Path) -> DiaryFile:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "open_to_read", stops)
    said = says("check", diary)
    assert (said.status, said.out, "damaged" in said.err) == (ExitStatus.INTERRUPTED, "", False)


def test_help_that_nobody_reads_to_the_end_is_no_trouble():
    assert runs(UNREAD["out"], "--help").returncode == ExitStatus.DONE


def test_the_readme_has_every_exit_code_and_no_other():
    table = (PROJECT / "README.md").read_text("utf-8").partition("| Exit code |")[2].partition("\n\n")[0]
    assert {int(number) for number in re.findall(r"^\| (\d+) \|", table, re.M)} == set(ExitStatus)
