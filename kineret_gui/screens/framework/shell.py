"""The frame around every page: whose diary it is, Get help, the bar at the bottom, and the way back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.screens.framework.desk import Choices
from kineret_gui.screens.framework.message_bar import MessageBar
from kineret_gui.screens.framework.navigation import HOME, NavigationStack, Page
from kineret_gui.screens.framework.qml import known_to_qml


@known_to_qml
class Shell(QObject):
    """Which page is shown, for whom, and what was just said."""

    pageChanged = Signal()
    changed = Signal()
    saidChanged = Signal()

    def __init__(self, choices: Choices, undo: Callable[[tuple[Entry[Fact], ...]], None], said: MessageBar) -> None:
        super().__init__()
        self._choices, self._undo, self._said = choices, undo, said
        self._pages: Mapping[str, Page] = {}
        self.page_names: tuple[str, ...] = ()
        self._screens: dict[str, Any] = {}
        self._shown: QObject | None = None
        self._way, self._only_read = NavigationStack(), False
        self._person: Person | None = None

    # For the program

    def show_pages(self, pages: Mapping[str, Page], first: str, about: str = "") -> None:
        """From now on these are the pages there are. What was said before was about others, and cannot be undone."""
        self.put_aside()
        self.dismiss()
        old, self._pages, self._screens, self._way = self._screens, pages, {}, NavigationStack()
        self.page_names = tuple(pages)
        self.open(first, about)
        for screen in old.values():
            if screen.parent() is None:  # those with a parent are the program's own and are shown again
                screen.setParent(self)  # else it may go before the page that shows it, whenever Python clears up
                screen.deleteLater()

    @property
    def is_amid(self) -> bool:
        return self._way.is_amid

    def person(self) -> Person | None:
        """Whose diary is open, as last shown."""
        return self._person

    def show_person(self, person: Person | None, only_read: bool) -> None:
        """Whose diary is open, and whether nothing can be written in it."""
        if (person, only_read) != (self._person, self._only_read):
            self._person, self._only_read = person, only_read
            self.changed.emit()

    def put_aside(self) -> None:
        """Have what was typed on the page that is open kept: it is left, or the program ends."""
        getattr(self._shown, "put_aside", object)()

    def refresh(self) -> None:
        """Show the present on the page that is open, without what was said a while ago."""
        if self._said.is_old():
            self.dismiss()
        if self._way:
            self._pages[self._way.page].needs()
            getattr(self._screen(), "grow_old", object)()
            self._screen().refresh()

    def done(self, message: str, *entries: Entry[Fact]) -> None:
        """Say it, with Undo beside it for these entries."""
        self._said.say(message, *entries)
        self.saidChanged.emit()

    say = done

    # For QML

    @Slot(str)
    @Slot(str, str)
    def open(self, name: str, about: str = "") -> None:
        """Go to a page. One that stands on the way already is gone back to."""
        try:
            self.put_aside()
        finally:  # a mistake in keeping it is told on the page that was wanted: it may be Get help
            with self._way.going(name, about):
                self._pages[name].needs()
                self._screen().open(about)
                self._return()

    @Slot()
    def home(self) -> None:
        self._way.begin()
        self.open(HOME if HOME in self._pages else next(iter(self._pages)))

    @Slot()
    def back(self) -> None:
        """One page back, as it was left; from the first page nowhere."""
        self.put_aside()
        if self._way.leads_back:
            self._way.back()
            self._return()
        elif self._way and self._way.page != HOME and HOME in self._pages:
            self.home()

    @Slot(str)
    def openTab(self, name: str) -> None:
        """A tab of the bar: its first page, with Today behind it."""
        self._way.begin(*([] if name == HOME else [HOME]))
        self.open(name)

    @Slot()
    def undo(self) -> None:
        if self._said.undoable:
            self._undo(self._said.undoable)

    @Slot()
    def dismiss(self) -> None:
        self.say("")

    @Property(str, notify=pageChanged)
    def pageFile(self) -> str:
        return self._pages[self._way.page].file if self._way else ""

    @Property(QObject, notify=pageChanged)
    def pageScreen(self) -> QObject | None:
        return self._screen() if self._way else None

    @Property(str, notify=pageChanged)
    def tab(self) -> str:
        """The tab by which one came to the page."""
        return next((name for name in self._way.names if self._pages[name].tab == name), "")

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        return self._way.leads_back

    @Property(bool, notify=pageChanged)
    def helpIsOpen(self) -> bool:
        return bool(self._way) and self._way.page == "help"

    @Property(bool, notify=pageChanged)
    def hasTabs(self) -> bool:
        return HOME in self._pages

    @Property(str, notify=changed)
    def personName(self) -> str:
        return self._person.name if self._person else ""

    @Property(str, notify=changed)
    def personColour(self) -> str:
        return self._person.colour.value if self._person else ""

    @Property(str, notify=changed)
    def personShape(self) -> str:
        return self._person.shape.value if self._person else ""

    @Property(bool, notify=changed)
    def isOnlyRead(self) -> bool:
        return self._only_read

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._said.words

    @Property(bool, notify=saidChanged)
    def canUndo(self) -> bool:
        return bool(self._said.undoable)

    @Property(str, notify=changed)
    def colours(self) -> str:
        return str(self._choices.chosen.colours)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return float(self._choices.chosen.text_size) / 100

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return bool(self._choices.chosen.calm)

    def _screen(self) -> Any:
        if (name := self._way.page) not in self._screens:
            self._screens[name] = self._pages[name].make()
        return self._screens[name]

    def _return(self) -> None:
        self._shown = self._screen()
        self.refresh()
        self.pageChanged.emit()
