"""The choice of what to export. Pure."""

from datetime import date

from kineret_gui.actions.save_export import ExportFormat
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.screens.when.period_form import PeriodForm, ReportPeriod

_ALL = PeriodForm(ReportPeriod.ALL)


@frozen
class ExportForm:
    """An export as far as it is chosen.

    bom    the mark at the head of a table by which spreadsheets know UTF-8
    marks  those between cells and before fractions
    """

    format: ExportFormat = ExportFormat.WHOLE
    period: PeriodForm = _ALL
    bom: Bom = Bom.WITH
    marks: CellMarks = CellMarks.POINT

    @property
    def has_days(self) -> bool:
        """True if days can be chosen: a whole diary is whole."""
        return self.format is not ExportFormat.WHOLE

    def days(self, begins: date, today: date) -> tuple[date, date] | None:
        """The first and the last day; None where what was typed is none. `begins` is the first of the diary."""
        if not self.has_days or self.period.stretch is ReportPeriod.ALL:
            return date.min, date.max
        return self.period.days(begins, today)
