"""Work in a process of its own: it tells how far it is, can be stopped at any moment, and goes with its page."""

import sys
from pathlib import Path

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QObject

from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.device.task_process import TaskProcess

TELLS = "import sys; sys.stdout.buffer.write(b'order %d\\n' % 5 + sys.stdin.buffer.read() + b'page 3\\nabc')"
PUTS_ASIDE = """
import sys, tempfile, time
aside = tempfile.NamedTemporaryFile(delete=False).name.encode()
sys.stdout.buffer.write(b"aside %d\\n" % len(aside) + aside)
sys.stdout.flush()
time.sleep(600)
"""
NEVER_ENDS = "import sys, time; sys.stdout.buffer.write(b'stage 4\\nread'); sys.stdout.flush(); time.sleep(600)"


class Job(TaskProcess):
    """Remembers what it told, and how it ended."""

    def __init__(self, command: list[str], order: bytes, parent: QObject | None) -> None:
        super().__init__(command, order, parent)
        self.heard: list[ProcessMessage] = []
        self.ends: list[bool] = []


@pytest.fixture
def job(qapp):
    def begin(program: str, order: bytes = b"", parent: QObject | None = None) -> Job:
        job = Job([sys.executable, "-c", program], order, parent)
        job.message.connect(job.heard.append)
        job.ended.connect(job.ends.append)
        return job

    return begin


def children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE]


def test_it_tells_what_it_makes_and_that_it_is_done(job, qtbot):
    begun = job(TELLS, b"12345")
    qtbot.waitUntil(lambda: begun.ends != [])
    assert begun.heard == [ProcessMessage("order", b"12345"), ProcessMessage("page", b"abc")]
    assert begun.ends == [True]


@pytest.mark.parametrize("program", ["raise SystemExit(3)", "print('what is this')", "import os; os.abort()"])
def test_one_that_fails_says_so_once(job, qtbot, program):
    begun = job(program)
    qtbot.waitUntil(lambda: begun.ends != [])
    assert begun.ends == [False]


def test_a_program_that_is_not_there_is_a_failure(qapp, qtbot):
    ends: list[bool] = []
    begun = TaskProcess(["/no/such/program"], b"")
    begun.ended.connect(ends.append)
    qtbot.waitUntil(lambda: ends != [])
    assert ends == [False]


def test_stopped_it_is_gone_at_once_and_tells_nothing_more(job, qtbot):
    before = children()
    begun = job(NEVER_ENDS)
    qtbot.waitUntil(lambda: begun.heard != [])
    assert len(children()) == len(before) + 1
    begun.stop()
    assert len(children()) == len(before)
    assert begun.ends == []


def test_what_it_put_aside_goes_with_it(job, qtbot):
    begun = job(PUTS_ASIDE)
    qtbot.waitUntil(lambda: begun.heard != [])
    (told,) = begun.heard
    aside = Path(told.body.decode())
    assert aside.exists()
    begun.stop()
    assert not aside.parent.exists()


def test_it_goes_with_its_page(job, qtbot):
    page, before = QObject(), children()
    begun = job(NEVER_ENDS, parent=page)
    qtbot.waitUntil(lambda: begun.heard != [])
    shiboken6.delete(page)
    assert children() == before
