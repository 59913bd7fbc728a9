"""The guided injection: one step a page, kept on disk at every step, recorded only by *I have injected*."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.keep_guide import drop_guide, keep_guide
from kineret_gui.actions.undo import undo
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.diary.text import readable
from kineret_gui.screens.body.body_map import BodyMap
from kineret_gui.screens.body.places import asks_whose_hand, body_now, left_of
from kineret_gui.screens.framework.delayed_save import DelayedSave
from kineret_gui.screens.framework.desk import Desk, Screen, acts, source_line
from kineret_gui.screens.framework.doses_of_day import dose_record
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.injection.dose_choice import DoseChoice
from kineret_gui.screens.injection.guide_prefill import guide_about, guide_chosen
from kineret_gui.screens.injection.guide_view import GuideLineRow, GuideView, guide_view, left
from kineret_gui.screens.injection.recording import Recording
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording import people, which_dose


@known_to_qml
class GuideScreen(Screen):
    """Where the guided injection stands."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._view = GuideView()
        self._lines = RowListModel(GuideLineRow, self)
        self._map = BodyMap(self, self.chooseSpot)
        self._dose_choice = DoseChoice(self, self._choose_dose)
        self._about = ""
        self._recording = Recording(self, desk, self._recorded, self._over)
        self._batch_kept = DelayedSave(self, self._keep_batch)
        self._wrong = False
        self._hand_is_said = True
        self._asks_whose_hand = False
        self._places_used: tuple[str, ...] = ()
        self._form: GuideForm | None = None
        self._record: DoseRecord | None = None

    @acts
    def open(self, about: str) -> None:
        self._wrong = False
        self._places_used = ()
        self._recording.open()
        self._map.open_place("")
        self._batch_kept.at_once()
        self._form, self._about = None, about
        match guide_about(self._desk, about):
            case GuideForm() as form:
                self._begin(form)
            case None:
                self._desk.back()
                self._desk.open_page("question", about.partition(":")[2])
                self._desk.say(which_dose.answered_already())

    def _begin(self, form: GuideForm) -> None:
        self._form = form
        self._hand_is_said = bool(form.spot) or not asks_whose_hand(self._desk)
        self._map.see_as(form.given_by, left_of(self._desk))

    @acts
    def _choose_dose(self, key: str) -> None:
        self._begin(form := guide_chosen(self._desk, key))
        self._keep(form)

    def _ask(self) -> None:
        """Which dose it is for, until that is said."""
        found = guide_about(self._desk, self._about)
        if isinstance(found, list):
            self._view = GuideView(title=which_dose.which_one(), lead=which_dose.asked())
            self._lines.show([])
            self._dose_choice.show(found, asks=True)
        self.changed.emit()

    @acts
    def refresh(self) -> None:
        if self._form is None:
            self._ask()
            return
        now = self._desk.now()
        self._record = dose_record(self._desk, self._form.answers) if self._form.answers else None
        written = self._desk.diary.entry(self._form.entry)
        self._view = guide_view(self._form, self._record, written, self._desk.leaflet, self._wrong, now)
        if self._form.step is Step.FRIDGE:
            self._view = replace(self._view, lead=self._which())
        self._lines.show([GuideLineRow(sentence.text) for sentence in self._view.sentences])
        if self._form.step is Step.PLACE:
            body = body_now(self._desk, self._form.given_by, self._places_used)
            self._map.show(body, now, self._form.spot or "")
        self._asks_whose_hand = self._desk.person.who_injects is WhoInjects.BOTH or asks_whose_hand(self._desk)
        self.changed.emit()

    def _which(self) -> str:
        if self._record is None:
            return which_dose.extra()
        return which_dose.is_for(self._record.dose.id, self._desk.dose_now, self._desk.person.day_starts)

    def _keep(self, form: GuideForm) -> None:
        self._form = form
        self._batch_kept.stop()
        keep_guide(self._desk.diary, form)
        self.refresh()

    @Slot()
    @acts
    def next(self) -> None:
        if self._form is None:
            return
        if self._form.step is not Step.AFTERWARDS:
            self._keep(self._form.forward())
        elif further := left(self._record):
            if self._form.spot:
                self._places_used += (self._desk.figure.place_of(self._form.spot),)
            self._map.open_place("")
            self._keep(self._form.next_syringe(further[0]))
        else:
            drop_guide(self._desk.diary)
            self._desk.home()

    @Slot()
    @acts
    def previous(self) -> None:
        """One page back; from the first one to Today."""
        if self._form is None or self._form.step in (Step.FRIDGE, Step.AFTERWARDS):
            self._desk.home()
        elif self._wrong:
            self.allIsWell()
        else:
            self._recording.begin()
            self._keep(self._form.back())

    @Slot()
    @acts
    def startTimer(self) -> None:
        if self._form:
            self._keep(replace(self._form, out_of_fridge=self._desk.now().utc.replace(microsecond=0)))

    @Slot()
    def somethingIsWrong(self) -> None:
        self._wrong = True
        self.refresh()

    @Slot()
    def allIsWell(self) -> None:
        self._wrong = False
        self.refresh()

    @Slot()
    @acts
    def takeAnother(self) -> None:
        """Another syringe: from the fridge again."""
        self._wrong = False
        if self._form:
            self._keep(replace(self._form, step=Step.FRIDGE, out_of_fridge=None, batch=""))

    @Slot(str)
    @acts
    def setBatch(self, batch: str) -> None:
        if self._form:
            self._form = replace(self._form, batch=readable(batch))
            self._batch_kept.touched()

    def _keep_batch(self) -> None:
        """While it is typed. Where that cannot be, the next step says so."""
        if self._form:
            with suppress(DiaryUnavailable):
                keep_guide(self._desk.diary, self._form)

    def put_aside(self) -> None:
        """The page is left: keep what was typed."""
        self._batch_kept.at_once()

    @Slot(bool)
    @acts
    def givenByMyself(self, myself: bool) -> None:
        if self._form:
            self._map.open_place("")
            self._hand_is_said = True
            giver = Giver.MYSELF if myself else Giver.SOMEONE_ELSE
            self._map.see_as(giver, left_of(self._desk))
            self._keep(replace(self._form, given_by=giver, spot=None))

    @Slot(str)
    @acts
    def chooseSpot(self, spot: str) -> None:
        if self._form:
            self._keep(replace(self._form, spot=spot))

    @Slot()
    @acts
    def injected(self) -> None:
        """The person's word that it is done: the only way to a recorded injection."""
        if self._form is None or self._form.step is not Step.CONFIRM:
            return
        moment = moment_now(self._desk.now(), self._desk.person.day_starts)
        form = self._form
        injection = Injection(moment, form.milligrams, form.spot, form.given_by, form.answers, form.batch)
        self._recording.record(form.entry, injection, form.syringe)

    def _over(self) -> None:
        self._batch_kept.stop()
        drop_guide(self._desk.diary)

    def _recorded(self, entry: Entry[Injection]) -> None:
        if self._form:
            self._keep(self._form.recorded())

    @Slot()
    @acts
    def takeBack(self) -> None:
        """Undo: the injection just recorded is withdrawn, and the question stands again."""
        entry = self._desk.diary.entry(self._form.entry) if self._form else None
        if self._form and entry:
            undo(self._desk.diary, new_id(), entry, self._desk.now())
            self._keep(self._form.undone())

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._form.step.name.lower() if self._form else "which"

    @Property(int, notify=changed)
    def stepNumber(self) -> int:
        return list(Step).index(self._form.step) + 1 if self._form else 1

    @Property(int, constant=True)
    def steps(self) -> int:
        return len(Step)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._view.title

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self._view.lead

    @Property(str, notify=changed)
    def nextText(self) -> str:
        return self._view.next

    @Property(bool, notify=changed)
    def canGoNext(self) -> bool:
        return self._form is not None and (self._form.step is not Step.PLACE or self._form.spot is not None)

    @Property(bool, notify=changed)
    def handIsSaid(self) -> bool:
        """Whether it is known whose hand it is, which says what places there are."""
        return self._hand_is_said

    @Property(str, notify=changed)
    def timer(self) -> str:
        return self._view.timer

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._view.summary

    @Property(str, notify=changed)
    def source(self) -> str:
        return source_line(self._view.sentences) if self._view.sentences else ""

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        return self._wrong

    @Property(str, notify=changed)
    def batch(self) -> str:
        return self._form.batch if self._form else ""

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._desk.person_shown.clinic_phone

    @Property(bool, notify=changed)
    def asksWhoInjects(self) -> bool:
        return self._asks_whose_hand

    @Property(bool, notify=changed)
    def myself(self) -> bool:
        return self._hand_is_said and self._form is not None and self._form.given_by is Giver.MYSELF

    @Property(bool, notify=changed)
    def someoneElse(self) -> bool:
        return self._hand_is_said and self._form is not None and self._form.given_by is Giver.SOMEONE_ELSE

    @Property(str, notify=changed)
    def ownHand(self) -> str:
        return people.injects(Giver.MYSELF, self._desk.person_shown, self._desk.diary.writer)

    @Property(str, notify=changed)
    def otherHand(self) -> str:
        return people.injects(Giver.SOMEONE_ELSE, self._desk.person_shown, self._desk.diary.writer)

    @Property(bool, notify=changed)
    def suggestionIsChosen(self) -> bool:
        return bool(self._form and self._form.spot == self._map.property("suggestedSpot"))

    @Property(QObject, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(QObject, constant=True)
    def map(self) -> BodyMap:
        return self._map

    @Property(QObject, constant=True)
    def recording(self) -> Recording:
        return self._recording

    @Property(QObject, constant=True)
    def doseChoice(self) -> DoseChoice:
        return self._dose_choice
