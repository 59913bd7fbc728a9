"""The diary in another format: the person says what for, which days and where; the diary stays as it is."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kineret_gui.actions.save_export import Exported, ExportWanted, Format, saving_export, saving_export_over
from kineret_gui.screens.at_work import AtWork
from kineret_gui.screens.choice import ChoiceRow
from kineret_gui.screens.desk import Desk, Screen, acts
from kineret_gui.screens.exporting.clinic_words import clinic_words
from kineret_gui.screens.exporting.export_form import (
    ExportForm,
    FormatRow,
    format_rows,
    stretch_rows,
    told,
    usual_file,
)
from kineret_gui.screens.shown import ShownRows
from kineret_gui.screens.typed import one_line, whole_path
from kineret_gui.screens.when.stretch import Stretch, wrong_day, wrong_order
from kineret_gui.screens.words import fill
from kineret_gui.steps import Steps

QML_IMPORT_NAME = "Kineret.Screens"
QML_IMPORT_MAJOR_VERSION = 1


def tr(sentence: str) -> str:
    return QCoreApplication.translate("exportPage", sentence)


@QmlElement
@QmlUncreatable("made by the program")
class ExportScreen(Screen):
    """What is to be exported, and what became of it."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._formats, self._periods = ShownRows(FormatRow, self), ShownRows(ChoiceRow, self)
        self._form = ExportForm()
        self._at_work = AtWork(self, desk, over=self.refresh)
        self._typed = self._wrong = self._told = self._wrong_first = self._wrong_last = ""
        self._is_named = False  # by the person; else the file is called by whose diary it is

    @acts
    def open(self, about: str) -> None:
        self._at_work.stop()
        self._is_named = False
        self._change(ExportForm())

    def refresh(self) -> None:
        self._formats.show(format_rows(self._form))
        self._periods.show(stretch_rows(self._form))
        self.changed.emit()

    def _change(self, form: ExportForm) -> None:
        self._form = form
        self._wrong = self._told = self._wrong_first = self._wrong_last = ""
        if not self._is_named:
            today = self._desk.now().wall.date()
            self._typed = str(usual_file(Path.home(), self._desk.person.name, today, form.format))
        self.refresh()

    @Slot(str)
    @acts
    def chooseFormat(self, key: str) -> None:
        self._change(replace(self._form, format=Format(key)))

    @Slot(str)
    @acts
    def choosePeriod(self, key: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, stretch=Stretch(key))))

    @Slot(str)
    @acts
    def typeFirst(self, text: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, first=one_line(text))))

    @Slot(str)
    @acts
    def typeLast(self, text: str) -> None:
        self._change(replace(self._form, period=replace(self._form.period, last=one_line(text))))

    @Slot(str)
    def typePath(self, text: str) -> None:
        self._typed, self._is_named = one_line(text), True
        self._wrong = self._told = ""
        self.refresh()

    @Slot(QUrl)
    @acts
    def saveChosen(self, file: QUrl) -> None:
        """Into the file that was chosen in the computer's own window, which asks before one is replaced."""
        self._typed, self._is_named = file.toLocalFile(), True
        self._save(saving_export_over)

    @Slot()
    @acts
    def save(self) -> None:
        """Into a new file of the name that was typed."""
        self._save(saving_export)

    @Slot()
    def goToCalendar(self) -> None:
        self._desk.open_page("phone")

    def _save(self, into: Callable[..., Steps[Exported]]) -> None:
        path, form, now = whole_path(self._typed), self._form, self._desk.now()
        self._wrong = self._told = ""
        today = now.day(self._desk.person.day_starts)
        days = form.days((self._desk.diary.days() or (today, today))[0], today)
        if days is None:
            self._wrong_first = wrong_day(form.period.first)
            self._wrong_last = wrong_day(form.period.last) or wrong_order(form.period)
        elif path is None or not path.name.casefold().endswith(form.format.value):
            sentence = tr("Please write the whole name, from the first folder to the end; it ends in %1.")
            self._wrong = fill(sentence, form.format.value)
        else:
            writing = into(self._desk.diary, path, ExportWanted(form.format, *days, clinic_words()), now)
            self._at_work.begin(tr("The file is being written."), self._tell(writing, form.format, path))
        self.refresh()

    def _tell(self, writing: Steps[Exported], format: Format, path: Path) -> Steps[None]:
        """Go on writing, and say what came of it."""
        try:
            exported = yield from writing
        except FileExistsError:
            self._wrong = tr("There is a file of this name already. Please choose another name.")
        except OSError:
            self._wrong = tr("The file could not be written there. Please choose another folder.")
        else:
            self._told = told(format, exported, path)
            self._desk.say(self._told)

    @Property(QObject, constant=True)
    def formats(self) -> ShownRows:
        return self._formats

    @Property(QObject, constant=True)
    def periods(self) -> ShownRows:
        return self._periods

    @Property(QObject, constant=True)
    def atWork(self) -> AtWork:
        return self._at_work

    @Property(bool, notify=changed)
    def hasDays(self) -> bool:
        """Whether days can be chosen."""
        return self._form.has_days

    @Property(bool, notify=changed)
    def asksDays(self) -> bool:
        """Whether the first and the last day are to be typed."""
        return self._form.has_days and self._form.period.stretch is Stretch.OWN

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

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why the file is not written; empty where it can be."""
        return self._wrong

    @Property(str, notify=changed)
    def told(self) -> str:
        """What was written; empty before."""
        return self._told
