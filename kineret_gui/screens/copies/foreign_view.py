"""The file of another program in words: what the person can say about it, and what it would bring in. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from zoneinfo import available_timezones

from kineret_gui.actions.import_plan import ImportPlan, NotImportedReason
from kineret_gui.diary.facts.injection import Answer, Giver
from kineret_gui.diary.facts.prescription import FULL_SYRINGE, Prescription
from kineret_gui.diary.frozen import frozen
from kineret_gui.exchange.import_file import ReportedDose
from kineret_gui.screens.copies.foreign_form import AS_ORDERED, LEFT_OPEN, NOBODY_KNOWS, WERE_GIVEN, ForeignForm
from kineret_gui.screens.copies.plan_view import CountRow, LeftRow, plan_view
from kineret_gui.screens.framework.choice_rows import ChoiceRow, choices
from kineret_gui.wording import doses, fill
from kineret_gui.wording.translation import tr

_NOT_CHOSEN = (NotImportedReason.OTHER_MEDICINE, NotImportedReason.OTHER_PERSON, NotImportedReason.NOT_CHOSEN)
_NOT_GIVEN = (Answer.MISSED, Answer.SKIPPED_ON_ADVICE)


@frozen
class ForeignFacts:
    """Facts that were read for a foreign file.

    plan    what would come in with the answers so far
    person  the name of whose diary it is
    orders  the standing prescriptions
    """

    form: ForeignForm
    plan: ImportPlan
    person: str
    orders: Sequence[Prescription]


@frozen
class ForeignView:
    """The file that is looked at; all empty where none is.

    headline    whose file it is
    asks_by_itself  the question about doses that the other program ticked by itself; empty where there are none
    left        what is left out, and why
    zone        the time zone of the times in the file, as it is typed
    choose_first  what has to be answered before anything can come in; empty where nothing has to
    bring       the words of the button; empty where nothing would come in
    """

    headline: str = ""
    asks_which_medicine: bool = False
    asks_how_much: bool = False
    asks_not_given: bool = False
    asks_by_itself: str = ""
    asks_who_gave: bool = False
    asks_zone: bool = False
    zone: str = ""
    zone_wrong: str = ""
    choose_first: str = ""
    medicines: tuple[ChoiceRow, ...] = ()
    amounts: tuple[ChoiceRow, ...] = ()
    not_given: tuple[ChoiceRow, ...] = ()
    by_itself: tuple[ChoiceRow, ...] = ()
    givers: tuple[ChoiceRow, ...] = ()
    counts: tuple[CountRow, ...] = ()
    left: tuple[LeftRow, ...] = ()
    period: str = ""
    bring: str = ""


def foreign_view(facts: ForeignFacts) -> ForeignView:
    """Return what is asked about a file, and what it would bring in."""
    form, plan = facts.form, plan_view(facts.plan)
    content = form.file.content
    doses_of_kineret = [dose for dose in content.doses if dose.medicine in form.medicines]
    given = [dose for dose in doses_of_kineret if dose.report is ReportedDose.GIVEN]
    return ForeignView(
        headline=fill(tr("File from %1. %2"), content.program, tr("%n line(s) read.", n=content.lines)),
        asks_which_medicine=bool(content.medicines),
        asks_how_much=any(dose.milligrams is None and not dose.held.is_unclear for dose in given),
        asks_not_given=len(given) < len(doses_of_kineret),
        asks_by_itself=_asks_by_itself(content.program, sum(dose.by_itself for dose in given)),
        asks_who_gave=bool(given),
        asks_zone=not content.names_zones,
        zone=form.zone,
        zone_wrong=""
        if is_zone(form.zone)
        else tr("There is no time zone with this name. Write it like this: Europe/Lisbon."),
        choose_first=_choose_first(form),
        medicines=tuple(ChoiceRow(name, name, name in form.medicines) for name in content.medicines),
        amounts=tuple(amount_rows(facts.orders, form.milligrams)),
        not_given=tuple(not_given_rows(form.not_given)),
        by_itself=tuple(by_itself_rows(form.by_itself)),
        givers=tuple(giver_rows(facts.person, form.given_by)),
        counts=plan.counts,
        left=plan.left if form.medicines else plan_view(_unchosen_apart(facts.plan)).left,
        period=plan.period,
        bring=plan.bring,
    )


def is_zone(name: str) -> bool:
    """Return whether there is such a time zone."""
    return name in available_timezones()


def _choose_first(form: ForeignForm) -> str:
    """Say why nothing of the doses can come in yet."""
    if not form.file.content.medicines or form.medicines:
        return ""
    if len({dose.person for dose in form.file.content.doses}) > 1:
        return tr("Choose first. This file may be about several people. Import only what belongs in this diary.")
    return tr("First choose which medicine is Kineret. The names in this file do not say it for certain.")


def _unchosen_apart(plan: ImportPlan) -> ImportPlan:
    """The plan without what waits only for the choice of a name."""
    return replace(plan, left_out=tuple(one for one in plan.left_out if one.why not in _NOT_CHOSEN))


def amount_rows(orders: Iterable[Prescription], chosen: int | None) -> list[ChoiceRow]:
    """Choices of what one syringe held: the amount ordered for that day, or one that was ever ordered."""
    held = sorted({FULL_SYRINGE, *(mg for order in orders for mg in order.syringes)})
    as_ordered = ChoiceRow(AS_ORDERED, tr("As prescribed for that day"), chosen is None)
    return [as_ordered, *(ChoiceRow(str(mg), doses.amount(mg), mg == chosen) for mg in held)]


def not_given_rows(chosen: Answer | None) -> list[ChoiceRow]:
    """Choices of what a dose that was skipped or not taken there becomes here."""
    left_open = ChoiceRow(LEFT_OPEN, tr("Leave them as not recorded"), chosen is None)
    return [left_open, *(ChoiceRow(a.value, doses.answer(a), a is chosen) for a in _NOT_GIVEN)]


def by_itself_rows(were_given: bool) -> list[ChoiceRow]:
    """Choices of what becomes of doses that the other program ticked by itself."""
    return [
        ChoiceRow(NOBODY_KNOWS, tr("Leave them out: nobody confirmed that they were given"), not were_given),
        ChoiceRow(WERE_GIVEN, tr("I know that they were given: import them without a time"), were_given),
    ]


def _asks_by_itself(program: str, count: int) -> str:
    words = tr("Doses that %1 filled in automatically when they were due: %2. Were they given?")
    return fill(words, program, str(count)) if count else ""


def giver_rows(person: str, chosen: Giver) -> list[ChoiceRow]:
    """Choices of whose hand it was: the person whose diary it is, by name, or someone else."""
    return choices(Giver, lambda giver: person if giver is Giver.MYSELF else tr("Someone else"), chosen)
