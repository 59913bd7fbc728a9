"""What is to be exported, as far as it is chosen, and what the page says of it. Pure: tested as tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kineret_gui.actions.save_export import Exported, ExportFormat
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.when.period_form import PeriodForm, ReportPeriod, words
from kineret_gui.wording import fill, newer
from kineret_gui.wording.translation import tr, translatable

_FORMATS: Mapping[ExportFormat, tuple[str, str]] = {
    ExportFormat.WHOLE: (
        translatable("The whole diary"),
        translatable("To keep, or to move to another computer: every entry and photo, and what was corrected"),
    ),
    ExportFormat.TABLES: (
        translatable("Tables for a spreadsheet"),
        translatable("One for each kind of entry, with the photos beside them, in one zip file"),
    ),
    ExportFormat.CLINIC: (
        translatable("For a clinic's computer"),
        translatable("Doses given and not given, symptoms and values, as FHIR R4; no photos, nothing withdrawn"),
    ),
}
_ALL = PeriodForm(ReportPeriod.ALL)


@dataclass(frozen=True, slots=True)
class FormatRow:
    """One form to choose, and what it is for."""

    key: str
    words: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ExportForm:
    """What is chosen so far.

    bom  the mark at the head of a table by which spreadsheets know UTF-8
    """

    format: ExportFormat = ExportFormat.WHOLE
    period: PeriodForm = _ALL
    bom: Bom = Bom.WITH

    @property
    def has_days(self) -> bool:
        """Whether days can be chosen: a whole diary is whole."""
        return self.format is not ExportFormat.WHOLE

    def days(self, begins: date, today: date) -> tuple[date, date] | None:
        """The first and the last day; None where what was typed is none. `begins` is the first of the diary."""
        if not self.has_days or self.period.stretch is ReportPeriod.ALL:
            return date.min, date.max
        return self.period.days(begins, today)


def format_rows(form: ExportForm) -> list[FormatRow]:
    return [FormatRow(one.value, tr(name), tr(what), one is form.format) for one, (name, what) in _FORMATS.items()]


def stretch_rows(form: ExportForm) -> list[ChoiceRow]:
    return [ChoiceRow(one.value, words(one), one is form.period.stretch) for one in ReportPeriod]


def told(format: ExportFormat, exported: Exported, path: Path) -> str:
    """What was written, and where."""
    match format:
        case ExportFormat.CLINIC:
            doses = tr("%n dose(s)", n=exported.doses)
            observations = tr("%n observation(s)", n=exported.observations)
            told = fill(tr("Written: %1 and %2, into %3"), doses, observations, str(path))
            return "\n".join(filter(None, (told, newer.left_out(exported.unread, exported.more))))
        case ExportFormat.TABLES:
            entries, tables = tr("%n entries", n=exported.entries), tr("%n table(s)", n=exported.tables)
            return fill(tr("Written: %1 in %2, into %3"), entries, tables, str(path))
        case _:
            return fill(tr("Written: %1, into %2"), tr("%n entries", n=exported.entries), str(path))
