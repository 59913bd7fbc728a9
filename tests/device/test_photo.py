"""Photos of a reaction: what is kept of a picture, and which files are refused."""

import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage

from kineret_gui.device.photo import read_photo
from kineret_gui.diary.facts.photo import LARGEST, LONGEST_SIDE, NoPicture, Picture
from tests.patience import PATIENCE

KINDS = ("JPEG", "PNG", "WEBP", "BMP")
RED, BLUE = QColor(220, 30, 30), QColor(30, 30, 220)
PIXELS_ALONE = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}  # JFIF, quantization, frame, Huffman tables, scan
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")


def drawn(width=40, height=20, left=RED, right=BLUE):
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(left)
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, right)
    return image


def noise(width, height):
    return QImage(random.Random(1).randbytes(width * height * 4), width, height, QImage.Format.Format_RGB32).copy()


def written(image, kind):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return buffer.data().data()


def read(folder, content):
    path = folder / "picture"
    path.write_bytes(content)
    return read_photo(path)


def picture_in(photograph):
    """The photograph as a viewer sees it, after checking that it is one the diary keeps."""
    assert isinstance(photograph, Picture)
    assert photograph.jpeg.startswith(b"\xff\xd8\xff")
    assert len(photograph.jpeg) * 4 / 3 <= LARGEST
    image = QImage.fromData(photograph.jpeg)
    assert (image.width(), image.height()) == (photograph.width, photograph.height)
    assert 1 <= min(image.width(), image.height()) <= max(image.width(), image.height()) <= LONGEST_SIDE
    return image


def is_about(image, x, y, colour):
    seen = image.pixelColor(x, y)
    pairs = zip(seen.getRgb()[:3], colour.getRgb()[:3], strict=True)
    return all(abs(one - other) < 25 for one, other in pairs)


def markers(jpeg):
    """The markers of a JPEG up to its scan."""
    found: list[int] = []
    at = 2
    while not found or found[-1] != 0xDA:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


def with_segments(jpeg, *segments):
    """The JPEG with these (marker, content) put first."""
    put = b"".join(struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content for marker, content in segments)
    return jpeg[:2] + put + jpeg[2:]


def exif(orientation):
    """Where and with what a picture was taken, and which way up: latitude 52, camera HIDDENCAM."""

    def field(tag, kind, count, value):
        return struct.pack("<HHI", tag, kind, count) + value

    start = 8 + 2 + 3 * 12 + 4  # header, IFD0 with three fields
    gps = start + 10
    ifd0 = (
        field(0x010F, 2, 10, struct.pack("<I", start)),
        field(0x0112, 3, 1, struct.pack("<HH", orientation, 0)),
        field(0x8825, 4, 1, struct.pack("<I", gps)),
    )
    where = (
        field(1, 2, 2, b"N\0\0\0"),
        field(2, 5, 3, struct.pack("<I", gps + 2 + 2 * 12 + 4)),
    )
    return (
        b"Exif\0\0II*\0\x08\0\0\0"
        + struct.pack("<H", 3) + b"".join(ifd0) + struct.pack("<I", 0) + b"HIDDENCAM\0"
        + struct.pack("<H", 2) + b"".join(where) + struct.pack("<I", 0)
        + struct.pack("<6I", 52, 1, 31, 1, 1234567, 100000)
    )  # fmt: skip


def png(width, height, rows, depth=8, extra=b""):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + extra
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def black_png(width, height):
    """So many black pixels that compress to next to nothing: one bit each."""
    return png(width, height, bytes((1 + (width + 7) // 8) * height), depth=1)


# ---------------------------------------------------------------- what is kept


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_each_kind_is_kept_as_it_looks(tmp_path, kind):
    image = picture_in(read(tmp_path, written(drawn(), kind)))

    assert (image.width(), image.height()) == (40, 20)
    assert is_about(image, 8, 10, RED)
    assert is_about(image, 32, 10, BLUE)


@pytest.mark.parametrize(
    ("taken", "kept"),
    [
        ((1, 1), (1, 1)),
        ((1000, 1000), (1000, 1000)),
        ((1001, 500), (1000, 500)),
        ((500, 2000), (250, 1000)),
        ((5000, 1), (1000, 1)),
        ((1, 5000), (1, 1000)),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_the_longer_side_becomes_1000_pixels_at_most_and_nothing_is_enlarged(tmp_path, kind, taken, kept):
    image = QImage(taken[0], taken[1], QImage.Format.Format_RGB32)
    image.fill(RED)

    image = picture_in(read(tmp_path, written(image, kind)))

    assert (image.width(), image.height()) == kept
    assert is_about(image, kept[0] // 2, kept[1] // 2, RED)


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [(1, (40, 20), (8, 10)), (3, (40, 20), (32, 10)), (6, (20, 40), (10, 8)), (8, (20, 40), (10, 32))],
)
def test_a_picture_taken_with_the_camera_on_its_side_stands_upright(tmp_path, orientation, size, red_at):
    image = picture_in(read(tmp_path, with_segments(written(drawn(), "JPEG"), (0xE1, exif(orientation)))))

    assert (image.width(), image.height()) == size
    assert is_about(image, red_at[0], red_at[1], RED)
    assert is_about(image, size[0] - red_at[0], size[1] - red_at[1], BLUE)


def test_a_large_picture_on_its_side_is_scaled_and_stands_upright(tmp_path):
    content = with_segments(written(drawn(2000, 1000), "JPEG"), (0xE1, exif(6)))

    image = picture_in(read(tmp_path, content))

    assert (image.width(), image.height()) == (500, 1000)
    assert is_about(image, 250, 200, RED)
    assert is_about(image, 250, 800, BLUE)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_what_was_transparent_is_white(tmp_path, kind):
    image = picture_in(read(tmp_path, written(drawn(left=QColor(0, 0, 0, 0)), kind)))

    assert is_about(image, 8, 10, QColor("white"))
    assert is_about(image, 32, 10, BLUE)


def test_neither_position_nor_camera_nor_comment_of_a_jpeg_survives(tmp_path):
    content = (
        with_segments(
            written(drawn(), "JPEG"),
            (0xE1, exif(1)),
            (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>HIDDENXMP</x:xmpmeta>"),
            (0xED, b"Photoshop 3.0\0HIDDENIPTC"),
            (0xFE, b"HIDDENCOMMENT"),
        )
        + b"HIDDENTRAILER"
    )
    where = struct.pack("<6I", 52, 1, 31, 1, 1234567, 100000)
    assert where in content

    kept = read(tmp_path, content)

    picture_in(kept)
    assert set(markers(kept.jpeg)) == PIXELS_ALONE
    assert not any(word in kept.jpeg for word in (b"HIDDEN", b"Exif", b"adobe", b"Photoshop", where))


def test_no_text_of_a_png_survives(tmp_path):
    image = drawn()
    image.setText("Comment", "HIDDENCOMMENT")
    image.setText("GPS", "HIDDENPLACE")
    content = written(image, "PNG")
    assert content.count(b"HIDDEN") == 2

    kept = read(tmp_path, content)

    picture_in(kept)
    assert set(markers(kept.jpeg)) == PIXELS_ALONE
    assert b"HIDDEN" not in kept.jpeg


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_colour_profile_is_used_and_left_behind(tmp_path, kind):
    image = drawn(left=QColor(200, 80, 60), right=QColor(200, 80, 60))
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    content = written(image, kind)
    seen = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(5, 5)

    kept = read(tmp_path, content)

    assert abs(picture_in(kept).pixelColor(5, 5).red() - seen.red()) < 5 < seen.red() - 200
    assert set(markers(kept.jpeg)) == PIXELS_ALONE


def test_even_noise_fits_into_the_diary(tmp_path):
    picture_in(read(tmp_path, written(noise(1200, 1200), "PNG")))


def test_40_megapixels_are_not_too_many(tmp_path):
    image = picture_in(read(tmp_path, black_png(8000, 5000)))

    assert (image.width(), image.height()) == (1000, 625)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_a_picture_is_followed(tmp_path):
    (tmp_path / "real").write_bytes(written(drawn(), "PNG"))
    (tmp_path / "link").symlink_to("real")

    picture_in(read_photo(tmp_path / "link"))


# ---------------------------------------------------------------- what is refused


def test_a_file_that_is_not_there_or_cannot_have_that_name(tmp_path):
    assert read_photo(tmp_path / "gone.jpg") is NoPicture.NOT_THERE
    assert read_photo(Path(f"{tmp_path}/a\0b")) is NoPicture.NOT_THERE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this account may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    (tmp_path / "closed").write_bytes(written(drawn(), "PNG"))
    (tmp_path / "closed").chmod(0)

    assert read_photo(tmp_path / "closed") is NoPicture.NOT_THERE


def test_a_folder(tmp_path):
    assert read_photo(tmp_path) is NoPicture.NOT_A_FILE


@needs_pipes
def test_a_pipe_and_a_device_do_not_keep_us_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    assert read_photo(tmp_path / "pipe") is NoPicture.NOT_A_FILE
    assert read_photo(Path("/dev/zero")) is NoPicture.NOT_A_FILE


@needs_pipes
def test_a_pipe_put_in_the_place_of_the_file_does_not_keep_us_waiting(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "picture")
    looks_like = (Path(__file__)).stat()
    monkeypatch.setattr("kineret_gui.device.photo.os.stat", lambda path: looks_like)

    assert read_photo(tmp_path / "picture") is NoPicture.NOT_A_FILE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"a letter to the clinic",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
        b"P1\n2 2\n1 0 0 1\n",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        b"\x89PNG\r\n\x1a\n",
        b"RIFF\x10\0\0\0WEBPVP8 ",
        b"BM",
        b"BMW of the neighbour",
    ],
)
def test_what_is_no_picture_that_we_read(tmp_path, content):
    assert read(tmp_path, content) is NoPicture.NO_PICTURE


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_that_was_cut_off(tmp_path, kind):
    content = written(noise(200, 200), kind)

    assert read(tmp_path, content[: len(content) // 2]) is NoPicture.NO_PICTURE


def test_a_jpeg_that_was_cut_off_behind_the_small_picture_in_its_exif(tmp_path):
    small = b"Exif\0\0" + written(drawn(16, 16), "JPEG")
    content = with_segments(written(noise(200, 200), "JPEG"), (0xE1, small))

    picture_in(read(tmp_path, content))
    assert read(tmp_path, content[:-2000]) is NoPicture.NO_PICTURE


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_picture_is_refused_or_kept_whole_and_nothing_else_happens(tmp_path, kind):
    chance = random.Random(7)
    whole = written(noise(60, 40), kind)
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(min(len(content), chance.choice((60, 10_000))))] = chance.randrange(256)
        kept = read(tmp_path, bytes(content))
        if not isinstance(kept, NoPicture):
            picture_in(kept)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(png(50_000, 50_000, b"\0"), id="a header that lies"),
        pytest.param(png(1_000_000, 41, b"\0"), id="a header of one long strip"),
        pytest.param(black_png(10_000, 5_000), id="50 real megapixels in 6 kB"),
    ],
)
def test_a_picture_with_too_many_pixels(tmp_path, content):
    assert len(content) < 50_000
    assert read(tmp_path, content) is NoPicture.TOO_LARGE


@pytest.mark.skipif(sys.platform == "win32", reason="memory is counted another way there")
@pytest.mark.parametrize(("width", "height"), [(50_000, 50_000), (10_000, 5_000)])
def test_too_many_pixels_are_refused_before_they_take_memory(tmp_path, width, height):
    (tmp_path / "bomb").write_bytes(png(width, height, b"\0") if width == 50_000 else black_png(width, height))
    asks = (
        "import resource, sys, pathlib; from kineret_gui.device.photo import read_photo\n"
        "def most(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before = most(); answer = read_photo(pathlib.Path(sys.argv[1])); print(answer.name, most() - before)"
    )

    told = subprocess.run(
        [sys.executable, "-c", asks, tmp_path / "bomb"], capture_output=True, text=True, check=True, timeout=PATIENCE
    )

    answer, grown = told.stdout.split()
    assert answer == "TOO_LARGE"
    assert int(grown) < 20_000 * (1024 if sys.platform == "darwin" else 1)  # kB; decoded it would be 50,000 and more
    assert told.stderr == ""


def test_a_file_of_more_than_60_mib(tmp_path):
    with open(tmp_path / "huge", "wb") as file:
        file.write(written(drawn(), "PNG"))
        file.truncate(60 * 1024 * 1024 + 1)

    assert read_photo(tmp_path / "huge") is NoPicture.TOO_LARGE
