"""The page of the form of an injection as it is shown: each piece in a line of words. Pure."""

from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.schedule import Clocks, DoseId
from kineret_gui.screens.framework.choice_rows import ChoiceRow
from kineret_gui.screens.framework.choice_rows import amounts as amount_rows
from kineret_gui.screens.injection.pack_batch import PackBatch
from kineret_gui.screens.injection.record_form import UNKNOWN_SPOT, RecordForm
from kineret_gui.screens.injection.record_state import RecordState
from kineret_gui.wording import clocks, days, doses, fill, given_at, people, sites
from kineret_gui.wording.translation import tr
from kineret_gui.wording.which_dose import extra


@frozen
class RecordFacts:
    """Facts that the page read from the diary.

    clocks   those by which doses are due and looked at
    usual    today's dose, where it is the only one of today
    """

    person: Person
    writer: str
    clocks: Clocks
    pack: PackBatch = PackBatch()
    usual: DoseId | None = None


@frozen
class RecordView:
    """Everything on the page.

    part            as in RecordState
    summary         what will be written, before it is; the next three are the words of it that stand beside the button
    dose_and_place  how much and where
    time            when, and for which dose where that is not the usual one
    other_dose      that dose alone; empty where it is the usual one
    """

    title: str = ""
    save_text: str = ""
    can_save: bool = False
    part: str = ""
    when: str = ""
    where: str = ""
    amount: str = ""
    amounts: tuple[ChoiceRow, ...] = ()
    dose: str = ""
    giver: str = ""
    batch: str = ""
    batch_says: str = ""
    note: str = ""
    note_and_batch: str = ""
    summary: str = ""
    dose_and_place: str = ""
    time: str = ""
    other_dose: str = ""


def record_view(state: RecordState, facts: RecordFacts, now: Now) -> RecordView:
    """Return the page for a form as far as it is filled in."""
    form = state.form
    is_whole = bool(form.spot) and not form.asks_for_dose
    hand = people.injected(form.given_by, facts.person, facts.writer)
    is_other_dose = is_whole and (form.answers is None or form.answers != facts.usual)
    at, dose = when(form, now, facts.clocks.day_starts), which_dose(form, facts.clocks)
    return RecordView(
        title=tr("Change an injection") if form.old else tr("Record an injection"),
        save_text=tr("Save changes") if form.old else tr("Record injection"),
        can_save=is_whole and state.is_hand_chosen,
        part=state.part,
        when=at,
        where=where(form),
        amount=doses.amount(form.milligrams),
        amounts=tuple(amount_rows(form.milligrams)),
        dose=dose,
        giver=hand if state.is_hand_chosen else tr("Not answered"),
        batch=form.batch,
        batch_says=facts.pack.says if form.batch == facts.pack.batch and not form.old else "",
        note=form.note,
        note_and_batch=note_and_batch(form),
        summary=summary(form, now, facts.clocks) if is_whole else "",
        dose_and_place=dose_and_place(form) if is_whole else "",
        time=fill(tr("When: %1. Counts for: %2"), at, dose) if is_other_dose else fill(tr("When: %1"), at),
        other_dose=dose if is_other_dose else "",
    )


def when(form: RecordForm, now: Now, day_starts: int) -> str:
    """Return when it was, in words."""
    if form.wall is None:
        return fill(tr("Just now, at %1"), days.clock(now.wall))
    if not form.time_known:
        day = form.answers.day if form.answers else form.moment(now, day_starts).day
        return given_at.day_alone(day, now, day_starts)
    return clocks.near_moment(form.moment(now, day_starts), now)


def where(form: RecordForm) -> str:
    """Return where it went, in words."""
    if not form.spot:
        return tr("Not chosen yet")
    return sites.spot(None if form.spot == UNKNOWN_SPOT else form.spot)


def which_dose(form: RecordForm, by: Clocks) -> str:
    """Return which due dose it answers, in words; `by` are the clocks by which it is due and looked at."""
    if form.asks_for_dose:
        return tr("Not chosen yet")
    if form.answers is None:
        return extra()
    return fill(tr("%1, the dose due at %2"), days.day(form.answers.day), clocks.due_by(form.answers, by))


def note_and_batch(form: RecordForm) -> str:
    """Return the batch number and the note, in words."""
    if form.batch and form.note:
        return fill(tr("Batch %1. %2"), form.batch, form.note)
    if form.batch:
        return fill(tr("Batch %1"), form.batch)
    return form.note or tr("None")


def _how_much(form: RecordForm) -> str:
    """As `50 mg (syringe 2 of 2)`, where the dose has several."""
    amount = doses.amount(form.milligrams)
    if form.syringes == 1:
        return amount
    return fill(tr("%1 (syringe %2 of %3)"), amount, str(form.syringe), str(form.syringes))


def dose_and_place(form: RecordForm) -> str:
    """As `100 mg, Left thigh, front: upper inner spot`."""
    return fill(tr("%1, %2"), _how_much(form), where(form))


def summary(form: RecordForm, now: Now, by: Clocks) -> str:
    """Return what will be written, before it is."""
    of_batch = tr("Check before you save: %1. When: %2. Counts for: %3. Batch: %4.")
    return fill(
        of_batch if form.batch else tr("Check before you save: %1. When: %2. Counts for: %3."),
        dose_and_place(form),
        when(form, now, by.day_starts),
        which_dose(form, by),
        form.batch,
    )
