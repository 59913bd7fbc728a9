"""`make bench`: prints the figures and writes them to build/bench.json.

Every figure is the median of interleaved runs, so that a busy machine slows the yardstick as much as the program.
On Linux the windows open on a virtual X server where Xvfb is there, else off-screen. The yardstick is drawn in software
as the program is; what it takes with the renderer that Qt would choose stands beside it.
"""

import compileall
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from kineret_gui.actions.write_demo import write_demo
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure
from kineret_gui.device.settings import Settings
from kineret_gui.diary.facts.person import FigureKind

RUNS = 9
IDLE_RUNS = 7
IDLE = 20.0  # seconds
BACKGROUND = 60.0  # seconds; ARGS=600 looks at it for ten minutes
SETTLE = 6.0  # seconds until a started window has nothing left to do
YEAR, TEN_YEARS = 365, 3650  # days
PACKAGE = Path(__file__).parents[2] / "kineret_gui"
REPORT = Path("build/bench.json")
GOALS = {
    "start_ratio": 1.75,
    "start_growth": 1.10,
    "second_start_ms": 60,
    "save_ms_p99": 20,
    "rss_ratio": 1.6,
    "rss_mb": 110,
    "pss_mb": 95,
    "step_week_ms_p99": 33,
    "step_month_ms_p99": 33,
    "step_quarter_ms_p99": 33,
    "step_year_ms_p99": 33,
    "idle_cpu_percent": 0.5,
    "background_cpu_percent": 0.2,
    "background_rss_mb": 76,
}


def main() -> None:
    compileall.compile_dir(PACKAGE, quiet=1)  # as on any computer where the program was started before
    background = float(sys.argv[1]) if len(sys.argv) > 1 else BACKGROUND
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        figures = {
            **bench.starts(),
            **bench.second_start(),
            **bench.saves(),
            **bench.stepping(),
            **bench.idle(),
            **bench.in_background(background),
        }
    figures = {name: round(value, 3) for name, value in figures.items()}
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps(figures, indent=1) + "\n")
    for name, value in figures.items():
        goal = f"   goal: at most {GOALS[name]}" if name in GOALS else ""
        print(f"{name:24} {value:10}{goal}")


class Bench:
    """Diaries of three ages, and the runs over them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._diaries = {days: self._diary(days) for days in (1, YEAR, TEN_YEARS)}

    def starts(self) -> dict[str, float]:
        """Process start to first frame, of the empty window and of Today, in seconds and as ratios."""
        kinds: dict[str, Callable[[], list[str]]] = {
            "empty": lambda: _empty(),
            "empty_usual": lambda: _empty("--usual-renderer"),
            "day": lambda: self._program(1),
            "year": lambda: self._program(YEAR),
            "ten_years": lambda: self._program(TEN_YEARS),
        }
        times: dict[str, list[float]] = {kind: [] for kind in kinds}
        for run in range(RUNS + 1):
            for kind, command in kinds.items():
                took = _time_to_first_frame(command())
                if run:  # the first round only warms the caches
                    times[kind].append(took)
        median = {kind: statistics.median(each) for kind, each in times.items()}
        return {
            "start_ratio": median["year"] / median["empty"],
            "start_growth": median["ten_years"] / median["day"],
            "start_s": median["year"],
            "start_empty_s": median["empty"],
            "start_empty_usual_renderer_s": median["empty_usual"],
        }

    def second_start(self) -> dict[str, float]:
        """A start while the program runs, until it has told that one and is gone, in milliseconds."""
        data = str(self._folder / "first")
        times = []
        first = _open(self._program(YEAR, "--stay", data=data))
        try:
            for _ in range(RUNS):
                began = time.perf_counter()
                subprocess.run([sys.executable, "-m", "kineret_gui", "--data-dir", data], check=True, timeout=30)
                times.append((time.perf_counter() - began) * 1000)
        finally:
            first.kill()
            first.wait()
        return {"second_start_ms": statistics.median(times)}

    def saves(self) -> dict[str, float]:
        """From the press to the injection read back: the slowest one in a hundred, in milliseconds."""
        slowest = []
        for run in range(IDLE_RUNS):
            diary = self._folder / f"saves-{run}.diary"
            shutil.copy(self._diaries[YEAR], diary)
            command = [sys.executable, "-m", "tests.bench.saves", str(diary), str(self._folder / "saves")]
            output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
            times = sorted(map(float, output.split()))
            slowest.append(times[round(0.99 * (len(times) - 1))])
        return {"save_ms_p99": statistics.median(slowest)}

    def stepping(self) -> dict[str, float]:
        """Going to another week, month, quarter or year of ten years: the slowest press in a hundred.

        In milliseconds of the processor: the longest time in which no frame could be drawn, and all of it.
        """
        times: dict[str, list[float]] = {}
        command = [sys.executable, "-m", "tests.bench.stepping", str(self._diaries[TEN_YEARS]), str(self._folder / "s")]
        output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout
        for length, longest, worked, _ in map(str.split, output.splitlines()):
            times.setdefault(f"step_{length}_ms_p99", []).append(float(longest))
            times.setdefault(f"step_{length}_whole_ms_p99", []).append(float(worked))
        return {name: sorted(each)[round(0.99 * (len(each) - 1))] for name, each in times.items()}

    def idle(self) -> dict[str, float]:
        """Memory and processor of windows that nobody touches."""
        ratios, percents, sizes, shares = [], [], [], []
        for _ in range(IDLE_RUNS):
            program, empty = _open(self._program(YEAR, "--stay")), _open(_empty("--stay"))
            try:
                time.sleep(SETTLE)
                before = _processor_seconds(program)
                time.sleep(IDLE)
                percents.append((_processor_seconds(program) - before) / IDLE * 100)
                sizes.append(psutil.Process(program.pid).memory_info().rss)
                shares.append(_proportional_size(program))
                ratios.append(sizes[-1] / psutil.Process(empty.pid).memory_info().rss)
            finally:
                for process in (program, empty):
                    process.kill()
                    process.wait()
        return {
            "rss_ratio": statistics.median(ratios),
            "rss_mb": statistics.median(sizes) / 1e6,
            "pss_mb": statistics.median(shares) / 1e6,
            "idle_cpu_percent": statistics.median(percents),
        }

    def in_background(self, seconds: float) -> dict[str, float]:
        """Memory and processor of the program that reminds without a window, while nothing is to be shown."""
        data = self._folder / "background"
        settings = Settings(data / "settings.json")
        settings.change(diary=str(self._diaries[YEAR]), quiet_from="00:00", quiet_until="23:59")
        process = subprocess.Popen([sys.executable, "-m", "kineret_gui", "background", "--data-dir", str(data)])
        try:
            time.sleep(SETTLE)
            before = _processor_seconds(process)
            time.sleep(seconds)
            percent = (_processor_seconds(process) - before) / seconds * 100
            size = psutil.Process(process.pid).memory_info().rss
        finally:
            process.kill()
            process.wait()
        return {"background_cpu_percent": percent, "background_rss_mb": size / 1e6}

    def _diary(self, days: int) -> Path:
        path = self._folder / f"{days}.diary"
        write_demo(path, figure(FigureKind.ADULT), clock.now().day(180), days, seed=1).close()
        return path

    def _program(self, days: int, *options: str, data: str = "") -> list[str]:
        """Return a start as from a menu: of the diary that was open last."""
        folder = Path(data or self._folder / f"data-{days}")
        Settings(folder / "settings.json").change(diary=str(self._diaries[days]))
        return [sys.executable, "-m", "tests.bench.program", *options, "--data-dir", str(folder)]


def _empty(*options: str) -> list[str]:
    return [sys.executable, "-m", "tests.bench.empty_window", *options]


def _open(command: list[str]) -> subprocess.Popen[bytes]:
    """Start a window and wait for its first frame."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout
    if process.stdout.readline() != b"frame\n":
        raise RuntimeError(f"no frame came from {' '.join(command)}")
    return process


def _time_to_first_frame(command: list[str]) -> float:
    began = time.perf_counter()
    process = _open(command)
    took = time.perf_counter() - began
    process.wait(timeout=30)
    return took


def _processor_seconds(process: subprocess.Popen[bytes]) -> float:
    times = psutil.Process(process.pid).cpu_times()
    return times.user + times.system


def _proportional_size(process: subprocess.Popen[bytes]) -> int:
    """Return the memory of a process in bytes, of which it shares libraries with others; 0 where nobody can tell."""
    return getattr(psutil.Process(process.pid).memory_full_info(), "pss", 0)


def on_a_screen() -> int:
    """Run the bench once more under a virtual X server; its exit status."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_Q")}
    environment["KINERET_BENCH"] = "on a screen"
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x1024x24", sys.executable, "-m", "tests.bench", *sys.argv[1:]]
    return subprocess.run(command, env=environment).returncode


if __name__ == "__main__":
    if "KINERET_BENCH" not in os.environ and shutil.which("xvfb-run") and not os.environ.get("DISPLAY"):
        sys.exit(on_a_screen())
    main()
