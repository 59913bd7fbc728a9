"""The export page in words. Pure."""

from collections.abc import Mapping
from pathlib import Path

from kineret_gui.actions.save_export import Exported, ExportFormat
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.screens.exporting.export_form import ExportForm
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.when.period_form import ReportPeriod, need_checking, words, wrong_day, wrong_order
from kineret_gui.wording import fill, newer
from kineret_gui.wording.translation import tr, translatable

_FORMATS: Mapping[ExportFormat, tuple[str, str]] = {
    ExportFormat.WHOLE: (
        translatable("The whole diary"),
        translatable("A complete copy to keep or to import again: every entry and photo, and every change"),
    ),
    ExportFormat.TABLES: (
        translatable("Tables for a spreadsheet"),
        translatable("One table for each kind of entry, plus the photos, in one zip file"),
    ),
    ExportFormat.CLINIC: (
        translatable("For the clinic's computer system"),
        translatable(
            "The prescription, doses given and not given, symptoms and measurements, as FHIR R4. No photos and no "
            "removed entries."
        ),
    ),
}


@frozen
class FormatRow:
    """One form to choose, and what it is for."""

    key: str
    words: str
    detail: str
    chosen: bool


@frozen
class ExportView:
    """Everything on the page.

    has_days     whether days can be chosen
    asks_days    whether the first and the last day are to be typed
    has_bom      whether tables begin with the mark by which spreadsheets know UTF-8
    has_comma    whether tables are for spreadsheets that write 62,5
    file_filter  what the computer's own window offers files as
    message      what was written; empty before
    refused      why nothing was written; what is wrong with the days stands beside them
    """

    formats: tuple[FormatRow, ...] = ()
    periods: tuple[ChoiceRow, ...] = ()
    has_days: bool = False
    asks_days: bool = False
    is_tables: bool = False
    has_bom: bool = False
    has_comma: bool = False
    first: str = ""
    last: str = ""
    wrong_first: str = ""
    wrong_last: str = ""
    file_filter: str = ""
    message: str = ""
    refused: str = ""


def export_view(form: ExportForm, days_are_checked: bool, message: str) -> ExportView:
    """Return the page; what is wrong with the days is named once they are checked."""
    period = form.period
    return ExportView(
        formats=tuple(format_rows(form)),
        periods=tuple(stretch_rows(form)),
        has_days=form.has_days,
        asks_days=form.has_days and period.stretch is ReportPeriod.OWN,
        is_tables=form.format is ExportFormat.TABLES,
        has_bom=form.bom is Bom.WITH,
        has_comma=form.marks is CellMarks.COMMA,
        first=period.first,
        last=period.last,
        wrong_first=wrong_day(period.first) if days_are_checked else "",
        wrong_last=(wrong_day(period.last) or wrong_order(period)) if days_are_checked else "",
        file_filter=fill(tr("Exports (*%1)"), form.format.value),
        message=message,
        refused=need_checking() if days_are_checked else "",
    )


def format_rows(form: ExportForm) -> list[FormatRow]:
    return [FormatRow(one.value, tr(name), tr(what), one is form.format) for one, (name, what) in _FORMATS.items()]


def stretch_rows(form: ExportForm) -> list[ChoiceRow]:
    return [ChoiceRow(one.value, words(one), one is form.period.stretch) for one in ReportPeriod]


def written_message(format: ExportFormat, exported: Exported, path: Path) -> str:
    """Return what was written, and where."""
    match format:
        case ExportFormat.CLINIC:
            doses = tr("%n dose(s)", n=exported.doses)
            observations = tr("%n symptoms and measurements", n=exported.observations)
            counts = fill(tr("Saved: %1 and %2, to %3"), doses, observations, str(path))
            others = tr("%n about other medicines", n=exported.medicines) if exported.medicines else ""
            return "\n".join(filter(None, (counts, others, newer.left_out(exported.unread, exported.more))))
        case ExportFormat.TABLES:
            entries, tables = tr("%n entries", n=exported.entries), tr("%n table(s)", n=exported.tables)
            return fill(tr("Saved: %1 in %2, to %3"), entries, tables, str(path))
        case _:
            return fill(tr("Saved: %1, to %2"), tr("%n entries", n=exported.entries), str(path))
