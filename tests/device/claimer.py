"""One of many that start at once: says `the one` or what became of its word, and whether a word came.

claimer.py FOLDER SECONDS [DIARY]    SECONDS it stays if it is the one; the DIARY it wants
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kineret_gui.device import instance_lock
from kineret_gui.device.instance_lock import InstanceLock
from kineret_gui.device.one_instance import Claim
from kineret_gui.device.start_handover import lock_or_tell
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.patience import PATIENCE


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    instance_lock._PATIENCE = PATIENCE
    wanted = Path(sys.argv[3]) if sys.argv[3:] else None
    try:
        outcome = lock_or_tell(Path(sys.argv[1]), "show", wanted)
    except DiaryUnavailable as refused:
        sys.exit(print(refused.reason.name))
    say("the one" if isinstance(outcome, InstanceLock) else outcome.value)
    if isinstance(outcome, InstanceLock):
        application = QCoreApplication([])
        claim = Claim(outcome, say)
        QTimer.singleShot(int(float(sys.argv[2]) * 1000), application.quit)
        application.exec()
        claim.release()
