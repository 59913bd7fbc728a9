"""The progress of a guided injection, on disk at every step, so that it outlives the program."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject

from kineret_gui.actions.keep_guide import drop_guide, keep_guide
from kineret_gui.diary.rules.guide import GuideForm
from kineret_gui.diary.text import readable
from kineret_gui.screens.framework.delayed_save import DelayedSave
from kineret_gui.store.diary_file import DiaryFile
from kineret_gui.store.unavailable import DiaryUnavailable


class KeptGuide:
    """The form of the guide; None until it is known which dose it is for."""

    def __init__(self, parent: QObject, diary: DiaryFile) -> None:
        self.form: GuideForm | None = None
        self._diary = diary
        self._soon = DelayedSave(parent, self._keep_batch)

    def keep(self, form: GuideForm) -> None:
        """Go on with this form, and write it to disk. Raises DiaryUnavailable."""
        self.form = form
        self._soon.stop()
        keep_guide(self._diary, form)

    def set_batch(self, batch: str) -> None:
        """Take the batch number as far as it is typed; it is on disk within a second."""
        if self.form:
            self.form = replace(self.form, batch=readable(batch))
            self._soon.touched()

    def _keep_batch(self) -> None:
        """Write the batch number while it is typed. Where that cannot be, the next step says so."""
        if self.form:
            with suppress(DiaryUnavailable):
                keep_guide(self._diary, self.form)

    def put_aside(self) -> None:
        """Write what was typed, if it is not on disk yet: the page is left."""
        self._soon.at_once()

    def drop(self) -> None:
        """Leave nothing of it on disk: the guide is over. Raises DiaryUnavailable."""
        self._soon.stop()
        drop_guide(self._diary)
