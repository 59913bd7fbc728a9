"""The guided injection: one step a page, kept on disk at every step, recorded only by *I have injected*."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.undo import undo
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.moment import moment_now
from kineret_gui.diary.rules.guide import GuideForm, Step
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.injections import AnswerDose, GuideDose, GuideInjection, GuideRoute
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.injection.dose_choice import DoseChoice, DoseChoiceView
from kineret_gui.screens.injection.guide_facts import dose_of_guide, read_guide_facts
from kineret_gui.screens.injection.guide_keeping import KeptGuide
from kineret_gui.screens.injection.guide_place_step import PlaceStep
from kineret_gui.screens.injection.guide_prefill import guide_chosen, guide_for, next_syringe, with_another_syringe
from kineret_gui.screens.injection.guide_step_text import syringes_left
from kineret_gui.screens.injection.guide_view import GuideView, dose_question_view, guide_view
from kineret_gui.screens.injection.recording import Recording
from kineret_gui.wording import which_dose
from kineret_gui.wording.leaflet import SentenceRow


@known_to_qml
class GuideScreen(Screen):
    """The page of the guided injection, step by step."""

    changed = Signal()
    step = shown(str, GuideView.step, changed)
    stepNumber = shown(int, GuideView.step_number, changed)
    steps = shown(int, GuideView.steps, changed)
    title = shown(str, GuideView.title, changed)
    lead = shown(str, GuideView.lead, changed)
    nextText = shown(str, GuideView.next, changed)
    canGoNext = shown(bool, GuideView.can_go_next, changed)
    timer = shown(str, GuideView.timer, changed)
    summary = shown(str, GuideView.summary, changed)
    writes = shown(str, GuideView.writes, changed)
    inSight = shown_rows(SentenceRow, GuideView.in_sight)
    more = shown_rows(SentenceRow, GuideView.more)
    source = shown(str, GuideView.source, changed)
    wrong = shown(bool, GuideView.is_wrong, changed)
    mayBeWrong = shown(bool, GuideView.may_be_wrong, changed)
    batch = shown(str, GuideView.batch, changed)
    batchSays = shown(str, GuideView.batch_says, changed)
    clinic = shown(str, GuideView.clinic, changed)
    drawing = shown(str, GuideView.drawing, changed)
    drawingSays = shown(str, GuideView.drawing_says, changed)
    drawingWords = shown(dict, GuideView.drawing_words, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = GuideView()
        self._guide = KeptGuide(self, context.diary.file)
        self._place = PlaceStep(self, context, self._guide, self._keep)
        self._dose_choice = DoseChoice(self, self._choose_dose)
        self._recording = Recording(self, context, self._recorded, self._guide.drop)
        self._route: GuideRoute = GuideInjection()
        self._is_wrong = False

    @acts
    def open(self, route: GuideRoute) -> None:
        self._is_wrong = False
        self._recording.open()
        self._place.open()
        self._guide.put_aside()
        self._guide.form, self._route = None, route
        match guide_for(self._diary, route):
            case GuideForm() as form:
                self._begin(form)
            case None if isinstance(route, GuideDose):
                self._navigator.back()
                self._navigator.go(AnswerDose(route.dose))
                self._messages.say(which_dose.answered_already())

    def _begin(self, form: GuideForm) -> None:
        self._guide.form = form
        self._place.begin(form)

    @acts
    def refresh(self) -> None:
        if (form := self._guide.form) is None:
            self._ask_which_dose()
            return
        self._place.refresh(form)
        self.show_view(guide_view(form, read_guide_facts(self._diary, form), self._is_wrong, self._diary.now()))

    def _ask_which_dose(self) -> None:
        rows = guide_for(self._diary, self._route)
        if isinstance(rows, list):
            self._dose_choice.show_view(DoseChoiceView(tuple(rows), asks=True))
            self.show_view(dose_question_view())

    def _keep(self, form: GuideForm) -> None:
        self._guide.keep(form)
        self.refresh()

    def put_aside(self) -> None:
        self._guide.put_aside()

    @Slot()
    @acts
    def next(self) -> None:
        if (form := self._guide.form) is None:
            return
        if form.step is not Step.AFTERWARDS:
            self._keep(self._place.suggested(form.forward()))
        elif further := syringes_left(dose_of_guide(self._diary, form)):
            self._place.go_on_after(form)
            self._keep(next_syringe(self._diary, form, further[0]))
        else:
            self._guide.drop()
            self._navigator.home()

    @Slot()
    @acts
    def previous(self) -> None:
        """Go one page back; from the first one to Today."""
        form = self._guide.form
        if self._is_wrong:
            self.allIsWell()
        elif form is None or form.step in (Step.FRIDGE, Step.AFTERWARDS):
            self._navigator.home()
        else:
            self._recording.begin()
            self._keep(form.back())

    @Slot()
    @acts
    def startHalfHour(self) -> None:
        if form := self._guide.form:
            self._keep(replace(form, out_of_fridge=self._diary.now().utc.replace(microsecond=0)))

    @Slot()
    def somethingIsWrong(self) -> None:
        self._is_wrong = True
        self.refresh()

    @Slot()
    def allIsWell(self) -> None:
        self._is_wrong = False
        self.refresh()

    @Slot()
    @acts
    def takeAnother(self) -> None:
        self._is_wrong = False
        if form := self._guide.form:
            self._keep(with_another_syringe(self._diary, form))

    @Slot(str)
    def setBatch(self, batch: str) -> None:
        self._guide.set_batch(batch)
        if not batch:
            self.refresh()  # nothing is offered any more

    @acts
    def _choose_dose(self, key: str) -> None:
        form = guide_chosen(self._diary, key)
        self._begin(form)
        self._keep(form)

    @Slot()
    @acts
    def injected(self) -> None:
        """Take the person's word that it is done: the only way to a recorded injection."""
        if (form := self._guide.form) is None or form.step is not Step.CONFIRM:
            return
        moment = moment_now(self._diary.now(), self._diary.person.day_starts)
        injection = Injection(moment, form.milligrams, form.spot, form.given_by, form.answers, form.batch)
        self._recording.record(form.entry, injection, form.syringe)

    def _recorded(self, entry: Entry[Injection]) -> None:
        if form := self._guide.form:
            self._keep(form.recorded())

    @Slot()
    @acts
    def takeBack(self) -> None:
        """Withdraw the injection just recorded; the question stands again."""
        form = self._guide.form
        if form and (entry := self._diary.file.entry(form.entry)):
            undo(self._diary.file, new_id(), entry, self._diary.now())
            self._keep(form.undone())

    @Property(QObject, constant=True)
    def place(self) -> PlaceStep:
        return self._place

    @Property(QObject, constant=True)
    def recording(self) -> Recording:
        return self._recording

    @Property(QObject, constant=True)
    def doseChoice(self) -> DoseChoice:
        return self._dose_choice
