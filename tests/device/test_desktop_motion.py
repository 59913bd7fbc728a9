"""Pages move unless the desktop asks for less motion, in whichever way it does."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusMessage, QDBusVariant

from kineret_gui.device.desktop_motion import _QUESTIONS, DesktopMotion

FREEDESKTOP, GNOME, KDE = _QUESTIONS
CALL = QDBusMessage.createMethodCall("org.example", "/", "org.example", "Read")
AS_USUAL = {FREEDESKTOP: 0, GNOME: True, KDE: "1"}


def answer(value):
    """As a portal gives it: in a value that says its type."""
    reply = CALL.createReply()
    reply.setArguments([QDBusVariant(value)])
    return reply


def no_answer():
    return CALL.createErrorReply("org.example.NotFound", "Nobody knows.")


@pytest.fixture
def window(qapp):
    return QObject()


def hears(window, answers):
    asked = DesktopMotion(window, is_calm=False)
    for question, less in _QUESTIONS.items():
        asked._hear(answers[question], less)
    return window.property("moves") is True


def test_where_all_is_as_usual_pages_move(window):
    assert hears(window, {question: answer(value) for question, value in AS_USUAL.items()})


def test_where_nobody_answers_pages_move(window):
    assert hears(window, dict.fromkeys(_QUESTIONS, no_answer()))


@pytest.mark.parametrize("asking", _QUESTIONS, ids=" ".join)
def test_one_desktop_that_asks_for_less_is_enough(window, asking):
    others = dict.fromkeys(_QUESTIONS, no_answer())

    assert not hears(window, {**others, asking: answer(_QUESTIONS[asking])})


def test_without_a_bus_pages_move(window, monkeypatch):
    monkeypatch.setattr("PySide6.QtDBus.QDBusConnection.isConnected", lambda bus: False)
    DesktopMotion(window, is_calm=False)._ask_all()

    assert window.property("moves") is True


def test_whoever_chose_calm_and_takes_it_back_has_pages_that_move(window):
    DesktopMotion(window, is_calm=True)

    assert window.property("moves") is True
