"""The program is started again with another diary while one is open: it is opened, asked about, or refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kineret_gui.app.read_only_start import ask_what_to_do
from kineret_gui.device.second_start import StartHandedOver
from kineret_gui.device.settings import SettingsToRead
from kineret_gui.screens.framework.navigation import ONLY_SHOWN
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason
from kineret_gui.wording import another_start
from tests.facts import person
from tests.seeded import Diary
from tests.tree import things


@pytest.fixture
def bens(tmp_path, clock) -> Path:
    """The diary of somebody else, who writes it on this computer."""
    path = tmp_path / "stick" / "ben.diary"
    with Diary(path, clock) as diary:
        diary.holds(person(name="Ben Example"))
    return path


def starts_again(patient, path: Path) -> StartHandedOver:
    return patient.program.opening.open_for_another_start(path)


def test_from_a_page_that_only_shows_the_other_diary_is_opened(patient, bens):
    patient.sees("Start injection")

    assert starts_again(patient, bens) is StartHandedOver.HEARD
    assert patient.program.path == bens
    assert patient.program.shell.property("personName") == "Ben Example"


def test_where_something_is_begun_it_asks_first_and_nothing_is_lost(patient, diary, bens):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Slept well")

    assert starts_again(patient, bens) is StartHandedOver.ASKED
    patient.sees("Ben Example")
    patient.hears("The app was started again with this diary. Nothing is opened until you choose.")
    assert patient.program.path == diary.path
    patient.taps("Go back without opening")
    assert patient.finds("What do you want to remember?").value == "Slept well"

    assert starts_again(patient, bens) is StartHandedOver.ASKED
    patient.taps("Open")
    assert patient.program.path == bens
    assert starts_again(patient, diary.path) is StartHandedOver.HEARD
    patient.opens("note")
    patient.taps("Continue this note")
    assert patient.finds("What do you want to remember?").value == "Slept well"


def test_get_help_is_not_covered_unasked(patient, diary, bens):
    patient.taps("Get help")
    assert starts_again(patient, bens) is StartHandedOver.ASKED
    assert patient.program.path == diary.path


def test_the_diary_that_is_open_is_only_shown(patient, diary, tmp_path):
    patient.opens("note")
    patient.types_into("What do you want to remember?", "Slept well")
    (tmp_path / "by-another-way").symlink_to(diary.path)

    assert starts_again(patient, diary.path) is StartHandedOver.HEARD
    assert starts_again(patient, tmp_path / "by-another-way") is StartHandedOver.HEARD
    assert patient.finds("What do you want to remember?").value == "Slept well"


@pytest.mark.parametrize(
    ("content", "reason", "words"),
    [
        (None, Reason.MISSING, "ben.diary was not opened: The diary cannot be found."),
        (b"shopping list", Reason.NOT_A_DIARY, "ben.diary was not opened: This is not a Kineret diary."),
    ],
    ids=["gone", "no diary"],
)
@pytest.mark.parametrize("page", ["today", "note"])
def test_one_that_cannot_be_opened_is_refused_and_what_was_shown_stays(
    patient, diary, bens, content, reason, words, page
):
    patient.opens(page)
    bens.unlink()
    if content:
        bens.write_bytes(content)

    with pytest.raises(DiaryUnavailable) as refused:
        starts_again(patient, bens)
    assert refused.value.reason is reason
    patient.hears(words)
    assert (patient.program.path, patient.program.opening.requested) == (diary.path, diary.path)


def test_who_writes_is_asked_before_a_diary_of_another_computer_is_opened(patient, bens, monkeypatch):
    patient.sees("Start injection")
    monkeypatch.setattr(DiaryFile, "was_written_here", lambda self: False)

    assert starts_again(patient, bens) is StartHandedOver.ASKED
    patient.sees("Who is making entries")


def test_every_page_that_only_shows_is_a_page(patient):
    patient.sees("Start injection")
    assert set(patient.program.shell.page_names) >= ONLY_SHOWN
    assert not {"help", "record", "guide", "note", "person", "bring-in", "export", "report", "begin"} & ONLY_SHOWN


# A first process that does not answer


def answer(name: str) -> None:
    """Press a button of the small window once it is there."""
    (window,) = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    assert isinstance(window, QQuickWindow)
    found = [thing for thing in things(window) if thing.name == name]
    if not found or found[0].area.bottom > window.height():
        QTimer.singleShot(20, lambda: answer(name))
        return
    area = found[0].area
    middle = QPoint(int(area.x + area.width / 2), int(area.y + area.height / 2))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Open read-only", another_start.READ),
        ("Get help", another_start.HELP),
        ("Try again", another_start.AGAIN),
        ("Close", another_start.LEAVE),
    ],
)
def test_a_small_window_says_that_it_does_not_answer_and_leads_on(qapp, tmp_path, name, key):
    QTimer.singleShot(1500, lambda: answer(name))
    assert ask_what_to_do(SettingsToRead(tmp_path / "settings.json"), qapp) == key
