"""The window with or without a diary: the shell around every page, Get help, and the calm page."""

from collections.abc import Callable
from types import TracebackType
from typing import Any

from kineret_gui.actions.undo import undo_all
from kineret_gui.actions.write_down import write_now
from kineret_gui.app.leaflet_of_country import choosing_region, read_leaflet
from kineret_gui.app.page_table import pages_without_diary
from kineret_gui.device.drawings import figure
from kineret_gui.device.error_log import log_own_mistake
from kineret_gui.device.settings import Settings
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.person import FigureKind
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now, moment_now
from kineret_gui.screens.framework.form_draft import FormDraft  # noqa: F401 - the frame of every page in QML knows it
from kineret_gui.screens.framework.message_bar import MessageBar
from kineret_gui.screens.framework.navigation import Page
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.framework.reminder_service import Reminders
from kineret_gui.screens.framework.rescue import Rescue
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import CheckClock, ChooseDiary, GetHelp, ShowTrouble
from kineret_gui.screens.framework.shell import Shell
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.help.get_help_page import HelpScreen
from kineret_gui.screens.help.sign_outcome import NoDiary, OnlyRead, SignNoted, SignNotNoted, outcome_text
from kineret_gui.screens.help.trouble_page import TroubleScreen
from kineret_gui.store.unavailable import ClockOutside, DiaryUnavailable, Reason
from kineret_gui.wording.other_file import there_again
from kineret_gui.wording.trouble import own_mistake, stays, trouble

_CALM_PAGE = "help/Trouble.qml"
_GONE = (Reason.MISSING, Reason.FOLDER_MISSING, Reason.ANOTHER)  # which may end by itself
_OPENS_BY_ITSELF = (*_GONE, Reason.DAMAGED, Reason.NOT_A_DIARY)


class MainWindow:
    """Made once, and handed from one diary to the next."""

    def __init__(
        self,
        settings: Settings,
        reminders: Callable[[], Reminders],
        context: Callable[[], PageContext | None],
        again: Callable[[], None],
        now: Callable[[], Now],
        rescue: Rescue,
    ) -> None:
        """`context` is that of the diary that is open now; `again` opens anew what could not be opened.

        `now` is what the clock shows, also where that cannot be.
        """
        self._now, self._rescue = now, rescue
        self._settings, self._reminders, self._context, self._again = settings, reminders, context, again
        self.leaflet, self.choose_region = read_leaflet(settings), choosing_region(settings)
        self.figures = {kind: figure(kind) for kind in FigureKind}
        self.message_bar = MessageBar(now)
        self.shell = Shell(settings, self._undo, self.message_bar, now)
        self._help = HelpScreen(self.leaflet, self.shell.person, self.write_sign, self._can_write, self.shell.go)
        self._shows_own_mistake = False
        self._described: Reason | None = None  # on the calm page
        self._calm_page = TroubleScreen(self._try_again, lambda: self.shell.go(ChooseDiary()), rescue, self._stays)
        for page in (self._help, self._calm_page):
            page.setParent(self.shell)  # they outlive the pages of a diary

    def pages(self, beginning: StartContext) -> dict[type[PageRoute], Page]:
        """The pages that need no diary."""
        return {
            **pages_without_diary(beginning, self._settings, self.shell, self._reminders, self._can_write),
            ShowTrouble: Page(_CALM_PAGE, "", lambda: self._calm_page),
            CheckClock: Page("help/Clock.qml", "", self._clock_page),
            GetHelp: Page("help/GetHelp.qml", "", lambda: self._help),
        }

    def describe_trouble(self, error: DiaryUnavailable) -> None:
        """Have the calm page say what the world did, when it is opened, and offer the way back where there is one."""
        self._described = error.reason
        is_ours = self._rescue.is_ours(error)
        self._calm_page.show_trouble(trouble(error, is_ours), error.path if is_ours else None)

    def trouble_meanwhile(self, error: DiaryUnavailable) -> None:
        """The same for what came up while a page is only shown: not again and again."""
        if error.reason is self._described and (self._shows_trouble() or self.shell.helpIsOpen):
            self.describe_trouble(error)
        else:
            self.trouble(error)

    def _shows_trouble(self) -> bool:
        return str(self.shell.pageFile) == _CALM_PAGE

    def is_there_again(self) -> bool:
        """Leave the calm page if it was about a file that was gone, now that the diary answers; return True if so."""
        if self._described not in _GONE or not self._shows_trouble() or not self.shell.canGoBack:
            return False
        self._described = None
        self.shell.back()
        return True

    def trouble(self, error: DiaryUnavailable) -> None:
        """Open the calm page for what the world did. Nothing covers Get help: there it is said in a line."""
        self.describe_trouble(error)
        if self.shell.helpIsOpen:
            self.shell.say(trouble(error).title)
        else:
            if self.message_bar.message == there_again():
                self.shell.dismiss()
            self.shell.go(CheckClock() if isinstance(error, ClockOutside) else ShowTrouble())

    def own_mistake(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For sys.excepthook: the calm page, and in the log where it happened, without a word of the diary.

        A diary that went away where nobody expected it is no mistake of the program, and is not called one.
        """
        if self._shows_own_mistake:  # what the calm page itself does wrong must not lead back to it without end
            log_own_mistake(kind, error, trace)
            return
        self._shows_own_mistake = True
        try:
            if isinstance(error, DiaryUnavailable):
                self.trouble(error)
                return
            log_own_mistake(kind, error, trace)
            self._described = None
            self._calm_page.show_trouble(own_mistake())
            if self.shell.helpIsOpen:
                self.shell.say(own_mistake().title)
            else:
                self.shell.go(ShowTrouble())
        finally:
            self._shows_own_mistake = False

    def write_sign(self, sign: str, id: str) -> SignNoted | SignNotNoted | OnlyRead | NoDiary:
        """Write a sign of Get help down, as felt now. The page that shows help stays in sight, whatever goes wrong."""
        context = self._context()
        if context is None:
            return NoDiary()
        if not context.diary.file.is_writable:
            return OnlyRead()
        try:
            felt = moment_now(context.diary.now(), context.diary.person.day_starts)
            entry = write_now(context.diary.file, id, Symptom(felt, what=sign), context.diary.now())
        except DiaryUnavailable as error:
            return SignNotNoted(error)
        except Exception as error:
            log_own_mistake(type(error), error, error.__traceback__)
            return SignNotNoted(None)
        self.shell.done(outcome_text(SignNoted(entry)), entry)
        return SignNoted(entry)

    def _stays(self) -> str:
        return stays(context.diary.file.has_aside) if (context := self._context()) and self.shell.is_amid else ""

    def _can_write(self) -> bool:
        return (context := self._context()) is not None and context.diary.file.is_writable

    def _undo(self, entries: tuple[Entry[Fact], ...]) -> None:
        if context := self._context():
            try:
                if any(context.diary.file.entry(entry.id) is None for entry in entries):
                    self.shell.dismiss()  # another file lies there, and that is said by itself
                    return
                undo_all(context.diary.file, entries, context.diary.now())
            except DiaryUnavailable as error:
                self.trouble(error)
            else:
                from kineret_gui.screens.framework.writing import taken_back  # what Today's first frame does not need

                self.shell.say(taken_back())

    def _clock_page(self) -> Any:
        from kineret_gui.screens.help.clock_page import ClockScreen  # hardly anybody ever needs it

        return ClockScreen(self._now, self._context, self._go_on)

    def _go_on(self) -> None:
        """The clock is right: back to where it was found wrong, or to the first page."""
        (self.shell.back if self.shell.property("canGoBack") else self.shell.home)()

    def _try_again(self) -> None:
        """Back to where the trouble came up if the diary answers, with what was typed there; else open it anew.

        One that is open still opens by itself what comes to its place. Until then all stays, for the sake of what was
        typed into it.
        """
        try:
            if context := self._context():
                context.diary.person  # noqa: B018 - it is only asked whether the diary answers
            if self.shell.property("canGoBack"):
                self.shell.back()
                return
        except DiaryUnavailable as error:
            if error.reason in _OPENS_BY_ITSELF:
                self.trouble_meanwhile(error)
                return
        self._again()
