"""Coverage-guided fuzzing of what this program reads of its own files. Needs atheris: `pip install atheris`.

    python tests/fuzz/fuzz_own.py tables -max_total_time=300

Beside tables there is json; the rest of the line is for libFuzzer. It ends with a crash where anything but a refusal
comes out of a reader.
"""

import io
import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["kineret_gui.exchange", "kineret_gui.diary", "kineret_gui.store.codec"]):
    from kineret_gui.diary.merging.merge import merge
    from kineret_gui.diary.task import run_task
    from kineret_gui.diary.text import readable
    from kineret_gui.exchange.import_file import FileRefused
    from kineret_gui.exchange.json_export import writing_json
    from kineret_gui.exchange.json_import import NotADiaryFile, reading_json
    from kineret_gui.exchange.tables.csv_import import reading_csv

from kineret_gui.diary.facts.note import Note
from kineret_gui.diary.record import Record
from kineret_gui.exchange.tables.csv_export import write_zip
from tests.diary.copies import Copy
from tests.exchange.mutated_exports import mutated
from tests.exchange.tables.test_csv_import import FILES
from tests.facts import at, person


def diary() -> bytes:
    """A small diary in JSON, with a correction."""
    copy = Copy("laptop", "Ada Example")
    copy.write(person())
    wrong = copy.write(Note(at("2026-03-02 09:00"), "a note ✓"))
    copy.write(Note(at("2026-03-02 09:00"), "another"), wrong.id)
    return run_task(writing_json(copy.records))


def takes_tables(content: bytes) -> None:
    said = ""
    try:
        run_task(reading_csv(content))
    except FileRefused as refused:
        said = str(refused) or "\n"
    assert "\n" not in said


def takes_json(content: bytes) -> None:
    """Whatever is taken merges, or is refused, and goes out again."""
    said = ""
    records: tuple[Record, ...] = ()
    try:
        records = run_task(reading_json(io.BytesIO(content)))
    except NotADiaryFile as refused:
        said = str(refused) or "\n"
    assert "\n" not in said
    assert readable(said) == said
    merge((), records)
    run_task(writing_json(records))


READERS = {"tables": (takes_tables, [write_zip(FILES), *FILES.values()]), "json": (takes_json, [diary()])}


def main(kind: str, options: list[str]) -> None:
    takes, good = READERS[kind]

    def mutate(content: bytes, largest: int, seed: int) -> bytes:
        """Every other time a change that knows the format, else one of the fuzzer's own."""
        return mutated(content, Random(seed))[:largest] if seed % 2 and content else atheris.Mutate(content, largest)

    with tempfile.TemporaryDirectory() as folder:
        for number, content in enumerate(good):
            (Path(folder) / str(number)).write_bytes(content)
        atheris.Setup([sys.argv[0], *options, folder], takes, custom_mutator=mutate)
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in READERS:
        sys.exit(f"usage: fuzz_own.py {'|'.join(READERS)} [options of libFuzzer]")
    main(sys.argv[1], sys.argv[2:])
