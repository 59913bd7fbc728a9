"""Starting the program: as the one process of this account, or beside the one that runs already."""

import sys
from importlib import import_module
from pathlib import Path

import click
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kineret_gui.app.process import ProgramProcess
from kineret_gui.device.command_output import complain
from kineret_gui.device.display_loss import end
from kineret_gui.device.exit_status import ExitStatus
from kineret_gui.device.file_name import FILE
from kineret_gui.device.one_instance import Claim, claim, claim_or_tell
from kineret_gui.device.paths import Folders, folders
from kineret_gui.device.second_start import StartHandedOver
from kineret_gui.device.termination import closing_all

_FIRST_THINGS = 2_000  # ms: a window that opens shows its first frame before reminders are thought of


class LaterStarts:
    """What this process hears of later starts, from before it is ready until its end."""

    def __init__(self) -> None:
        self.background: ProgramProcess | None = None

    def word(self, word: str) -> None:
        if self.background:
            self.background.receive(word)

    def requested(self, path: Path) -> StartHandedOver:
        return self.background.open_requested(path) if self.background else StartHandedOver.NOT_HEARD


def run(diary: Path | None, at: Folders) -> int:
    """Open the window, or have the program that runs already show it; the exit status.

    Raises DiaryUnavailable where that one cannot open the diary.
    """
    application, later_starts = _named(closing_all(QGuiApplication)(sys.argv[:1])), LaterStarts()
    claimed = claim_or_tell(at.data / "running", "show", later_starts.word, later_starts.requested, diary)
    while claimed is StartHandedOver.NOT_HEARD:
        complain("kineret-gui: the program runs already and does not answer; a small window asks what to do")
        beside = import_module("kineret_gui.app.read_only_start")
        if not beside.run_unanswered(diary, at, application):
            return ExitStatus.NO_ANSWER
        claimed = claim_or_tell(at.data / "running", "show", later_starts.word, later_starts.requested, diary)
    if claimed is StartHandedOver.ASKED:
        complain(f"kineret-gui: {diary}: the program runs already, and asks there before it opens this diary")
        return ExitStatus.ASKED_THERE
    if not isinstance(claimed, Claim):
        return ExitStatus.DONE
    later_starts.background = ProgramProcess(application, at, diary)
    later_starts.background.open_window()
    QTimer.singleShot(_FIRST_THINGS, later_starts.background.remind)
    return _stay(later_starts.background, claimed)


@click.command()
@click.option("--diary", type=FILE, help="Remind of the doses of this diary rather than of the one that was open last.")
@click.option("--data-dir", type=FILE, help="Keep diaries and settings below this folder.")
@click.pass_context
def background(context: click.Context, diary: Path | None, data_dir: Path | None) -> None:
    """Remind of doses without a window, until one is wanted."""
    before_diary, before_data_dir = context.obj
    context.exit(run_in_background(diary or before_diary, folders(data_dir or before_data_dir)))


def run_in_background(diary: Path | None, at: Folders) -> int:
    """Remind without a window until one is wanted; the exit status. Where the program runs already, that goes on."""
    application = _named(import_module("kineret_gui.device.tray").application(sys.argv[:1]))
    later_starts = LaterStarts()
    claimed = claim(at.data / "running", later_starts.word, later_starts.requested)
    if claimed is None and diary:
        complain(f"kineret-gui: {diary}: the program runs already, and goes on reminding of the diary it has")
        return ExitStatus.REFUSED
    if claimed is None:
        return ExitStatus.DONE
    later_starts.background = ProgramProcess(application, at, diary)
    later_starts.background.show_in_tray()
    later_starts.background.remind()
    return _stay(later_starts.background, claimed)


def _stay(background: ProgramProcess, claimed: Claim) -> int:
    if background.stay() != 0:
        end(background.save)
    background.end()
    claimed.release()
    return ExitStatus.DONE


def _named(application: QGuiApplication) -> QGuiApplication:
    application.setApplicationName("kineret-gui")
    return application
