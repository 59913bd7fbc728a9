"""A patient at a desk: starts the program, looks for words, and clicks, or presses keys, where they stand."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from kineret_gui.device.settings import Settings
from tests.window.desktop import Desktop, Running, until
from tests.window.thing import TO_PRESS, Thing, in_sight

_MOST_TABS = 60
_LOOKS = 0.45  # seconds for which a person looks at what has come before pressing there
_WONDERS = 3.0  # seconds after which a person whose press changed nothing at all presses once more

_TIME = re.compile(r"just now|\d+ minutes? ago|\d\d:\d\d")  # of itself, while nobody does anything


def _but_for_the_time(things: list[Thing]) -> list[Thing]:
    """The same without what the clock alone changes."""
    return [replace(thing, name=_TIME.sub("", thing.name)) for thing in things]


class PatientAtTheDesk:
    """Uses the mouse; without one, the keys alone. Without a folder for pictures, none are taken."""

    def __init__(self, desktop: Desktop, data: Path, pictures: Path | None = None, has_mouse: bool = True) -> None:
        self._desktop = desktop
        self._data = data
        self._pictures = pictures
        self._has_mouse = has_mouse
        self._program: Running | None = None
        self._seen: list[Thing] = []
        self._acted: tuple[Callable[[], object], list[Thing], float] | None = None

    # The program

    def starts(self, moment: str) -> None:
        """Start the program at this moment, as `2026-03-10 07:55:00`, and wait for its window."""
        if not self._data.exists():  # a notification would lie over the window, and under the mouse
            Settings(self._data / "settings.json").change(reminders=False)
        self._program = self._desktop.starts(moment, self._data)
        assert until(self._things), f"no window came; the program said {self.said()!r}"

    def turns_to(self, program: Running) -> None:
        """Go on with a program that runs already."""
        self._program = program

    def closes_the_window(self) -> None:
        """Close the window as a window manager's keys do. The program may go on without it."""
        self.wants_to_close_the_window()
        assert self._waits(lambda: not self._things())

    def wants_to_close_the_window(self) -> None:
        """Press a window manager's keys for it, whatever comes of that."""
        self._acts(lambda: self._desktop.hand("key", "alt+F4"))

    def closes(self) -> None:
        """Close the window as a window manager's keys do."""
        self.wants_to_close_the_window()
        self.sees_it_end()

    def sees_it_end(self) -> None:
        """The program is gone, and had nothing to complain of."""
        assert self._waits(self._running.is_gone)
        assert self._running.ends() == 0
        assert self.said() == []

    def kills_it(self) -> None:
        """End the program as a power cut does."""
        self._running.is_killed()
        assert self.said() == []

    def said(self) -> list[str]:
        """What the program said to whoever started it."""
        return self._running.said()

    @property
    def _running(self) -> Running:
        assert self._program is not None
        return self._program

    # Eyes

    def sees(self, *sentences: str) -> None:
        """Wait until these words stand somewhere in the window."""
        for words in sentences:
            seen = self._waits(partial(self._says, words))
            assert seen, f"{words!r} is not among {self._names()}"

    def _says(self, words: str) -> bool:
        return any(thing.says(words) for thing in self._things())

    def finds(self, name: str) -> Thing:
        """The one thing to press of that name, or that alone begins so."""
        found = self._waits(lambda: self._named(name))
        assert len(found) == 1, f"{len(found)} things are called {name!r} among {self._names()}"
        return found[0]

    def photographs(self, name: str) -> None:
        """Take a picture of the window, with the mouse out of the way."""
        if self._pictures:
            self._desktop.hand("mousemove", "0", "0")
            self._desktop.photographs(self._things()[0], self._pictures / f"{name}.png")

    def _things(self) -> list[Thing]:
        self._seen = self._desktop.things(self._running.number)
        return self._seen

    def _names(self) -> list[str]:
        return [thing.name for thing in self._things() if thing.name]

    def _named(self, name: str) -> list[Thing]:
        to_press = [thing for thing in self._things() if thing.role in TO_PRESS]
        exactly = [thing for thing in to_press if thing.name == name]
        return exactly or [thing for thing in to_press if thing.name.startswith(name)]

    # Hands

    def presses(self, name: str) -> None:
        """Press something with the mouse, or come to it with Tab and press the space bar.

        The program lets a press go by that comes too soon after its page. It is made again where nothing came of it.
        """
        self._comes_to(name)
        self._acts(lambda: self._press(name))

    def _press(self, name: str) -> None:
        if self._has_mouse:
            self._clicks(name)
        else:
            self._tabs_to(name)
            sleep(_LOOKS)
            self._desktop.hand("key", "space")

    def _acts(self, act: Callable[[], object]) -> None:
        """Do it, and remember how the window looked before."""
        before = self._things()
        act()
        self._acted = act, before, monotonic()

    def _waits(self, holds: Callable[[], Any]) -> Any:
        """Wait until something is so. What was done last is done again where the window is just as it was before."""

        def holds_now() -> Any:
            found = holds()
            if not found:
                self._acts_again()
            return found

        return until(holds_now)

    def _acts_again(self) -> None:
        if self._acted:
            act, before, when = self._acted
            if monotonic() - when > _WONDERS and _but_for_the_time(self._things()) == _but_for_the_time(before):
                self._acted = None  # while it is looked for
                self._acts(act)

    def presses_in_a_row(self, name: str, times: int) -> None:
        """Press it with the mouse, and at once again, as hands do that shake."""
        to_it = self._to(name)
        self._acted = None
        self._desktop.hand(*to_it, "click", "--repeat", str(times), "--delay", "90", "1")

    def holds(self, key: str, on: str, seconds: float) -> None:
        """Come to something with Tab, and hold a key down there until the keyboard has repeated it many times."""
        self._tabs_to(on)
        self._acted = None
        sleep(_LOOKS)
        self._desktop.hand("keydown", key, "sleep", str(seconds), "keyup", key)

    def scans(self, code: str, on: str) -> None:
        """Come to something with Tab, and use a scanner of barcodes, which ends with Return."""
        self._tabs_to(on)
        self._acted = None
        sleep(_LOOKS)
        self._desktop.hand("type", "--delay", "0", f"{code}\n")

    def types_into(self, field: str, text: str) -> None:
        """Put this into a field in the place of what is there."""
        self._comes_to(field)
        self._acts(lambda: self._type(field, text))
        assert self._waits(lambda: self.finds(field).typed == text), f"{field!r} holds {self.finds(field).typed!r}"

    def _type(self, field: str, text: str) -> None:
        if self._has_mouse:
            self._clicks(field)
        else:
            self._tabs_to(field)
        self._desktop.hand("key", "ctrl+a", "type", "--delay", "5", text)

    def _clicks(self, name: str) -> None:
        self._desktop.hand(*self._to(name), "click", "1")

    def _comes_to(self, name: str) -> None:
        """Have it in sight, or have the keyboard there."""
        if not self._has_mouse or not in_sight(self.finds(name), self._seen):
            self._tabs_to(name)  # what has the keyboard is scrolled into sight

    def _to(self, name: str) -> tuple[str, ...]:
        """How the mouse comes to something, once it was looked at."""
        self._comes_to(name)
        self.finds(name)
        sleep(_LOOKS)
        thing = until(lambda: self._at_rest(name))
        assert thing, f"{name!r} is out of sight or cannot be pressed now"
        return "mousemove", str(thing.x + thing.width // 2), str(thing.y + thing.height // 2)

    def _at_rest(self, name: str) -> Thing | None:
        """It, where all of it shows and it moves no more."""
        before, thing = self.finds(name), self.finds(name)
        return thing if thing == before and thing.enabled and in_sight(thing, self._seen) else None

    def _keyboard_is_elsewhere(self, before: int | None) -> bool:
        return self._desktop.has_keyboard() not in (before, None)

    def _tabs_to(self, name: str) -> None:
        wanted = self.finds(name)
        assert wanted.enabled, f"{name!r} cannot be pressed now"
        for _ in range(_MOST_TABS):
            before = self._desktop.has_keyboard()
            if before == wanted.number:
                return
            self._desktop.hand("key", "Tab")
            until(partial(self._keyboard_is_elsewhere, before))
        raise AssertionError(f"Tab does not come to {name!r}")
