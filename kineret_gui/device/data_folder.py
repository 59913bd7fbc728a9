"""The folder of this program's data. A second start asks for it, and for little else."""

from pathlib import Path

import appdirs

PROGRAM = "kineret-gui"


def data_folder(data_dir: Path | None = None) -> Path:
    """Return the usual folder, or the one that was asked for."""
    return data_dir.absolute() if data_dir is not None else absolute(appdirs.user_data_dir(PROGRAM))


def running_folder(data: Path) -> Path:
    """Return the folder in which the one process of this data is known, and hears what later ones want."""
    return data / "running"


def absolute(folder: str) -> Path:
    """Return a folder that appdirs names: it answers with a relative path where XDG_DATA_HOME is set but empty."""
    path = Path(folder)
    return path if path.is_absolute() else Path.home() / ".local" / "share" / PROGRAM
