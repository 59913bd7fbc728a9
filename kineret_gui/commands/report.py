"""The command that puts a diary on paper: a report for the clinic, or a blank month to be filled in by hand."""

import re
from datetime import date
from pathlib import Path

import click

from kineret_gui.actions.whose_diary import person_of
from kineret_gui.commands.day import DAY
from kineret_gui.commands.to_read import open_to_read
from kineret_gui.device import clock
from kineret_gui.device.command_language import sentences
from kineret_gui.device.command_output import tell
from kineret_gui.device.drawings import figure
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import resources
from kineret_gui.diary.moment import FIRST_YEAR, LAST_YEAR
from kineret_gui.report.content.month_sheet import month_sheet
from kineret_gui.report.content.report_choice import ReportChoice, ReportPart
from kineret_gui.report.content.report_entries import find
from kineret_gui.report.content.report_view import report_view
from kineret_gui.report.typesetting.paper import Paper, PaperMonth, Report, Sheet
from kineret_gui.report.typesetting.typesetter import Typesetter
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.dose_clock import dose_now
from kineret_gui.store.unavailable import unavailable
from kineret_gui.store.whole_file import write_whole

_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])", re.ASCII)
_PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}
_HOLDS = {
    "time_line": ReportPart.TIME_LINE,
    "days": ReportPart.DAYS,
    "reactions": ReportPart.REACTIONS,
    "photos": ReportPart.PHOTOS,
    "later": ReportPart.LATER,
    "appendix": ReportPart.ALL,
}


@click.command()
@click.argument("file", type=FILE)
@click.option("--to", type=FILE, required=True, help="The new file. Its name must end in .pdf.")
@click.option("--from", "first", type=DAY, help="First day (default: the first day of the diary).")
@click.option("--until", "last", type=DAY, help="Last day (default: today).")
@click.option("--paper", type=click.Choice(list(_PAPERS)), default="a4", show_default=True, help="Paper size.")
@click.option("--time-line/--no-time-line", default=True, help="Include the months at a glance.")
@click.option("--days/--no-days", default=True, help="Include the days that were different.")
@click.option("--reactions/--no-reactions", default=True, help="Include the reactions, day by day.")
@click.option("--photos/--no-photos", default=False, help="Include photos of reactions (default: no).")
@click.option("--later/--no-later", default=True, help="Include entries made on a later day.")
@click.option("--appendix/--no-appendix", default=False, help="Include every dose and every entry (default: no).")
@click.option("--month", metavar="2026-11", help="Make a blank month to fill in by hand, instead of a report.")
def report(
    file: Path, to: Path, first: date | None, last: date | None, paper: str, month: str | None, **holds: bool
) -> None:
    """Save a report for the clinic, or a blank month, as a .pdf file."""
    if to.suffix.casefold() != ".pdf":
        raise click.BadParameter(f"{to}: the name must end in .pdf")
    diary = open_to_read(file)
    with sentences():
        if month is None:
            sheet: Sheet = _report(diary, first, last, frozenset(_HOLDS[name] for name in holds if holds[name]))
        else:
            sheet = _blank(diary, month)
    try:
        write_whole(to, Typesetter(resources() / "report").pdf(sheet, _PAPERS[paper]))
    except OSError as error:
        raise unavailable(error, to) from error
    tell(f"{to}: {sheet.title}")


def _report(diary: DiaryFile, first: date | None, last: date | None, holds: frozenset[ReportPart]) -> Report:
    now = clock.now()
    today = dose_now(diary, now).day(person_of(diary).day_starts)
    begins, _ = diary.days() or (today, today)
    choice = ReportChoice(first or begins, last or max(today, begins), holds)
    _check(choice)
    entries = find(diary, choice, now)
    return report_view(entries, choice, figure(entries.person.figure), now)


def _blank(diary: DiaryFile, month: str) -> PaperMonth:
    if not _MONTH.fullmatch(month) or not FIRST_YEAR <= int(month[:4]) <= LAST_YEAR:
        raise click.BadParameter(f"{month!r} is not a month; use the form 2026-11")
    person = person_of(diary)
    return month_sheet(person, figure(person.figure), date.fromisoformat(f"{month}-01"), clock.now())


def _check(choice: ReportChoice) -> None:
    """Raise BadParameter unless the days follow each other and a diary can hold them."""
    if choice.first > choice.last:
        raise click.BadParameter(f"{choice.first} is after {choice.last}")
    for day in (choice.first, choice.last):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise click.BadParameter(f"the year {day.year} is not between {FIRST_YEAR} and {LAST_YEAR}")
