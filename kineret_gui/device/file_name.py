"""File names as a command line takes them, and refusals as it gives them."""

import os
from pathlib import Path

import click

from kineret_gui.diary.text import readable


class FileName(click.Path):
    """The name of a file, as a path. SQLite takes only names that can be written in UTF-8."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self.fail(f"{path}: the name is not in UTF-8", param, ctx)
        return path


FILE = FileName()


def complain(said: str) -> None:
    """One line, whatever stands in names and in files."""
    click.echo(" ".join(readable(said).split()), err=True)
