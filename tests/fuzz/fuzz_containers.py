"""Coverage-guided fuzzing of the readers of zips, XML and tables. Needs atheris: `pip install atheris`.

    python tests/fuzz/fuzz_containers.py loop -max_total_time=300

Beside loop there are apple, dosage and diaguard; the rest of the line is for libFuzzer. It ends with a crash where
anything but FileRefused comes out of a reader, or where what it found is not whole.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))

with atheris.instrument_imports(include=["kineret_gui.exchange", "kineret_gui.diary"]):
    from kineret_gui.exchange.programs import apple_health, diaguard, dosage, loop

from tests.exchange.mutated_containers import MUTATED
from tests.exchange.programs.hold_up import holds_up

PROGRAMS = {
    "loop": loop.PROGRAM,
    "apple": apple_health.PROGRAM,
    "dosage": dosage.PROGRAM,
    "diaguard": diaguard.PROGRAM,
}


def main(program: str, options: list[str]) -> None:
    damage, read = MUTATED[PROGRAMS[program]]

    def mutate(content: bytes, largest: int, seed: int) -> bytes:
        """Every other time a change that knows the format, else one of the fuzzer's own."""
        return damage(Random(seed))[:largest] if seed % 2 else atheris.Mutate(content, largest)

    with tempfile.TemporaryDirectory() as folder:
        for number in range(50):
            (Path(folder) / str(number)).write_bytes(damage(Random(number)))
        atheris.Setup(
            [sys.argv[0], *options, folder], lambda content: holds_up(read, content) and None, custom_mutator=mutate
        )
        atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in PROGRAMS:
        sys.exit(f"usage: fuzz_containers.py {'|'.join(PROGRAMS)} [options of libFuzzer]")
    main(sys.argv[1], sys.argv[2:])
