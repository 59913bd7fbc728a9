"""The pages there are, and the routes by which one came to the one that is shown."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject

from kineret_gui.diary.frozen import frozen
from kineret_gui.screens.framework.routes.body import ShowBody
from kineret_gui.screens.framework.routes.review import ShowMonth
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.settings import ShowMore
from kineret_gui.screens.framework.routes.start import ShowToday

HOME = ShowToday()
TABS: dict[str, PageRoute] = {"today": HOME, "body": ShowBody(), "diary": ShowMonth(), "more": ShowMore()}
# Pages on which nothing is begun that leaving them would interrupt. Help is not among them: nothing is to cover it.
ONLY_SHOWN = frozenset(
    (
        *("today", "body", "diary", "more"),
        *("day", "entries", "changes", "overview", "comparison", "pictures", "photo"),
        *("measurements", "values", "symptoms", "prescription", "visit-questions"),
        *("about", "kineret", "topic", "sources", "appearance", "open", "switch", "whose", "start", "trouble", "clock"),
    )
)
# Pages with a form: what is left there is kept as a draft.
FORMS = frozenset(
    (
        *("record", "away", "symptom", "daily", "attack", "note", "reaction", "measurement", "check"),
        *("order", "pause", "person", "places", "begin", "medicine", "medicine-taken"),
        *("visit-question", "visit-answer"),
    )
)
# Pages that are filled in or gone through step by step, and closed: no tabs stand below them.
SHEETS = FORMS | {"guide", "first-reminder", "closing"}


@frozen
class Page:
    """A page: its QML file, the tab it belongs to, the screen behind it, and what it cannot be shown without.

    `needs` raises DiaryUnavailable where that is not there; within `look` all that is read is as of one moment.
    """

    file: str
    tab: str
    make: Callable[[], QObject]
    needs: Callable[[], object] = object
    look: Callable[[], contextlib.AbstractContextManager[object]] = contextlib.nullcontext


class Navigator(Protocol):
    """Navigation from page to page."""

    def go(self, route: PageRoute) -> None:
        """Go to a page. One that was come by already is gone back to."""

    def back(self) -> None:
        """One page back, as it was left; from the first page nowhere."""

    def home(self) -> None:
        """Go to Today, from where no way leads back."""


class NavigationStack:
    """Routes; the page of the last one is shown."""

    def __init__(self) -> None:
        self._routes: list[PageRoute] = []

    def __bool__(self) -> bool:
        return bool(self._routes)

    @property
    def route(self) -> PageRoute:
        """The route to the page that is shown."""
        return self._routes[-1]

    @property
    def routes(self) -> tuple[PageRoute, ...]:
        """All of them, the one to the page that is shown first."""
        return tuple(reversed(self._routes))

    @property
    def is_amid(self) -> bool:
        """Return True if something may be begun and not finished on a page that leads here."""
        return not ONLY_SHOWN.issuperset(route.PAGE for route in self._routes)

    @property
    def leads_back(self) -> bool:
        return len(self._routes) > 1

    def begins_form(self, route: PageRoute) -> bool:
        """Return whether this leads from a page on which nothing is filled in to a form."""
        return bool(self) and route.PAGE in FORMS and self.route.PAGE not in SHEETS

    @property
    def shows_way_back(self) -> bool:
        """Return whether the frame offers it: beside the first page of a tab stand all the others."""
        return self.leads_back and self.route not in TABS.values()

    def begin(self, *routes: PageRoute) -> None:
        """Forget all routes, and stand at the end of these."""
        self._routes = list(routes)

    def go(self, route: PageRoute) -> None:
        """Go to a page. One that was come by already is gone back to."""
        for step, known in enumerate(self._routes):
            if known.PAGE == route.PAGE:
                del self._routes[step:]
                break
        self._routes.append(route)

    @contextlib.contextmanager
    def going(self, route: PageRoute) -> Iterator[None]:
        """The same, unless the page cannot be come to: then one stands where one stood before."""
        before = list(self._routes)
        self.go(route)
        try:
            yield
        except BaseException:
            self._routes = before
            raise

    def back(self) -> None:
        """One page back. Only where it `leads_back`."""
        self._routes.pop()
