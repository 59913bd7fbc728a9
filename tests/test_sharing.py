"""Tests that share what takes long to make are run by one worker, so that it is made once."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.sharing import LOOK_TOGETHER, together

TESTS = Path(__file__).parent
FOLDERS = ("window", "diary")
CHEAP = {  # what they share is made within a second or two; the pages of the second are shared by look
    "tests/test_pyside_canary.py",
    "tests/test_every_page.py",
    "tests/test_every_page_of_another_file.py",
    "tests/test_working_folder.py",
    "tests/commands/test_termination.py",
    "tests/device/test_start.py",
    "tests/exchange/test_newer.py",
    "tests/store/test_leftover_files.py",
    "tests/store/test_schema.py",
    "tests/store/test_two_judges.py",
}


@pytest.mark.parametrize(
    ("one", "other", "are_together"),
    [
        ("tests/window/test_a.py::test_one[x-1]", "tests/window/deep/test_b.py::test_two", True),
        ("tests/wording/test_translation.py::test_one[a]", "tests/wording/test_translation.py::test_two", True),
        ("tests/test_every_page.py::test_no_page[a b %]", "tests/test_every_page.py::test_rule[a b %-r]", True),
        ("tests/test_every_page.py::test_rule[a b %-r]", "tests/test_every_page.py::test_rule[c-r]", False),
        ("tests/diary/test_amount.py::test_one", "tests/diary/test_amount.py::test_two", False),
    ],
)
def test_tests_are_together_that_share_much(one: str, other: str, are_together: bool):
    assert (together(one) == together(other)) is are_together


def test_what_a_whole_file_shares_is_made_by_one_worker():
    """Where this fails: add the file to LOOK_TOGETHER, or to CHEAP here."""
    sharing = {
        path.relative_to(TESTS.parent).as_posix()
        for path in TESTS.rglob("test_*.py")
        if "torture" not in path.parts and "window" not in path.parts and shares(path)
    }
    assert sharing == CHEAP | set(LOOK_TOGETHER)


def shares(path: Path) -> bool:
    """Whether the file has something that is made once for all its tests."""
    return any(
        ast.unparse(keyword) in ("scope='module'", "scope='session'")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "pytest.fixture"
        for keyword in node.keywords
    )


OF_THE_WORKERS = """
import os, pathlib, time, pytest
from tests.conftest import pytest_xdist_make_scheduler
from tests.patience import PATIENCE

@pytest.fixture(autouse=True)
def waits_for_the_other_worker(request):
    'A test that either may run ends only when the other one runs such a test, too: however slow that is.'
    if 'diary' not in request.node.nodeid:
        return
    folder = pathlib.Path(request.config.rootpath, 'at work')
    folder.mkdir(exist_ok=True)
    (folder / os.environ['PYTEST_XDIST_WORKER']).touch()
    until = time.monotonic() + PATIENCE
    while len(list(folder.iterdir())) < 2 and time.monotonic() < until:
        time.sleep(0.01)
"""


def test_the_workers_share_them_so(tmp_path: Path):
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "conftest.py").write_text(OF_THE_WORKERS)
    for folder in FOLDERS:
        file = tmp_path / "tests" / folder / f"test_{folder}.py"
        file.parent.mkdir(parents=True)
        file.write_text("".join(f"def test_{number}(): pass\n" for number in range(20)))
    options = ["--numprocesses", "2", "--verbose", "-p", "no:cacheprovider", str(tmp_path)]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(TESTS.parent)},
        capture_output=True,
        text=True,
    )
    workers = {folder: set(re.findall(rf"\[(gw\d)\].* PASSED tests/{folder}/", run.stdout)) for folder in FOLDERS}
    assert {folder: len(by) for folder, by in workers.items()} == {"window": 1, "diary": 2}, run.stdout


def test_no_example_has_to_be_over_in_time():
    """A busy computer fails no test: the examples of hypothesis have no deadline unless a test sets one."""
    assert settings().deadline is None
    assert HealthCheck.too_slow in settings().suppress_health_check
