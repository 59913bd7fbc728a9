"""Names of medicines and habits: the injection itself, or something about it that may be another act."""

import pytest

from kineret_gui.exchange.medicine_name import is_kineret, is_of_somebody, says_kineret

INJECTIONS = (
    *("Kineret", "KINERET 100 mg", "anakinra", "Kineret-Spritze", "Spritze (Anakinra)", "Kineret® 100 mg/0.67 ml"),
    *("Anakinra injection", "Inject Kineret", "Kineret (anakinra)", "My Kineret shot", "Take Kineret every morning"),
    *("Kineret spritzen", "Kineret s.c.", "Kineret inyección"),
)
OTHER_ACTS = (
    *("Take Kineret out of the fridge", "Order Kineret", "Kineret refill", "Prepare Kineret", "No Kineret today"),
    *("Kineret aus dem Kühlschrank", "Kineret bestellen", "Pick up Kineret", "Kineret pain", "Bens Kineret"),
    *("Ben's Kineret", "Kineret for Ben", "Kineret stopped", "Kineret boxes left", "Kineret site photo"),
)


@pytest.mark.parametrize("name", INJECTIONS)
def test_a_name_of_the_injection_is_sure(name):
    assert is_kineret(name)


@pytest.mark.parametrize("name", OTHER_ACTS)
def test_a_name_with_another_act_or_person_in_it_says_kineret_and_is_asked_about(name):
    assert says_kineret(name)
    assert not is_kineret(name)


@pytest.mark.parametrize("name", ["Kinerette", "Vitamin D", "Pre-anakinrad", ""])
def test_another_name_says_nothing_of_it(name):
    assert not says_kineret(name)
    assert not is_kineret(name)


def test_whose_it_is_may_stand_in_the_name():
    assert [name for name in (*INJECTIONS, *OTHER_ACTS) if is_of_somebody(name)] == ["Ben's Kineret"]
