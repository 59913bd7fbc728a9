"""The program as it is called on a command line, and a look into the files it leaves."""

import contextlib
import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE

PROJECT = Path(__file__).parent.parent.parent
BAD_INPUT, DAMAGED = 2, 1


@dataclass(frozen=True)
class Said:
    """What the program answered."""

    status: int
    out: str
    err: str


def run_alone(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own."""
    command = [sys.executable, "-m", "kineret_gui", *map(str, words)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=PATIENCE, check=False)


def everything_in(folder: Path) -> dict[str, bytes | None]:
    return {str(path): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def number_of_entries(diary: Path) -> int:
    return int(read_database(diary, "SELECT count(*) FROM entry"))


def read_database(diary: Path, question: str) -> Any:
    with contextlib.closing(sqlite3.connect(diary)) as connection:
        return connection.execute(question).fetchone()[0]
