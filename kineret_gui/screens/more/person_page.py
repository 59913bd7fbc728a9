"""The person: name and mark, drawn body, condition, numbers to call, and when the diary day starts."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.change_person import change_person
from kineret_gui.actions.correct_entry import OnlyNewerCorrects
from kineret_gui.diary.entry import new_id
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.settings import PersonRoute
from kineret_gui.screens.framework.view import shown
from kineret_gui.screens.framework.writing import SaveResult
from kineret_gui.screens.more.person_fields import PersonFields
from kineret_gui.screens.more.person_form import PersonForm, changed_alike, form_of
from kineret_gui.screens.more.person_view import PersonPageView
from kineret_gui.wording import newer
from kineret_gui.wording.translation import tr


@known_to_qml
class PersonScreen(FormScreen):
    """The form. It shows one line for each piece; a piece that is opened can be changed.

    The page of places is the same form with other pieces, so both are this screen.
    """

    PAGE, KEPT = "person", tuple[str, PersonForm, PersonForm]

    changed = Signal()
    part = shown(str, PersonPageView.part, changed)
    canWrite = shown(bool, PersonPageView.can_write, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._person = PersonFields(self, context.diary.figures)
        self._person.changed.connect(self.touched)
        self._at_first = PersonForm()
        self._entry_id = ""
        self._part = ""
        self._view = PersonPageView()

    def begin_form(self, route: PersonRoute) -> None:
        self._at_first = form_of(self._diary.person, self._diary.figure)
        self._person.begin(self._at_first)
        self._entry_id = new_id()
        self._part = route.part

    def form_now(self) -> tuple[str, PersonForm, PersonForm]:
        return self._entry_id, self._at_first, self._person.form

    def go_on_with(self, form: tuple[str, PersonForm, PersonForm], begun: Now) -> None:
        """Change now what was changed then; all else is as it stands in the diary by now."""
        self._entry_id, before, after = form
        self._person.begin(changed_alike(self._at_first, before, after))

    @acts
    def refresh(self) -> None:
        self.show_view(self.page_view())

    def page_view(self) -> PersonPageView:
        """Return the view of the page around the form."""
        return PersonPageView(self._part, self._diary.file.is_writable)

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.refresh()

    @Slot()
    @acts
    def save(self) -> None:
        problem, known = self._person.first_problem(), self._diary.person
        now = self._diary.now()
        # The newest word about a person is the one of the latest day, and this is to be the newest.
        person = self._person.person(since=max(now.day(known.day_starts), known.since))
        if person is None:
            self._part = problem
            self.refresh()
        elif _same(person, known):
            self.done_with(SaveResult(tr("Nothing was changed.")))
        else:
            entry = change_person(self._diary.file, self._entry_id, person, now)
            if isinstance(entry, OnlyNewerCorrects):
                self.done_with(SaveResult(newer.not_corrected(), is_settled=False))
            else:
                self.done_with(SaveResult(tr("Saved. Past days are not affected."), entry))

    @Property(QObject, constant=True)
    def person(self) -> PersonFields:
        return self._person


def _same(person: Person, known: Person) -> bool:
    """Return True if nothing but the day of writing differs."""
    return replace(person, since=known.since, places=()) == replace(known, places=()) and set(person.places) == set(
        known.places
    )
