"""A drawn body is whole: the paper shows through it nowhere, large or small, light or dark, adult or child."""

import pytest

from kineret_gui.diary.facts.person import Condition, FigureKind
from tests.facts import injection, person
from tests.seeded import PLACES

PAGES = {"body": "", "pictures": "places", "overview": "2026-03-01"}


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("kind", FigureKind)
def test_the_paper_shows_through_no_drawn_body(patient, diary, kind, colours):
    diary.holds(
        person(places=PLACES, figure=kind, condition=Condition.STILLS_DISEASE),
        injection("2026-03-09 08:05", "2026-03-09 08:00", spot="thigh-front-left/upper-outer"),
    )
    patient.prefers(colours=colours)
    patient.resizes(420, 2600)

    for page in ("body", "overview", "joints", "places"):
        if page == "joints":
            patient.opens("daily")
            patient.taps("Joints")
        elif page == "places":
            patient.opens("pictures")
            patient.taps("Injection sites")
        else:
            patient.opens(page)
        looked, through = patient.paper_inside_bodies()
        assert looked > 500, page
        assert through == 0, page
        patient.sees("L (left)", "R (right)")
