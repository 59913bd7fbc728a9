"""File names as a command line takes them."""

import os
from pathlib import Path

import click

from kineret_gui.store.unavailable import impossible


class FileName(click.Path):
    """The name of a file, as a path. SQLite takes only names that can be written in UTF-8."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self.fail(f"{path}: the name is not in UTF-8", param, ctx)
        if reason := impossible(path.absolute()):
            self.fail(f"{path}: {reason.value}", param, ctx)
        return path


FILE = FileName()
