"""The time and the duration of a symptom, which stand beside its form."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.symptoms.duration_field import DurationField
from kineret_gui.screens.symptoms.duration_view import DurationDraft
from kineret_gui.screens.symptoms.earlier_day import begin_on
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft

SymptomDetailsDraft = tuple[MomentDraft, DurationDraft]  # in a form that is not finished


class SymptomDetails:
    """Each as QML sees it. `edited` is called after each change."""

    def __init__(self, parent: QObject, context: PageContext, edited: Callable[[], None]) -> None:
        self._context = context
        self.when = MomentField(parent, context, edited)
        self.lasting = DurationField(parent, edited)

    def begin(self, old: Symptom | None, day: date | None) -> None:
        """Begin as the entry that is corrected says; else now, or on a day that is past. Raises DiaryUnavailable."""
        begin_on(self.when, self._context.diary, old.moment if old else None, day)
        self.lasting.begin(old.minutes if old else None)

    def kept(self) -> SymptomDetailsDraft:
        """Return what was said so far."""
        return self.when.kept(), self.lasting.kept()

    def go_on(self, kept: SymptomDetailsDraft, begun: Now) -> None:
        """Go on with what was said. Raises DiaryUnavailable."""
        self.when.go_on(kept[0], begun)
        self.lasting.go_on(kept[1])

    def error(self) -> tuple[str, str]:
        """Return the piece that is not understood, and why; both empty where all are."""
        if self.when.wrong:
            return "when", self.when.wrong
        return ("long", self.lasting.wrong) if self.lasting.wrong else ("", "")
