"""Every colour that stands on another can be told from it, by the formula of WCAG 2.2, in each set of colours."""

import itertools

import pytest

TEXT, STATUS, SIGN = 4.5, 7.0, 3.0
PAPER = ("ground", "surface", "sunken", "writable")
TONES = ("good", "open", "warn", "bad", "quiet")
AGES = ("never", "old", "some", "recent", "resting", "closed")
PERSONS = ("blue", "green", "purple", "orange", "teal", "pink")
AREAS = ("areaLong", "areaWhile", "areaRecent", "areaResting")

PAIRS = [
    *(("ink", ground, STATUS) for ground in PAPER),
    *((ink, ground, TEXT) for ink in ("inkSoft", "accent", "help", "good", "warn") for ground in PAPER),
    *((f"{tint}Text", tint, TEXT) for tint in ("accent", "accentTint", "help", "helpTint", "goodTint", "warnTint")),
    *((ink, tint, TEXT) for ink in ("ink", "inkSoft") for tint in ("accentTint", "helpTint", "goodTint", "warnTint")),
    *((ink, "accentTint", TEXT) for ink in ("accent", "help")),
    ("good", "goodTint", TEXT),
    ("warn", "warnTint", TEXT),
    ("help", "helpTint", TEXT),
    ("accentText", "accentPressed", TEXT),
    *((f'stateColour("{tone}")', ground, SIGN) for tone in TONES for ground in PAPER),
    *(("ink", f'areaColour("{age}")', TEXT) for age in AGES),
    ("ink", "skin", TEXT),
    ("ink", "fold", TEXT),
    ("skinLine", "skin", SIGN),
    *(("line", ground, SIGN) for ground in PAPER),
    *(("focus", ground, SIGN) for ground in (*PAPER, "accentTint", "warnTint")),
    *((f'personColour("{name}")', "surface", SIGN) for name in PERSONS),
]


@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_what_stands_on_a_colour_can_be_told_from_it(patient, colours):
    patient.prefers(colours=colours)
    figures = {(one, other): contrast(patient.colour(one), patient.colour(other)) for one, other, _ in PAIRS}
    faint = [
        f"{one} on {other}: {figures[one, other]:.2f}" for one, other, least in PAIRS if figures[one, other] < least
    ]
    assert not faint, "\n".join(["", *faint])


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_areas_of_the_body_differ_in_grey(patient, colours):
    """In high contrast they have no colours, and differ by pattern alone."""
    patient.prefers(colours=colours)
    greys = sorted(lightness(patient.colour(area)) for area in AREAS)
    assert all(lighter - darker >= 8 for darker, lighter in itertools.pairwise(greys)), greys


@pytest.mark.parametrize("colours", ["light", "dark", "contrast"])
def test_get_help_never_looks_like_the_main_button(patient, colours):
    patient.prefers(colours=colours)
    assert patient.colour("help") != patient.colour("accent")
    assert patient.colour("helpTint") != patient.colour("accentTint") or colours == "contrast"


def test_the_formula_gives_the_figures_of_its_standard():
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((119 / 255,) * 3, (1, 1, 1)) == pytest.approx(4.48, abs=0.005)


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def lightness(colour: tuple[float, float, float]) -> float:
    """L* of CIELAB: 0 is black, 100 is white, and steps of the same size look alike."""
    grey = luminance(colour)
    return float(116 * grey ** (1 / 3) - 16 if grey > 0.008856 else 903.3 * grey)


def luminance(colour: tuple[float, float, float]) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
