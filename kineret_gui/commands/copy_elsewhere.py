"""The command by which the program copies backups to a second place, in a process that it can stop. Nobody types it."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from kineret_gui.actions.copy_elsewhere import as_text, copying_elsewhere
from kineret_gui.device.message_frames import ProcessMessage
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.task import run_task
from kineret_gui.store.unavailable import DiaryUnavailable


@frozen
class CopyOrder:
    """An order to copy: the diary, the folder, and the time."""

    diary: Path
    folder: Path
    now: Now


@click.command("copy-elsewhere", hidden=True)
def copy_elsewhere() -> None:
    """Copy a backup: the order comes in, what came of it goes out as a frame."""
    out = sys.stdout.buffer
    out.write(copied(_order(json.loads(sys.stdin.buffer.read()))).packed())
    out.flush()


def copied(order: CopyOrder) -> ProcessMessage:
    """`copied`, with how many entries and what the newest one there holds; or `trouble`, with the reason."""
    try:
        newest = run_task(copying_elsewhere(order.diary, order.folder, order.now))
    except DiaryUnavailable as error:
        return ProcessMessage("trouble", error.reason.name.encode())
    message = {"entries": newest.entries, "newest": as_text(newest.newest)} if newest else {"entries": 0, "newest": ""}
    return ProcessMessage("copied", json.dumps(message).encode())


def _order(fields: dict[str, Any]) -> CopyOrder:
    now = Now(datetime.fromisoformat(fields["utc"]), fields["zone"])
    return CopyOrder(Path(fields["diary"]), Path(fields["folder"]), now)
