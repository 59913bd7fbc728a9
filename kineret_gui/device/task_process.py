"""Work that takes seconds, in a process of its own: the window answers meanwhile, and it can be stopped at any moment.

A thread would do for the window, since the typesetter lets other threads run. But nothing stops it once it has begun,
and ten years of pages take more than a gigabyte, which only the end of a process gives back.
"""

import shutil
import weakref
from tempfile import mkdtemp

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kineret_gui.device.message_frames import ProcessMessage, ProcessMessages
from kineret_gui.device.self_command import own_command

_SOON = 5_000  # ms until a process that was stopped must be gone


class TaskProcess(QObject):
    """One piece of work. Nothing is told any more once it was stopped."""

    message = Signal(ProcessMessage)
    ended = Signal(bool)  # whether it came to its end by itself

    def __init__(self, command: list[str], order: bytes, parent: QObject | None = None) -> None:
        """Begin: the order goes to the process, and what that tells comes back as frames.

        It is stopped where its parent or the program goes.
        """
        super().__init__(parent)
        self._frames, self._is_over = ProcessMessages(), False
        scratch = mkdtemp(prefix="kineret-")
        self._process = process = QProcess()
        self._go = go = weakref.finalize(self, _clear_away, process, scratch)
        if parent:
            parent.destroyed.connect(lambda: go())
        process.setProcessEnvironment(_environment(scratch))
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.start(command[0], command[1:])
        process.write(order)
        process.closeWriteChannel()

    def stop(self) -> None:
        """Stop it now. It leaves nothing behind: what it put aside meanwhile goes with it."""
        self._is_over = True
        self._go()

    def _hear(self) -> None:
        try:
            for frame in self._frames.feed(bytes(self._process.readAllStandardOutput().data())):
                if self._is_over:
                    return
                self.message.emit(frame)
        except ValueError:
            self.stop()
            self.ended.emit(False)

    def _finish(self, status: int) -> None:
        if not self._is_over:
            self._hear()
        self._end(status == 0)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(False)

    def _end(self, well: bool) -> None:
        if not self._is_over:
            self.stop()
            self.ended.emit(well)


def _clear_away(process: QProcess, scratch: str) -> None:
    """Let go of a process, and of what it put aside. Also where nobody said that it is wanted no more."""
    process.blockSignals(True)  # who would hear it may be gone by now
    if process.state() is not QProcess.ProcessState.NotRunning:
        process.kill()
        process.waitForFinished(_SOON)
    shutil.rmtree(scratch, ignore_errors=True)


def start(order: bytes, parent: QObject) -> TaskProcess:
    """Have a sheet made: see `commands.sheet`."""
    return TaskProcess(own_command("sheet"), order, parent)


def start_copy(order: bytes, parent: QObject) -> TaskProcess:
    """Have a backup copied to a second place, which may be slow or not answer: see `commands.copy_elsewhere`."""
    return TaskProcess(own_command("copy-elsewhere"), order, parent)


def _environment(scratch: str) -> QProcessEnvironment:
    """Ours; what is put aside goes into `scratch`.

    Qt's printer keeps its pages in such a file until they are sent, and a process that is killed removes none.
    """
    environment = QProcessEnvironment.systemEnvironment()
    for name in ("TMPDIR", "TEMP", "TMP"):
        environment.insert(name, scratch)
    return environment
