"""The entries about a reaction on a later day that are not written down yet: an answer and a further photo."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kineret_gui.diary.entry import new_id
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.page_context import PageContext
from kineret_gui.screens.reactions.answer_fields import AnswerDraft, AnswerFields
from kineret_gui.screens.reactions.photo_choice import PhotoChoice, PhotoDraft

FollowUpDraft = tuple[str, AnswerDraft, PhotoDraft]  # in a form that is not finished, the id of the answer first


class FollowUp:
    """The two parts of the page on which something is typed or chosen. `edited` is called after each change.

    id    of the entry of the answer
    then  when it was so, in a form that is gone on with; None for just now
    """

    def __init__(self, parent: QObject, context: PageContext, edited: Callable[[], None]) -> None:
        self.more = AnswerFields(parent, edited)
        self.photo = PhotoChoice(parent, context, edited)
        self.id = new_id()
        self.then: Now | None = None

    def begin(self) -> None:
        """Begin with nothing said and no photo chosen."""
        self.photo.begin()
        self.begin_answer()

    def begin_answer(self) -> None:
        self.id, self.then = new_id(), None
        self.more.begin()

    def kept(self) -> FollowUpDraft:
        """Return what was said and chosen so far."""
        return self.id, self.more.kept(), self.photo.kept()

    def go_on(self, kept: FollowUpDraft, begun: Now) -> None:
        """Go on with what was said; it was so when that was begun."""
        self.id, more, photo = kept
        self.more.go_on(more)
        self.photo.go_on(photo)
        self.then = begun

    @property
    def is_empty(self) -> bool:
        return not (self.more.is_begun or self.photo.is_begun)
