"""A real diary in a folder of its own."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kineret_gui.store.diary_file import DiaryFile
from tests.store.diaries import begun


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diaries" / "ada.diary"


@pytest.fixture
def diary(path: Path) -> Iterator[DiaryFile]:
    with contextlib.closing(begun(path)) as diary:
        yield diary
