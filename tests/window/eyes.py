"""What a screen reader sees in another program's window, over AT-SPI: a question a line, an answer a line, in JSON.

Runs with the system's own Python, which has gi. Answers `things PID`: all that the window of that process shows, in the
order of reading; `keyboard`: the number of the one among them that has the keyboard now, or null; `press NUMBER`:
whether it can be pressed by its name, which is done; and `heard`: what a screen reader was told unasked since `listen`,
as what the keyboard came to and what was announced.
"""

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from gi.repository import Gio, GLib

PATIENCE = 60_000  # ms
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE, _COMPONENT, _TEXT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Component", "Text"))
_PROPERTIES = "org.freedesktop.DBus.Properties"
_BUS = "org.freedesktop.DBus"
_ON_SCREEN = 0  # in pixels of the screen
_CHECKED, _EDITABLE, _ENABLED, _FOCUSED, _SELECTED = 4, 7, 8, 12, 23  # bits of a state
_REGISTRY = "org.a11y.atspi.Registry"
_EVENTS = "object:announcement", "object:state-changed:focused"
_POLITENESS = {1: "waits", 2: "breaks in"}


class Place(NamedTuple):
    """Where something answers: the name of a program on the bus, and a path in it."""

    program: str
    path: str


class Question(NamedTuple):
    """A call of D-Bus."""

    asked: Place
    interface: str
    method: str
    given: GLib.Variant | None = None


class Bus:
    """The bus of screen readers."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        found = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, PATIENCE, None
        )
        how = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(found.unpack()[0], how, None, None)

    def ask(self, questions: Sequence[Question]) -> list[Any]:
        """The answers to many questions that are asked at once. Raises GLib.Error if one is not answered."""
        loop, answers, failed = GLib.MainContext.default(), dict[int, Any](), list[GLib.Error]()

        def hear(bus: Gio.DBusConnection, answer: Gio.AsyncResult, number: int) -> None:
            try:
                answers[number] = bus.call_finish(answer).unpack()[0]
            except GLib.Error as error:
                answers[number] = None
                failed.append(error)

        for number, (asked, interface, method, given) in enumerate(questions):
            whom = (asked.program, asked.path, interface, method, given, None)
            self._bus.call(*whom, Gio.DBusCallFlags.NONE, PATIENCE, None, hear, number)
        while len(answers) < len(questions):
            loop.iteration(True)
        for error in failed:
            raise error
        return [answers[number] for number in range(len(questions))]

    def listen(self, hear: Callable[[Place, str, Any], None]) -> None:
        """Hear each event from now on: of whom, its name, and what comes with it."""
        register = Place(_REGISTRY, "/org/a11y/atspi/registry")
        wanted = [GLib.Variant("(sass)", (event, [], "")) for event in _EVENTS]
        self.do([Question(register, _REGISTRY, "RegisterEvent", event) for event in wanted])

        def comes(bus: Gio.DBusConnection, who: str, path: str, of: str, name: str, given: GLib.Variant) -> None:
            hear(Place(who, path), name, given.unpack())

        self._bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", None, None, None, 0, comes)

    def do(self, questions: Sequence[Question]) -> None:
        """Ask for what has no answer."""
        for (program, path), interface, method, given in questions:
            self._bus.call_sync(program, path, interface, method, given, None, 0, PATIENCE, None)


class Eyes:
    """Looks at one program after the other, and remembers the last things seen by their number."""

    def __init__(self) -> None:
        self._bus = Bus()
        self._seen: list[Place] = []
        self._heard: list[tuple[str, str]] = []
        self._listens = False

    def things(self, process: int) -> list[dict[str, Any]]:
        """Everything in the windows of a process that is not hidden, in the order of reading."""
        seen = [thing for root in self._programs(process) for thing in self._below(root)]
        self._seen = [place for place, _ in seen]
        return [told for _, told in seen]

    def keyboard(self) -> int | None:
        """The number of what has the keyboard, among the things last seen."""
        states = self._bus.ask([Question(place, _ACCESSIBLE, "GetState") for place in self._seen])
        return next((number for number, state in enumerate(states) if _is(state, _FOCUSED)), None)

    def listen(self) -> None:
        """Hear from now on; asked again, forget what was heard."""
        if not self._listens:
            self._bus.listen(self._hear)
        self._listens, self._heard = True, []

    def _hear(self, who: Place, event: str, given: Any) -> None:
        if event == "Announcement":
            self._heard.append((_POLITENESS[given[1]], given[3]))
        elif event == "StateChanged" and given[:2] == ("focused", 1):
            self._heard.append(self._keyboard_on(who))

    def _keyboard_on(self, who: Place) -> tuple[str, str]:
        try:
            role, name = self._bus.ask([Question(who, _ACCESSIBLE, "GetRoleName"), _questions(who)[2]])
        except GLib.Error:  # it has gone by now
            return "nothing", ""
        return role, name

    def heard(self) -> list[tuple[str, str]]:
        """What was told since, in order: the role of what the keyboard came to, or how it was announced, and words."""
        while GLib.MainContext.default().pending():
            GLib.MainContext.default().iteration(False)
        return self._heard

    def press(self, number: int) -> bool:
        """Press it by its name, as a screen reader does. False where it cannot be."""
        thing, action = self._seen[number], "org.a11y.atspi.Action"
        (found,) = self._bus.ask([Question(thing, action, "GetActions")])
        names = [name for name, *_ in found]
        if "Press" in names:
            self._bus.ask([Question(thing, action, "DoAction", GLib.Variant("(i)", (names.index("Press"),)))])
        return "Press" in names

    def _programs(self, process: int) -> list[Place]:
        """Where the windows of a process hang. What is no program any more is left out."""
        (roots,) = self._bus.ask([Question(Place(_REGISTRY, _ROOT), _ACCESSIBLE, "GetChildren")])
        return [Place(*root) for root in roots if self._process_of(root[0]) == process]

    def _process_of(self, program: str) -> int | None:
        asked, given = Place(_BUS, "/org/freedesktop/DBus"), GLib.Variant("(s)", (program,))
        try:
            return self._bus.ask([Question(asked, _BUS, "GetConnectionUnixProcessID", given)])[0]
        except GLib.Error:
            return None

    def _below(self, root: Place) -> list[tuple[Place, dict[str, Any]]]:
        """All below a thing, level by level, put into the order of reading."""
        children: dict[Place, list[Place]] = {}
        told: dict[Place, dict[str, Any]] = {}
        level = [root]
        while level:
            found = self._bus.ask([Question(place, _ACCESSIBLE, "GetChildren") for place in level])
            for place, below in zip(level, found, strict=True):
                children[place] = [Place(*child) for child in below]
            level = self._shown([child for place in level for child in children[place]], told)
        return list(_in_order(root, children, told))

    def _shown(self, places: list[Place], told: dict[Place, dict[str, Any]]) -> list[Place]:
        """Those that are not hidden; what is to be known of them goes to `told`."""
        areas = self._bus.ask([_area(place) for place in places])
        shown = [(place, area) for place, area in zip(places, areas, strict=True) if area[2] > 0]
        answers = iter(self._bus.ask([question for place, _ in shown for question in _questions(place)]))
        for place, area in shown:
            role, state, name, description = (next(answers) for _ in range(4))
            told[place] = {
                "role": role,
                "name": name,
                "description": description,
                "typed": self._typed(place) if _is(state, _EDITABLE) else "",
                "enabled": _is(state, _ENABLED),
                "checked": _is(state, _CHECKED),
                "selected": _is(state, _SELECTED),
                **dict(zip(("x", "y", "width", "height"), area, strict=True)),
            }
        return [place for place, _ in shown]

    def _typed(self, place: Place) -> str:
        return self._bus.ask([Question(place, _TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))])[0]


def _area(place: Place) -> Question:
    """Asks for an area. Qt gives none to what is hidden, but one to what is scrolled out of sight."""
    return Question(place, _COMPONENT, "GetExtents", GLib.Variant("(u)", (_ON_SCREEN,)))


def _questions(place: Place) -> list[Question]:
    named = [GLib.Variant("(ss)", (_ACCESSIBLE, name)) for name in ("Name", "Description")]
    return [
        Question(place, _ACCESSIBLE, "GetRoleName"),
        Question(place, _ACCESSIBLE, "GetState"),
        *(Question(place, _PROPERTIES, "Get", given) for given in named),
    ]


def _in_order(root: Place, children: dict[Place, list[Place]], told: dict[Place, Any]) -> Any:
    for child in children.get(root, []):
        if child in told:
            yield child, told[child]
            yield from _in_order(child, children, told)


def _is(state: Sequence[int], bit: int) -> bool:
    return bool(state[bit // 32] >> bit % 32 & 1)


def main() -> None:
    eyes = Eyes()
    for line in sys.stdin:
        question, *given = line.split()
        try:
            answer = getattr(eyes, question)(*map(int, given))
        except GLib.Error:  # it changed while it was looked at
            answer = None if question == "keyboard" else []
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
