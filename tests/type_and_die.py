"""A program of its own in which a person half fills every form, and that is then killed as a power cut would.

Says on the way what stood in each form, as JSON into a file.
"""

import json
import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kineret_gui.screens.framework import delayed_save
from kineret_gui.store.diary_file import DiaryFile
from tests.clock import Clock
from tests.half_filled import FORMS
from tests.pages import AT
from tests.patient import Patient

SOON = 30  # ms, in the place of the second that a person would not notice


def main(home: Path, diary: Path, told: Path) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    application = QGuiApplication(sys.argv[:1])
    delayed_save.KEPT_AFTER = SOON
    patient, found = Patient(home, diary, Clock(AT)), []
    for form in FORMS:
        form.opens(patient)
        form.fill(patient)
        found.append(form.filled(patient))
        _wait_for(diary, form.page, form.about(diary))
    told.write_text(json.dumps(found), "utf-8")
    del application
    os.kill(os.getpid(), signal.SIGKILL)


def _wait_for(diary: Path, page: str, about: str) -> None:
    """Until it is kept, with nobody leaving the page: the pages that come after it must not be what keeps it."""
    about = "" if page in ("person", "places") else about
    QTest.qWait(3 * SOON)
    for _ in range(500):
        file = DiaryFile(diary, device="", writer="", read_only=True)
        forms = file.forms()
        file.close()
        if f"draft {page} {about}" in forms:
            return
        QTest.qWait(SOON)
    raise AssertionError(f"{page} {about} is not kept")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
