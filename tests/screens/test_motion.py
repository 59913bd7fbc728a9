"""Pages come softly, and nothing waits for that: where less motion is asked for, nothing moves at all."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlExpression, qmlContext

from kineret_gui.device.press_rule import NEW_PAGE
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
