"""The command line. Bad input is refused with one clear line, and changes nothing; see ExitStatus."""

import sys
from importlib import import_module
from pathlib import Path

import click

from kineret_gui.device.command_output import complain, keep_standard_places, tell
from kineret_gui.device.command_termination import stopping_on_signal
from kineret_gui.device.crash_privacy import leave_no_dumps, shut_others_out
from kineret_gui.device.error_log import log_own_mistake
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.file_name import FILE
from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.screen import has_screen
from kineret_gui.device.self_command import keep_to_fixed_places
from kineret_gui.store.unavailable import DiaryUnavailable

# The one that stays for weeks loads nothing of the others.
_COMMANDS = {
    "background": ("app.start", "background"),
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
            tell("kineret-gui, run from its folder without being installed")
        context.exit()


@click.group(cls=Commands, invoke_without_command=True)
@click.option("--diary", type=FILE, help="Open this diary rather than the one that was open last.")
@click.option("--read-only", is_flag=True, help="Open the window to read: nothing at all is written.")
@click.option("--data-dir", type=FILE, help="Keep diaries and settings below this folder.")
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
    """A diary of Kineret injections. Without a command it opens the window."""
    context.obj = (diary, data_dir)
    if context.invoked_subcommand not in _WITH_A_WINDOW:
        shut_others_out()
    if read_only and context.invoked_subcommand:
        raise click.UsageError(f"--read-only opens the window; it does not go with {context.invoked_subcommand}")
    if context.invoked_subcommand in (None, "background"):
        _refuse_without_screen()
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


def main() -> None:
    """Run the command line; every refusal is one line."""
    leave_no_dumps()
    keep_to_fixed_places()
    keep_standard_places()
    try:
        with stopping_on_signal():
            status = _run()
    except KeyboardInterrupt:  # also amid what is said of something else
        status = ExitStatus.INTERRUPTED
    sys.exit(status)


def _run() -> int:
    """Run the command and return its exit status."""
    try:
        return int(kineret_gui.main(standalone_mode=False) or ExitStatus.DONE)
    except (click.ClickException, DiaryUnavailable) as error:
        message = error.format_message() if isinstance(error, click.ClickException) else str(error)
        complain(f"kineret-gui: {message}")
        return ExitStatus.REFUSED
    except ImportError as error:
        complain(f"kineret-gui: a library is missing ({error}). The README says how to set the program up.")
        return ExitStatus.REFUSED
    except (click.Abort, KeyboardInterrupt):
        return ExitStatus.INTERRUPTED
    except SystemExit:  # click's own, where nobody reads its help to the end
        return ExitStatus.DONE
    except OSError as error:
        complain(f"kineret-gui: {error.strerror or error}; that says nothing of a diary")
        return ExitStatus.OWN_TROUBLE
    except Exception as error:
        log_own_mistake(type(error), error, error.__traceback__)
        complain("kineret-gui: the program made a mistake; that says nothing of a diary")
        return ExitStatus.OWN_TROUBLE


def _refuse_without_screen() -> None:
    """Raise where no window can open."""
    if not has_screen():
        raise click.ClickException("there is no screen to open the window on")
