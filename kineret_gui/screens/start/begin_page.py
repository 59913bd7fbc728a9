"""Beginning a diary: one question a page, big Next, always Back, and at the end what will be begun."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.diary.moment import DAY_STARTS, Now
from kineret_gui.screens.beginning import Beginning
from kineret_gui.screens.form import FormPage
from kineret_gui.screens.more.order_draft import OrderDraft
from kineret_gui.screens.more.order_form import OrderForm, new_order
from kineret_gui.screens.more.person_draft import PersonDraft
from kineret_gui.screens.more.person_form import PersonForm, with_own_mark
from kineret_gui.screens.start.begin_view import ABOUT_THE_ORDER, ORDER, Question, after, asked, before, hint, wrong_on
from kineret_gui.screens.unfinished import Unfinished
from kineret_gui.store.unavailable import DiaryUnavailable

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class BeginScreen(FormPage, QObject):
    """The questions. Nothing is written before the last page is confirmed; coming back finds what was typed."""

    PAGE, KEPT = "begin", tuple[OrderForm, PersonForm, Question]

    changed = Signal()

    def __init__(self, beginning: Beginning) -> None:
        super().__init__()
        self._beginning = beginning
        self._unfinished = Unfinished(self, self, beginning.drafts, beginning.now)
        self._question = Question.NAME
        self._person = PersonDraft(self, beginning.figures)
        others = [known.person for known in beginning.known() if known.person]
        self._person.begin(with_own_mark(self._person.form, others))
        self._order = OrderDraft(self, new_order(self._today()))
        self._unfinished.begin("")
        self._person.changed.connect(self.touched)
        self._order.changed.connect(self.touched)

    def open(self, about: str) -> None:
        """Go on where it was left; what was left before the program ended is offered when the page is made."""

    def form_now(self) -> tuple[OrderForm, PersonForm, Question]:
        return self._order.form, self._person.form, self._question

    def resume(self, form: tuple[OrderForm, PersonForm, Question], begun: Now) -> None:
        order, person, self._question = form
        self._order.begin(order)
        self._person.begin(person)
        self.refresh()

    def refresh(self) -> None:
        self.changed.emit()

    def _today(self) -> date:
        return self._beginning.now().day(DAY_STARTS)

    @Slot()
    def next(self) -> None:
        draft = self._order if self._question in ABOUT_THE_ORDER else self._person
        if wrong_on(self._question, self._person.form, self._order.form, self._person.figure):
            draft.first_problem()
        else:
            draft.begin(draft.form)
            self._question = after(self._question)
            self.touched()
        self.changed.emit()

    @Slot()
    def previous(self) -> None:
        self._question = before(self._question)
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        person, order = self._person.person(self._today()), self._order.order()
        if person and order:
            try:
                self._beginning.begin(person, order)
                self._unfinished.finish()
            except DiaryUnavailable as error:
                self._beginning.trouble(error)

    @Property(QObject, constant=True)
    def unfinished(self) -> Unfinished:
        return self._unfinished

    @Property(QObject, constant=True)
    def person(self) -> PersonDraft:
        return self._person

    @Property(QObject, constant=True)
    def order(self) -> OrderDraft:
        return self._order

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._question.value

    @Property(str, notify=changed)
    def asked(self) -> str:
        return asked(self._question)

    @Property(str, notify=changed)
    def hint(self) -> str:
        return hint(self._question)

    @Property(int, notify=changed)
    def step(self) -> int:
        """Which question it is, from 1."""
        return ORDER.index(self._question) + 1

    @Property(int, constant=True)
    def steps(self) -> int:
        return len(ORDER)

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._question is Question.TOLD
