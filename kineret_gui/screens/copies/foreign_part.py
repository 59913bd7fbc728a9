"""The file of another program: what the person has to say about it, and what it would bring in."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot

from kineret_gui.actions.bring_in import NothingToBringIn, bringing_in
from kineret_gui.actions.plan_import import ImportAnswers, ImportPlan, plan_import
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.task import Task
from kineret_gui.exchange.import_file import ImportFile, ReportedDose
from kineret_gui.screens.copies.foreign_choices import amount_of, amount_rows, giver_rows, not_given_of, not_given_rows
from kineret_gui.screens.copies.plan_view import CountRow, LeftRow, PlanView, plan_view
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.desk import Desk, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.row_model import RowListModel
from kineret_gui.wording import fill, other_file
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """A file of another program as it was read."""

    path: Path
    found: ImportFile


@known_to_qml
class ForeignPart(QObject):
    """Which medicine is Kineret there, how much, by whom; and the preview."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._medicines = RowListModel(ChoiceRow, self)
        self._amounts = RowListModel(ChoiceRow, self)
        self._not_given = RowListModel(ChoiceRow, self)
        self._givers = RowListModel(ChoiceRow, self)
        self._counts = RowListModel(CountRow, self)
        self._left = RowListModel(LeftRow, self)
        self._file: ForeignFile | None = None
        self._plan: ImportPlan | None = None
        self._view = PlanView()
        self._id = ""
        self._chosen: set[str] = set()
        self._milligrams: int | None = None
        self._answer: Answer | None = None
        self._given_by = Giver.MYSELF

    def begin(self, file: ForeignFile | None) -> None:
        """Ask about this file; None: about none."""
        self._file, self._id = file, new_id()
        self._milligrams = self._answer = self._plan = None
        self._chosen = set(file.found.plainly_kineret) if file else set()
        injects_self = self._desk.person.who_injects is WhoInjects.MYSELF
        self._given_by = Giver.MYSELF if injects_self else Giver.SOMEONE_ELSE

    def refresh(self) -> None:
        """Plan anew with what was said. Raises DiaryUnavailable."""
        self._plan = self._planned() if self._file else None
        self._view = plan_view(self._plan) if self._plan else PlanView()
        self._medicines.show([ChoiceRow(name, name, name in self._chosen) for name in self._names])
        orders = [entry.fact for entry in self._desk.diary.standing(Prescription)]
        self._amounts.show(amount_rows(orders, self._milligrams))
        self._not_given.show(not_given_rows(self._answer))
        self._givers.show(giver_rows(self._desk.person.name, self._given_by))
        self._counts.show(self._view.counts)
        self._left.show(self._view.left)
        self.changed.emit()

    def bringing(self) -> Task[Entry[BroughtIn] | NothingToBringIn]:
        """Write what is shown. Raises DiaryUnavailable."""
        if self._file is None:
            return NothingToBringIn()
        desk, name, starts = self._desk, self._file.path.name, self._desk.person.day_starts
        return (yield from bringing_in(desk.diary, self._id, self._planned, name, desk.backups, desk.now(), starts))

    def _planned(self) -> ImportPlan:
        desk = self._desk
        assert self._file is not None
        return plan_import(desk.diary, self._file.found, self._meant(), desk.now(), desk.person.day_starts)

    def _meant(self) -> ImportAnswers:
        return ImportAnswers(
            medicines=frozenset(self._chosen),
            given_by=self._given_by,
            milligrams=self._milligrams,
            not_given=self._answer,
            time_unknown=other_file.time_unknown(),
        )

    @property
    def _names(self) -> tuple[str, ...]:
        return self._file.found.medicines if self._file else ()

    @Slot(str)
    @acts
    def turnMedicine(self, name: str) -> None:
        self._chosen ^= {name}
        self.refresh()

    @Slot(str)
    @acts
    def chooseAmount(self, amount: str) -> None:
        self._milligrams = amount_of(amount)
        self.refresh()

    @Slot(str)
    @acts
    def chooseNotGiven(self, answer: str) -> None:
        self._answer = not_given_of(answer)
        self.refresh()

    @Slot(str)
    @acts
    def chooseGiver(self, giver: str) -> None:
        self._given_by = Giver(giver)
        self.refresh()

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Whose file it is; empty where there is none."""
        if self._file is None:
            return ""
        read = tr("%n line(s) were read.", n=self._file.found.lines)
        return fill(tr("A file of %1. %2"), self._file.found.program, read)

    @Property(bool, notify=changed)
    def asksWhichMedicine(self) -> bool:
        return len(self._names) > 0

    @Property(bool, notify=changed)
    def asksHowMuch(self) -> bool:
        return any(dose.milligrams is None and dose.said is ReportedDose.GIVEN for dose in self._of_kineret())

    @Property(bool, notify=changed)
    def asksNotGiven(self) -> bool:
        return any(dose.said is not ReportedDose.GIVEN for dose in self._of_kineret())

    @Property(bool, notify=changed)
    def asksWhoGave(self) -> bool:
        return any(dose.said is ReportedDose.GIVEN for dose in self._of_kineret())

    def _of_kineret(self) -> list:
        return [dose for dose in self._file.found.doses if dose.medicine in self._chosen] if self._file else []

    @Property(QObject, constant=True)
    def medicines(self) -> RowListModel:
        return self._medicines

    @Property(QObject, constant=True)
    def amounts(self) -> RowListModel:
        return self._amounts

    @Property(QObject, constant=True)
    def notGiven(self) -> RowListModel:
        return self._not_given

    @Property(QObject, constant=True)
    def givers(self) -> RowListModel:
        return self._givers

    @Property(QObject, constant=True)
    def counts(self) -> RowListModel:
        return self._counts

    @Property(QObject, constant=True)
    def left(self) -> RowListModel:
        return self._left

    @Property(str, notify=changed)
    def period(self) -> str:
        return self._view.period

    @Property(str, notify=changed)
    def bringWords(self) -> str:
        """The words of the button; empty where nothing would come in."""
        return self._view.bring
