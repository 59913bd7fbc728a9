"""Where the desktop shows no notifications, a small window of our own does, with the same words and buttons."""

import gc

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest

from kineret_gui.device.notice import Notice, NoticeOwner
from kineret_gui.device.settings import Settings
from kineret_gui.device.window_place import FRAME, Area
from kineret_gui.reminders.window import ReminderWindows
from kineret_gui.wording.another_start import no_answer, ways_on
from tests.hand import Hand
from tests.tree import Thing, things

BUTTONS = (("injected", "I have injected"), ("put off", "Remind me in 30 minutes"))
ADA = NoticeOwner("Ada Example", "circle", "blue")
NOTICE = Notice("dose", "Time for the injection", "It was due at 08:00.", BUTTONS, ADA)


def windows() -> list[QWindow]:
    return [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]


def names(window) -> list[str]:
    return [thing.name for thing in things(window)]


def buttons(window) -> list[Thing]:
    return [thing for thing in things(window) if thing.is_to_press]


@pytest.fixture
def pressed() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def in_sight() -> list[str]:
    """The windows of the program that are in sight: what they show is no secret any more."""
    return []


@pytest.fixture
def shows(qapp, qtbot, settings, pressed, hand, in_sight):
    before = windows()
    QAccessible.setActive(True)
    shows = ReminderWindows(settings, lambda id, key: pressed.append((id, key)), hand, lambda: bool(in_sight))
    assert before == []
    yield shows
    shows.end()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_says_the_same_above_all_other_windows(shows):
    shows.show(NOTICE)

    (window,) = windows()
    assert window.title() == "Time for the injection"
    assert {"Time for the injection", "It was due at 08:00."} <= set(names(window))
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint


def test_while_the_program_is_open_it_says_whose_dose_it_is(shows, in_sight):
    in_sight.append("Today")
    shows.show(NOTICE)

    (window,) = windows()
    assert "Ada Example" in names(window)
    assert window.title() == "Time for the injection"  # whoever else sees the task bar reads it


@pytest.mark.parametrize("allowed", [False, True])
def test_over_a_desktop_on_which_it_is_not_open_it_names_nobody_unless_that_is_allowed(shows, settings, allowed):
    settings.change(name_shown=allowed)
    shows.show(NOTICE)

    (window,) = windows()
    assert ("Ada Example" in names(window)) is allowed


def test_it_fits_the_screen_with_large_letters_and_scrolls(shows, settings, qtbot, qapp):
    settings.change(text_size=200)
    shows.show(Notice("dose", "Time for the injection", "It was due at 08:00. " * 20, BUTTONS))
    (window,) = windows()
    qtbot.waitUntil(lambda: window.height() > 400)

    assert window.height() <= qapp.primaryScreen().availableGeometry().height() - 48
    last = buttons(window)[-1]
    last.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: buttons(window)[-1].area.bottom <= window.height())


@pytest.mark.parametrize("height", [480, 360])
def test_with_four_ways_on_a_small_screen_each_is_in_sight_when_the_keyboard_comes_to_it(
    shows, settings, qtbot, monkeypatch, height
):
    monkeypatch.setattr("kineret_gui.reminders.window.screens", lambda: [Area(0, 0, 360, height)])
    settings.change(text_size=200)
    shows.show(Notice("no answer", *no_answer(), ways_on()))
    (window,) = windows()
    qtbot.waitUntil(lambda: len(buttons(window)) == 4 and buttons(window)[-1].area.bottom > height)

    assert window.height() <= height - FRAME
    for number in (0, 1, 2, 3, 2, 1, 0):
        buttons(window)[number].item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(lambda number=number: buttons(window)[number].area.bottom <= window.height())
        assert buttons(window)[number].area.y >= 0


def test_its_buttons_are_large_and_have_names(shows, qtbot):
    shows.show(NOTICE)

    (window,) = windows()
    qtbot.waitUntil(lambda: buttons(window)[1].area.bottom < window.height())
    assert [button.name for button in buttons(window)] == ["I have injected", "Remind me in 30 minutes"]
    assert all(button.area.height >= 72 and button.area.width >= 160 for button in buttons(window))
    assert buttons(window)[0].area.distance(buttons(window)[1].area) >= 8


def press(window, number: int, qtbot) -> None:
    qtbot.waitUntil(lambda: buttons(window)[1].area.bottom < window.height())
    area = buttons(window)[number].area
    middle = QPoint(int(area.x + area.width / 2), int(area.y + area.height / 2))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


@pytest.mark.parametrize(("number", "key"), [(0, "injected"), (1, "put off")])
def test_a_press_is_heard_and_it_goes(shows, pressed, number, key, qtbot, hand):
    shows.show(NOTICE)
    (window,) = windows()
    qtbot.wait(1)
    hand.rests(1000)
    press(window, number, qtbot)

    assert pressed == [("dose", key)]
    assert windows() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_press_that_was_on_its_way_when_it_came_up_presses_nothing(shows, pressed, qtbot, hand, key):
    shows.show(NOTICE)
    (window,) = windows()
    qtbot.wait(1)
    hand.rests(200)
    press(window, 0, qtbot)
    buttons(window)[0].item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window, key)

    assert pressed == []
    hand.rests(600)
    QTest.keyClick(window, key)
    assert pressed == [("dose", "injected")]


def test_it_goes_when_the_dose_was_recorded(shows, pressed):
    shows.show(NOTICE)
    shows.take_away("dose")

    assert windows() == []
    assert pressed == []


def test_the_next_one_takes_its_place(shows, qtbot):
    shows.show(NOTICE)
    shows.show(Notice("dose", "Time for the injection", "It was due at 20:00."))

    qtbot.waitUntil(
        lambda: (
            [set(names(window)) & {"It was due at 08:00.", "It was due at 20:00."} for window in windows()]
            == [{"It was due at 20:00."}]
        )
    )


def test_what_keeps_presses_from_it_stays_where_nobody_holds_the_window(shows):
    shows.show(NOTICE)
    gc.collect()

    (window,) = windows()
    QTest.keyClick(window, Qt.Key.Key_Tab)  # a filter of which only Qt's half is left would raise
    assert windows() == [window]
