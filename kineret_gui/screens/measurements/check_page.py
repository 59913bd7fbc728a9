"""A date that the clinic set: writing it down, correcting it, and saying that it has been."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.diary.facts.check_date import CheckDate, CheckKind
from kineret_gui.diary.moment import Now
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.form import FormScreen
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.measurements import CheckRoute, CorrectCheck
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.writing import write
from kineret_gui.screens.measurements.check_answer import CheckAnswer
from kineret_gui.screens.measurements.check_form import (
    CheckForm,
    CheckWrong,
    check_of,
    correcting,
    day_moved,
    new_check,
    read_back,
    wrong_with,
)
from kineret_gui.wording import days, fill, measurements
from kineret_gui.wording.lines import FactLine
from kineret_gui.wording.times import time_label
from kineret_gui.wording.translation import tr


@known_to_qml
class CheckScreen(FormScreen):
    """What, on which day, at what time, ordered by whom."""

    PAGE, KEPT = "check", tuple[CheckForm, tuple[str, str]]

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._form = new_check(desk.now().wall.date())
        self._answer = CheckAnswer(self, desk, self.touched, self._answered)
        self._kinds, self._told = RowListModel(ChoiceRow, self), RowListModel(FactLine, self)
        self._asked = False

    def begin_form(self, route: CheckRoute) -> None:
        entry = self._desk.diary.entry(route.entry) if isinstance(route, CorrectCheck) else None
        old = entry if entry and isinstance(entry.fact, CheckDate) else None
        self._form = correcting(old) if old else new_check(self._desk.now().wall.date())  # type: ignore[arg-type]
        self._answer.begin(self._form.old)
        self._asked = False

    def form_now(self) -> tuple[CheckForm, tuple[str, str]]:
        return self._form, self._answer.kept()

    def go_on_with(self, form: tuple[CheckForm, tuple[str, str]], begun: Now) -> None:
        self._form = form[0]
        self._answer.begin(self._form.old)
        self._answer.go_on(*form[1])

    def _answered(self) -> None:
        """What came of it is written. Where the date itself was being changed, that is still wanted."""
        old = self._form.old
        if old and self._form == replace(correcting(old), id=self._form.id):
            self._unfinished.finish()

    @acts
    def refresh(self) -> None:
        check = check_of(self._form)
        today = self._desk.now().wall.date()
        self._kinds.show(choices(CheckKind, measurements.check_kind, self._form.kind))
        self._told.show(read_back(check, today) if isinstance(check, CheckDate) else ())
        self._answer.refresh()
        self.changed.emit()

    def _set(self, form: CheckForm) -> None:
        self._form = form
        self.touched()
        self.refresh()

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

    @Slot()
    @acts
    def save(self) -> None:
        form, check = self._form, check_of(self._form)
        if isinstance(check, CheckWrong):
            self._asked = True
            self.refresh()
            return
        day = measurements.near_check_day(check, self._desk.now().wall.date())
        told = fill(tr("Written down: %1, %2"), measurements.check(check), day)
        self.done_with(write(self._desk, form.id, form.old, check, told))

    @property
    def _wrong(self) -> CheckWrong:
        return wrong_with(self._form) if self._asked else CheckWrong()

    @Property(bool, notify=changed)
    def corrects(self) -> bool:
        return self._form.old is not None

    @Property(bool, notify=changed)
    def isOther(self) -> bool:
        return self._form.kind is CheckKind.OTHER

    @Property(str, notify=changed)
    def what(self) -> str:
        return self._form.what

    @Property(str, notify=changed)
    def whatWrong(self) -> str:
        return self._wrong.what

    @Property(str, notify=changed)
    def day(self) -> str:
        return days.day(self._form.on)

    @Property(str, constant=True)
    def timeLabel(self) -> str:
        return time_label()

    @Property(str, notify=changed)
    def at(self) -> str:
        return self._form.at

    @Property(str, notify=changed)
    def atWrong(self) -> str:
        return self._wrong.at

    @Property(str, notify=changed)
    def orderedBy(self) -> str:
        return self._form.ordered_by

    @Property(str, notify=changed)
    def orderedByWrong(self) -> str:
        return self._wrong.ordered_by

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._form.note

    @Property(str, notify=changed)
    def noteWrong(self) -> str:
        return self._wrong.note

    @Property(str, notify=changed)
    def wrong(self) -> str:
        return self._wrong.first

    @Property(QObject, constant=True)
    def kinds(self) -> RowListModel:
        return self._kinds

    @Property(QObject, constant=True)
    def told(self) -> RowListModel:
        return self._told

    @Property(QObject, constant=True)
    def answer(self) -> CheckAnswer:
        return self._answer
