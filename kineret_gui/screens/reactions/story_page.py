"""One reaction: what it looked like, how it went on day by day, its photos, and how it is today."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.photo import Photo
from kineret_gui.diary.facts.reaction import ReactionAnswer
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import stories
from kineret_gui.screens.framework.entry_rows import EntryRow
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.body import CorrectReaction, FollowReaction, ShowPhoto
from kineret_gui.screens.framework.routes.review import ShowEntry
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.reactions.answer_fields import AnswerFields
from kineret_gui.screens.reactions.answer_reaction import answer_reaction
from kineret_gui.screens.reactions.follow_up import FollowUp, FollowUpDraft
from kineret_gui.screens.reactions.photo_choice import PhotoChoice
from kineret_gui.screens.reactions.story_view import PhotoRow, StoryView, no_story, story_view, with_follow_up
from kineret_gui.screens.reactions.write_photo import write_photo
from kineret_gui.wording.lines import FactLine


@known_to_qml
class StoryScreen(FormScreen):
    """A reaction that is followed until it has healed, or one that has."""

    PAGE, KEPT = "story", FollowUpDraft

    changed = Signal()
    title = shown(str, StoryView.title, changed)
    isThere = shown(bool, StoryView.is_there, changed)
    canWrite = shown(bool, StoryView.can_write, changed)
    since = shown(str, StoryView.since, changed)
    rests = shown(str, StoryView.rests, changed)
    asks = shown(bool, StoryView.asks, changed)
    answeredText = shown(str, StoryView.answered_text, changed)
    wrong = shown(str, StoryView.wrong, changed)
    adds = shown(bool, StoryView.adds, changed)
    lines = shown_rows(FactLine, StoryView.lines)
    course = shown_rows(EntryRow, StoryView.course)
    photos = shown_rows(PhotoRow, StoryView.photos)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._reaction = self._wrong = ""
        self._again = self._adds = False
        self._story = no_story()
        self._view = StoryView()
        self._follow_up = FollowUp(self, context, self._edited)

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
        """Leave nothing once one of the two is written, unless the other was begun."""
        if self._follow_up.is_empty:
            self._unfinished.finish()
        else:
            self.touched()

    @acts
    def refresh(self) -> None:
        diary, now = self._diary.file, self._diary.now()
        began = diary.reaction(self._reaction)
        self._story = no_story()
        if began:
            (story,) = stories([began], diary.of_reaction(ReactionAnswer, self._reaction))
            photos = diary.of_reaction(Photo, self._reaction)
            person = self._diary.person
            self._story = story_view(story, photos, now, now.day(person.day_starts), person.name)
        self._show()

    def _show(self) -> None:
        is_writable = self._diary.file.is_writable
        view = with_follow_up(
            self._story, is_writable=is_writable, again=self._again, wrong=self._wrong, adds=self._adds
        )
        self.show_view(view)

    def _edited(self) -> None:
        self._wrong = ""
        self.touched()
        self._show()

    @Slot(str)
    @acts
    def answer(self, course: str) -> None:
        """Write down how it is today, with whatever else was said."""
        more = self._follow_up.more.details()
        if isinstance(more, str):
            self._wrong = more
            self._show()
            return
        if answer_reaction(self._context, self._reaction, course, more, self._follow_up.id, self._follow_up.then):
            self._again = False
            self._follow_up.begin_answer()
            self._written()

    @Slot()
    def answerAgain(self) -> None:
        self._again = True
        self._show()

    @Slot()
    def addPhoto(self) -> None:
        """Open the way to a further photo; pressed again it closes."""
        self._adds = not self._adds
        self._show()

    @Slot()
    @acts
    def keepPhoto(self) -> None:
        """Write the chosen photo down."""
        photo = self._follow_up.photo
        if photo.picture:
            result = write_photo(self._diary, photo.id, self._reaction, photo.picture)
            photo.begin()
            self._adds = False
            self._written()
            result.by(self._context)
            self._show()

    @Slot(str)
    def openPhoto(self, entry: str) -> None:
        self._navigator.go(ShowPhoto(entry))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._navigator.go(ShowEntry(entry))

    @Slot()
    def correct(self) -> None:
        """Correct how it began."""
        self._navigator.go(CorrectReaction(self._view.entry))

    @Property(QObject, constant=True)
    def more(self) -> AnswerFields:
        return self._follow_up.more

    @Property(QObject, constant=True)
    def photo(self) -> PhotoChoice:
        return self._follow_up.photo
