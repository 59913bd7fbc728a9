"""Routes to the first page, to what is asked before a diary is open, and to what is said when something is wrong."""

from pathlib import Path

from kineret_gui.screens.framework.routes.route import FormRoute, PageRoute


class ShowToday(PageRoute):
    PAGE = "today"


class StartFirst(PageRoute):
    """The first page where no diary is open."""

    PAGE = "start"


class BeginDiary(FormRoute):
    PAGE = "begin"


class ChooseFirstReminder(PageRoute):
    PAGE = "first-reminder"


class SayBeforeClosing(PageRoute):
    """That no reminder comes once the window is closed."""

    PAGE = "closing"


class AskWhoseDiary(PageRoute):
    """The question whose diary a file is, and whether to open it."""

    PAGE = "whose"
    file: Path


class ChooseDiary(PageRoute):
    PAGE = "open"


class SwitchDiary(PageRoute):
    """The known diaries, by whose they are; another is opened at one press."""

    PAGE = "switch"


class ShowTrouble(PageRoute):
    """The calm page, about what happened last."""

    PAGE = "trouble"


class CheckClock(PageRoute):
    PAGE = "clock"


class GetHelp(PageRoute):
    """Get help; a sign that was chosen elsewhere is written down there."""

    PAGE = "help"
    sign: str = ""
