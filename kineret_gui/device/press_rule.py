"""The rule by which presses of a finger, a mouse button or a key count, told by their times and places alone.

A stiff or shaking hand presses twice, or holds a key, and means one press. A page may come, or move, under a finger
that is on its way. So a press does not count

- while a page is coming, and for a while after it has come; for a finger also after the page moved under it,
- where it is the press before once more: soon after it, near it. Who wants to press again waits half a second,
- where its key comes among others, faster than a person types: a scanner of barcodes ends with Return.
"""

from math import hypot

from kineret_gui.diary.frozen import frozen

AGAIN = 500  # ms from one press to the next: sooner, it is the same one (the usual time of a double click)
LET_GO = 250  # ms after it was let go and done: sooner, it is the same one, however long the finger stayed down
NEW_PAGE = 400  # ms after a page came: nobody reads it and presses sooner
FINGER = 48  # logical px: the least size of a target
TYPED = 40  # ms between two keys: a person takes longer, but for two keys that are hit together
BURST = 4  # keys: so many at that speed are no person's

LONG_AGO = -(10**9)


@frozen
class Press:
    """The origin of a press: by a finger or the mouse at a point of the window, or by a key.

    key  0 for a finger or the mouse; keys that press the same have the same number
    """

    x: float = 0
    y: float = 0
    key: int = 0

    def is_near(self, other: "Press") -> bool:
        """Return whether a shaking hand that meant one could have made the other."""
        return self.key == other.key and hypot(self.x - other.x, self.y - other.y) < FINGER


class PressRule:
    """Told of all that happens in a window, says of each press whether it counts. Times in ms of one clock."""

    def __init__(self, now: int) -> None:
        self._page_came = now
        self._page_moved = LONG_AGO
        self._page_is_coming = False
        self._page_is_moving = False
        self._last: dict[bool, tuple[Press, int]] = {}  # of a finger and of the keyboard: what was pressed, and when
        self._done = LONG_AGO
        self._is_at_work = False
        self._key_stamp = LONG_AGO
        self._keys_in_a_row = 0

    def page_comes(self) -> None:
        """Another page is about to be shown."""
        self._page_is_coming = True

    def page_moves(self) -> None:
        """Note that what is on the page is about to lie elsewhere."""
        self._page_is_moving = True

    def press_is_at_work(self) -> None:
        """Note that what was pressed or let go does now what it does."""
        self._is_at_work = True

    def all_is_done(self, now: int) -> None:
        """All that was begun is done: the page has come, what was pressed has worked."""
        if self._page_is_coming:
            self._page_came = now
        if self._page_is_moving:
            self._page_moved = now
        if self._is_at_work:
            self._done = now
        self._page_is_coming = self._page_is_moving = self._is_at_work = False

    def moves_on(self) -> None:
        """The keyboard was moved to something else on purpose: what is pressed there is another press."""
        self._last.pop(True, None)

    def page_is_new(self, now: int) -> bool:
        """Return whether nobody can have read the page yet."""
        return self._page_is_coming or now - self._page_came < NEW_PAGE

    def takes(self, press: Press, now: int, may_repeat: bool) -> bool:
        """Return whether this press counts.

        may_repeat  it meets again what the press before met, and that is made to be pressed many times in a row
        """
        is_again = self._is_again(press, now)
        self._last[bool(press.key)] = press, now
        if self.page_is_new(now):
            return False
        if is_again:
            return may_repeat
        return bool(press.key) or not (self._page_is_moving or now - self._page_moved < NEW_PAGE)

    def scrolled(self) -> None:
        """The finger only moved the page: what it presses next is another press."""
        self._last.pop(False, None)

    def key_goes_down(self, stamp: int) -> None:
        """Any key but those that only change others as Shift does, at a time in ms."""
        in_a_row = 0 <= stamp - self._key_stamp < TYPED
        self._keys_in_a_row = self._keys_in_a_row + 1 if in_a_row else 1
        self._key_stamp = stamp

    def is_burst(self, least: int) -> bool:
        """Return whether the key that went down last ends at least so many that came faster than a person types."""
        return self._keys_in_a_row >= least

    def _is_again(self, press: Press, now: int) -> bool:
        last, pressed = self._last.get(bool(press.key), (None, LONG_AGO))
        if last is None or not press.is_near(last):
            return False
        return self._is_at_work or now - pressed < AGAIN or now - self._done < LET_GO
