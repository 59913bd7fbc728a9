"""A program to call, and the diary of an invented person."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kineret_gui.cli import main
from tests.commands.program import Said


@pytest.fixture(autouse=True)
def a_window_is_open(qapp) -> None:
    """A command that makes the application of Qt ends it, too, and windows opened later would have no names to read."""


@pytest.fixture
def says(monkeypatch, capsys, tmp_path) -> Callable[..., Said]:
    """Run the program with these words, with a home of its own."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))

    def run(*words: object) -> Said:
        monkeypatch.setattr(sys, "argv", ["kineret-gui", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        assert not isinstance(end.value.code, str)
        return Said(end.value.code or 0, said.out, said.err)

    return run


@pytest.fixture
def diary(says, tmp_path) -> Path:
    """The diary of an invented person, a month long."""
    says("demo", "--out", tmp_path / "demo.diary", "--days", 30)
    return tmp_path / "demo.diary"
