"""Recording an injection that was given without the guide, filling in a past one, and correcting one."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.correct_entry import Corrected, NoLongerStands, NothingToCorrect, correct_entry
from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.injection import Giver, Injection
from kineret_gui.diary.text import readable
from kineret_gui.screens.body_map import BodyMap
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.due import doses_of_day
from kineret_gui.screens.keys import day_of, dose_key, dose_of
from kineret_gui.screens.places import body_now, usual_giver
from kineret_gui.screens.record_form import (
    AMOUNTS,
    UNKNOWN_SPOT,
    RecordForm,
    correction,
    day_of_form,
    form_for_dose,
    new_form,
    note_and_batch,
    summary,
    when,
    where,
    which_dose,
)
from kineret_gui.screens.recording import Recording
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.typed import typed_time
from kineret_gui.screens.words import days, doses, fill

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One thing to choose."""

    key: str
    words: str
    chosen: bool


def tr(sentence: str) -> str:
    return QCoreApplication.translate("record", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class RecordScreen(Screen):
    """The form. It shows one line for each piece; a piece that is opened can be changed."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._map = BodyMap(self, self.chooseSpot)
        self._recording = Recording(self, desk, self._recorded, lambda: None)
        self._amounts = ShownRows(ChoiceRow, self)
        self._doses = ShownRows(ChoiceRow, self)
        self._form: RecordForm | None = None
        self._part = ""
        self._typed = ""
        self._wrong = ""

    @acts
    def open(self, about: str) -> None:
        """`entry:ID` corrects, `dose:KEY` and `day:DAY` fill in, a spot is where it went, empty is now."""
        self._recording.begin()
        self._wrong = self._typed = ""
        self._map.open_place("")
        self._form = self._form_about(about)
        self._part = "" if self._form.spot else "where"
        self._map.see_as(self._form.given_by)

    def _form_about(self, about: str) -> RecordForm:
        kind, _, key = about.partition(":")
        giver = usual_giver(self._desk.person.who_injects)
        if kind == "entry" and (old := self._injection_entry(key)):
            return correction(old)
        if kind == "dose":
            dose = dose_of(key)
            record = next(r for r in doses_of_day(self._desk, dose.day) if r.dose.id == dose)
            return form_for_dose(record, giver, self._desk.person.day_starts)
        today = self._desk.now().day(self._desk.person.day_starts)
        if kind == "day" and day_of(key) != today:
            records = doses_of_day(self._desk, day_of(key))
            form = new_form(records, giver, None, "")
            usual = form.answers.time if form.answers else self._desk.now().wall.time().replace(second=0)
            return form.at(day_of(key), usual)
        return new_form(doses_of_day(self._desk, today), giver, None, "" if kind == "day" else about)

    def _injection_entry(self, id: str) -> Entry[Injection] | None:
        entry = self._desk.diary.entry(id)
        return entry if entry and isinstance(entry.fact, Injection) else None  # type: ignore[return-value]

    @acts
    def refresh(self) -> None:
        if self._form is None:
            return
        now = self._desk.now()
        self._map.show(body_now(self._desk, self._form.given_by), now, self._form.spot)
        self._amounts.show([ChoiceRow(str(mg), doses.amount(mg), mg == self._form.milligrams) for mg in AMOUNTS])
        self._doses.show(self._dose_rows(self._form))
        self.changed.emit()

    def _dose_rows(self, form: RecordForm) -> list[ChoiceRow]:
        day = day_of_form(form, self._desk.now(), self._desk.person.day_starts)
        around = (*doses_of_day(self._desk, day - timedelta(days=1)), *doses_of_day(self._desk, day))
        ids = dict.fromkeys([record.dose.id for record in around] + ([form.answers] if form.answers else []))
        return [
            *(ChoiceRow(dose_key(id), which_dose(replace(form, answers=id)), id == form.answers) for id in sorted(ids)),
            ChoiceRow("", which_dose(replace(form, answers=None)), form.answers is None),
        ]

    def _set(self, form: RecordForm, part: str = "") -> None:
        self._form = form
        self._part = part
        self._wrong = ""
        self._recording.begin()
        self.refresh()

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

    @Slot(int)
    @acts
    def moveDay(self, days: int) -> None:
        """The day before or after, at the same time, never beyond today."""
        if self._form:
            wall = self._form.wall or self._desk.now().wall.replace(second=0, microsecond=0)
            moved = wall + timedelta(days=days)
            if moved.date() <= self._desk.now().wall.date():
                self._set(self._suiting(self._form.at(moved.date(), wall.time())), "when")

    @Slot(str)
    @acts
    def typeTime(self, text: str) -> None:
        """The time as typed; what cannot be a time is said beside the field."""
        self._typed = text
        at = typed_time(text)
        if self._form and at:
            day = (self._form.wall or self._desk.now().wall).date()
            self._set(self._suiting(self._form.at(day, at)), "when")
        else:
            self._wrong = tr("Please write the time as 08:05.")
            self.changed.emit()

    @Slot()
    @acts
    def justNow(self) -> None:
        if self._form:
            self._typed = ""
            self._set(self._suiting(replace(self._form, wall=None)), "when")

    def _suiting(self, form: RecordForm) -> RecordForm:
        """With the dose of the new day, where a dose was meant. A correction keeps the dose it names."""
        if form.old or form.answers is None:
            return form
        day = day_of_form(form, self._desk.now(), self._desk.person.day_starts)
        if form.answers.day == day:
            return form
        fresh = new_form(doses_of_day(self._desk, day), form.given_by, form.wall, form.spot)
        return replace(fresh, id=form.id, batch=form.batch, note=form.note)

    @Slot(str)
    @acts
    def chooseAmount(self, milligrams: str) -> None:
        if self._form:
            self._set(replace(self._form, milligrams=int(milligrams)))

    @Slot(str)
    @acts
    def chooseDose(self, key: str) -> None:
        if self._form:
            self._set(replace(self._form, answers=dose_of(key) if key else None))

    @Slot(bool)
    @acts
    def givenByMyself(self, myself: bool) -> None:
        if self._form:
            self._set(replace(self._form, given_by=Giver.MYSELF if myself else Giver.SOMEONE_ELSE))

    @Slot(str)
    @acts
    def setBatch(self, batch: str) -> None:
        if self._form:
            self._form = replace(self._form, batch=readable(batch))

    @Slot(str)
    @acts
    def setNote(self, note: str) -> None:
        if self._form:
            self._form = replace(self._form, note=readable(note))

    @Slot()
    @acts
    def save(self) -> None:
        if self._form is None:
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
            self._correct(self._form.old, injection)

    def _correct(self, old: Entry[Injection], injection: Injection) -> None:
        assert self._form
        if injection.moment.utc > self._desk.now().utc + timedelta(minutes=10):
            self._wrong = tr("This time has not come yet. Please check the day and the time.")
            self.changed.emit()
            return
        match correct_entry(self._desk.diary, self._form.id, old, injection, self._desk.now()):
            case Corrected(entry):
                self._leave(tr("Corrected. The old entry can still be read under What changed."), entry)
            case NothingToCorrect():
                self._desk.back()
                self._desk.say(tr("Nothing was changed."))
            case NoLongerStands():
                self._desk.back()
                self._desk.say(tr("Nothing was written: this entry was changed or withdrawn meanwhile."))
            case other:
                assert_never(other)

    def _recorded(self, entry: Entry[Injection]) -> None:
        self._leave(fill(tr("Recorded at %1"), doses.injection(entry.fact)), entry)

    def _leave(self, message: str, entry: Entry[Fact]) -> None:
        self._desk.back()
        self._desk.done(message, entry)

    @Property(str, notify=changed)
    def title(self) -> str:
        return tr("Correct an injection") if self._form and self._form.old else tr("Record an injection")

    @Property(str, notify=changed)
    def saveText(self) -> str:
        return tr("Save the correction") if self._form and self._form.old else tr("Record it")

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return bool(self._form and self._form.spot)

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part

    @Property(str, notify=changed)
    def when(self) -> str:
        return when(self._form, self._desk.now(), self._desk.person.day_starts) if self._form else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        return days.day((self._form.wall or self._desk.now().wall).date()) if self._form else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        if self._typed or self._form is None:
            return self._typed
        return f"{self._form.wall or self._desk.now().wall:%H:%M}"

    @Property(str, notify=changed)
    def where(self) -> str:
        return where(self._form) if self._form else ""

    @Property(str, notify=changed)
    def amount(self) -> str:
        return doses.amount(self._form.milligrams) if self._form else ""

    @Property(str, notify=changed)
    def dose(self) -> str:
        return which_dose(self._form) if self._form else ""

    @Property(bool, notify=changed)
    def myself(self) -> bool:
        return bool(self._form and self._form.given_by is Giver.MYSELF)

    @Property(str, notify=changed)
    def giver(self) -> str:
        return doses.giver(self._form.given_by) if self._form else ""

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
        if self._form is None or not self._form.spot:
            return ""
        return summary(self._form, self._desk.now(), self._desk.person.day_starts)

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
    def amounts(self) -> ShownRows:
        return self._amounts

    @Property(QObject, constant=True)
    def doses(self) -> ShownRows:
        return self._doses
