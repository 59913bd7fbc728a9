"""The command line. Bad input is refused with one clear line, and changes nothing; see ExitStatus."""

from importlib import import_module
from pathlib import Path

import click

from kineret_gui.app.guarded_run import run_guarded
from kineret_gui.device.command_output import tell
from kineret_gui.device.crash_privacy import shut_others_out
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.refusal import Refused
from kineret_gui.device.screen import refuse_without_screen

# The one that stays for weeks loads nothing of the others.
_COMMANDS = {
    "background": ("cli", "background"),
    "demo": ("commands.demo", "demo"),
    "check": ("commands.check", "check"),
    "backups": ("commands.backups", "backups"),
    "back-up": ("commands.backups", "back_up"),
    "export": ("commands.export", "export"),
    "import": ("commands.bring_in", "import_"),
    "take-out": ("commands.take_out", "take_out_"),
    "restore": ("commands.salvage", "restore"),
    "salvage": ("commands.salvage", "salvage"),
    "report": ("commands.report", "report"),
    "sheet": ("commands.sheet", "sheet"),  # for the window; nobody types it
    "copy-elsewhere": ("commands.copy_elsewhere", "copy_elsewhere"),  # nor this
}
_WITH_A_WINDOW = (None, "background", "sheet")  # these shut others out themselves


class Commands(click.Group):
    """Commands that are loaded when they are asked for, so that the window need not wait for them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"kineret_gui.{module}"), name)
        return command


def _say_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import PackageNotFoundError, version  # slow, and seldom asked for

        try:
            tell(f"kineret-gui {version('kineret-gui')}")
        except PackageNotFoundError:
            tell("kineret-gui, running from its folder (not installed)")
        context.exit()


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--diary", type=FILE, help="Open this diary instead of the last one.")
@click.option("--read-only", is_flag=True, help="Open the window read-only. Nothing is changed.")
@click.option("--data-dir", type=FILE, help="Keep diaries and settings in this folder.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Show the version and exit.",
)
@click.pass_context
def kineret_gui(context: click.Context, diary: Path | None, read_only: bool, data_dir: Path | None) -> None:
    """A diary for Kineret injections. Without a command, it opens the window."""
    context.obj = (diary, data_dir)
    if context.invoked_subcommand not in _WITH_A_WINDOW:
        shut_others_out()
    if read_only and context.invoked_subcommand:
        raise click.UsageError(f"--read-only opens the window and cannot be used with {context.invoked_subcommand}")
    if context.invoked_subcommand in (None, "background"):
        refuse_without_screen()
    if context.invoked_subcommand is None:
        context.exit(_open_window(diary, read_only, folders(data_dir)))


def _open_window(diary: Path | None, read_only: bool, at: Folders) -> int:
    """The window is built only when one is wanted; the exit status."""
    if read_only:
        from kineret_gui.device.qt_import import prepare_qt

        prepare_qt()
        from kineret_gui.app.read_only_start import run_to_read

        return run_to_read(diary, at)
    from kineret_gui.app.start import run

    return run(diary, at)


@click.command()
@click.option("--diary", type=FILE, help="Remind about doses in this diary instead of the last one.")
@click.option("--data-dir", type=FILE, help="Keep diaries and settings in this folder.")
@click.pass_context
def background(context: click.Context, diary: Path | None, data_dir: Path | None) -> None:
    """Show reminders in the background, without a window."""
    from kineret_gui.app.start import run_in_background

    before_diary, before_data_dir = context.obj
    context.exit(run_in_background(diary or before_diary, folders(data_dir or before_data_dir)))


def main() -> None:
    """Run the command line; every refusal is one line."""
    run_guarded(_run)


def _run() -> int:
    """Run the command and return its exit status. Raises Refused."""
    try:
        return int(kineret_gui.main(standalone_mode=False) or ExitStatus.DONE)
    except click.ClickException as error:
        raise Refused(error.format_message()) from None
    except click.Abort:
        return ExitStatus.INTERRUPTED
    except SystemExit:  # click's own, where nobody reads its help to the end
        return ExitStatus.DONE
