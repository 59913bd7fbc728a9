"""Beginning a diary: one question a page, big Next, always Back, and at the end what will be begun."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.person import FigureKind, WhoInjects
from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.screens.framework.form import FormPage
from kineret_gui.screens.framework.form_draft import FormDraft
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.region_choice import RegionChoice
from kineret_gui.screens.framework.routes.injections import RecordDose
from kineret_gui.screens.framework.routes.leaflet import ShowTopic
from kineret_gui.screens.framework.routes.start import BeginDiary, ChooseFirstReminder
from kineret_gui.screens.framework.start_context import StartContext
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows
from kineret_gui.screens.more.order_fields import OrderFields
from kineret_gui.screens.more.order_form import OrderForm, new_order
from kineret_gui.screens.more.person_fields import PersonFields
from kineret_gui.screens.more.person_form import PersonForm, with_own_mark
from kineret_gui.screens.start.begin_view import (
    ABOUT_THE_ORDER,
    ORDER,
    USUALLY_PASSED,
    BeginStep,
    BeginView,
    after,
    before,
    begin_view,
    usual_order,
    wrong_on,
)
from kineret_gui.screens.start.first_dose import First, FirstDose
from kineret_gui.screens.start.writer_choice import Writer, WriterChoice
from kineret_gui.store.unavailable import DiaryUnavailable
from kineret_gui.wording.leaflet import SentenceRow


@known_to_qml
class BeginScreen(FormPage, Viewed):
    """The questions. Nothing is written before the last page is confirmed; coming back finds what was typed."""

    PAGE, KEPT = "begin", tuple[OrderForm, PersonForm, BeginStep, Writer, First | None]

    changed = Signal()
    question = shown(str, BeginView.question, changed)
    asked = shown(str, BeginView.asked, changed)
    hint = shown(str, BeginView.hint, changed)
    wrong = shown(str, BeginView.wrong, changed)
    step = shown(int, BeginView.step, changed)
    steps = shown(int, BeginView.steps, changed)
    usual = shown(str, BeginView.usual, changed)
    isLast = shown(bool, BeginView.is_last, changed)
    whoMustNot = shown_rows(SentenceRow, BeginView.who_must_not)
    source = shown(str, BeginView.source, changed)

    def __init__(self, context: StartContext) -> None:
        super().__init__()
        self._context = context
        self._unfinished = FormDraft(self, self, context.drafts, context.now)
        self._question = BeginStep.NAME
        self._wants_to_go_on = self._starts_later = False  # later by a day: with the next dose
        self._passed: frozenset[BeginStep] = frozenset()  # of the usual answer
        self._view = BeginView()
        self._person = PersonFields(self, context.figures)
        others = [known.person for known in context.known() if known.person]
        self._person.begin(with_own_mark(self._person.form, others))
        self._order = OrderFields(self, new_order(self._today()))
        self._writer = WriterChoice(self, lambda: self._person.form)
        self._region = RegionChoice(self, context.leaflet.region, context.choose_region)
        self._first = FirstDose(self, self._order.order, context.now)
        self._person.changed.connect(self._writer.refresh)
        self._order.changed.connect(self._first.refresh)
        self._person.changed.connect(self._show)
        self._order.changed.connect(self._show)
        self._unfinished.begin("")
        for answered in (self._person.changed, self._order.changed, self._writer.chosen, self._first.chosen):
            answered.connect(self.touched)

    def open(self, route: BeginDiary) -> None:
        """Go on where it was left; what was left before the program ended is offered when the page is made."""

    def form_now(self) -> tuple[OrderForm, PersonForm, BeginStep, Writer, First | None]:
        return self._order.form, self._person.form, self._question, self._writer.form, self._first.answer

    def resume(self, form: tuple[OrderForm, PersonForm, BeginStep, Writer, First | None], begun: Now) -> None:
        order, person, question, writer, first = form
        if order.starts == begun.day(DAY_STARTS):  # it was to begin on that day: now it begins today at the earliest
            order = replace(order, starts=self._today())
        self._order.begin(order)
        self._person.begin(person)
        self._writer.form, self._first.answer = writer, first
        is_asked_anew = self._first.passed is not None and ORDER.index(question) > ORDER.index(BeginStep.TIME)
        self._question = BeginStep.TIME if is_asked_anew else question
        self._writer.refresh()
        self.refresh()

    def refresh(self) -> None:
        self._first.refresh()
        self._show()

    @Slot()
    def _show(self) -> None:
        problem = self._problem() if self._wants_to_go_on else ""
        person = self._person.form
        adult = person.name.strip() if person.figure is FigureKind.ADULT else ""
        must_not = self._context.leaflet.group("who-must-not")
        self.show_view(begin_view(self._question, problem, must_not, adult=adult))

    def _problem(self) -> str:
        """Return what keeps the page of this question from being left; empty where nothing does."""
        wrong = wrong_on(self._question, self._person.form, self._order.form, self._person.figure)
        return wrong or (self._first.problem if self._question is BeginStep.TIME else "")

    def _today(self) -> date:
        return self._context.now().day(DAY_STARTS)

    @Slot()
    def next(self) -> None:
        fields: OrderFields | PersonFields = self._order if self._question in ABOUT_THE_ORDER else self._person
        if self._question is BeginStep.DOSE:
            self._passed = frozenset()  # another dose was chosen after all
        if self._problem():
            fields.first_problem()
            self._wants_to_go_on = True
        elif self._question is not BeginStep.WHO or not self._writer.first_problem():
            if self._question is BeginStep.TIME and self._first.begins_with_the_next:
                self._order.moveStart(1)
                self._starts_later = True
            fields.begin_again()
            self._question = after(self._question, self._passed)
            self._wants_to_go_on = False
            self.touched()
        self._show()

    @Slot()
    def takeUsual(self) -> None:
        """Answer how much, how often and who injects, in the words of one press."""
        self._order.begin(usual_order(self._order.form))
        self._person.chooseWhoInjects(WhoInjects.MYSELF.value)
        self._passed = USUALLY_PASSED
        self._question = after(BeginStep.DOSE, self._passed)
        self.touched()
        self._show()

    @Slot()
    def previous(self) -> None:
        self._question = before(self._question, self._passed)
        self._wants_to_go_on = False
        if self._starts_later and self._question is BeginStep.TIME:  # the question of today's dose is there again
            self._order.moveStart(-1)
            self._starts_later = False
        self._show()

    @Slot()
    def begin(self) -> None:
        person, order = self._person.person(self._today()), self._order.order()
        if person and order:
            given = self._first.given
            try:
                self._context.begin(person, order, self._writer.name)
                self._unfinished.finish()
            except DiaryUnavailable as error:
                self._context.trouble(error)
                return
            self._context.go(ChooseFirstReminder())
            if given:
                self._context.go(RecordDose(given))

    @Slot()
    def readDoctorFirst(self) -> None:
        """Read on; coming back finds the questions as they were left."""
        self._context.go(ShowTopic("doctor-first"))

    @Property(QObject, constant=True)
    def region(self) -> RegionChoice:
        return self._region

    @Property(QObject, constant=True)
    def unfinished(self) -> FormDraft:
        return self._unfinished

    @Property(QObject, constant=True)
    def person(self) -> PersonFields:
        return self._person

    @Property(QObject, constant=True)
    def order(self) -> OrderFields:
        return self._order

    @Property(QObject, constant=True)
    def writer(self) -> WriterChoice:
        return self._writer

    @Property(QObject, constant=True)
    def first(self) -> FirstDose:
        return self._first
