"""A diary in which Ada takes 100 mg a day at 08:00, and it is Tuesday 10 March, a quarter past eight."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.diary.moment import Now
from kineret_gui.store.diary_file import DiaryFile
from tests import facts
from tests.store.diaries import begun


@pytest.fixture
def now() -> Now:
    return facts.now("2026-03-10 08:15")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ada.diary"


@pytest.fixture
def diary(path: Path) -> Iterator[DiaryFile]:
    with contextlib.closing(begun(path)) as diary:
        yield diary
