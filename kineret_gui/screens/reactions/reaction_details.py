"""The time, the width and the photo of a reaction, which stand beside its form."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kineret_gui.diary.facts.reaction import Reaction
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.reactions.photo_choice import PhotoChoice, PhotoDraft
from kineret_gui.screens.reactions.width_field import WidthField
from kineret_gui.screens.reactions.width_view import WidthDraft
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.screens.when.moment_view import MomentDraft
from kineret_gui.wording.translation import tr

ReactionDetailsDraft = tuple[MomentDraft, WidthDraft, PhotoDraft]  # in a form that is not finished


class ReactionDetails:
    """Each as QML sees it. `edited` is called after each change."""

    def __init__(self, parent: QObject, context: PageContext, edited: Callable[[], None]) -> None:
        self.when = MomentField(parent, context, edited)
        self.width = WidthField(parent, edited)
        self.photo = PhotoChoice(parent, context, edited)

    def begin(self, old: Reaction | None) -> None:
        """Begin as they are at first, or as the entry that is corrected says."""
        self.when.begin(old.moment if old else None)
        self.width.begin(old.width if old else None)
        self.photo.begin()

    def kept(self) -> ReactionDetailsDraft:
        """Return what was said so far."""
        return self.when.kept(), self.width.kept(), self.photo.kept()

    def go_on(self, kept: ReactionDetailsDraft, begun: Now) -> None:
        """Go on with what was said. Raises DiaryUnavailable."""
        when, width, photo = kept
        self.when.go_on(when, begun)
        self.width.go_on(width)
        self.photo.go_on(photo)

    def error(self) -> FormError | None:
        """Return the first of them that is not understood; None where all are."""
        if self.when.wrong:
            return FormError(tr("Check the time, for example 08:05."), "when")
        if self.width.wrong:
            return FormError(tr("Check the width, for example 2.5."), "width")
        return None
