"""Routes to what brings the diary elsewhere, and back: copies, backups, files and paper."""

from datetime import date
from pathlib import Path

from kineret_gui.screens.framework.routes.route import PageRoute


class SettleDuplicates(PageRoute):
    PAGE = "duplicates"


class BringInFile(PageRoute):
    """Bring in a file: this one, or one that is still to be chosen."""

    PAGE = "bring-in"
    file: Path | None = None


class SalvageFile(PageRoute):
    """The readable rest of a damaged file that was kept."""

    PAGE = "salvage"
    file: Path | None = None


class ShareDiary(PageRoute):
    PAGE = "share"


class MakeReport(PageRoute):
    PAGE = "report"


class MakeBlankMonth(PageRoute):
    """The page of the report, with the blank month for pen and paper chosen."""

    PAGE = "report"


ReportRoute = MakeReport | MakeBlankMonth


class EnterPaperMonth(PageRoute):
    """The paper record of the month of a day; of the present month without one."""

    PAGE = "paper"
    day: date | None = None


class ExportDiary(PageRoute):
    PAGE = "export"


class RemindOnPhone(PageRoute):
    PAGE = "phone"


class ShowBackups(PageRoute):
    PAGE = "backups"


class ChooseSecondPlace(PageRoute):
    PAGE = "second-place"


class GoBackToBackup(PageRoute):
    """Go back to a backup: this one, or one that is still to be chosen."""

    PAGE = "restore"
    file: Path | None = None
