"""Run by tests/test_look.py: what the invented person's Today looks like, as one number a page."""

import os
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QGuiApplication

from tests.pages import at_every_page


def main() -> None:
    application = QGuiApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    print(len(QFontDatabase.families()), "fonts", file=sys.stderr)
    with tempfile.TemporaryDirectory() as place:
        for page, state, patient in at_every_page(Path(place), (420, 820), only=["today", "body"]):
            picture = Path(place) / "drawn.png"
            patient.draws(picture)
            print(page, state, sha256(picture.read_bytes()).hexdigest(), flush=True)
    del application


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # what Qt still holds is of no interest
