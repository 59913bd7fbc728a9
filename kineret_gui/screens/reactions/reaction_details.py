"""The pieces of a reaction that stand beside its form: when it began, how wide it is, and a photo."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.desk import Desk
from kineret_gui.screens.reactions.photo_choice import PhotoChoice, PhotoDraft
from kineret_gui.screens.reactions.reaction_form import Missing
from kineret_gui.screens.reactions.width_field import ReactionWidth, WidthDraft
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording.translation import tr

ReactionDetailsDraft = tuple[MomentDraft, WidthDraft, PhotoDraft]  # in a form that is not finished


class ReactionDetails:
    """Each as QML sees it. `chosen` is called after each change."""

    def __init__(self, parent: QObject, desk: Desk, chosen: Callable[[], None]) -> None:
        self.when = MomentField(parent, desk, chosen)
        self.width = ReactionWidth(parent, desk, chosen)
        self.photo = PhotoChoice(parent, desk, chosen)

    def begin(self, old: Reaction | None) -> None:
        """As they are at first, or as the entry that is corrected says."""
        self.when.begin(old.moment if old else None)
        self.width.begin(old.width if old else None)
        self.photo.begin()

    def kept(self) -> ReactionDetailsDraft:
        """What was said so far."""
        return self.when.kept(), self.width.kept(), self.photo.kept()

    def go_on(self, kept: ReactionDetailsDraft, begun: Now) -> None:
        """Say it again. Raises DiaryUnavailable."""
        when, width, photo = kept
        self.when.go_on(when, begun)
        self.width.go_on(width)
        self.photo.go_on(photo)

    def wrong(self) -> Missing | None:
        """Which of them is not understood."""
        if self.when.wrong:
            return Missing("when", tr("Please look at the time again: it is not understood yet."))
        if self.width.wrong:
            return Missing("width", tr("Please look at the width again: it is not understood yet."))
        return None
