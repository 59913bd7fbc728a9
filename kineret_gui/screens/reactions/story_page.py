"""One reaction: what it looked like, how it went on day by day, its photos, and how it is today."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import ReactionAnswer
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import stories
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import CorrectReaction, FollowReaction, ShowPhoto
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.reactions.answer_fields import AnswerFields
from kineret_gui.screens.reactions.answer_reaction import answer
from kineret_gui.screens.reactions.follow_up import FollowUp, FollowUpDraft
from kineret_gui.screens.reactions.photo_choice import PhotoChoice
from kineret_gui.screens.reactions.story_view import PhotoRow, StoryView, story_view
from kineret_gui.screens.reactions.write_photo import write_photo
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class StoryScreen(FormScreen):
    """A reaction that is followed until it has healed, or one that has."""

    PAGE, KEPT = "story", FollowUpDraft

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._reaction = self._wrong = ""
        self._again = self._adds = False
        self._view = StoryView()
        self._follow_up = FollowUp(self, desk, self._said_more)
        self._lines = RowListModel(FactLine, self)
        self._course = RowListModel(EntryRow, self)
        self._photos = RowListModel(PhotoRow, self)

    def begin_form(self, route: FollowReaction) -> None:
        self._reaction = route.reaction
        self._adds = self._again = False
        self._follow_up.begin()

    def form_now(self) -> FollowUpDraft:
        return self._follow_up.kept()

    def go_on_with(self, form: FollowUpDraft, begun: Now) -> None:
        self._follow_up.go_on(form, begun)
        self._again = self._again or self._follow_up.more.is_begun
        self._adds = self._follow_up.photo.is_begun

    def _written(self) -> None:
        """One of the two is written: nothing is left unless the other was begun."""
        if self._follow_up.is_empty:
            self._unfinished.finish()
        else:
            self.touched()

    @acts
    def refresh(self) -> None:
        diary, now = self._desk.diary, self._desk.now()
        began = diary.reaction(self._reaction)
        self._view = StoryView()
        if began:
            (story,) = stories([began], diary.of_reaction(ReactionAnswer, self._reaction))
            photos = diary.of_reaction(Photo, self._reaction)
            person = self._desk.person
            self._view = story_view(story, photos, now, now.day(person.day_starts), person.name)
        self._lines.show(self._view.lines)
        self._course.show(self._view.course)
        self._photos.show(self._view.photos)
        self.changed.emit()

    def _said_more(self) -> None:
        self._wrong = ""
        self.touched()
        self.changed.emit()

    @Slot(str)
    @acts
    def answer(self, course: str) -> None:
        """How it is today, with whatever else was said."""
        more = self._follow_up.more.said()
        if isinstance(more, str):
            self._wrong = more
            self.changed.emit()
            return
        if answer(self._desk, self._reaction, course, more, self._follow_up.id, self._follow_up.then):
            self._again = False
            self._follow_up.begin_answer()
            self._written()

    @Slot()
    def answerAgain(self) -> None:
        self._again = True
        self.changed.emit()

    @Slot()
    def addPhoto(self) -> None:
        """Open the way to a further photo; pressed again it closes."""
        self._adds = not self._adds
        self.changed.emit()

    @Slot()
    @acts
    def keepPhoto(self) -> None:
        """Write the chosen photo down."""
        photo = self._follow_up.photo
        if photo.picture:
            said = write_photo(self._desk, photo.id, self._reaction, photo.picture)
            photo.begin()
            self._adds = False
            self._written()
            said.by(self._desk)
            self.changed.emit()

    @Slot(str)
    def openPhoto(self, entry: str) -> None:
        self._desk.navigator.go(ShowPhoto(entry))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._desk.navigator.go(ShowEntry(entry))

    @Slot()
    def correct(self) -> None:
        """Correct how it began."""
        self._desk.navigator.go(CorrectReaction(self._view.entry))

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.place or tr("A reaction")

    @Property(bool, notify=changed)
    def isThere(self) -> bool:
        """Whether the reaction stands in the diary."""
        return bool(self._view.entry)

    @Property(bool, notify=changed)
    def canWrite(self) -> bool:
        return self.isThere and self._desk.diary.is_writable

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._view.since

    @Property(str, notify=changed)
    def rests(self) -> str:
        return self._view.rests

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._view.said

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the four answers are offered."""
        return self.canWrite and (self._view.asks or self._again)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(bool, notify=changed)
    def adds(self) -> bool:
        return self._adds

    @Property(QObject, constant=True)
    def more(self) -> AnswerFields:
        return self._follow_up.more

    @Property(QObject, constant=True)
    def photo(self) -> PhotoChoice:
        return self._follow_up.photo

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(QObject, constant=True)
    def course(self) -> RowListModel:
        return self._course

    @Property(QObject, constant=True)
    def photos(self) -> RowListModel:
        return self._photos
