"""The thread in which the desktop is asked to show notifications, over asyncio.

A desktop may answer late, and the window must not wait for it.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kineret_gui.device.notice import OPEN, Notice

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

PLAIN_NAME = "Injection diary"  # a desktop shows it above each notification: it names no medicine
_PATIENCE = 10.0  # seconds for the desktop to answer
_LITTLE_PATIENCE = 0.6  # seconds, where the whole session ends
_WILL_NOT_GO_BY_ITSELF = 0  # seconds, as freedesktop.org's specification of notifications has it


class NotificationThread:
    """Does one thing after the other. `pressed` and `shown` are called from inside the thread; see `Notifications`."""

    def __init__(self, icon: Path, pressed: Callable[[str, str], None], shown: Callable[[str, bool], None]) -> None:
        self._icon, self._pressed, self._shown = icon, pressed, shown
        self._notifier: DesktopNotifier | None = None
        self._native: dict[str, tuple[str, int | None]] = {}  # how the library and the desktop call each notice
        self._loop, self._turn = asyncio.new_event_loop(), asyncio.Lock()
        self._thread = threading.Thread(target=_run, args=(self._loop,), name="notifications", daemon=True)
        self._thread.start()

    def show(self, notice: Notice) -> None:
        self._do(self._show(notice))

    def take_away(self, id: str) -> None:
        self._do(self._take_away(id))

    def end(self, soon: bool) -> None:
        """Take all away, and wait until that is done, or not for long."""
        self._do(self._end())
        self._thread.join(_LITTLE_PATIENCE if soon else _PATIENCE)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(self._in_turn(work), self._loop)

    # Inside the thread

    async def _in_turn(self, work: Coroutine[Any, Any, None]) -> None:
        """One after the other: a notice can be taken away only once the desktop has said that it took it."""
        async with self._turn:
            await work

    async def _show(self, notice: Notice) -> None:
        await self._take_away(notice.id)
        # Failures differ by system and by desktop, and none may cost more than this notice.
        try:
            took = await asyncio.wait_for(self._took(notice), _PATIENCE)
        except Exception:
            took = False
        if not took:
            self._let_go()  # the next notice begins anew: the desktop may have been restarted
        self._shown(notice.id, took)

    async def _took(self, notice: Notice) -> bool:
        from desktop_notifier import Button, Capability, Notification  # slow, and only this thread waits for it

        notifier = self._notifier = self._notifier or notifier_of_desktop(self._icon)
        can = await notifier.get_capabilities()
        taken: list[bool] = []
        buttons = [Button(words, on_pressed=self._presses(notice.id, key)) for key, words in notice.buttons]
        native = Notification(
            notice.title,
            notice.body,
            buttons=tuple(buttons) if Capability.BUTTONS in can else (),
            on_dispatched=lambda: taken.append(True),
            on_clicked=self._presses(notice.id, OPEN),
            timeout=_WILL_NOT_GO_BY_ITSELF,
        )
        if Capability.TITLE not in can:  # where there is no desktop to show it, the library takes it all the same
            return False
        self._native[notice.id] = native.identifier, None
        await notifier.send_notification(native)
        self._native[notice.id] = native.identifier, _number(notifier, native.identifier)
        return bool(taken)

    def _presses(self, id: str, key: str) -> Callable[[], None]:
        def press() -> None:
            self._pressed(id, key)

        return press

    async def _take_away(self, id: str) -> None:
        native, number = self._native.pop(id, ("", None))
        if not native or not self._notifier:
            return
        try:
            await asyncio.wait_for(self._notifier.clear(native), _PATIENCE)
        except (
            KeyError
        ):  # the library forgets what was pressed or closed, yet some desktops leave a pressed one hanging
            await _close(self._notifier, number)
        except Exception:  # the desktop is gone
            return

    async def _end(self) -> None:
        for id in tuple(self._native):
            await self._take_away(id)
        self._let_go()
        asyncio.get_running_loop().stop()

    def _let_go(self) -> None:
        # The library itself never leaves the session bus; a connection would stay open for each failure.
        bus = getattr(getattr(self._notifier, "_backend", None), "bus", None)
        if bus:
            bus.disconnect()
        self._notifier = None


def notifier_of_desktop(icon: Path) -> "DesktopNotifier":
    """Return what shows notifications on this desktop, under a name that tells nobody what the program is for."""
    from desktop_notifier import DesktopNotifier, Icon

    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL + 1)  # it would log what is shown
    return DesktopNotifier(PLAIN_NAME, Icon(path=icon))


def _number(notifier: "DesktopNotifier", native: str) -> int | None:
    """The number that a freedesktop.org desktop gave to what it shows."""
    numbers = getattr(notifier._backend, "_platform_to_interface_notification_identifier", None)
    return numbers.inverse.get(native) if numbers is not None else None


async def _close(notifier: "DesktopNotifier", number: int | None) -> None:
    """Close what a freedesktop.org desktop shows under this number, if it still does."""
    interface = getattr(notifier._backend, "interface", None)
    if number is None or interface is None:
        return
    try:
        await asyncio.wait_for(interface.call_close_notification(number), _PATIENCE)
    except Exception:  # it is gone already, or the desktop is
        return


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    loop.run_forever()
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
