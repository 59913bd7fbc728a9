"""Every colour that stands on another can be told from it, by the formula of WCAG 2.2, in each set of colours."""

import pytest

TEXT, STATUS, SIGN = 4.5, 7.0, 3.0
GROUNDS = ("ground", "surface", "accentTint", "warnTint")
TONES = ("good", "open", "warn", "bad", "quiet")
AGES = ("never", "old", "some", "recent", "resting", "closed")
PERSONS = ("blue", "green", "purple", "orange", "teal", "pink")

PAIRS = [
    *((ink, ground, TEXT) for ink in ("ink", "inkSoft") for ground in GROUNDS),
    *(("ink", ground, STATUS) for ground in ("ground", "surface")),  # the words of a dose's state
    *((ink, ground, TEXT) for ink in ("accent", "help") for ground in ("surface", "ground", "accentTint")),
    ("accentText", "accent", TEXT),
    ("accentText", "accentPressed", TEXT),
    ("helpText", "help", TEXT),
    ("inkSoft", "accentTint", TEXT),  # what cannot be pressed just now
    *((f'stateColour("{tone}")', ground, SIGN) for tone in TONES for ground in ("ground", "surface")),
    *(("ink", f'areaColour("{age}")', TEXT) for age in AGES),
    ("skinLine", "skin", SIGN),
    *(("line", ground, SIGN) for ground in ("ground", "surface")),
    *(("focus", ground, SIGN) for ground in GROUNDS),
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


def test_the_formula_gives_the_figures_of_its_standard():
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((119 / 255,) * 3, (1, 1, 1)) == pytest.approx(4.48, abs=0.005)


def contrast(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: tuple[float, float, float]) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
