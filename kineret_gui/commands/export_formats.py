"""The formats of an export, each by the ending of its file's name: how it is made, and which choices it has."""

from collections.abc import Callable, Mapping
from datetime import date

import click

from kineret_gui.actions.export_calendar import CalendarFile, export_calendar
from kineret_gui.actions.export_fhir import exporting_fhir
from kineret_gui.actions.export_tables import export_table, exporting_tables
from kineret_gui.commands.counted import counted, entries
from kineret_gui.device import clock
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.rules.reminder import ReminderTimes
from kineret_gui.diary.task import run_task
from kineret_gui.exchange.fhir.bundle import FhirFile
from kineret_gui.exchange.json_export import writing_json
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.exchange.tables.table import NEWER
from kineret_gui.store.diary_file import DiaryFile

PERIOD = {"first": "--from", "last": "--until"}
CALENDAR = {"days": "--days", "ahead": "--ahead", "name_medicine": "--name-medicine"}
TABLES = {"bom": "--bom/--no-bom", "table": "--table", "decimal_comma": "--decimal-comma"}


@frozen
class ExportOptions:
    """The options of the command line."""

    first: date
    last: date
    bom: Bom
    table: str | None
    days: int
    ahead: int
    name_medicine: bool
    marks: CellMarks


@frozen
class ExportResult:
    """A file, and what is in it."""

    content: bytes
    summary: str


def _json(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    records = list(diary.records())
    return ExportResult(run_task(writing_json(records)), entries(len(records)))


def _zip(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = run_task(exporting_tables(diary, clock.now(), chosen.bom, chosen.first, chosen.last, chosen.marks))
    return ExportResult(made.content, f"{entries(made.entries)} in {counted(made.tables, 'table')}")


def _csv(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    if chosen.table is None:
        raise click.UsageError(
            "a .csv file holds one table: choose it with --table, or export all of them to a .zip file"
        )
    made = export_table(diary, chosen.table, chosen.bom, chosen.first, chosen.last, chosen.marks)
    more = f"; {made.unread} more in the table {NEWER}" if made.unread else ""
    return ExportResult(made.content, f"{entries(made.entries)} in the table {chosen.table}{more}")


def _fhir(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = run_task(exporting_fhir(diary, clock.now(), chosen.first, chosen.last))
    others = f", {made.medicines} about other medicines" if made.medicines else ""
    counts = f"{counted(made.doses, 'dose')}, symptoms and measurements: {made.observations}{others}"
    return ExportResult(made.content, counts + _newer(made))


def _calendar(diary: DiaryFile, chosen: ExportOptions) -> ExportResult:
    made = export_calendar(diary, chosen.days, ReminderTimes(chosen.ahead, every=0), chosen.name_medicine, clock.now())
    counts = f"{counted(made.doses, 'upcoming dose')}, {counted(made.checks, 'appointment')}"
    return ExportResult(made.content, counts + _newer(made))


def _newer(made: FhirFile | CalendarFile) -> str:
    """Return what a newer version wrote of it that is left out."""
    unread = f"; left out: {entries(made.unread)} of a newer version" if made.unread else ""
    more = f"; of {entries(made.more)} of a newer version, what this version knows" if made.more else ""
    return f"{unread}{more}"


@frozen
class FormatChoice:
    """The making of a format, and which choices it has."""

    make: Callable[[DiaryFile, ExportOptions], ExportResult]
    choices: Mapping[str, str]
    why_not: str


FORMATS: Mapping[str, FormatChoice] = {
    ".fhir.json": FormatChoice(_fhir, PERIOD, "it has no tables and no upcoming doses"),
    ".json": FormatChoice(_json, {}, "it contains the whole diary"),
    ".zip": FormatChoice(_zip, PERIOD | {"bom": "", "decimal_comma": ""}, "it contains every table"),
    ".csv": FormatChoice(_csv, PERIOD | TABLES, "it contains one table of past entries"),
    ".ics": FormatChoice(_calendar, CALENDAR, "it contains upcoming doses only"),
}
