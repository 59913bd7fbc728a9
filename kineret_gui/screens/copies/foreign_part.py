"""The file of another program: what the person has to say about it, and what it would bring in."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kineret_gui.actions.bring_in import NothingToBringIn, bringing_in
from kineret_gui.actions.import_plan import ImportPlan
from kineret_gui.actions.plan_import import plan_import
from kineret_gui.diary.entry import Entry, new_id
from kineret_gui.diary.facts.brought_in import BroughtIn
from kineret_gui.diary.facts.injection import Giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.prescription import Prescription
from kineret_gui.diary.task import Task
from kineret_gui.screens.copies.foreign_form import (
    WERE_GIVEN,
    ForeignFile,
    ForeignForm,
    amount_of,
    answers_of,
    not_given_of,
)
from kineret_gui.screens.copies.foreign_view import ForeignFacts, ForeignView, foreign_view, is_zone
from kineret_gui.screens.copies.plan_view import CountRow, LeftRow
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.page_context import PageContext, acts
from kineret_gui.screens.framework.qml import known_to_qml
from kineret_gui.screens.framework.view import Viewed, shown, shown_rows


@known_to_qml
class ForeignPart(Viewed):
    """The questions about another program's file (which medicine is Kineret, how much, by whom) and the preview."""

    changed = Signal()
    headline = shown(str, ForeignView.headline, changed)
    asksWhichMedicine = shown(bool, ForeignView.asks_which_medicine, changed)
    asksHowMuch = shown(bool, ForeignView.asks_how_much, changed)
    asksNotGiven = shown(bool, ForeignView.asks_not_given, changed)
    asksByItself = shown(str, ForeignView.asks_by_itself, changed)
    asksWhoGave = shown(bool, ForeignView.asks_who_gave, changed)
    asksZone = shown(bool, ForeignView.asks_zone, changed)
    zone = shown(str, ForeignView.zone, changed)
    zoneWrong = shown(str, ForeignView.zone_wrong, changed)
    chooseFirst = shown(str, ForeignView.choose_first, changed)
    medicines = shown_rows(ChoiceRow, ForeignView.medicines)
    amounts = shown_rows(ChoiceRow, ForeignView.amounts)
    notGiven = shown_rows(ChoiceRow, ForeignView.not_given)
    byItself = shown_rows(ChoiceRow, ForeignView.by_itself)
    givers = shown_rows(ChoiceRow, ForeignView.givers)
    counts = shown_rows(CountRow, ForeignView.counts)
    left = shown_rows(LeftRow, ForeignView.left)
    period = shown(str, ForeignView.period, changed)
    bringWords = shown(str, ForeignView.bring, changed)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._form: ForeignForm | None = None
        self._view = ForeignView()

    def begin(self, file: ForeignFile, zone: str) -> None:
        """Ask about this file, whose times were taken by the clocks of a zone. Raises DiaryUnavailable."""
        if self._form and self._form.file.path == file.path:  # it was read again
            self._form = replace(self._form, file=file, zone=zone)
            return
        injects_self = self._context.diary.person.who_injects is WhoInjects.MYSELF
        self._form = ForeignForm(
            id=new_id(),
            file=file,
            medicines=frozenset(file.content.plainly_kineret),
            given_by=Giver.MYSELF if injects_self else Giver.SOMEONE_ELSE,
            zone=zone,
        )

    def path_in(self, zone: str) -> Path | None:
        """Keep a zone as it is typed, and return the file to read again by its clocks, where there is such a zone."""
        if self._form is None or zone == self._form.zone:
            return None
        self._answer(replace(self._form, zone=zone))
        return self._form.file.path if is_zone(zone) else None

    def forget(self) -> None:
        """Ask about no file any more."""
        self._form = None

    def refresh(self) -> None:
        """Plan anew with what was said. Raises DiaryUnavailable."""
        self.show_view(foreign_view(self._facts(self._form)) if self._form else ForeignView())

    def _facts(self, form: ForeignForm) -> ForeignFacts:
        orders = [entry.fact for entry in self._context.diary.file.standing(Prescription)]
        return ForeignFacts(form, self._plan(form), self._context.diary.person.name, orders)

    def _plan(self, form: ForeignForm) -> ImportPlan:
        context = self._context
        return plan_import(
            context.diary.file,
            form.file.content,
            answers_of(form),
            context.diary.now(),
            context.diary.person.day_starts,
        )

    def bringing(self) -> Task[Entry[BroughtIn] | NothingToBringIn]:
        """Write what is shown. Raises DiaryUnavailable."""
        form, context = self._form, self._context
        if form is None:
            return NothingToBringIn()
        name, starts = form.file.path.name, context.diary.person.day_starts
        return (
            yield from bringing_in(
                context.diary.file,
                form.id,
                lambda: self._plan(form),
                name,
                context.services.backups,
                context.diary.now(),
                starts,
            )
        )

    @acts
    def _answer(self, form: ForeignForm) -> None:
        self._form = form
        self.refresh()

    @Slot(str)
    def turnMedicine(self, name: str) -> None:
        if self._form:
            self._answer(replace(self._form, medicines=self._form.medicines ^ {name}))

    @Slot(str)
    def chooseAmount(self, amount: str) -> None:
        if self._form:
            self._answer(replace(self._form, milligrams=amount_of(amount)))

    @Slot(str)
    def chooseNotGiven(self, answer: str) -> None:
        if self._form:
            self._answer(replace(self._form, not_given=not_given_of(answer)))

    @Slot(str)
    def chooseByItself(self, answer: str) -> None:
        if self._form:
            self._answer(replace(self._form, by_itself=answer == WERE_GIVEN))

    @Slot(str)
    def chooseGiver(self, giver: str) -> None:
        if self._form:
            self._answer(replace(self._form, given_by=Giver(giver)))
