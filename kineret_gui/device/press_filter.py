"""Stands before a window and keeps from it the presses that nobody meant. See press_rule.py for which those are."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer

from kineret_gui.device.event_clock import EventClock
from kineret_gui.device.pointers import end_without_pressing, lets_go, lies_under, places_going_down, which_pointer
from kineret_gui.device.press_rule import BURST, Press, PressRule
from kineret_gui.device.pressing_keys import HeldKey, changes_others, moves, presses, takes_text, which_press

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPointerEvent, QTouchEvent, QWindow


class PressFilter(QObject):
    """An event filter on one window, so that no control needs to know of it. It lives as long as the window.

    Told by `page_comes` and `page_moves` of what the window shows. Moving the pointer, the wheel, scrolling, moving the
    keyboard and typing pass always. What a screen reader presses by name does not come this way.
    """

    def __init__(self, window: "QWindow", clock: EventClock) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._rule, self._held = PressRule(clock.now()), HeldKey()
        self._is_waiting = False
        self._refused: set[int] = set()  # buttons of the mouse, or fingers, that went down in vain
        self._key_verdict: tuple[int, bool] | None = None
        self._keys_down: dict[int, QObject | None] = {}  # and what had the keyboard when they went down
        self._met: QObject | None = None  # by the press before
        kinds = QEvent.Type
        self._answers: dict[QEvent.Type, Callable[[QEvent], bool]] = {
            kinds.MouseButtonPress: self._pointer_down,
            kinds.MouseButtonDblClick: self._is_refused,
            kinds.MouseButtonRelease: self._pointer_up,
            kinds.TouchBegin: self._pointer_down,
            kinds.TouchUpdate: self._fingers_change,
            kinds.TouchCancel: self._pointer_up,
            kinds.TouchEnd: self._pointer_up,
            kinds.ShortcutOverride: self._key_asks,
            kinds.KeyPress: self._key_down,
            kinds.KeyRelease: self._key_up,
            kinds.Show: self._shown,
        }
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._let_go())  # holds it: else Python's half goes while Qt's half stays

    def _let_go(self) -> None:
        """The window is gone, and presses nothing any more."""
        self._answers = {}

    def page_comes(self) -> None:
        """Another page is about to be shown."""
        self._rule.page_comes()
        self._wait()

    def page_is_new(self) -> bool:
        """Return whether nobody can have read the page yet."""
        return self._rule.page_is_new(self._clock.now())

    def page_moves(self) -> None:
        """Note that what is on the page is about to lie elsewhere."""
        self._rule.page_moves()
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what the window must not hear of."""
        answer = self._answers.get(event.type())
        if answer is None or not answer(event):
            return False
        event.accept()  # else Qt makes a click of a touch that nobody took
        return True

    def _wait(self) -> None:
        """Until all is done that was begun by what the window is told now: also what is slow, as saving."""
        if not self._is_waiting:
            self._is_waiting = True
            QTimer.singleShot(0, self, self._all_is_done)

    def _all_is_done(self) -> None:
        self._is_waiting = False
        self._rule.all_is_done(self._clock.now())

    def _works(self) -> None:
        self._rule.press_is_at_work()
        self._wait()

    def _shown(self, _event: QEvent) -> bool:
        self.page_comes()
        return False

    # A finger, or the mouse

    def _pointer_down(self, event: QEvent) -> bool:
        pointer = cast("QPointerEvent", event)
        made = self._clock.made(pointer)
        takes = all(self._takes(x, y, made) for x, y in places_going_down(pointer))
        (self._refused.discard if takes else self._refused.add)(which_pointer(pointer))
        if takes:
            self._works()
        return not takes

    def _takes(self, x: float, y: float, made: int) -> bool:
        may_repeat = self._may_repeat() and lies_under(self._met, x, y)
        return self._rule.takes(Press(x, y), made, may_repeat)

    def _fingers_change(self, event: QEvent) -> bool:
        """Fingers move; one is let go of while others stay down, or another one goes down."""
        touch = cast("QTouchEvent", event)
        if self._is_refused(touch):
            return True
        if lets_go(touch):
            self._works()
        if not places_going_down(touch) or not self._pointer_down(touch):
            return False
        self._refused.discard(which_pointer(touch))
        end_without_pressing(touch, self._window)
        self._refused.add(which_pointer(touch))
        return True

    def _is_refused(self, event: QEvent) -> bool:
        return which_pointer(cast("QPointerEvent", event)) in self._refused

    def _pointer_up(self, event: QEvent) -> bool:
        pointer = cast("QPointerEvent", event)
        if self._is_refused(event):
            self._refused.discard(which_pointer(pointer))
            return True
        self._met = pointer.exclusiveGrabber(pointer.points()[0]) if pointer.points() else None
        if self._met and self._met.inherits("QQuickFlickable"):
            self._rule.scrolled()
        self._works()
        return False

    # The keyboard

    def _key_asks(self, event: QEvent) -> bool:
        """Before a key goes to whatever has the keyboard, Qt looks for a shortcut."""
        key = cast("QKeyEvent", event)
        refused = self._refuses(key)
        self._key_verdict = key.key(), refused
        return refused

    def _key_down(self, event: QEvent) -> bool:
        key = cast("QKeyEvent", event)
        verdict, self._key_verdict = self._key_verdict, None
        return verdict[1] if verdict and verdict[0] == key.key() else self._refuses(key)

    def _key_up(self, event: QEvent) -> bool:
        """A control acts when a key is let go: only where that control saw it go down."""
        key = cast("QKeyEvent", event)
        self._key_verdict = None
        focus = self._window.focusObject()
        if key.isAutoRepeat():
            return presses(key, focus)
        was_on = self._keys_down.pop(key.key(), self)
        self._held.let_go(key, self._clock.stamp(key), was_on)
        if not presses(key, focus):
            return False
        if was_on is not focus:
            return True
        self._works()
        return False

    def _refuses(self, key: "QKeyEvent") -> bool:
        if changes_others(key):
            return False
        number, focus = key.key(), self._window.focusObject()
        is_held = self._held.repeats(key, self._clock.stamp(key))
        if not is_held:
            self._rule.key_goes_down(self._clock.stamp(key) or self._clock.now())
        if moves(key) and not presses(key, focus):
            self._rule.moves_on()
            return False
        if is_held:  # it types only where it went down, and presses nowhere
            if not key.isAutoRepeat():
                self._keys_down.setdefault(number, self._held.was_on)
            return presses(key, focus) or self._keys_down.get(number, self) is not focus
        if not presses(key, focus):
            self._keys_down[number] = focus
            return False
        may_repeat = focus is self._met and self._may_repeat()
        press = Press(key=which_press(key))
        takes = self._rule.takes(press, self._clock.made(key), may_repeat)
        takes = takes and not self._rule.is_burst(BURST if takes_text(focus) else 2)
        if takes:
            self._keys_down[number] = self._met = focus
            self._works()
        else:
            self._keys_down.pop(number, None)
        return not takes

    def _may_repeat(self) -> bool:
        """Return whether what was met last may be pressed many times in a row: stepping from day to day, or text."""
        try:
            return takes_text(self._met) or (self._met is not None and self._met.property("stepping") is True)
        except RuntimeError:  # what was met is gone
            return False
