"""One symptom: pressing how much it bothers writes it down."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, readable
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.framework.routes.symptoms import CorrectSymptom, SymptomRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.framework.writing import SaveResult
from kineret_gui.screens.help.known_names import needs_help, route_of
from kineret_gui.screens.symptoms.duration_field import DurationField
from kineret_gui.screens.symptoms.symptom_details import SymptomDetails, SymptomDetailsDraft
from kineret_gui.screens.symptoms.symptom_form import SymptomForm, form_for, symptom_of, wrong_name
from kineret_gui.screens.symptoms.symptom_view import LevelRow, SymptomView, symptom_view
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill, symptoms
from kineret_gui.wording.translation import tr


@known_to_qml
class SymptomScreen(EntryFormScreen[Symptom]):
    """Four answers that write at once. When, how long and a note are lines that open, to be said before."""

    PAGE, KEPT = "symptom", tuple[SymptomForm, SymptomDetailsDraft]

    changed = Signal()
    title = shown(str, SymptomView.title, changed)
    corrects = shown(bool, SymptomView.corrects, changed)
    asksLevel = shown(bool, SymptomView.asks_level, changed)
    asksName = shown(bool, SymptomView.asks_name, changed)
    name = shown(str, SymptomView.name, changed)
    wrongName = shown(str, SymptomView.wrong_name, changed)
    leafletText = shown(str, SymptomView.leaflet_text, changed)
    leafletSource = shown(str, SymptomView.leaflet_source, changed)
    part = shown(str, SymptomView.part, changed)
    note = shown(str, SymptomView.note, changed)
    wrong = shown(str, SymptomView.wrong, changed)
    needed = shown(list, SymptomView.needed, changed)
    levels = shown_rows(LevelRow, SymptomView.levels)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = SymptomView()
        self._form = SymptomForm("")
        self._details = SymptomDetails(self, context, self.edited)

    def begin_form(self, route: SymptomRoute) -> None:
        self._form = form_for(self._diary.file, route)
        day = None if isinstance(route, CorrectSymptom) else route.day
        self._details.begin(self._form.old.fact if self._form.old else None, day)

    def form_now(self) -> tuple[SymptomForm, SymptomDetailsDraft]:
        return self._form, self._details.kept()

    def go_on_with(self, form: tuple[SymptomForm, SymptomDetailsDraft], begun: Now) -> None:
        self._form = form[0]
        self._details.go_on(form[1], begun)

    @acts
    def refresh(self) -> None:
        self._details.when.refresh()
        self.show_view(symptom_view(self._form, self._state, self._diary.leaflet))

    @Slot(str)
    def typeName(self, name: str) -> None:
        self._form = replace(self._form, own=one_line(name)[:LONGEST_NAME])
        self.edited_beside()

    @Slot(str)
    def typeNote(self, note: str) -> None:
        self._form = replace(self._form, note=readable(note)[:LONGEST_NOTE])
        self.edited()

    @Slot(str)
    @acts
    def choose(self, level: str) -> None:
        """Take how much it bothers. It is written at once, but for a correction, which is saved by its own button."""
        self._form = replace(self._form, level=Level(level))
        self.edited()
        if not self._form.old:
            self.save()

    def fact(self) -> Symptom | FormError:
        name, (part, not_understood) = wrong_name(self._form), self._details.error()
        if name or not_understood:
            return FormError(name or not_understood, part or None, name)
        return symptom_of(self._form, self._diary.leaflet, self._details.when.moment(), self._details.lasting.minutes)

    def saved_message(self, fact: Symptom) -> str:
        return fill(tr("Saved: %1"), symptoms.symptom(fact))

    def write(self, fact: Symptom) -> None:
        """Write it down, or go on to the page on which it is written down: Get help, a reaction, a measurement."""
        route = None if self._form.old else route_of(self._diary.leaflet, fact.what)
        says_more = bool(fact.note or fact.minutes)  # for which that page does not ask
        if route and not says_more:
            self._unfinished.finish()
        if route and not (says_more and isinstance(route, GetHelp)):
            self._navigator.back()
            self._navigator.go(route)
            return
        try:
            super().write(fact)
        except DiaryUnavailable:
            if not route:
                raise
            self._navigator.go(route)  # help is shown whatever the disk does

    def after_saving(self, result: SaveResult, fact: Symptom) -> None:
        self.settle(result)
        self._navigator.back()
        if fact.what != self._name_before() and needs_help(self._diary.leaflet, fact.what):
            self._navigator.go(GetHelp())  # by now it is written
        result.by(self._context)

    def _name_before(self) -> str:
        return self._form.old.fact.what if self._form.old else ""

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._details.when

    @Property(QObject, constant=True)
    def lasting(self) -> DurationField:
        return self._details.lasting
