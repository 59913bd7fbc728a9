"""What is said at the same time is told once each, and what is urgent comes first."""

import pytest
from PySide6.QtGui import QWindow
from PySide6.QtTest import QSignalSpy

from kineret_gui.device.speech import Speech
from tests.patience import PATIENCE_MS

BREAKS_IN, WAITS = True, False


@pytest.fixture
def window(qapp):
    return QWindow()


@pytest.fixture
def speech(window):
    return Speech(window)


def told(speech):
    spy = QSignalSpy(speech.spoken)
    assert spy.wait(PATIENCE_MS)
    return [tuple(spy.at(number)) for number in range(spy.count())]


def test_the_urgent_is_told_first_and_the_rest_as_it_came(speech):
    speech.say("Saved.", False)
    speech.say("One page on.", False)
    speech.say("Call the emergency number.", True)

    assert told(speech) == [("Call the emergency number.", BREAKS_IN), ("Saved.", WAITS), ("One page on.", WAITS)]


def test_what_is_said_in_two_places_is_told_once(speech):
    speech.say("Write something first.", False)
    speech.say("Saved.", False)
    speech.say("Write something first.", False)

    assert told(speech) == [("Write something first.", WAITS), ("Saved.", WAITS)]


def test_what_is_urgent_in_one_of_two_places_is_urgent(speech):
    speech.say("Not saved.", False)
    speech.say("Not saved.", True)
    speech.say("Not saved.", False)

    assert told(speech) == [("Not saved.", BREAKS_IN)]


def test_two_urgent_sentences_are_both_heard(speech):
    speech.say("Call the emergency number.", True)
    speech.say("Do not inject.", True)

    assert told(speech) == [("Call the emergency number.", BREAKS_IN), ("Do not inject.", WAITS)]


def test_what_is_said_later_is_told_again(speech):
    speech.say("Write something first.", False)
    assert told(speech)
    speech.say("Write something first.", False)

    assert told(speech) == [("Write something first.", WAITS)]
