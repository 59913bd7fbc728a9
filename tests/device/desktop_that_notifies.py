"""A desktop that shows notifications, as far as D-Bus tells: says each call in a line of JSON, and presses when asked.

press ID KEY | close ID | quit    on standard input
--without-buttons                 a desktop that knows no buttons
--deaf                            one that never answers
"""

import asyncio
import json
import sys
from typing import Annotated, Any

from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusDict, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
Words = Annotated[list[str], DBusSignature("as")]


def say(**told: Any) -> None:
    print(json.dumps(told), flush=True)


class Desktop(ServiceInterface):
    def __init__(self) -> None:
        super().__init__(NAME)
        self._last = 0

    @dbus_method()
    async def Notify(
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,
        title: DBusStr,
        body: DBusStr,
        actions: Words,
        hints: DBusDict,
        timeout: Annotated[int, DBusSignature("i")],
    ) -> DBusUInt32:
        if "--deaf" in sys.argv:
            await asyncio.sleep(3600)
        self._last += 1
        say(shown=self._last, title=title, body=body, actions=actions, timeout=timeout)
        return self._last

    @dbus_method()
    def CloseNotification(self, number: DBusUInt32) -> None:
        say(closed=number)
        self.NotificationClosed(number, 3)

    @dbus_method()
    def GetCapabilities(self) -> Words:
        return ["body"] if "--without-buttons" in sys.argv else ["body", "actions"]

    @dbus_method()
    def GetServerInformation(self) -> Annotated[list[Any], DBusSignature("ssss")]:
        return ["a desktop", "tests", "1", "1.2"]

    @dbus_signal()
    def ActionInvoked(self, number: int, key: str) -> Annotated[list[Any], DBusSignature("us")]:
        return [number, key]

    @dbus_signal()
    def NotificationClosed(self, number: int, reason: int) -> Annotated[list[Any], DBusSignature("uu")]:
        return [number, reason]


async def main() -> None:
    bus, desktop = await MessageBus().connect(), Desktop()
    bus.export(PATH, desktop)
    await bus.request_name(NAME)
    say(ready=True)
    while words := (await asyncio.to_thread(sys.stdin.readline)).split():
        match words:
            case ["press", number, key]:
                desktop.ActionInvoked(int(number), key)
                if "--leaves-hanging" not in sys.argv:
                    desktop.NotificationClosed(int(number), 2)
            case ["close", number]:
                desktop.NotificationClosed(int(number), 2)
            case _:
                return


if __name__ == "__main__":
    asyncio.run(main())
