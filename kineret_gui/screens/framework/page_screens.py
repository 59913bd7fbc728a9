"""The pages there are now, and the screens behind those that were opened."""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject

from kineret_gui.screens.framework.navigation import FORMS, HOME, SHEETS, NavigationStack, Page
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.shell_view import ShownPage
from kineret_gui.screens.framework.task_runner import TaskRunner


class PageScreens:
    """A screen is made when its page is first opened, and stays: what is begun there is there again."""

    def __init__(self, pages: Mapping[type[PageRoute], Page]) -> None:
        self._pages = pages
        self._screens: dict[Page, Any] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(dict.fromkeys(route.PAGE for route in self._pages))

    def leave(self, parent: QObject) -> None:
        """Let go of the screens that were made, but for those that are shown again: the program's own have a parent."""
        for screen in self._screens.values():
            if screen.parent() is None:
                _end_tasks(screen)
                screen.setParent(parent)  # else it may go before the page that shows it, whenever Python clears up
                screen.deleteLater()

    def end_tasks(self) -> None:
        """Give up what is under way on any page: what it has open is closed now, not whenever Python clears up."""
        for screen in self._screens.values():
            _end_tasks(screen)

    def has(self, route: PageRoute) -> bool:
        return type(route) in self._pages

    def page(self, route: PageRoute) -> Page:
        return self._pages[type(route)]

    def screen(self, route: PageRoute) -> Any:
        """The screen of the page, as QML sees it."""
        if (page := self.page(route)) not in self._screens:
            self._screens[page] = page.make()
        return self._screens[page]

    @contextlib.contextmanager
    def reading(self, route: PageRoute) -> Iterator[Any]:
        """The screen, which reads the diary as of one moment here. Raises DiaryUnavailable without what it needs."""
        page = self.page(route)
        page.needs()
        with page.look():
            yield self.screen(route)

    def shown(self, stack: NavigationStack) -> ShownPage:
        """Return what stands around the page at the end of the way."""
        is_sheet = stack.route.PAGE in SHEETS
        return ShownPage(
            file=self.page(stack.route).file,
            tab=next((route.PAGE for route in stack.routes if self.page(route).tab == route.PAGE), ""),
            can_go_back=stack.shows_way_back,
            is_sheet=is_sheet,
            keeps_draft=stack.route.PAGE in FORMS,
            is_help=isinstance(stack.route, GetHelp),
            is_new_diary=any(route.PAGE == "begin" for route in stack.routes),
            has_tabs=self.has(HOME) and not is_sheet,
        )


def _end_tasks(screen: QObject) -> None:
    for runner in screen.findChildren(TaskRunner):
        runner.give_up()
