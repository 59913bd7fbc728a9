"""Files of other programs, made up by hand after their formats: Ada Example's, and a version and shape each."""

from pathlib import Path

from kineret_gui.exchange.import_file import ImportContext, ImportFile

HERE = ImportContext("Europe/Berlin", day_starts=180)
FOLDER = Path(__file__).parent / "golden"


def sample(name: str) -> bytes:
    return (FOLDER / name).read_bytes()


def samples(program: str) -> list[bytes]:
    """All samples of one program, in the order of their names."""
    return [path.read_bytes() for path in sorted(FOLDER.glob(f"{program}-*.json"))]


def told(found: ImportFile) -> list[str]:
    """Each dose on a line, as `2026-03-28 21:12+01:00 given 100 mg`."""
    return [f"{dose.moment.at.isoformat(' ', 'minutes')} {dose.report.value} {dose.amount}" for dose in found.doses]


def left_out(found: ImportFile) -> list[str]:
    """Each line that is left out, as `events, number 3: TWICE`."""
    return [f"{left.where}: {left.why.name}" for left in found.left_out]
