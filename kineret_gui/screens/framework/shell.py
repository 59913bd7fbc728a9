"""The frame around every page: whose diary it is, Get help, the bar at the bottom, and the way back."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.message_bar import Entries, MessageBar
from kineret_gui.screens.framework.navigation import HOME, TABS, NavigationStack, Page
from kineret_gui.screens.framework.page_context import Choices
from kineret_gui.screens.framework.page_screens import PageScreens
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp, StartFirst, SwitchDiary
from kineret_gui.screens.framework.shell_view import ShellView, ShownPage, diary_day_of, shell_view
from kineret_gui.screens.framework.view import Viewed, shown


@known_to_qml
class Shell(Viewed):
    """The page that is shown, the person it is shown for, and the latest message."""

    pageChanged = Signal()
    changed = Signal()
    messageChanged = Signal()

    personName = shown(str, ShellView.person_name, changed)
    personColour = shown(str, ShellView.person_colour, changed)
    personShape = shown(str, ShellView.person_shape, changed)
    isOnlyRead = shown(bool, ShellView.is_only_read, changed)
    leadsToDiaries = shown(bool, ShellView.leads_to_diaries, changed)
    colours = shown(str, ShellView.colours, changed)
    textScale = shown(float, ShellView.text_scale, changed)
    calm = shown(bool, ShellView.calm, changed)
    soreHands = shown(bool, ShellView.sore_hands, changed)
    today = shown(str, ShellView.today, changed)
    nameSays = shown(str, ShellView.name_says, changed)

    pageFile = shown(str, ShownPage.file, pageChanged, of="_page")
    tab = shown(str, ShownPage.tab, pageChanged, of="_page")
    canGoBack = shown(bool, ShownPage.can_go_back, pageChanged, of="_page")
    isSheet = shown(bool, ShownPage.is_sheet, pageChanged, of="_page")
    keepsDraft = shown(bool, ShownPage.keeps_draft, pageChanged, of="_page")
    helpIsOpen = shown(bool, ShownPage.is_help, pageChanged, of="_page")
    isNewDiary = shown(bool, ShownPage.is_new_diary, pageChanged, of="_page")
    hasTabs = shown(bool, ShownPage.has_tabs, pageChanged, of="_page")

    def __init__(
        self, choices: Choices, undo: Callable[[Entries], None], messages: MessageBar, now: Callable[[], Now]
    ) -> None:
        super().__init__()
        self._choices, self._undo, self._message_bar, self._now = choices, undo, messages, now
        self._pages, self._page, self._stack = PageScreens({}), ShownPage(), NavigationStack()
        self._shown: QObject | None = None
        self._person: Person | None = None
        self._view = shell_view(None, False, choices, now())

    def show_pages(self, pages: Mapping[type[PageRoute], Page], first: PageRoute) -> None:
        """From now on these are the pages there are. What was said before was about others, and cannot be undone."""
        self.put_aside()
        self.dismiss()
        old, self._pages, self._stack = self._pages, PageScreens(pages), NavigationStack()
        self.go(first)
        old.leave(self)

    def end(self) -> None:
        """Keep what was typed, and give up what is under way."""
        self.put_aside()
        self._pages.end_tasks()

    @property
    def page_names(self) -> tuple[str, ...]:
        """All pages there are now, by their names."""
        return self._pages.names

    def has(self, route: PageRoute) -> bool:
        """Return True if there is such a page now: without a diary there are few."""
        return self._pages.has(route)

    @property
    def is_amid(self) -> bool:
        return self._stack.is_amid

    def person(self) -> Person | None:
        """The person whose diary is open, as last shown."""
        return self._person

    def show_person(self, person: Person | None, only_read: bool, has_others: bool) -> None:
        """Show whose diary is open, whether nothing can be written in it, and whether there are others."""
        self._person = person
        view = shell_view(person, only_read, self._choices, self._now(), has_others)
        if view != self._view:
            self.show_view(view)

    def show_choices(self) -> None:
        """Show every page as it was chosen by now, and on this day."""
        self.show_person(self._person, self._view.is_only_read, self._view.leads_to_diaries)

    def switch_sore_hands(self) -> None:
        """Make what matters larger and Today shorter until the diary day ends, or as it always is."""
        today = diary_day_of(self._person, self._now()).isoformat()
        self._choices.change(sore_hands="" if self._view.sore_hands else today)
        self.show_choices()

    def put_aside(self) -> None:
        """Have what was typed on the page that is open kept: it is left, or the program ends."""
        getattr(self._shown, "put_aside", object)()

    def refresh(self) -> None:
        """Show the present on the page that is open, without what was said a while ago."""
        if self._message_bar.is_old():
            self.dismiss()
        self.show_choices()
        if self._stack:
            with self._pages.reading(self._stack.route) as screen:
                getattr(screen, "grow_old", object)()
                screen.refresh()

    def done(self, message: str, *entries: Entry[Fact]) -> None:
        """Say it, with Undo beside it for these entries."""
        self._message_bar.say(message, *entries)
        self.messageChanged.emit()

    say = done

    def go(self, route: PageRoute) -> None:
        """Go to a page. One that was come by already is gone back to."""
        if self._message_bar.can_undo and self._stack.begins_form(route):
            self.dismiss()  # Undo is not to stand above a form that it is not about
        try:
            self.put_aside()
        finally:  # a mistake in keeping it is told on the page that was wanted: it may be Get help
            with self._stack.going(route):
                with self._pages.reading(self._stack.route) as screen:
                    screen.open(route)
                self._return()

    @Slot()
    def openHelp(self) -> None:
        self.go(GetHelp())

    @Slot()
    def openDiaries(self) -> None:
        self.go(SwitchDiary())

    @Slot()
    def home(self) -> None:
        self._stack.begin()
        self.go(HOME if self.has(HOME) else StartFirst())

    @Slot()
    def back(self) -> None:
        """One page back, as it was left; from the first page nowhere."""
        self.put_aside()
        if self._stack.leads_back:
            self._stack.back()
            self._return()
        elif self._stack and self._stack.route != HOME and self.has(HOME):
            self.home()

    @Slot(str)
    def openTab(self, name: str) -> None:
        """A tab of the bar: its first page, with Today behind it."""
        route = TABS[name]
        self._stack.begin(*([] if route == HOME else [HOME]))
        self.go(route)

    @Slot()
    def undo(self) -> None:
        if self._message_bar.undoable:
            self._undo(self._message_bar.undoable)

    @Slot()
    def dismiss(self) -> None:
        self.say("")

    @Property(QObject, notify=pageChanged)
    def pageScreen(self) -> QObject | None:
        return self._shown

    @Property(str, notify=messageChanged)
    def message(self) -> str:
        return self._message_bar.message

    @Property(str, notify=messageChanged)
    def undoText(self) -> str:
        return self._message_bar.undo_text

    def _screen(self) -> Any:
        return self._pages.screen(self._stack.route)

    def _return(self) -> None:
        self._shown = self._screen()
        self.refresh()
        self._page = self._pages.shown(self._stack)
        self.pageChanged.emit()
