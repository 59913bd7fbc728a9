"""One of many that start at once: says `the one` or what became of its word, and whether a word came.

claimer.py FOLDER SECONDS [DIARY]    SECONDS it stays if it is the one; the DIARY it wants
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kineret_gui.device import one_instance
from kineret_gui.device.one_instance import Claim, claim_or_tell
from kineret_gui.store.unavailable import DiaryUnavailable
from tests.patience import PATIENCE


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    application = QCoreApplication([])
    one_instance._PATIENCE = PATIENCE
    wanted = Path(sys.argv[3]) if sys.argv[3:] else None
    try:
        claim = claim_or_tell(Path(sys.argv[1]), "show", say, wanted=wanted)
    except DiaryUnavailable as refused:
        sys.exit(print(refused.reason.name))
    say("the one" if isinstance(claim, Claim) else claim.value)
    if isinstance(claim, Claim):
        QTimer.singleShot(int(float(sys.argv[2]) * 1000), application.quit)
        application.exec()
        claim.release()
