"""A zip is looked at before anything in it is unpacked; nothing of it ever comes onto a disk."""

import io
import re
import subprocess
import sys
import zipfile

import pytest

from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict.zip_file import Bounds, StreamedZip, read_zip
from tests.exchange.zips import TRAVERSALS, bomb, crowd, encrypted, lying_bomb, with_symlink, zipped
from tests.patience import PATIENCE

BOUNDS = Bounds(re.compile(r"[a-z]+\.csv"), files=3, largest=1024 * 1024)
GOOD = zipped(("a.csv", b"1,2"), ("b.csv", b""))


def refused(content, bounds=BOUNDS):
    with pytest.raises(FileRefused) as refusal:
        read_zip(content, bounds)
    assert "\n" not in str(refusal.value)
    return str(refusal.value)


def test_the_files_of_a_zip_are_read_by_their_names():
    assert read_zip(GOOD, BOUNDS) == {"a.csv": b"1,2", "b.csv": b""}
    assert StreamedZip(io.BytesIO(GOOD)).names == {"a.csv", "b.csv"}


@pytest.mark.parametrize("name", TRAVERSALS)
def test_a_name_that_leads_elsewhere_is_refused(name):
    assert "does not belong to this kind of export" in refused(zipped((name, b"x")))


def test_a_name_of_signs_that_cannot_be_shown_makes_no_long_line():
    assert len(refused(zipped(("\U000e0001" * 300, b"x")))) < 150


def test_there_are_fifty_names_that_lead_elsewhere():
    assert len({*TRAVERSALS}) >= 50


def test_a_file_that_stands_twice_is_refused():
    assert "appears twice" in refused(zipped(("a.csv", b"1"), ("a.csv", b"2")))


def test_a_link_is_refused():
    assert "is not an ordinary file" in refused(with_symlink("a.csv", "/etc/passwd"))


def test_an_encrypted_file_is_refused():
    assert "is encrypted" in refused(encrypted("a.csv", b"1,2"))


def test_more_files_than_there_can_be_are_refused():
    assert "more than 3 files" in refused(zipped(*((f"{'a' * n}.csv", b"") for n in range(1, 5))))


def test_a_zip_packed_too_tightly_is_refused():
    assert "compressed too much" in refused(bomb("a.csv", 900_000))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_file_packed_in_a_way_whose_size_cannot_be_held_is_refused(method):
    assert "an unsupported compression" in refused(bomb("a.csv", 10, method))


@pytest.mark.long
def test_a_zip_a_million_times_smaller_than_what_is_in_it_is_refused():
    size = 600_000_000
    million = bomb("a.csv", size, zipfile.ZIP_BZIP2)

    assert size / len(million) > 1_000_000
    assert refused(million)


def test_files_that_are_too_large_together_are_refused():
    noise = bytes(range(256)) * 3000
    assert "larger than 1 MiB" in refused(zipped(("a.csv", noise), ("b.csv", noise), packed=False))


def test_a_zip_that_lies_about_the_size_of_a_file_gives_no_more_than_it_says():
    assert "the zip file cannot be read" in refused(lying_bomb("a.csv", 10_000_000))


def test_a_list_of_a_million_files_is_refused_unread():
    assert "too many files" in refused(crowd("a.csv", 100_000))


def test_a_zip_that_claims_to_be_larger_than_any_diary_is_refused():
    end = GOOD.rindex(b"PK\x05\x06")
    locator = b"PK\x06\x07" + b"\0" * 16
    assert "more than a diary can" in refused(GOOD[:end] + locator + GOOD[end:])


@pytest.mark.parametrize("length", range(0, len(GOOD), 7))
def test_a_zip_that_breaks_off_is_refused(length):
    assert refused(GOOD[:length])


def test_a_damaged_file_in_a_zip_is_refused():
    stored = zipped(("a.csv", b"one,two"), packed=False)
    assert "Bad CRC" in refused(stored.replace(b"one,two", b"one,ten"))


@pytest.mark.parametrize(
    "content", [b"PK", b"PK\x03\x04 no zip", b"PK\x05\x06" + b"\0" * 10, b"PK\x05\x06" + b"\xff" * 18]
)
def test_what_is_no_zip_is_refused(content):
    refused(content)
    with pytest.raises(FileRefused):
        StreamedZip(io.BytesIO(content))


ALONE = """
import re, resource, sys, zipfile
from kineret_gui.exchange.import_file import FileRefused
from kineret_gui.exchange.strict.zip_file import Bounds, read_zip
from tests.exchange.zips import bomb, crowd, lying_bomb
made = {"bomb": lambda: bomb("a.csv", 200_000_000), "lying": lambda: lying_bomb("a.csv", 200_000_000),
        "lying million": lambda: lying_bomb("a.csv", 600_000_000, zipfile.ZIP_BZIP2),
        "lying xz": lambda: lying_bomb("a.csv", 200_000_000, zipfile.ZIP_LZMA),
        "crowd": lambda: crowd("a.csv", 60_000)}[sys.argv[1]]
import os, tempfile
kept = tempfile.TemporaryFile()
if os.fork() == 0:
    kept.write(made()); kept.flush(); os._exit(0)
os.wait()
kept.seek(0)
content = kept.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read_zip(content, Bounds(re.compile("[a-z]+.csv"), 3, 2**20))
except FileRefused:
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.long
@pytest.mark.parametrize("kind", ["bomb", "lying", "lying million", "lying xz", "crowd"])
def test_a_bomb_takes_less_than_fifty_mebibytes(kind):
    said = subprocess.run(
        [sys.executable, "-c", ALONE, kind], capture_output=True, text=True, check=True, timeout=PATIENCE
    )

    assert int(said.stdout) < 50
