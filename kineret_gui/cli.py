"""The command line. Bad input is refused with one clear line and exit code 2, and changes nothing."""

import os
import sys
from pathlib import Path

import click

from kineret_gui.actions.import_entries import Imported, NotSound, import_entries
from kineret_gui.actions.write_demo import write_demo
from kineret_gui.device import clock
from kineret_gui.device.drawings import figure
from kineret_gui.device.paths import folders
from kineret_gui.diary.moment import DAY_STARTS
from kineret_gui.diary.person import FigureKind
from kineret_gui.diary.text import readable
from kineret_gui.exchange.diary_json import LARGEST, NotADiaryFile, read_json, write_json
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable, Reason, unavailable
from kineret_gui.store.whole_file import write_whole

BAD_INPUT, DAMAGED = 2, 1


class FileName(click.Path):
    """The name of a file, as a path. SQLite takes only names that can be written in UTF-8."""

    def convert(self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self.fail(f"{path}: the name is not in UTF-8", param, ctx)
        return path


_file = FileName()


def _say_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version  # slow, and seldom asked for

        try:
            click.echo(f"kineret-gui {version('kineret-gui')}")
        except PackageNotFoundError:
            click.echo("kineret-gui, run from its folder without being installed")
        context.exit()


@click.group(invoke_without_command=True)
@click.option("--diary", type=_file, help="Open this diary rather than the one that was open last.")
@click.option("--data-dir", type=_file, help="Keep diaries and settings below this folder.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Show the version and exit.",
)
@click.pass_context
def kineret_gui(context: click.Context, diary: Path | None, data_dir: Path | None) -> None:
    """A diary of Kineret injections. Without a command it opens the window."""
    if context.invoked_subcommand is None:
        from kineret_gui.app import run  # the window is built only when one is wanted

        context.exit(run(diary, folders(data_dir)))


@kineret_gui.command()
@click.option("--out", type=_file, required=True, help="The new diary file.")
@click.option("--days", type=click.IntRange(1, 7300), default=365, show_default=True, help="How many days.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed, the same diary.")
def demo(out: Path, days: int, seed: int) -> None:
    """Write the diary of an invented person."""
    today = clock.now().day(DAY_STARTS)
    diary = write_demo(out, figure(FigureKind.ADULT), today, days, seed)
    click.echo(f"{out}: the diary of an invented person, {sum(1 for _ in diary.records())} entries")


@kineret_gui.command()
@click.argument("file", type=_file)
@click.pass_context
def check(context: click.Context, file: Path) -> None:
    """Verify a diary: the file, the chain of entries, and every entry."""
    try:
        found = _read_only(file).inspect_all()
    except DiaryUnavailable as error:
        if error.reason is not Reason.DAMAGED:
            raise
        _complain(f"{file}: damaged: {error.reason.value}")
        context.exit(DAMAGED)
    if found.is_sound:
        click.echo(f"{file}: sound; entries: {found.entries}, devices: {len(found.newest)}")
        return
    more = f" (and {len(found.problems) - 1} more)" if len(found.problems) > 1 else ""
    _complain(f"{file}: damaged: {found.problems[0]}{more}")
    context.exit(DAMAGED)


@kineret_gui.command()
@click.argument("file", type=_file)
@click.option("--to", type=_file, required=True, help="The new file; its name ends in .json.")
def export(file: Path, to: Path) -> None:
    """Write every entry of a diary into a JSON file, history included."""
    if to.suffix.casefold() != ".json":
        raise click.BadParameter(f"{to}: the name must end in .json")
    records = list(_read_only(file).records())
    try:
        write_whole(to, write_json(records))
    except OSError as error:
        raise unavailable(error, to) from error
    click.echo(f"{to}: {len(records)} entries")


@kineret_gui.command("import")
@click.argument("file", type=_file)
@click.option("--into", type=_file, required=True, help="The diary; it is made if there is none of that name.")
def import_(file: Path, into: Path) -> None:
    """Bring the entries of a JSON file into a diary. What is there already is not written twice."""
    try:
        with file.open("rb") as source:
            records = read_json(source.read(LARGEST + 1))
    except OSError as error:
        raise unavailable(error, file) from error
    except NotADiaryFile as error:
        raise click.BadParameter(f"{file}: {error}") from error
    try:
        outcome = import_entries(into, records, device="", writer="")  # every entry keeps its own
    except OSError as error:
        raise unavailable(error, into) from error
    match outcome:
        case Imported(new, known):
            click.echo(f"{into}: {new} new entries, {known} were there already")
        case NotSound(problems):
            raise click.BadParameter(f"{file}: {problems[0]}")


def main() -> None:
    """Run the command line; every refusal is one line."""
    try:
        status = kineret_gui.main(standalone_mode=False)
    except (click.ClickException, DiaryUnavailable) as error:
        said = error.format_message() if isinstance(error, click.ClickException) else str(error)
        _complain(f"kineret-gui: {said}")
        status = BAD_INPUT
    except click.Abort:
        status = BAD_INPUT
    sys.exit(status)


def _complain(said: str) -> None:
    """One line, whatever stands in names and in files."""
    click.echo(" ".join(readable(said).split()), err=True)


def _read_only(file: Path) -> DiaryFile:
    return DiaryFile(file, device="", writer="", read_only=True)
