"""A desktop for the tests of this folder, and the folder of their pictures."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.desktop import PROJECT, Desktop, desktop, missing

KEPT = PROJECT / "docs" / "pictures"


@pytest.fixture(scope="session", name="desktop")
def _desktop() -> Iterator[Desktop]:
    if wanting := missing():
        pytest.skip(f"there is no desktop to be had without the Debian packages {' '.join(wanting)}")
    with desktop() as one:
        yield one


@pytest.fixture(scope="session")
def pictures() -> Iterator[Path]:
    """build/walk; with KEEP_PICTURES=1 the pictures go from there to docs/pictures, too."""
    folder = PROJECT / "build" / "walk"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    yield folder
    if os.environ.get("KEEP_PICTURES"):
        for picture in folder.glob("*.png"):
            shutil.copy(picture, KEPT)
