"""A patient at the window: what a finger, a keyboard and a screen reader can do. No other test knows Qt."""

import time
from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QKeySequence, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kineret_gui.app.application import Application
from kineret_gui.device.paths import folders
from kineret_gui.device.settings import KnownFile, Settings
from kineret_gui.device.speech import Speech
from tests.clock import Clock
from tests.drawn_body import bodies, looked_into
from tests.hand import Hand
from tests.patience import PATIENCE, PATIENCE_MS
from tests.routes import route_by_name
from tests.seeded import DEVICE
from tests.tree import TO_PRESS, TO_READ, Area, Text, Thing, centre, lengths, texts, thing, things, widths

_A_MOMENT = 5  # ms
_A_FINGER, _THUMB = 1, 2  # on a touch screen
_A_BREATH = 1000  # ms between two presses of somebody who looks first; the hand's own clock shows them
_A_LETTER = 150  # ms
_A_REPEAT = 33  # ms between two signs of a key that is held
_UNTIL_REPEAT = 500  # ms
_A_GLANCE = 20  # ms
CLOSE = "Close, keeping what you entered"  # a form
LONGER = "·"  # by which the names of a language that nobody speaks are longer, see tests/pseudo.py


@cache
def touch_screen() -> QPointingDevice:
    """The glass of this computer: there is one."""
    return QTest.createTouchDevice()


class Patient:
    """Opens the program at the first thing they do, so that the diary and the clock can be made ready before."""

    def __init__(self, home: Path, diary: Path, clock: Clock) -> None:
        self._home = home
        self.diary = diary
        self._clock = clock
        self._program: Application | None = None
        self._engine: QQmlApplicationEngine | None = None
        self._window: QQuickWindow | None = None
        self._size: tuple[int, int] | None = 420, 820
        self.hand = Hand()
        self._thumb: QPoint | None = None
        self.told: list[tuple[str, bool]] = []  # by a screen reader unasked, and whether it broke into what it said

    # The program

    @property
    def program(self) -> Application:
        if self._program is None:
            QAccessible.setActive(True)
            self._program = Application(
                folders(self._home), now=self._clock.now, settings=self._settings(), event_clock=self.hand
            )
            self._program.open_diary(self.diary)
            self._engine = self._program.show()
            window = self._engine.rootObjects()[0]
            assert isinstance(window, QQuickWindow)
            self._window = window
            window.findChild(Speech).spoken.connect(self._is_told_of)
            if self._size:
                self.window.resize(*self._size)
            self.window.requestActivate()
            assert QTest.qWaitForWindowActive(self.window, PATIENCE_MS), "the window did not open"
        return self._program

    @property
    def window(self) -> QQuickWindow:
        assert self._window is not None
        return self._window

    def _is_told_of(self, words: str, breaks_in: bool) -> None:
        self.told.append((words, breaks_in))

    def closes(self) -> None:
        """Close the program. What is done next opens it again."""
        if self._program is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages that were left go first
            if self._engine:
                shiboken6.delete(self._engine)
            self._program.close()
            self._program = self._engine = self._window = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def opens(self, page: str, about: str = "") -> None:
        """Go to a page by the way the program itself takes."""
        self.program.shell.go(route_by_name(page, about))
        self._settles()

    def leaves(self) -> None:
        """Leave the page for Today: a form by its cross, another page by the bar."""
        self.taps(CLOSE if self.is_offered(CLOSE) else "Today")

    def waits(self, **passing: float) -> None:
        """Time passes, and the program looks at the clock as it does every half minute: `waits(hours=3)`."""
        program = self.program
        self._clock.passes(**passing)
        program.refresh()
        program.integrity_check.look_at_backups()

    def forgets_the_time(self) -> None:
        """The computer does, and the program looks at its clock."""
        program = self.program
        self._clock.is_forgotten()
        program.refresh()

    def prefers(self, **choices: str | int | bool) -> None:
        """Has chosen, before the program opens: `prefers(text_size=200, colours="dark")`."""
        self.closes()
        self._settings().change(**choices)

    def knows(self, diary: Path) -> None:
        """Had this diary open on this computer before."""
        self._settings().settle(KnownFile(str(diary), settled=True))

    def _settings(self) -> Settings:
        """This computer is at first the one on which the diaries of these tests are begun."""
        file = folders(self._home).settings / "settings.json"
        is_first = not file.exists()
        settings = Settings(file)
        if is_first:
            settings.change(device=DEVICE, closing_says=False, calm=True)
        return settings

    def resizes(self, width: int, height: int) -> None:
        """Make the window that large; it stays so when the program is opened again."""
        self._size = (width, height)
        if self._window is not None:
            self._window.resize(width, height)
            self._settles()

    def left_at(self, place: str) -> None:
        """Has left the window there, and opens the program again."""
        self.prefers(window=place)
        self._size = None
        assert self.program

    def closes_the_window(self, after: int = _A_BREATH) -> None:
        """Close the window as a window manager does, `after` so many ms; it opens where it was left from now on."""
        assert self.program
        self.hand.rests(after)
        self.window.close()
        self._size = None
        QCoreApplication.processEvents()

    def has_its_window(self) -> bool:
        """Whether the window is there still, and did not close."""
        return bool(self.window.isVisible())

    def kept(self, choice: str) -> object:
        """What the settings hold of a choice."""
        return getattr(self._settings().chosen, choice)

    # A finger

    def taps(self, name: str) -> None:
        """Press something with a finger. The page scrolls to it first, as for whoever comes by keyboard."""
        thing = self._reached(name)
        spot = self._centre(thing)
        self.hand.rests(_A_BREATH)
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        landed = thing.is_pressed
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        assert landed, f"the finger does not land on {thing.name!r}"
        self._settles()

    def taps_what_is_there(self, name: str) -> None:
        """Press something that may go at any moment, and do not wait for it."""
        for one in self._named(name)[:1]:
            self.taps_at(self.reaches(one), after=_A_BREATH)

    def taps_twice(self, name: str) -> None:
        """Press it twice in a hurry, as unsteady hands do."""
        self.taps_in_a_row(name, apart=120, times=2)

    def taps_three_times(self, name: str) -> None:
        """Press it three times in a hurry."""
        self.taps_in_a_row(name, apart=120, times=3)

    def taps_in_a_row(self, name: str, apart: int, times: int) -> None:
        """Press where it is, and then there again and again, whatever is there by then; `apart` in ms."""
        spot = self.centre_of(name)
        self.taps_at(spot, after=_A_BREATH)
        for _ in range(times - 1):
            self.taps_at(spot, after=apart)

    def taps_at(self, spot: QPoint, after: int, seen: int = 0) -> None:
        """Press a point of the window, whatever is there, `after` so many ms; the program sees it `seen` ms later."""
        self.hand.rests(after)
        self.hand.is_kept_waiting(seen)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
        self._settles()

    def centre_of(self, name: str) -> QPoint:
        """Where to press it."""
        return self._centre(self._reached(name))

    def reaches(self, thing: Thing) -> QPoint:
        """Come to it with the keyboard, so that it is in sight; where to press it."""
        assert thing.enabled, f"{thing.name!r} cannot be pressed now"
        thing.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._settles()
        return self._centre(thing)

    def _reached(self, name: str) -> Thing:
        thing = self.finds(name)
        self.reaches(thing)
        return thing

    def _centre(self, thing: Thing) -> QPoint:
        """Its middle; of what is higher than what is seen of the page, a spot that is in sight."""
        middle = centre(thing.item).toPoint()
        return (
            QPoint(middle.x(), min(middle.y(), int(thing.pane.bottom) - 2))
            if thing.area.height > thing.pane.height
            else middle
        )

    def touches(self, spot: QPoint, after: int) -> None:
        """Touch a point of the glass, whatever is there, `after` so many ms."""
        self.hand.rests(after)
        self._glass("press", _A_FINGER, spot)
        self._glass("release", _A_FINGER, spot)

    def puts_down_a_thumb(self, spot: QPoint) -> None:
        """Rest another finger on the glass, until it is lifted."""
        self.hand.rests(_A_BREATH)
        self._glass("press", _THUMB, spot)
        self._thumb = spot

    def lifts_the_thumb(self) -> None:
        """Rest it no longer."""
        spot, self._thumb = self._thumb, None
        assert spot
        self._glass("release", _THUMB, spot)

    def _glass(self, what: str, finger: int, spot: QPoint) -> None:
        touch = QTest.touchEvent(self.window, touch_screen(), False)
        if self._thumb:
            touch.stationary(_THUMB)
        getattr(touch, what)(finger, spot, self.window)
        touch.commit()
        self._settles()

    # A keyboard

    def presses(self, *keys: str) -> None:
        """Press keys one after the other, as `presses("Tab", "Space")`."""
        assert self.program
        self.presses_in_a_row(*keys, apart=_A_BREATH)

    def presses_in_a_row(self, *keys: str, apart: int) -> None:
        """Press keys one after the other, each `apart` so many ms from the one before, the first after a breath."""
        for number, key in enumerate(keys):
            self.presses_after(apart if number else _A_BREATH, key)

    def presses_after(self, milliseconds: int, key: str, seen: int = 0) -> None:
        """Press a key so long after the last press; the program comes to it `seen` ms later."""
        self.hand.rests(milliseconds)
        self.hand.is_kept_waiting(seen)
        QTest.keySequence(self.window, QKeySequence(key))
        self._settles()

    def holds(self, key: str, seconds: float, is_told: bool = True) -> None:
        """Press a key, and let it go only after so many seconds. A keyboard repeats it meanwhile; not all tell so."""
        assert self.program
        self.hand.rests(_A_BREATH)
        self._signals(key, goes_down=True)
        self.hand.rests(_UNTIL_REPEAT)
        for _ in range(int((1000 * seconds - _UNTIL_REPEAT) / _A_REPEAT)):
            self._signals(key, goes_down=False, is_held=is_told)
            self._signals(key, goes_down=True, is_held=is_told)
            self.hand.rests(_A_REPEAT)
        self.lets_go(key)

    def keeps_holding(self, *keys: str) -> None:
        """A keyboard repeats keys that went down some time ago."""
        for key in keys:
            for goes_down in (False, True) * 2:
                self._signals(key, goes_down, is_held=True)
        self._settles()

    def lets_go(self, key: str) -> None:
        """Let a key go, also one that went down somewhere else."""
        self._signals(key, goes_down=False)
        self._settles()

    def _signals(self, name: str, goes_down: bool, is_held: bool = False) -> None:
        key = QKeySequence(name)[0]  # type: ignore[index]  # the stubs leave it out
        words = {"Space": " ", "Return": "\r", "Enter": "\r"}.get(name, name.lower() if len(name) == 1 else "")
        QTest.simulateEvent(self.window, goes_down, key.key(), key.keyboardModifiers(), words, is_held)

    def scans(self, code: str) -> None:
        """A scanner of barcodes types it, and Return after it, faster than any person."""
        assert self.program
        self.hand.rests(_A_BREATH)
        for sign in code:
            self._types(sign)
            self.hand.rests(5)
        QTest.keySequence(self.window, QKeySequence("Return"))
        self._settles()

    def types(self, text: str) -> None:
        """Type into what has the keyboard."""
        assert self.program
        for letter in text:
            self.hand.rests(_A_LETTER)
            self._types(letter)
        self._settles()

    def _types(self, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self.window, key)

    def types_into(self, field: str, text: str) -> None:
        """Put this into a field in the place of what is there."""
        self.taps(field)
        self.presses("Ctrl+A")
        self.types(text)

    def tabs_to(self, name: str, most: int = 200) -> int:
        """Press Tab until this has the keyboard; how many presses it took."""
        wanted = self.finds(name).item
        for presses in range(most):
            if wanted.hasActiveFocus():
                return presses
            self.presses("Tab")
        raise AssertionError(f"Tab does not come to {name!r} in {most} presses")

    def tabs_round(self, most: int = 200) -> list[Thing]:
        """Press Tab until it comes round; what had the keyboard, each as it lay then. At most `most` presses."""
        stops: list[Thing] = []
        for _ in range(most):
            self.presses("Tab")
            has_it = self.window.activeFocusItem()
            if stops and has_it == stops[0].item:
                break
            stops.append(thing(has_it))
        return stops

    def arrows_past(self, stops: list[Thing]) -> list[Thing]:
        """What Tab leaves out and the right arrow comes to from the one before it; each as it lay then."""
        tabbed = {stop.name for stop in stops}
        in_order = [thing for thing in self.things() if thing.role in TO_PRESS and thing.enabled]
        found: list[Thing] = []
        for before, after in pairwise(in_order):
            if after.name not in tabbed:
                before.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
                self.presses("Right")
                found += [thing(after.item)] if after.item.hasActiveFocus() else []
        return found

    def has_keyboard_on(self) -> str:
        """The name of what has the keyboard; empty where nothing has it."""
        return next((thing.name for thing in self.things() if thing.has_focus), "")

    def is_at_a_field(self) -> bool:
        """Whether what is typed now goes into a field."""
        has_it = self.window.activeFocusItem()
        return has_it is not None and any(has_it.inherits(kind) for kind in ("QQuickTextInput", "QQuickTextEdit"))

    # Eyes, or a screen reader

    def things(self) -> list[Thing]:
        assert self.program
        return things(self.window)

    def texts(self) -> list[Text]:
        """All text as it is drawn."""
        assert self.program
        return list(texts(self.window.contentItem()))

    def widths(self) -> list[tuple[float, float]]:
        """How wide the pages are, and how much of that is seen."""
        assert self.program
        return list(widths(self.window.contentItem()))

    def length(self) -> float:
        """How long the page is, the bars above and below it left out."""
        self.looks_again()
        return max(lengths(self.window.contentItem()))

    def colour(self, name: str) -> tuple[float, float, float]:
        """A colour of the theme as `ink` or `stateColour("bad")`: red, green and blue from 0 to 1."""
        assert self.program
        context = qmlContext(self.window)
        assert context
        colour = QColor(QQmlExpression(context, self.window, f"Theme.{name}").evaluate()[0])
        return colour.redF(), colour.greenF(), colour.blueF()

    def file(self) -> str:
        """The file of the page that is open."""
        return str(self.program.shell.property("pageFile"))

    def glass(self) -> Area:
        """The window itself."""
        assert self.program
        return Area(0, 0, self.window.width(), self.window.height())

    def finds(self, name: str) -> Thing:
        """The one thing to press of that name; also by how its name begins, where only one begins so."""
        self._until(lambda: bool(self._named(name)))
        found = self._named(name)
        assert len(found) == 1, f"{len(found)} things are called {name!r} among {self._names(TO_PRESS)}"
        return found[0]

    def is_offered(self, name: str) -> bool:
        """Whether there is something of that name to press just now."""
        return bool(self._named(name))

    def _named(self, name: str) -> list[Thing]:
        to_press = [thing for thing in self.things() if thing.role in TO_PRESS]
        exactly = [thing for thing in to_press if thing.name.rstrip(LONGER) == name]
        return exactly or [thing for thing in to_press if thing.name.startswith(name)]

    def sees(self, *sentences: str) -> None:
        """Wait until these words stand somewhere on the page."""
        for words in sentences:
            assert self._until(partial(self._says, words)), f"{words!r} is not among {self._names()}"

    def _says_not(self, words: str) -> bool:
        return not self._says(words)

    def does_not_see(self, *sentences: str) -> None:
        """Wait until these words stand nowhere on the page."""
        for words in sentences:
            assert self._until(partial(self._says_not, words)), f"{words!r} is among {self._names()}"

    def hears(self, words: str) -> None:
        """Wait until a screen reader is told this without being asked."""
        assert self._until(lambda: self._is_told(words)), f"{words!r} is not said; shown: {self._names()}"

    def title_of_the_window(self) -> str:
        """What the desktop writes above the window and into its list of windows."""
        assert self.program
        return self.window.title()

    def reads_first(self) -> str:
        """The first words of the page, below whose diary it is and Get help."""
        reading = [thing.name for thing in self.things() if thing.role in TO_READ and thing.name]
        return reading[1]

    def _says(self, words: str) -> bool:
        return any(thing.says(words) for thing in self.things())

    def _is_told(self, words: str) -> bool:
        told = {"Notification", "AlertMessage"}
        return any(words in thing.name for thing in self.things() if thing.role in told)

    def _names(self, roles: set[str] | None = None) -> list[str]:
        return [thing.name for thing in self.things() if thing.name and (not roles or thing.role in roles)]

    def frame_shows(self, name: str) -> bool:
        """Whether a colour of the theme shows above or below the page, in the bars that no page may cover."""
        pane = next(thing.pane for thing in self.things() if thing.role == "Heading")
        picture = self.window.grabWindow()
        colour = QColor.fromRgbF(*self.colour(name)).rgb()
        rows = [y for y in range(picture.height()) if not pane.y <= y / self.window.devicePixelRatio() < pane.bottom]
        return any(picture.pixel(x, y) == colour for y in rows for x in range(picture.width()))

    def paper_inside_bodies(self) -> tuple[int, int]:
        """How many points well inside the drawn bodies of the page were looked at, and how many show the paper."""
        assert self.program
        self._settles()
        paper = {QColor.fromRgbF(*self.colour(name)).rgb() for name in ("ground", "surface")}
        return looked_into(list(bodies(self.window.contentItem())), self.window.grabWindow(), paper)

    def draws(self, into: Path) -> None:
        """Keep a picture of the window as it rests: two frames after each other show the same."""
        assert self._until(lambda: bool(self.window.property("drawsPictures"))), "no icon is drawn"
        before, picture = None, self._after_a_frame()
        while picture != before:
            before, picture = picture, self._after_a_frame()
        assert picture.save(str(into)), f"{into} cannot be written"

    def _after_a_frame(self) -> QImage:
        """What the window shows once a frame has come, and what waited for one is done: parts made late, hovering."""
        frames = QSignalSpy(self.window.frameSwapped)
        self.window.update()
        assert self._until(lambda: frames.count() > 0), "no frame comes"
        QTest.qWait(_A_GLANCE)
        return self.window.grabWindow()

    # Patience

    def looks_again(self) -> None:
        """Look until nothing moves any more: a part of a page may be made after its first frame."""
        before: list[Text] = []
        while (seen := self.texts()) != before:
            before = seen
            QTest.qWait(_A_GLANCE)
        self._settles()

    def waits_until(self, holds: Callable[[], bool]) -> bool:
        """Wait until that is so; False where it never is."""
        return self._until(holds)

    def _until(self, holds: Callable[[], bool]) -> bool:
        assert self.program
        give_up = time.monotonic() + PATIENCE
        self._settles()
        while not holds():
            if time.monotonic() > give_up:
                return False
            QTest.qWait(_A_MOMENT)
        return True

    def _settles(self) -> None:
        """Whatever was begun is done: layouts are laid out, the next picture is drawn, what was left is gone."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else only a running loop does that
        self.window.grabWindow()
        QCoreApplication.processEvents()
