"""The drawing that the invented person has in the place of a photo."""

from kineret_gui.device.drawings import invented_reaction
from kineret_gui.device.paths import resources
from kineret_gui.device.photo import read_photo
from kineret_gui.diary.facts.photo import photo_of
from tests.facts import at


def test_it_is_as_large_as_it_says_and_can_be_kept_in_a_diary():
    picture, read = invented_reaction(), read_photo(resources() / "demo" / "reaction.jpg")

    assert (picture.width, picture.height) == (read.width, read.height)
    assert len(picture.jpeg) < 20_000
    assert photo_of("r1", at("2026-03-10 08:00"), picture).jpeg


def test_it_names_no_camera_and_no_position():
    assert b"Exif" not in invented_reaction().jpeg
