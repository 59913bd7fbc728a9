"""A digest is SHA-256, whatever module of Python works it out, and none loads OpenSSL for a line of the diary."""

import hashlib
import subprocess
import sys

import pytest

from kineret_gui.diary import digest


@pytest.mark.parametrize("data", [b"", b"a line", b"a picture" * 50_000], ids=["none", "line", "picture"])
def test_it_is_what_hashlib_says(data):
    assert digest.sha256(data) == hashlib.sha256(data).hexdigest()


def test_a_python_without_its_own_has_that_of_hashlib():
    assert digest._maker(("_no_such_module", "hashlib")) is hashlib.sha256


def test_a_line_of_the_diary_does_without_openssl():
    asked = "import sys; from kineret_gui.diary.digest import sha256; sha256(b'x'); print('_hashlib' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
