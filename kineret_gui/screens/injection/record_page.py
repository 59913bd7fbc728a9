"""Recording an injection that was given without the guide, filling in a past one, and correcting one."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.moment import Now
from kineret_gui.diary.text import readable
from kineret_gui.screens.body.places import asks_whose_hand
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes import injections
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.injection import record_prefill
from kineret_gui.screens.injection.dose_choice import DoseChoice
from kineret_gui.screens.injection.record_form import RecordForm
from kineret_gui.screens.injection.record_place import RecordPlace
from kineret_gui.screens.injection.record_state import RecordState, opened
from kineret_gui.screens.injection.record_time import gone_on_with, timed, untimed
from kineret_gui.screens.injection.record_view import RecordFacts, RecordView, record_view
from kineret_gui.screens.injection.recording import Recording
from kineret_gui.screens.injection.time_choice import TimeChoice
from kineret_gui.wording import amounts, clocks
from kineret_gui.wording.which_dose import answered_already


@known_to_qml
class RecordScreen(FormScreen):
    """The form in lines, one for each piece; a piece that is opened can be changed."""

    PAGE, KEPT = "record", tuple[RecordForm, bool, str]

    changed = Signal()
    title = shown(str, RecordView.title, changed)
    saveText = shown(str, RecordView.save_text, changed)
    canSave = shown(bool, RecordView.can_save, changed)
    part = shown(str, RecordView.part, changed)
    when = shown(str, RecordView.when, changed)
    where = shown(str, RecordView.where, changed)
    amount = shown(str, RecordView.amount, changed)
    amounts = shown_rows(ChoiceRow, RecordView.amounts)
    dose = shown(str, RecordView.dose, changed)
    giver = shown(str, RecordView.giver, changed)
    batch = shown(str, RecordView.batch, changed)
    batchSays = shown(str, RecordView.batch_says, changed)
    note = shown(str, RecordView.note, changed)
    noteAndBatch = shown(str, RecordView.note_and_batch, changed)
    summary = shown(str, RecordView.summary, changed)
    doseAndPlace = shown(str, RecordView.dose_and_place, changed)
    time = shown(str, RecordView.time, changed)
    otherDose = shown(str, RecordView.other_dose, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = RecordView()
        self._place = RecordPlace(self, context, self._choose_spot, self._choose_hand)
        self._recording = Recording(self, context, self._recorded, self._unfinished.finish)
        self._time_choice = TimeChoice(self, context, self._set_time, self._forget_time, self.touched)
        self._dose_choice = DoseChoice(self, self._choose_dose)
        self._state: RecordState | None = None
        self._facts: RecordFacts | None = None

    def begin_form(self, route: injections.RecordRoute) -> None:
        """As `record_prefill.form_for`; a dose of which nothing is open any more leads to what became of it."""
        self._recording.open()
        self._time_choice.begin()
        self._place.close()
        self._state = None
        form = record_prefill.form_for(self._diary, route)
        if form is None and self._unfinished.is_kept(route.draft_key):  # what was typed then is offered first
            form = record_prefill.form_for(self._diary, injections.RecordInjection())
        if form is None:
            assert isinstance(route, injections.RecordDose | injections.RecordDoseNow)  # all others can be filled in
            self._navigator.back()
            self._navigator.go(injections.AnswerDose(route.dose))
            self._messages.say(answered_already())
            return
        self._begin(form, is_hand_chosen=form.old is not None or not asks_whose_hand(self._diary))

    def _begin(self, form: RecordForm, *, is_hand_chosen: bool) -> None:
        self._state = opened(form, is_hand_chosen=is_hand_chosen)
        self._place.begin(form)

    def form_now(self) -> tuple[RecordForm | None, bool, str]:
        form, is_hand_chosen = (self._state.form, self._state.is_hand_chosen) if self._state else (None, True)
        return form, is_hand_chosen, self._time_choice.typed_so_far

    def go_on_with(self, form: tuple[RecordForm, bool, str], begun: Now) -> None:
        """Neither its time nor the dose it answers follows the present."""
        self._recording.open(is_gone_on_with=True)
        self._time_choice.begin(form[2])
        self._begin(gone_on_with(form[0], begun, self._diary.person.day_starts), is_hand_chosen=form[1])

    @acts
    def refresh(self) -> None:
        if self._state is None or self._recording.writing.goes_on:
            return
        context, form = self._context, record_prefill.grown_old(self._diary, self._state.form)
        self._state = replace(self._state, form=form)
        self._place.refresh(self._state)
        self._time_choice.show(form.wall, form.time_known)
        self._dose_choice.show_view(record_prefill.dose_choice_view(context.diary, self._state))
        self._facts = record_prefill.record_facts(context.diary)
        self.show_view(record_view(self._state, self._facts, context.diary.now()))

    def _set(self, state: RecordState) -> None:
        self._state = state
        self._recording.begin()
        self.touched()
        self.refresh()

    def _set_time(self, wall: datetime | None) -> None:
        if self._state:
            form = timed(self._state.form, wall, self._diary.now(), self._diary.person.day_starts)
            self._set(self._state.with_time(record_prefill.suiting(self._diary, form)))

    def _forget_time(self) -> None:
        """Forget the time; the day and the dose stay."""
        if self._state:
            form = untimed(self._state.form, self._diary.now(), self._diary.person.day_starts)
            self._set(self._state.with_form(form, "when"))

    @acts
    def _choose_dose(self, key: str) -> None:
        if self._state:
            self._set(self._state.with_dose(record_prefill.chosen(self._diary, self._state.form, key)))

    @acts
    def _choose_hand(self, giver: Giver) -> None:
        if self._state:
            self._set(self._state.with_hand(giver))

    @acts
    def _choose_spot(self, spot: str) -> None:
        if self._state:
            self._set(self._state.with_form(replace(self._state.form, spot=spot)))

    @Slot(str)
    @acts
    def chooseAmount(self, milligrams: str) -> None:
        if self._state:
            self._set(self._state.with_form(replace(self._state.form, milligrams=int(milligrams))))

    @Slot(str)
    @acts
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        if self._state and self._facts:
            self._state = self._state.with_part(part)
            self.show_view(record_view(self._state, self._facts, self._diary.now()))

    @Slot(str)
    def setBatch(self, batch: str) -> None:
        if self._state:
            self._type(replace(self._state.form, batch=readable(batch)))

    @Slot(str)
    def setNote(self, note: str) -> None:
        if self._state:
            self._type(replace(self._state.form, note=readable(note)))

    def _type(self, form: RecordForm) -> None:
        """Take a text as far as it is typed; its field shows it already."""
        if self._state:
            self._state = replace(self._state, form=form)
            self.touched()

    @Slot()
    @acts
    def save(self) -> None:
        if self._state and not self._state.form.asks_for_dose:
            self._recording.save(self._state.form)

    def _recorded(self, entry: Entry[Injection]) -> None:
        self._unfinished.finish()
        self._navigator.back()
        record = dose_record(self._diary, entry.fact.answers) if entry.fact.answers else None
        self._messages.done(amounts.recorded(entry.fact, record, clocks.seen_from(self._diary.now())), entry)

    @Property(QObject, constant=True)
    def place(self) -> RecordPlace:
        return self._place

    @Property(QObject, constant=True)
    def recording(self) -> Recording:
        return self._recording

    @Property(QObject, constant=True)
    def timeChoice(self) -> TimeChoice:
        return self._time_choice

    @Property(QObject, constant=True)
    def doseChoice(self) -> DoseChoice:
        return self._dose_choice
