"""Exports of ours that were damaged, cut, mixed up or changed by hand: by chance, but the same every time."""

from random import Random

PIECES = (
    b"",
    b",",
    b'"',
    b"\r\n",
    b"\n",
    b"\x00",
    b"\xff",
    b"\xef\xbb\xbf",
    b"'",
    b"=1+1",
    b"NaN",
    b"1e999",
    b"true",
    b"null",
    b"-1",
    b"9" * 400,
    b"[" * 3000,
    b"{",
    b'{"a":1}',
    b"\xed\xa0\x80",
    b"2026-02-31",
    b"2026-W01-1",
    b"\xd9\xa3",
    b"; ",
    b"\\",
    b"PK\x03\x04",
    b"x" * 140_000,
)


def mutated(file: bytes, random: Random) -> bytes:
    """The file with one to four changes."""
    for _ in range(random.randrange(1, 5)):
        file = random.choice((_cut, _other_byte, _put_in, _put_instead, _twice, _swapped, _without))(file, random)
    return file


def _stretch(file: bytes, random: Random, longest: int) -> tuple[int, int]:
    first = random.randrange(len(file) + 1)
    return first, min(len(file), first + random.randrange(longest))


def _cut(file: bytes, random: Random) -> bytes:
    return file[: random.randrange(len(file) + 1)] if random.random() < 0.3 else file


def _other_byte(file: bytes, random: Random) -> bytes:
    at, _ = _stretch(file, random, 1)
    return file[:at] + bytes([random.randrange(256)]) + file[at + 1 :]


def _put_in(file: bytes, random: Random) -> bytes:
    at, _ = _stretch(file, random, 1)
    return file[:at] + random.choice(PIECES) + file[at:]


def _put_instead(file: bytes, random: Random) -> bytes:
    """In the place of what stands between two marks."""
    at, end = _stretch(file, random, 60)
    return file[:at] + random.choice(PIECES) + file[end:]


def _twice(file: bytes, random: Random) -> bytes:
    first, end = _stretch(file, random, 600)
    return file[:end] + file[first:]


def _without(file: bytes, random: Random) -> bytes:
    first, end = _stretch(file, random, 200)
    return file[:first] + file[end:]


def _swapped(file: bytes, random: Random) -> bytes:
    """Two lines in each other's place."""
    lines = file.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)
