"""Qt's event loop where many programs begin and end in one process."""

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer


def loops_run() -> bool:
    """Return whether an event loop waits: after an `exit` that no running loop took, each comes back at once."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    return loop.exec() != -1


def let_loops_run() -> None:
    """Take an `exit` that is left over: whoever waits for a process or a timer would wait in vain."""
    if not loops_run():
        QTimer.singleShot(0, QCoreApplication.exit)
        QCoreApplication.exec()
