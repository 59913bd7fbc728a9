"""The four states of an area are told apart in a picture without colours, in every look."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from kineret_gui.diary.facts.site import PlaceRest
from tests.facts import at, injection, person
from tests.seeded import PLACES

USED = {
    "abdomen-lower-left/inner": "2026-03-09",
    "abdomen-lower-right/inner": "2026-03-03",
    "abdomen-upper-right/inner": "2026-02-20",
    "abdomen-upper-left/inner": "2026-02-20",
}
STATES = ("Belly, lower left", "Belly, lower right", "Belly, upper right", "Belly, upper left")


def greys(picture: QImage, area, ratio: float) -> tuple[float, float]:
    """The mean lightness around the middle of an area and how much it changes there, from 0 to 255."""
    middle, down = area.x + area.width / 2, area.y + area.height / 2
    seen = [
        picture.pixelColor(int(x * ratio), int(y * ratio)).lightness()
        for x in range(int(middle - 22), int(middle + 23))
        for y in range(int(down - 22), int(down + 23))
    ]
    mean = sum(seen) / len(seen)
    return mean, (sum((one - mean) ** 2 for one in seen) / len(seen)) ** 0.5


@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_each_state_has_a_grey_of_its_own(patient, diary, colours):
    diary.holds(
        person(places=PLACES),
        *(injection(f"{day} 08:05", f"{day} 08:00", spot=spot) for spot, day in USED.items()),
        PlaceRest("abdomen-upper-left", at("2026-03-08 09:00"), "Scar"),
    )
    patient.prefers(colours=colours)
    patient.resizes(420, 1400)
    patient.opens("body")
    patient.looks_again()
    picture = patient.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    ratio = patient.window.devicePixelRatio()
    places = [patient.finds(f"On the drawing: {name}").area for name in STATES]
    seen = sorted(greys(picture, place, ratio) for place in places)
    for (light, lines), (lighter, other_lines) in pairwise(seen):
        assert lighter - light > 6 or abs(other_lines - lines) > 6, seen
