"""A photo of a reaction, as it is kept inside the diary."""

from base64 import b64encode
from dataclasses import replace

import pytest

from kineret_gui.diary.facts.photo import LARGEST, LONGEST_SIDE, Photo, Picture, photo_of
from tests.facts import at, day

THEN = at("2026-03-10 08:05")
BYTES = b"\xff\xd8\xff\xe0 not much of a picture"
PHOTO = photo_of("r1", THEN, Picture(BYTES, 800, 600))


def base64(content):
    return b64encode(content).decode()


def test_a_photo_keeps_a_picture_as_text():
    assert Photo("r1", THEN, base64(BYTES), 800, 600) == PHOTO


def test_a_photo_counts_for_the_diary_day_on_which_it_was_added():
    assert PHOTO.day == day("2026-03-10")
    assert replace(PHOTO, moment=at("2026-03-11 02:00")).day == day("2026-03-10")


@pytest.mark.parametrize(("width", "height"), [(1, 1), (LONGEST_SIDE, LONGEST_SIDE), (1, LONGEST_SIDE)])
def test_a_photo_is_as_large_as_we_make_them(width, height):
    assert replace(PHOTO, width=width, height=height).width == width


@pytest.mark.parametrize(
    ("width", "height"), [(0, 600), (800, 0), (-1, 600), (800, -1), (LONGEST_SIDE + 1, 600), (800, LONGEST_SIDE + 1)]
)
def test_a_photo_of_another_size_is_refused(width, height):
    with pytest.raises(ValueError, match=f"a photo of {width} by {height} pixels was not made by this app"):
        replace(PHOTO, width=width, height=height)


def test_a_photo_is_kept_up_to_a_million_characters():
    longest = base64(BYTES + bytes(LARGEST))[:LARGEST]

    assert replace(PHOTO, jpeg=longest).jpeg == longest
    with pytest.raises(ValueError, match="longer than 1000000 characters"):
        replace(PHOTO, jpeg=f"{longest}AAAA")


@pytest.mark.parametrize(
    ("jpeg", "reason"),
    [
        ("", "is not a JPEG"),
        (base64(b"\x89PNG\r\n"), "is not a JPEG"),
        (base64(b"<svg/>"), "is not a JPEG"),
        ("/9j/4", "is not in base64"),
        ("/9j/4AA\n", "is not in base64"),
        ("file:///etc/passwd", "is not in base64"),
        ("تصویر", "is not in base64"),
    ],
)
def test_what_is_no_picture_is_refused(jpeg, reason):
    with pytest.raises(ValueError, match=reason):
        replace(PHOTO, jpeg=jpeg)


@pytest.mark.parametrize("reaction", ["", "\n", "x" * 81])
def test_a_photo_names_its_reaction(reaction):
    with pytest.raises(ValueError, match="the reaction"):
        replace(PHOTO, reaction=reaction)
