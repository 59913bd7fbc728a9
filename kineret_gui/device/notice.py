"""A notification, and what shows it."""

from typing import Protocol

from kineret_gui.diary.frozen import frozen

OPEN = "open"  # the key of a press on the notice itself, beside its buttons


@frozen
class NoticeOwner:
    """A person by their name and their mark. Only a window of our own may show it."""

    name: str
    shape: str
    colour: str


@frozen
class Notice:
    """The words of a notification. A desktop may read the body as markup, so it holds no words a person typed.

    id       a notice with the same id takes its place
    buttons  a key and the words on it, from the left
    whose    the person it is about; None where it is about none
    """

    id: str
    title: str
    body: str
    buttons: tuple[tuple[str, str], ...] = ()
    whose: NoticeOwner | None = None


class Shows(Protocol):
    """A service that shows notices, and says later whether it could."""

    def show(self, notice: Notice) -> None: ...
    def take_away(self, id: str) -> None: ...
    def end(self, soon: bool = False) -> None: ...
