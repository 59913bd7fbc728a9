"""One of many that start at once: says `the one` or what became of its word, and whether a word came.

claimer.py FOLDER SECONDS    SECONDS it stays if it is the one
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from kineret_gui.device import one_instance
from kineret_gui.device.one_instance import Claim, claim_or_tell
from tests.patience import PATIENCE


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    application = QCoreApplication([])
    one_instance._PATIENCE = PATIENCE
    claim = claim_or_tell(Path(sys.argv[1]), "show", say)
    say("the one" if isinstance(claim, Claim) else claim.value)
    if isinstance(claim, Claim):
        QTimer.singleShot(int(float(sys.argv[2]) * 1000), application.quit)
        application.exec()
        claim.release()
