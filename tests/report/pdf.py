"""What is in a PDF, as the tools of poppler and a look at its bytes tell it."""

import re
import subprocess
import zlib
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.patience import PATIENCE

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)

_SIZE = re.compile(rb"/\S+ ([\d.]+) Tf\b")


def info(pdf: bytes) -> dict[str, str]:
    """What it says of itself, as `Pages: 2`."""
    lines = (line.partition(":") for line in _asked("pdfinfo", pdf).splitlines())
    return {name.strip(): said.strip() for name, _, said in lines}


def metadata(pdf: bytes) -> str:
    """What it says of itself in XML."""
    return _asked("pdfinfo", pdf, "-meta")


def words(pdf: bytes) -> str:
    """Its text in the order in which it was set, with one blank between words and nothing that only breaks lines."""
    return " ".join(_asked("pdftotext", pdf, "-raw", after=["-"]).replace("\u200b", "").split())


def left_edge(pdf: bytes, word: str) -> float:
    """How far from the left of its page a word first begins, in points."""
    found = re.search(rf'xMin="([\d.]+)"[^>]*>{re.escape(word)}<', _asked("pdftotext", pdf, "-bbox", after=["-"]))
    return float(found[1]) if found else -1.0


def page_words(pdf: bytes, page: int) -> str:
    """The text of one page, counted from 1, as `words`."""
    return " ".join(_asked("pdftotext", pdf, "-raw", "-f", str(page), "-l", str(page), after=["-"]).split())


def fonts(pdf: bytes) -> set[str]:
    """The names of its fonts, without the mark of those that are in it in part."""
    lines = _asked("pdffonts", pdf).splitlines()[2:]
    return {line.split()[0].partition("+")[2] or line.split()[0] for line in lines}


def letter_sizes(pdf: bytes) -> set[float]:
    """The sizes in which its letters are set, in points."""
    return {float(size) for size in _SIZE.findall(unpacked(pdf))}


def tags(pdf: bytes) -> Counter[str]:
    """How often each tag of its structure occurs, as H2, Table or TH."""
    lines = _asked("pdfinfo", pdf, "-struct").splitlines()
    named = (re.match(r"\s*([A-Z][A-Za-z0-9]*)\b", line) for line in lines)
    return Counter(found[1] for found in named if found)


def links(pdf: bytes) -> str:
    """The addresses that it leads to."""
    return "\n".join(_asked("pdfinfo", pdf, "-url").splitlines()[1:])


def pictures(pdf: bytes) -> int:
    """How many pictures of pixels are in it."""
    return len(_asked("pdfimages", pdf, "-list").splitlines()[2:])


def unpacked(pdf: bytes) -> bytes:
    """All that is in it, with nothing pressed together."""
    return b"\n".join([pdf, *(_inflated(found[1]) for found in _STREAM.finditer(pdf))])


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""


def _asked(tool: str, pdf: bytes, *options: str, after: list[str] | None = None) -> str:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "it.pdf"
        file.write_bytes(pdf)
        command = [tool, *options, str(file), *(after or [])]
        return subprocess.run(
            command, capture_output=True, check=True, encoding="utf-8", errors="replace", timeout=PATIENCE
        ).stdout
