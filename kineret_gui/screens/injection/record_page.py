"""Recording an injection that was given without the guide, filling in a past one, and correcting one."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.schedule import Clocks, clocks_at
from kineret_gui.diary.text import readable
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.places import asks_whose_hand, body_now, left_of
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.choice_rows import amounts as amounts_to_choose
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import corrected
from kineret_gui.screens.injection.dose_choice import DoseChoice
from kineret_gui.screens.injection.record_form import (
    UNKNOWN_SPOT,
    Known,
    RecordForm,
    note_and_batch,
    summary,
    when,
    where,
    which_dose,
)
from kineret_gui.screens.injection.record_prefill import (
    chosen,
    dose_rows,
    form_about,
    grown_old,
    is_not_nearest,
    suiting,
)
from kineret_gui.screens.injection.record_time import gone_on_with, timed, untimed
from kineret_gui.screens.injection.recording import Recording
from kineret_gui.screens.injection.time_choice import TimeChoice
from kineret_gui.wording import amounts, clocks, doses, fill, people
from kineret_gui.wording.translation import tr
from kineret_gui.wording.which_dose import answered_already


@known_to_qml
class RecordScreen(FormScreen):
    """The form. It shows one line for each piece; a piece that is opened can be changed."""

    PAGE, KEPT = "record", tuple[RecordForm, bool, str]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._map = BodyMap(self, self.chooseSpot)
        self._recording = Recording(self, desk, self._recorded, self._unfinished.finish)
        self._amounts = RowListModel(ChoiceRow, self)
        self._time_choice = TimeChoice(self, desk, self._set_time, self._forget_time, self.touched)
        self._dose_choice = DoseChoice(self, self._choose_dose)
        self._form: RecordForm | None = None
        self._hand_is_said = True
        self._part = ""
        self._wrong = ""
        self._time_was_changed = False
        self._by = Clocks()

    def begin_form(self, about: str) -> None:
        """As `form_about`; a dose of which nothing is open any more leads to what became of it."""
        self._recording.open()
        self._wrong = ""
        self._time_choice.begin()
        self._map.open_place("")
        self._time_was_changed = False
        self._form = form_about(self._desk, about)
        if self._form is None and self._unfinished.is_kept(about):  # what was typed then is offered first
            self._form = form_about(self._desk, "")
        if self._form is None:
            self._desk.back()
            self._desk.open_page("question", about.partition(":")[2])
            self._desk.say(answered_already())
            return
        self._hand_is_said = self._form.old is not None or not asks_whose_hand(self._desk)
        self._part = self._next_part(self._form)
        self._map.see_as(self._form.given_by, left_of(self._desk))

    def form_now(self) -> tuple[RecordForm | None, bool, str]:
        return self._form, self._hand_is_said, self._time_choice.typed_so_far

    def go_on_with(self, form: tuple[RecordForm, bool, str], begun: Now) -> None:
        """Neither its time nor the dose it answers follows the present."""
        self._recording.open(is_gone_on_with=True)
        self._form = gone_on_with(form[0], begun, self._desk.person.day_starts)
        self._hand_is_said = form[1]
        self._time_choice.begin(form[2])
        self._part = self._next_part(self._form)
        self._map.see_as(self._form.given_by, left_of(self._desk))

    @acts
    def refresh(self) -> None:
        if self._form is None:
            return
        now, by = self._desk.now(), self._desk.dose_now
        self._by = clocks_at(by, self._desk.person.day_starts)
        self._form = grown_old(self._desk, self._form)
        self._map.show(body_now(self._desk, self._form.given_by), now, self._form.spot)
        self._time_choice.show(self._form.wall, self._form.time_known)
        self._amounts.show(amounts_to_choose(self._form.milligrams))
        stays = self._time_was_changed and is_not_nearest(self._desk, self._form)
        self._dose_choice.show(dose_rows(self._desk, self._form), asks=self._asks_which, stays=stays)
        self.changed.emit()

    def _next_part(self, form: RecordForm) -> str:
        """What is still to be said; the hand comes before the place, since it says which places there are."""
        if form.dose_known is Known.NOT_YET:
            return ""
        if not self._hand_is_said:
            return "giver"
        return "" if form.spot else "where"

    def _set(self, form: RecordForm, part: str = "") -> None:
        self._form = form
        self._part = part
        self._wrong = ""
        self._recording.begin()
        self.touched()
        self.refresh()

    @property
    def _asks_which(self) -> bool:
        return self._form is not None and self._form.dose_known is Known.NOT_YET

    def _set_time(self, wall: datetime | None) -> None:
        """The dose follows the time, unless it was chosen."""
        if self._form:
            self._time_was_changed = True
            self._set(
                suiting(self._desk, timed(self._form, wall, self._desk.now(), self._desk.person.day_starts)), "when"
            )

    def _forget_time(self) -> None:
        """The day and the dose stay."""
        if self._form:
            self._set(untimed(self._form, self._desk.now(), self._desk.person.day_starts), "when")

    @Slot(str)
    def openPart(self, part: str) -> None:
        """Open a piece to change it; pressed again it closes."""
        self._part = "" if part == self._part else part
        self.changed.emit()

    @Slot(str)
    @acts
    def chooseSpot(self, spot: str) -> None:
        if self._form:
            self._set(replace(self._form, spot=spot))

    @Slot()
    def spotNotRemembered(self) -> None:
        self.chooseSpot(UNKNOWN_SPOT)

    @Slot(str)
    @acts
    def chooseAmount(self, milligrams: str) -> None:
        if self._form:
            self._set(replace(self._form, milligrams=int(milligrams)))

    @acts
    def _choose_dose(self, key: str) -> None:
        if self._form:
            asked = self._form.dose_known is Known.NOT_YET
            self._time_was_changed = False
            form = chosen(self._desk, self._form, key)
            self._set(form, self._next_part(form) if asked else "")

    @Slot(bool)
    @acts
    def givenByMyself(self, myself: bool) -> None:
        if self._form:
            asked, self._hand_is_said = not self._hand_is_said, True
            form = replace(self._form, given_by=Giver.MYSELF if myself else Giver.SOMEONE_ELSE)
            self._set(form, self._next_part(form) if asked else "")

    @Slot(str)
    @acts
    def setBatch(self, batch: str) -> None:
        if self._form:
            self._form = replace(self._form, batch=readable(batch))
            self.touched()

    @Slot(str)
    @acts
    def setNote(self, note: str) -> None:
        if self._form:
            self._form = replace(self._form, note=readable(note))
            self.touched()

    @Slot()
    @acts
    def save(self) -> None:
        if self._form is None or self._asks_which:
            return
        now, day_starts = self._desk.now(), self._desk.person.day_starts
        try:
            injection = self._form.injection(now, day_starts)
        except ValueError as reason:
            self._wrong = fill(tr("This cannot be written: %1."), str(reason))
            self.changed.emit()
            return
        if self._form.old is None:
            self._recording.record(self._form.id, injection, self._form.syringe)
        else:
            self._recording.correct(self._form.id, self._form.old, injection)

    def _recorded(self, entry: Entry[Injection]) -> None:
        self._unfinished.finish()
        self._desk.back()
        if entry.replaces:
            corrected(entry).by(self._desk)
        else:
            answered = entry.fact.answers
            record = dose_record(self._desk, answered) if answered else None
            self._desk.done(amounts.recorded(entry.fact, record, clocks.seen_from(self._desk.now())), entry)

    @Property(str, notify=changed)
    def title(self) -> str:
        return tr("Correct an injection") if self._form and self._form.old else tr("Record an injection")

    @Property(str, notify=changed)
    def saveText(self) -> str:
        return tr("Save the correction") if self._form and self._form.old else tr("Record it")

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return bool(self._form and self._form.spot) and self._hand_is_said and not self._asks_which

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def when(self) -> str:
        return when(self._form, self._desk.now(), self._desk.person_shown.day_starts) if self._form else ""

    @Property(str, notify=changed)
    def where(self) -> str:
        return where(self._form) if self._form else ""

    @Property(str, notify=changed)
    def amount(self) -> str:
        return doses.amount(self._form.milligrams) if self._form else ""

    @Property(str, notify=changed)
    def dose(self) -> str:
        return which_dose(self._form, self._by) if self._form else ""

    @Property(bool, notify=changed)
    def myself(self) -> bool:
        return bool(self._form and self._form.given_by is Giver.MYSELF) and self._hand_is_said

    @Property(bool, notify=changed)
    def someoneElse(self) -> bool:
        return bool(self._form and self._form.given_by is Giver.SOMEONE_ELSE) and self._hand_is_said

    @Property(str, notify=changed)
    def giver(self) -> str:
        if self._form is None or not self._hand_is_said:
            return tr("Not said yet")
        return self._hand(self._form.given_by)

    @Property(str, notify=changed)
    def ownHand(self) -> str:
        return self._hand(Giver.MYSELF)

    @Property(str, notify=changed)
    def otherHand(self) -> str:
        return self._hand(Giver.SOMEONE_ELSE)

    def _hand(self, giver: Giver) -> str:
        return people.injected(giver, self._desk.person_shown, self._desk.diary.writer)

    @Property(str, notify=changed)
    def batch(self) -> str:
        return self._form.batch if self._form else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._form.note if self._form else ""

    @Property(str, notify=changed)
    def noteAndBatch(self) -> str:
        return note_and_batch(self._form) if self._form else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        if self._form is None or not self._form.spot or self._asks_which:
            return ""
        return summary(self._form, self._desk.now(), self._by)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    @Property(QObject, constant=True)
    def recording(self) -> Recording:
        return self._recording

    @Property(QObject, constant=True)
    def amounts(self) -> RowListModel:
        return self._amounts

    @Property(QObject, constant=True)
    def timeChoice(self) -> TimeChoice:
        return self._time_choice

    @Property(QObject, constant=True)
    def doseChoice(self) -> DoseChoice:
        return self._dose_choice
