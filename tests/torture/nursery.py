"""A process that has everything imported and bears others: a new one is there within a millisecond."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.store.diaries import begun
from tests.torture import copies, programs

ROOT = Path(__file__).parent.parent.parent


class Nursery:
    """Bears processes that run one of `programs`, and kills them or waits for them.

    pace   seconds that a program takes here to open a diary and to record one injection
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-B", "-m", "tests.torture.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.pace = float(self._process.stdout.readline())

    def kill(self, program: str, after: float, **arguments: Any) -> None:
        """Run a program and kill it after so many seconds, with the signal that cannot be caught."""
        self._ask({"program": program, "arguments": arguments, "kill_after": after})

    def start(self, program: str, **arguments: Any) -> int:
        """Start a program and return its process id."""
        return int(self._ask({"program": program, "arguments": arguments}))

    def wait(self, process: int) -> int:
        """Wait for the end of a process; its exit code."""
        return int(self._ask({"wait": process}))

    def close(self) -> None:
        self._process.communicate()

    def _ask(self, request: dict[str, Any]) -> Any:
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def serve() -> None:
    print(min(warm_up() for _ in range(4)), flush=True)  # the first of them loads what a save needs
    for line in sys.stdin:
        request = json.loads(line)
        if "wait" in request:
            answer = os.waitstatus_to_exitcode(os.waitpid(request["wait"], 0)[1])
        else:
            answer = bear(request["program"], request["arguments"])
            if "kill_after" in request:
                time.sleep(request["kill_after"])
                os.kill(answer, signal.SIGKILL)
                answer = os.waitpid(answer, 0)[1]
        print(json.dumps(answer), flush=True)


def warm_up() -> float:
    """Seconds for a whole program."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ada.diary"
        begun(path).close()
        began = time.perf_counter()
        programs.log_injections(str(path), f"{folder}/acknowledged", times=1)
        return time.perf_counter() - began


def bear(program: str, arguments: dict[str, Any]) -> int:
    process = os.fork()
    if process == 0:
        os.close(0)
        try:
            module = next(module for module in (programs, copies) if hasattr(module, program))
            getattr(module, program)(**arguments)
        finally:
            sys.stderr.flush()
            os._exit(0)
    return process


if __name__ == "__main__":
    serve()
