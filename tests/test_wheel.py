"""What is put in a wheel: the whole program, its pictures and its sentences, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.patience import PATIENCE

PROJECT = Path(__file__).parents[1]


def files_under(folder: Path, name: str) -> set[str]:
    return {
        f"{name}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".pyc", ".qmlc"}
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> set[str]:
    """The names inside a wheel built from this folder."""
    made = tmp_path_factory.mktemp("made")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--wheel-dir", made, PROJECT], check=True, timeout=PATIENCE)
    return set(zipfile.ZipFile(next(made.glob("*.whl"))).namelist())


def test_the_wheel_holds_every_file_of_the_program(wheel):
    inside = {name for name in wheel if ".dist-info/" not in name}
    wanted = files_under(PROJECT / "kineret_gui", "kineret_gui")
    assert inside == wanted | files_under(PROJECT / "resources", "kineret_gui/resources")


def test_the_wheel_carries_its_licence(wheel):
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)
