"""The one process of this account and folder hears what later starts leave for it, once Qt runs."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTimer

from kineret_gui.device.instance_lock import WORDS, InstanceLock, leave_message, lock_instance, take_message
from kineret_gui.device.second_start import StartHandedOver, StartRefused, parse_request
from kineret_gui.store.unavailable import DiaryUnavailable

OpensDiary = Callable[[Path], StartHandedOver]  # raises DiaryUnavailable


class Claim:
    """This process is the one. It hears the words that later ones leave, until it releases."""

    def __init__(
        self, lock: InstanceLock, on_word: Callable[[str], None], on_request: OpensDiary | None = None
    ) -> None:
        """The application must be there by now: its events bring the words."""
        self._word, self._answer = lock.folder / "word", lock.folder / "answer"
        self._lock = lock
        self._on_word, self._on_request = on_word, on_request
        self._is_the_one = True
        self._watcher = QFileSystemWatcher([str(lock.folder)])
        self._watcher.directoryChanged.connect(self.hear)
        QTimer.singleShot(0, self.hear)  # a word may have come before the watcher

    def hear(self, _: str = "") -> None:
        """Take the word that was left, if it is one of WORDS or names a diary. The watcher calls this."""
        if not self._is_the_one:
            return
        word = take_message(self._word)
        if word in WORDS:
            self._on_word(word)
        elif self._on_request and (request := parse_request(word)):
            with suppress(OSError):
                leave_message(self._answer, request.answered(self._asked(request.path)))

    def release(self) -> None:
        """Hear no more, and let another process be the one."""
        self._is_the_one = False
        self._watcher.deleteLater()
        self._lock.release()

    def _asked(self, path: Path) -> StartHandedOver | StartRefused:
        assert self._on_request
        try:
            return self._on_request(path)
        except DiaryUnavailable as error:
            return StartRefused(error.reason)


def claim(folder: Path, on_word: Callable[[str], None], on_request: OpensDiary | None = None) -> Claim | None:
    """Be the one process of this folder, and hear; None where another one is."""
    lock = lock_instance(folder)
    return Claim(lock, on_word, on_request) if lock else None
