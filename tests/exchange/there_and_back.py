"""A diary goes out and comes back, and what was damaged on the way is taken whole or not at all."""

import contextlib
import io
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import process_time

from kineret_gui.actions.import_entries import Imported, import_entries
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.json_import import NotADiaryFile, reading_json
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom, write_zip, writing_csv
from kineret_gui.exchange.tables.csv_import import reading_csv, reading_lines
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.exchange import mutated as mutated_values
from tests.exchange.generated import diary, records
from tests.exchange.mutated_exports import mutated
from tests.exchange.spreadsheet import run_cells

LONGEST = 2  # seconds of work that a file may take, taken or not


def wrong_with_json(seed: int, folder: Path) -> str:
    """Export, import into a new diary on disk, export again: what is not the same; empty where all is."""
    file, path = run_task(writing_json(records(diary(seed)))), folder / f"{seed}.diary"
    outcome = import_entries(path, run_task(reading_json(io.BytesIO(file))), "phone", "Ada Example")
    if not isinstance(outcome, Imported):
        return f"diary {seed} is refused: {outcome}"
    with contextlib.closing(DiaryFile(path, "", "", read_only=True)) as back:
        again = run_task(writing_json(back.records()))
    path.unlink()
    return "" if again == file else f"diary {seed} comes back as another one"


def wrong_with_tables(seed: int) -> str:
    """Export, read back, export again; and no cell that a spreadsheet would run."""
    entries = diary(seed)
    files = run_task(writing_csv(entries, Bom.WITH))
    zipped = write_zip(files)
    back = [line.entry for line in run_task(reading_lines(zipped))]
    if {entry.id: entry for entry in back} != {entry.id: entry for entry in entries}:
        return f"diary {seed} loses something in its tables"
    if write_zip(run_task(writing_csv(back, Bom.WITH))) != zipped:
        return f"the tables of diary {seed} come back as others"
    cells = [cell for name, file in files.items() if name.endswith(".csv") for cell in run_cells(file)]
    return f"diary {seed} has a cell that is run: {cells[0]!r}" if cells else ""


@dataclass
class Tally:
    """What became of mutated files."""

    taken: int = 0
    refused: int = 0
    longest: float = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"taken {self.taken}, refused {self.refused}, longest {self.longest:.2f} s, wrong {len(self.wrong)}"


def mutated_tables(seeds: range) -> Tally:
    """Tables and zips of ours, mutated and read."""
    tally = Tally()
    for seed in seeds:
        random = Random(seed)
        marks = (CellMarks.POINT, CellMarks.COMMA)[seed % 2]
        files = run_task(writing_csv(diary(seed % 50), Bom.WITH, marks=marks))
        file = mutated(random.choice((write_zip(files), *files.values())), random)
        began = process_time()
        said = ""
        try:
            run_task(reading_csv(file))
        except FileRefused as refused:
            said = str(refused)
        _note(tally, seed, said, began)
    return tally


def mutated_json(seeds: range, folder: Path) -> Tally:
    """Diaries in JSON, mutated and brought into another copy, which holds the first half of the entries."""
    tally = Tally()
    for seed in seeds:
        random = Random(seed)
        whole = records(diary(seed % 50))
        good = run_task(writing_json(whole))
        file = _other_values(good, seed) if seed % 2 else mutated(good, random)
        path = folder / f"{seed}.diary"
        import_entries(path, whole[: 1 + len(whole) // 2], "phone", "Ada Example")
        before, began = path.read_bytes(), process_time()
        try:
            outcome: object = import_entries(path, run_task(reading_json(io.BytesIO(file))), "phone", "Ada Example")
        except (NotADiaryFile, DiaryUnavailable) as refused:
            outcome = refused
        _note(tally, seed, "" if isinstance(outcome, Imported) else str(outcome), began)
        if not isinstance(outcome, Imported) and path.read_bytes() != before:
            tally.wrong.append(f"{seed}: refused, and yet something was written")
        if isinstance(outcome, Imported) and not _is_sound(path):
            tally.wrong.append(f"{seed}: taken, and the diary is no longer sound")
        path.unlink()
    return tally


def _other_values(good: bytes, seed: int) -> bytes:
    """With other values and keys; with other bytes where that nests it more deeply than Python can write."""
    try:
        return mutated_values.mutated(good, seed)
    except RecursionError:
        return mutated(good, Random(seed))


def _note(tally: Tally, seed: int, refused: str, began: float) -> None:
    tally.longest = max(tally.longest, process_time() - began)
    tally.taken += not refused
    tally.refused += bool(refused)
    if "\n" in refused or process_time() - began > LONGEST:
        tally.wrong.append(f"{seed}: {refused!r} after {process_time() - began:.1f} s")


def _is_sound(path: Path) -> bool:
    with contextlib.closing(DiaryFile(path, "", "", read_only=True)) as diary:
        return run_task(diary.verification()).is_sound
