"""Coverage-guided fuzzing of the readers of JSON. Needs atheris, which the tests do not: `pip install atheris`.

    python tests/fuzz/fuzz_json.py medtimer -max_total_time=300

Beside medtimer there are meditrak and mona. The rest of the line is for libFuzzer; a folder named there keeps what was
found interesting. It begins with the samples of the tests, and ends with a crash where anything but FileRefused comes
out of a reader, or where what it found is not whole.
"""

import sys
import tempfile
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["kineret_gui.exchange", "kineret_gui.diary"]):
    from kineret_gui.exchange.programs import meditrak, medtimer, mona

from tests.exchange.mutated import mutated
from tests.exchange.programs.hold_up import holds_up
from tests.exchange.programs.samples import samples

READERS = {module.PROGRAM.lower(): module for module in (medtimer, meditrak, mona)}


def mutate(content: bytes, largest: int, seed: int) -> bytes:
    """Every other time a change that knows what JSON is, else one of the fuzzer's own."""
    if seed % 2:
        try:
            return mutated(content, seed)[:largest]
        except (ValueError, RecursionError, IndexError):  # what is no JSON any more is changed by its bytes
            pass
    return atheris.Mutate(content, largest)


def main(program: str, options: list[str]) -> None:
    reader = READERS[program]
    with tempfile.TemporaryDirectory() as folder:
        for number, content in enumerate(samples(program)):
            (Path(folder) / str(number)).write_bytes(content)
        atheris.Setup(
            [sys.argv[0], *options, folder],
            lambda content: holds_up(reader.read, content) and None,
            custom_mutator=mutate,
        )
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in READERS:
        sys.exit(f"usage: fuzz_json.py {'|'.join(READERS)} [options of libFuzzer]")
    main(sys.argv[1], sys.argv[2:])
