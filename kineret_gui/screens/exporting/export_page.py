"""The diary in another format: the person says what for, which days and where; the diary stays as it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.save_export import Exported, ExportFormat, ExportWanted, saving_export, saving_export_over
from kineret_gui.diary.task import Task
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.screens.exporting.clinic_words import clinic_words
from kineret_gui.screens.exporting.export_form import ExportForm, FormatRow, format_rows, stretch_rows, told
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, Screen, acts
from kineret_gui.screens.framework.file_choice import FileChoice, not_written, usual_file
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import ExportDiary, RemindOnPhone
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.when.period_form import ReportPeriod, wrong_day, wrong_order
from kineret_gui.wording import fill
from kineret_gui.wording.translation import tr


@known_to_qml
class ExportScreen(Screen):
    """What is to be exported, and what became of it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._formats, self._periods = RowListModel(FormatRow, self), RowListModel(ChoiceRow, self)
        self._form = ExportForm()
        self._at_work = TaskRunner(self, desk, over=self.refresh)
        self._file = FileChoice(self, self._save, edited=self._forget)
        self._told = self._wrong_first = self._wrong_last = ""

    @acts
    def open(self, route: ExportDiary) -> None:
        self._at_work.stop()
        self._file.begin()
        self._change(ExportForm())

    def refresh(self) -> None:
        self._formats.show(format_rows(self._form))
        self._periods.show(stretch_rows(self._form))
        self.changed.emit()

    def _change(self, form: ExportForm) -> None:
        self._form = form
        self._file.must_end_in(form.format.value)
        self._told = self._wrong_first = self._wrong_last = ""
        today = self._desk.now().wall.date()
        self._file.suggest(str(usual_file(Path.home(), self._desk.person.name, today, form.format.value)))
        self.refresh()

    @Slot(str)
    @acts
    def chooseFormat(self, key: str) -> None:
        self._change(replace(self._form, format=ExportFormat(key)))

    @Slot(str)
    @acts
    def choosePeriod(self, key: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, stretch=ReportPeriod(key))))

    @Slot(str)
    @acts
    def typeFirst(self, text: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, first=one_line(text))))

    @Slot(str)
    @acts
    def typeLast(self, text: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, last=one_line(text))))

    @Slot()
    @acts
    def turnBom(self) -> None:
        self._change(replace(self._form, bom=Bom.WITHOUT if self.hasBom else Bom.WITH))

    def _forget(self) -> None:
        """Another file is meant than the one that was written."""
        self._told = ""
        self.changed.emit()

    @Slot()
    def goToCalendar(self) -> None:
        self._desk.navigator.go(RemindOnPhone())

    @acts
    def _save(self, path: Path, chosen: bool) -> None:
        """Into a new file; into one that is there already only where the computer's own window asked for it."""
        form, now, saving = self._form, self._desk.now(), saving_export_over if chosen else saving_export
        today = now.day(self._desk.person.day_starts)
        days = form.days((self._desk.diary.days() or (today, today))[0], today)
        self._told = ""
        if days is None:
            self._wrong_first = wrong_day(form.period.first)
            self._wrong_last = wrong_day(form.period.last) or wrong_order(form.period)
        else:
            writing = saving(self._desk.diary, path, ExportWanted(form.format, *days, clinic_words(), form.bom), now)
            self._at_work.begin(tr("The file is being written."), self._tell(writing, form.format, path))
        self.refresh()

    def _tell(self, writing: Task[Exported], format: ExportFormat, path: Path) -> Task[None]:
        """Go on writing, and say what came of it."""
        try:
            exported = yield from writing
        except OSError as error:
            self._file.refuse(not_written(error))
        else:
            self._told = told(format, exported, path)
            self._desk.say(self._told)

    @Property(QObject, constant=True)
    def formats(self) -> RowListModel:
        return self._formats

    @Property(QObject, constant=True)
    def periods(self) -> RowListModel:
        return self._periods

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work

    @Property(bool, notify=changed)
    def hasDays(self) -> bool:
        """Whether days can be chosen."""
        return self._form.has_days

    @Property(bool, notify=changed)
    def isTables(self) -> bool:
        return self._form.format is ExportFormat.TABLES

    @Property(bool, notify=changed)
    def hasBom(self) -> bool:
        return self._form.bom is Bom.WITH

    @Property(bool, notify=changed)
    def asksDays(self) -> bool:
        """Whether the first and the last day are to be typed."""
        return self._form.has_days and self._form.period.stretch is ReportPeriod.OWN

    @Property(str, notify=changed)
    def first(self) -> str:
        return self._form.period.first

    @Property(str, notify=changed)
    def last(self) -> str:
        return self._form.period.last

    @Property(str, notify=changed)
    def wrongFirst(self) -> str:
        return self._wrong_first

    @Property(str, notify=changed)
    def wrongLast(self) -> str:
        return self._wrong_last

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What the computer's own window offers files as."""
        return fill(tr("Exports (*%1)"), self._form.format.value)

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was written; empty before."""
        return self._told
