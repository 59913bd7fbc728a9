"""The pages of a sheet, one at a time, and the same in words."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.report.content.sheet_in_words import SheetLine
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.reporting import made_sheet
from kineret_gui.screens.reporting.made_sheet import MadeSheet


@known_to_qml
class PagePreview(QObject):
    """Held in memory only: no picture of a diary lies in a file."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet, self._number = MadeSheet(), 1
        self._lines = RowListModel(SheetLine, self)

    def show(self, sheet: MadeSheet) -> None:
        """These pages from now on, from the first one."""
        self._sheet, self._number = sheet, 1
        self._lines.show(sheet.lines)
        self.changed.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """So many pages on or back, as far as there are any."""
        self._number = max(1, min(self._number + by, len(self._sheet.pages)))
        self.changed.emit()

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        """What stands on the sheet, in words."""
        return self._lines

    @Property(bool, notify=changed)
    def areThere(self) -> bool:
        return bool(self._sheet.pages)

    @Property(str, notify=changed)
    def words(self) -> str:
        """As `Page 1 of 4`."""
        return made_sheet.page_of(self._number, len(self._sheet.pages))

    @Property(str, notify=changed)
    def source(self) -> str:
        return made_sheet.as_source(self._page) if self._sheet.pages else ""

    @Property(float, notify=changed)
    def shape(self) -> float:
        """How high the page is where it is 1 wide."""
        return made_sheet.shape_of(self._page) if self._sheet.pages else 1.0

    @Property(bool, notify=changed)
    def isFirst(self) -> bool:
        return self._number == 1

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._number >= len(self._sheet.pages)

    @property
    def _page(self) -> bytes:
        return self._sheet.pages[self._number - 1]
