"""Pages come softly, and nothing waits for that: where less motion is asked for, nothing moves at all."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlExpression, qmlContext

from kineret_gui.device.press_rule import NEW_PAGE
from tests.facts import injection
from tests.routes import route_by_name

MOTIONS = ("pageMotion", "tabMotion", "sheetMotion", "rowMotion", "tickMotion")


def of_theme(patient, name):
    context = qmlContext(patient.window)
    assert context
    return QQmlExpression(context, patient.window, f"Theme.{name}").evaluate()[0]


def loader(patient):
    """What the page stands in, and moves with."""
    around = patient.window.activeFocusItem()
    while not around.inherits("QQuickLoader"):
        around = around.parentItem()
    return around


def at_rest(patient):
    page = loader(patient)
    return page.opacity() == 1 and page.mapToScene(QPointF()) == page.parentItem().mapToScene(QPointF())


def items(item):
    """Everything drawn in it."""
    yield item
    for child in item.childItems():
        yield from items(child)


@pytest.fixture
def moving(patient):
    """At a window that moves, of somebody who never asked it not to."""
    patient.prefers(calm=False)
    assert patient.program
    patient.window.setProperty("moves", True)
    return patient


@pytest.mark.parametrize("page", ["body", "record", "prescription"])
def test_a_page_comes_softly_and_then_rests(moving, page):
    moving.program.shell.go(route_by_name(page))

    assert not at_rest(moving)
    assert moving.waits_until(lambda: at_rest(moving))


def test_whoever_presses_while_a_page_moves_is_heard(moving):
    moving.opens("more")
    moving.taps("Appearance")
    moving.taps("150 %")

    assert of_theme(moving, "textScale") == 1.5


@pytest.mark.parametrize(("calm", "moves"), [(True, True), (False, False)], ids=["the person", "the desktop"])
def test_nothing_moves_where_less_motion_is_asked_for(patient, calm, moves):
    patient.prefers(calm=calm)
    assert patient.program
    patient.window.setProperty("moves", moves)
    patient.program.shell.openTab("more")

    assert at_rest(patient)
    assert [of_theme(patient, name) for name in MOTIONS] == [0] * len(MOTIONS)


def test_no_page_is_new_for_as_long_as_one_moves(moving):
    longest = max(of_theme(moving, name) for name in MOTIONS)

    assert 0 < longest < NEW_PAGE


def is_drawing_its_tick(patient):
    drawn = [
        each.property("drawn") for each in items(patient.window.contentItem()) if each.property("isNew") is not None
    ]
    return any(share is not None and share < 1 for share in drawn)


def test_the_tick_of_a_dose_is_drawn_once_when_it_was_recorded(moving):
    moving.taps("I have already injected")
    moving.taps("Suggested:")
    moving.taps("Record injection")
    assert is_drawing_its_tick(moving)
    assert moving.waits_until(lambda: not is_drawing_its_tick(moving))

    moving.opens("more")
    moving.opens("today")
    assert not is_drawing_its_tick(moving)


def test_a_dose_that_was_recorded_before_the_start_draws_no_tick(moving, diary):
    moving.closes()
    diary.holds(injection("2026-03-10 08:05", "2026-03-10 08:00"))
    moving.opens("today")
    moving.window.setProperty("moves", True)

    assert not is_drawing_its_tick(moving)
