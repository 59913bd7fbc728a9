"""The diary in another format: the person says what for, which days and where; the diary stays as it is."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.save_export import Exported, ExportFormat, ExportRequest, saving_export, saving_export_over
from kineret_gui.diary.task import Task
from kineret_gui.exchange.tables.cell import CellMarks
from kineret_gui.exchange.tables.csv_export import Bom
from kineret_gui.screens.exporting.clinic_words import clinic_words
from kineret_gui.screens.exporting.export_form import ExportForm
from kineret_gui.screens.exporting.export_view import ExportView, FormatRow, export_view, written_message
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.file_choice import FileChoice, not_written, usual_file
from kineret_gui.screens.framework.page_context import PageContext, Screen, acts
from kineret_gui.screens.framework.parsing import one_line
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.routes.copies import ExportDiary, RemindOnPhone
from kineret_gui.screens.framework.task_runner import TaskRunner
from kineret_gui.screens.framework.view import shown, shown_rows
from kineret_gui.screens.when.period_form import ReportPeriod
from kineret_gui.wording.translation import tr


@known_to_qml
class ExportScreen(Screen):
    """The page of an export: what it holds, and what became of it."""

    changed = Signal()
    formats = shown_rows(FormatRow, ExportView.formats)
    periods = shown_rows(ChoiceRow, ExportView.periods)
    hasDays = shown(bool, ExportView.has_days, changed)
    asksDays = shown(bool, ExportView.asks_days, changed)
    isTables = shown(bool, ExportView.is_tables, changed)
    hasBom = shown(bool, ExportView.has_bom, changed)
    hasComma = shown(bool, ExportView.has_comma, changed)
    first = shown(str, ExportView.first, changed)
    last = shown(str, ExportView.last, changed)
    wrongFirst = shown(str, ExportView.wrong_first, changed)
    wrongLast = shown(str, ExportView.wrong_last, changed)
    fileFilter = shown(str, ExportView.file_filter, changed)
    message = shown(str, ExportView.message, changed)
    refused = shown(str, ExportView.refused, changed)

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._form, self._view = ExportForm(), ExportView()
        self._days_are_checked, self._message = False, ""
        self._at_work = TaskRunner(self, context.messages, over=self.refresh)
        self._file = FileChoice(self, self._save, edited=self._forget)

    @acts
    def open(self, route: ExportDiary) -> None:
        self._at_work.stop()
        self._file.begin()
        self._change(ExportForm())

    def refresh(self) -> None:
        self.show_view(export_view(self._form, self._days_are_checked, self._message))

    def _change(self, form: ExportForm) -> None:
        self._form = form
        self._file.must_end_in(form.format.value)
        self._days_are_checked, self._message = False, ""
        today = self._diary.now().wall.date()
        self._file.suggest(str(usual_file(Path.home(), self._diary.person.name, today, form.format.value)))
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
        self._change(replace(self._form, bom=Bom.WITHOUT if self._form.bom is Bom.WITH else Bom.WITH))

    @Slot()
    @acts
    def turnComma(self) -> None:
        is_comma = self._form.marks is CellMarks.COMMA
        self._change(replace(self._form, marks=CellMarks.POINT if is_comma else CellMarks.COMMA))

    def _forget(self) -> None:
        """Another file is meant than the one that was written."""
        self._message = ""
        self.refresh()

    @Slot()
    def goToCalendar(self) -> None:
        self._navigator.go(RemindOnPhone())

    @acts
    def _save(self, path: Path, chosen: bool) -> None:
        """Into a new file; into one that is there already only where the computer's own window asked for it."""
        form, context, saving = self._form, self._context, saving_export_over if chosen else saving_export
        today = context.diary.today
        days = form.days((context.diary.file.days() or (today, today))[0], today)
        self._days_are_checked, self._message = days is None, ""
        if days is not None:
            request = ExportRequest(form.format, *days, clinic_words(), form.bom, form.marks)
            writing = saving(context.diary.file, path, request, context.diary.now())
            self._at_work.begin(tr("Saving the file…"), self._tell(writing, form.format, path))
        self.refresh()

    def _tell(self, writing: Task[Exported], format: ExportFormat, path: Path) -> Task[None]:
        """Go on writing, and say what came of it."""
        try:
            exported = yield from writing
        except OSError as error:
            self._file.refuse(not_written(error))
        else:
            self._message = written_message(format, exported, path)
            self._messages.say(self._message)

    @Property(QObject, constant=True)
    def file(self) -> FileChoice:
        return self._file

    @Property(QObject, constant=True)
    def atWork(self) -> TaskRunner:
        return self._at_work
