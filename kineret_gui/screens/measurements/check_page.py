"""A date that the clinic set: writing it down, correcting it, and noting that it has been."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.entry import entry_of_kind
from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.entry_form import EntryFormScreen
from kineret_gui.screens.framework.form_state import FormError
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import CheckRoute, CorrectCheck
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.measurements.check_answer import CheckAnswer
from kineret_gui.screens.measurements.check_form import CheckForm, check_of, correcting, day_moved, new_check
from kineret_gui.screens.measurements.check_view import CheckView, check_view
from kineret_gui.wording import fill, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.translation import tr


@known_to_qml
class CheckScreen(EntryFormScreen[CheckDate]):
    """The form of a date with the clinic: what, on which day, at what time, ordered by whom."""

    PAGE, KEPT = "check", tuple[CheckForm, tuple[str, str]]

    changed = Signal()
    corrects = shown(bool, CheckView.corrects, changed)
    isOther = shown(bool, CheckView.is_other, changed)
    what = shown(str, CheckView.what, changed)
    whatWrong = shown(str, CheckView.what_wrong, changed)
    day = shown(str, CheckView.day, changed)
    timeLabel = shown(str, CheckView.time_label, changed)
    at = shown(str, CheckView.at, changed)
    atWrong = shown(str, CheckView.at_wrong, changed)
    orderedBy = shown(str, CheckView.ordered_by, changed)
    orderedByWrong = shown(str, CheckView.ordered_by_wrong, changed)
    note = shown(str, CheckView.note, changed)
    noteWrong = shown(str, CheckView.note_wrong, changed)
    wrong = shown(str, CheckView.wrong, changed)
    needed = shown(list, CheckView.needed, changed)
    kinds = shown_rows(ChoiceRow, CheckView.kinds)
    lines = shown_rows(FactLine, CheckView.lines)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._view = CheckView()
        self._form = new_check(context.diary.now().wall.date())
        self._answer = CheckAnswer(self, context, self.touched, self._answered)

    def begin_form(self, route: CheckRoute) -> None:
        entry = self._diary.file.entry(route.entry) if isinstance(route, CorrectCheck) else None
        old = entry_of_kind(entry, CheckDate)
        self._form = correcting(old) if old else new_check(self._diary.now().wall.date())
        self._answer.begin(old)

    def form_now(self) -> tuple[CheckForm, tuple[str, str]]:
        return self._form, self._answer.kept()

    def go_on_with(self, form: tuple[CheckForm, tuple[str, str]], begun: Now) -> None:
        self._form = form[0]
        self._answer.begin(self._form.old)
        self._answer.go_on(*form[1])

    def _answered(self) -> None:
        """Forget the draft once the answer is written, unless the date itself was being changed."""
        old = self._form.old
        if old and self._form == replace(correcting(old), id=self._form.id):
            self._unfinished.finish()

    @acts
    def refresh(self) -> None:
        self._answer.refresh()
        self.show_view(check_view(self._form, self._state, self._diary.now().wall.date()))

    def _set(self, form: CheckForm) -> None:
        self._form = form
        self.edited()

    @Slot(str)
    def chooseKind(self, key: str) -> None:
        self._set(replace(self._form, kind=CheckKind(key)))

    @Slot(str)
    def typeWhat(self, text: str) -> None:
        self._set(replace(self._form, what=one_line(text)))

    @Slot(int)
    def moveDay(self, by: int) -> None:
        self._set(day_moved(self._form, by))

    @Slot(str)
    def typeTime(self, text: str) -> None:
        self._set(replace(self._form, at=one_line(text)))

    @Slot(str)
    def typeOrderedBy(self, text: str) -> None:
        self._set(replace(self._form, ordered_by=one_line(text)))

    @Slot(str)
    def typeNote(self, text: str) -> None:
        self._set(replace(self._form, note=one_line(text)))

    def fact(self) -> CheckDate | FormError:
        check = check_of(self._form)
        return check if isinstance(check, CheckDate) else FormError(check.first)

    def saved_message(self, fact: CheckDate) -> str:
        day = measurements.near_check_day(fact, self._diary.now().wall.date())
        return fill(tr("Saved: %1, %2"), measurements.check(fact), day)

    @Property(QObject, constant=True)
    def answer(self) -> CheckAnswer:
        return self._answer
