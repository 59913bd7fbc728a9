"""One symptom: pressing how much it bothers writes it down."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.level import Level
from kineret_gui.diary.facts.symptom import Symptom
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.dose_key import day_and_rest
from kineret_gui.diary.text import LONGEST_NAME, LONGEST_NOTE, readable
from kineret_gui.screens.framework.desk import Desk, acts, source_line
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import NotYetSaved, SaveResult, write
from kineret_gui.screens.symptoms.duration_field import DurationField
from kineret_gui.screens.symptoms.filling import form_about
from kineret_gui.screens.symptoms.known_names import needs_help, page_of
from kineret_gui.screens.symptoms.symptom_details import SymptomDetails, SymptomDetailsDraft
from kineret_gui.screens.symptoms.symptom_form import LevelRow, SymptomForm, level_rows, symptom_of, title, wrong_name
from kineret_gui.screens.when.moment_field import MomentField
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import fill, symptoms
from kineret_gui.wording.translation import tr


@known_to_qml
class SymptomScreen(FormScreen):
    """Four answers that write at once. When, how long and a note are lines that open, to be said before."""

    PAGE, KEPT = "symptom", tuple[SymptomForm, SymptomDetailsDraft]
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form = SymptomForm("")
        self._pieces = SymptomDetails(self, desk, self._edited)
        self._levels = RowListModel(LevelRow, self)
        self._part = self._wrong = self._wrong_name = ""

    def begin_form(self, about: str) -> None:
        """`what:SENTENCE`, `own:NAME`, `entry:ID` to correct; a past day may stand in front, as `2026-03-05/own:`."""
        day, rest = day_and_rest(about)
        self._form = form_about(self._desk, rest)
        self._pieces.begin(self._form.old.fact if self._form.old else None, day)
        self._part = self._wrong = self._wrong_name = ""

    def form_now(self) -> tuple[SymptomForm, SymptomDetailsDraft]:
        return self._form, self._pieces.kept()

    def go_on_with(self, form: tuple[SymptomForm, SymptomDetailsDraft], begun: Now) -> None:
        self._form = form[0]
        self._pieces.go_on(form[1], begun)

    @acts
    def refresh(self) -> None:
        self._levels.show(level_rows(self._form))
        self._pieces.when.refresh()
        self.changed.emit()

    def _edited(self) -> None:
        self._wrong = ""
        self.touched()
        self.refresh()

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    def typeName(self, name: str) -> None:
        self._form, self._wrong_name = replace(self._form, own=one_line(name)[:LONGEST_NAME]), ""
        self._edited()

    @Slot(str)
    def typeNote(self, note: str) -> None:
        self._form = replace(self._form, note=readable(note)[:LONGEST_NOTE])
        self._edited()

    @Slot(str)
    @acts
    def choose(self, level: str) -> None:
        """How much it bothers. It is written at once, but for a correction, which is saved by its own button."""
        self._form = replace(self._form, level=Level(level))
        self._edited()
        if not self._form.old:
            self.save()

    @Slot()
    @acts
    def save(self) -> None:
        self._wrong_name = wrong_name(self._form)
        part, wrong = self._pieces.wrong()
        if self._wrong_name or wrong:
            self._part, self._wrong = part or self._part, self._wrong_name or wrong
            self.changed.emit()
            return
        symptom = symptom_of(self._form, self._desk.leaflet, self._pieces.when.moment(), self._pieces.lasting.minutes)
        page = None if self._form.old else page_of(self._desk.leaflet, symptom.what)
        says_more = bool(symptom.note or symptom.minutes)  # for which that page does not ask
        if page and not says_more:
            self._unfinished.finish()
        if page and not (says_more and page[0] == "help"):
            self._desk.back()
            self._desk.open_page(*page)
            return
        try:
            self._write(symptom)
        except DiaryUnavailable:
            if not page:
                raise
            self._desk.open_page(*page)  # help is shown whatever the disk does

    def _write(self, symptom: Symptom) -> None:
        told = fill(tr("Written down: %1"), symptoms.symptom(symptom))
        old = self._form.old.fact.what if self._form.old else ""
        match write(self._desk, self._form.id, self._form.old, symptom, told):
            case SaveResult() as said:
                self.settle(said)
                self._desk.back()
                if symptom.what != old and needs_help(self._desk.leaflet, symptom.what):
                    self._desk.open_page("help")  # by now it is written
                said.by(self._desk)
            case NotYetSaved(words):
                self._part, self._wrong = "when", words
                self.changed.emit()
            case other:
                assert_never(other)

    @Property(str, notify=changed)
    def title(self) -> str:
        return title(self._form)

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._form.old is not None

    @Property(bool, notify=changed)
    def asksLevel(self) -> bool:
        """Whether it is asked how much it bothers: never of a sign of Get help, nor of what a blood test found."""
        return not (self._form.old and page_of(self._desk.leaflet, self._form.what))

    @Property(bool, notify=changed)
    def asksName(self) -> bool:
        return not self._form.has_name

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._form.own

    @Property(str, notify=changed)
    def wrongName(self) -> str:
        return self._wrong_name

    @Property(str, notify=changed)
    def leafletText(self) -> str:
        """What the leaflet says of it; empty for an own name."""
        sentence = self._desk.leaflet.sentences.get(self._form.what)
        return sentence.text if sentence else ""

    @Property(str, notify=changed)
    def leafletSource(self) -> str:
        sentence = self._desk.leaflet.sentences.get(self._form.what)
        return source_line([sentence]) if sentence else ""

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._form.note

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(QObject, constant=True)
    def when(self) -> MomentField:
        return self._pieces.when

    @Property(QObject, constant=True)
    def lasting(self) -> DurationField:
        return self._pieces.lasting

    @Property(QObject, constant=True)
    def levels(self) -> RowListModel:
        return self._levels
