"""The answers of a question: short ones share a line, long ones stand below each other, and what is chosen is plain."""

import pytest

SIZES = ("100 %", "125 %", "150 %", "200 %")
COLOURS = ("Same as this computer", "Light", "Dark", "High contrast")


@pytest.fixture
def appearance(patient):
    patient.opens("appearance")
    return patient


def lines(patient, names: tuple[str, ...]) -> list[int]:
    """How many of these answers stand in each line."""
    places = [patient.finds(name).area.y for name in names]
    return [places.count(place) for place in sorted(set(places))]


def test_short_answers_share_a_line_and_long_ones_do_not(appearance):
    assert lines(appearance, SIZES) == [4]
    assert lines(appearance, COLOURS) == [1, 1, 1, 1]


def test_large_letters_share_it_in_twos(appearance):
    appearance.prefers(text_size=200)
    appearance.opens("appearance")
    assert lines(appearance, SIZES) == [2, 2]


def test_all_that_is_chosen_has_bolder_words_and_nothing_else_has(appearance):
    for names in (SIZES, COLOURS):
        answers = [appearance.finds(name) for name in names]
        assert [answer.checked for answer in answers].count(True) == 1
        assert [answer.checked for answer in answers] == [weight(answer) >= 600 for answer in answers]


def weight(answer) -> int:
    """That of the first words in it."""
    labels = [item for item in everything_in(answer.item) if item.inherits("QQuickLabel")]
    return labels[0].property("font").weight().value


def everything_in(item):
    for child in item.childItems():
        yield child
        yield from everything_in(child)


def test_a_track_has_a_tick_on_each_answer_or_on_none(patient):
    """Where one does not fit on the longest, the answers are rows, each with a mark of its own."""
    patient.resizes(1280, 800)
    patient.opens("report")
    assert lines(patient, ("A report for the clinic", "A blank month to fill in by hand")) == [1, 1]
    patient.opens("medicine")
    patient.taps("How often: not chosen")
    assert lines(patient, ("Every day", "Every other day", "Once a week", "When needed")) == [2, 2]
