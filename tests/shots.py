"""Pictures of every page and state into build/shots, to look at: python -m tests.shots [PAGE ...]

Drawn by Qt's software renderer, as on many old laptops. With a screen, or where Xvfb is installed, once more by the
renderer that this computer would use, into build/shots/usual-renderer.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

if "--usual-renderer" not in sys.argv:
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from tests.pages import at_every_page

FOLDER = Path(__file__).parents[1] / "build" / "shots"
COLOURS = ("light", "dark", "contrast")
TEXT_SIZES = (100, 200)
SIZES = ((420, 820), (360, 640), (1280, 800), (1366, 768))
SHEET_WIDTH, SHEET_HEIGHT, GAP = 2400, 400, 12


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is set while pictures are taken of it."""

    colours: str
    text_size: int
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.colours}-{self.text_size}-{self.width}x{self.height}"


LOOKS = [Look(colours, text, *size) for size, text, colours in product(SIZES, TEXT_SIZES, COLOURS)]
ONE_IS_ENOUGH = [Look("light", 100, 420, 820)]  # for the other renderer: does anything vanish?


def shoot(folder: Path, looks: list[Look], only: list[str]) -> dict[str, list[Path]]:
    """The pictures taken, page by page."""
    taken: dict[str, list[Path]] = {}
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks:
        for page, name, picture in _pictures(folder, look, only):
            taken.setdefault(page, []).append(picture)
            print(f"{page}-{name}-{look}", flush=True)
    return taken


def _pictures(folder: Path, look: Look, only: list[str]) -> Iterator[tuple[str, str, Path]]:
    with tempfile.TemporaryDirectory() as place:
        visits = at_every_page(
            Path(place), (look.width, look.height), only=only, colours=look.colours, text_size=look.text_size
        )
        for page, state, patient in visits:
            picture = folder / f"{page}-{state}-{look}.png"
            patient.draws(picture)
            yield page, state, picture


def sheet(pictures: list[Path], into: Path) -> None:
    """All pictures of a page on one, small, side by side."""
    small = [
        QImage(str(path)).scaledToHeight(SHEET_HEIGHT, Qt.TransformationMode.SmoothTransformation) for path in pictures
    ]
    places, x, y = [], GAP, GAP
    for image in small:
        if x + image.width() + GAP > SHEET_WIDTH:
            x, y = GAP, y + SHEET_HEIGHT + GAP
        places.append(QPoint(x, y))
        x += image.width() + GAP
    whole = QImage(SHEET_WIDTH, y + SHEET_HEIGHT + GAP, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.gray)
    painter = QPainter(whole)
    for place, image in zip(places, small, strict=True):
        painter.drawImage(place, image)
    painter.end()
    whole.save(str(into))


def draw_again_as_usual(only: list[str]) -> None:
    """The same by the renderer of this computer, where there is a screen for it or one can be made."""
    command = [sys.executable, "-m", "tests.shots", "--usual-renderer", *only]
    if not os.environ.get("DISPLAY"):
        if not shutil.which("xvfb-run"):
            print("no screen and no xvfb-run: the usual renderer is left out")
            return
        command = ["xvfb-run", "--auto-servernum", *command]
    usual = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "QT_QUICK_BACKEND")}
    subprocess.run(command, env=usual, check=True)


def main(words: list[str]) -> None:
    only = [word for word in words if not word.startswith("-")]
    application = QGuiApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    if "--usual-renderer" in words:
        shoot(FOLDER / "usual-renderer", ONE_IS_ENOUGH, only)
        return
    (FOLDER / "sheets").mkdir(parents=True, exist_ok=True)
    for page, pictures in shoot(FOLDER, LOOKS, only).items():
        sheet(pictures, FOLDER / "sheets" / f"{page}.png")
    draw_again_as_usual(only)
    del application


if __name__ == "__main__":
    main(sys.argv[1:])
