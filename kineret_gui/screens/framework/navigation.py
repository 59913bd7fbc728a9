"""The pages there are, and the way by which one came to the one that is shown."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject

HOME = "today"
# Pages on which nothing is begun that leaving them would interrupt. Help is not among them: nothing is to cover it.
ONLY_SHOWN = frozenset(
    (
        *("today", "body", "diary", "more"),
        *("day", "entries", "changes", "overview", "comparison", "pictures", "photo"),
        *("measurements", "values", "symptoms", "prescription"),
        *("about", "sources", "appearance", "open", "whose", "start", "trouble", "clock"),
    )
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its QML file, the tab it belongs to, the screen behind it, and what it cannot be shown without.

    `needs` raises DiaryUnavailable where that is not there.
    """

    file: str
    tab: str
    make: Callable[[], QObject]
    needs: Callable[[], object] = object


class NavigationStack:
    """Pages by their names, each with what it is about; the last one is shown."""

    def __init__(self) -> None:
        self._pages: list[tuple[str, str]] = []

    def __bool__(self) -> bool:
        return bool(self._pages)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self._pages[-1][0]

    @property
    def about(self) -> str:
        """What it is about."""
        return self._pages[-1][1]

    @property
    def names(self) -> tuple[str, ...]:
        """All pages on the way, the one that is shown first."""
        return tuple(name for name, _ in reversed(self._pages))

    @property
    def is_amid(self) -> bool:
        """Whether something may be begun and not finished on a page of the way."""
        return not ONLY_SHOWN.issuperset(self.names)

    @property
    def leads_back(self) -> bool:
        return len(self._pages) > 1

    def begin(self, *names: str) -> None:
        """Forget the way, and stand at the end of this one."""
        self._pages = [(name, "") for name in names]

    def go(self, name: str, about: str = "") -> None:
        """Go to a page. One that stands on the way already is gone back to."""
        for step, (known, _) in enumerate(self._pages):
            if known == name:
                del self._pages[step:]
                break
        self._pages.append((name, about))

    @contextlib.contextmanager
    def going(self, name: str, about: str = "") -> Iterator[None]:
        """The same, unless the page cannot be come to: then one stands where one stood before."""
        before = list(self._pages)
        self.go(name, about)
        try:
            yield
        except BaseException:
            self._pages = before
            raise

    def back(self) -> None:
        """One page back. Only where the way `leads_back`."""
        self._pages.pop()
