"""The words and the leaflet's sentences of each step of the guided injection. Pure."""

from collections.abc import Sequence

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.guide import WARMING, GuideForm, Step
from kineret_gui.wording import amounts, clocks, days, doses, fill, sites
from kineret_gui.wording.leaflet import Leaflet, Sentence
from kineret_gui.wording.translation import tr


@frozen
class StepText:
    """One step in words.

    next    the button that goes on; empty where there is none
    writes  what that button will write, in short
    acts    the sentences of the leaflet that the hands follow, in order
    more    all others about this step
    """

    title: str
    lead: str = ""
    next: str = ""
    timer: str = ""
    summary: str = ""
    writes: str = ""
    acts: tuple[Sentence, ...] = ()
    more: tuple[Sentence, ...] = ()


def step_text(
    form: GuideForm, record: DoseRecord | None, written: Entry[Fact] | None, leaflet: Leaflet, dose: str, now: Now
) -> StepText:
    """Return the words of the step that the form stands at.

    record    the dose that it is for, in words `dose`; None where none is due
    written   the injection as it stands on disk; None before it was recorded
    """
    match form.step:
        case Step.FRIDGE:
            return _fridge(form, leaflet, dose, now)
        case Step.CHECK:
            return _check(form, record, leaflet)
        case Step.PLACE:
            return _place(form, leaflet)
        case Step.DOSE:
            return _dose(form, record, leaflet)
        case Step.INJECT:
            return _inject(form, leaflet)
        case Step.CONFIRM:
            return _confirm(form, record, now)
        case Step.AFTERWARDS:
            return _afterwards(record, written, leaflet, now)


def syringe_not_to_use(leaflet: Leaflet) -> StepText:
    """Return the words for a syringe that something is wrong with."""
    return StepText(title=tr("Do not use this syringe"), acts=leaflet.group("something-is-wrong"))


def syringes_left(record: DoseRecord | None) -> Sequence[int]:
    """Whole mg of the syringes of the dose that are still to come."""
    return record.syringes_left if record else ()


def timer(form: GuideForm, now: Now) -> str:
    """Say how long the syringe still warms; empty where the timer was not started."""
    warm = form.warm_at()
    if warm is None:
        return ""
    if now.utc < warm - WARMING:
        return tr("The computer's clock was set back after the syringe came out of the fridge.")
    if now.utc >= warm:
        return tr("The 30 minutes are over.")
    minutes = -(-int((warm - now.utc).total_seconds()) // 60)
    ready = days.clock(Now(warm, now.zone).wall)
    return fill(tr("%n minute(s) left, until %1.", n=minutes), ready)


def summary(form: GuideForm, record: DoseRecord | None, now: Now) -> str:
    """Return what will be written, before it is."""
    of_batch = tr("This will be recorded: %1, %2, now (%3), batch %4.")
    written = fill(
        of_batch if form.batch else tr("This will be recorded: %1, %2, now (%3)."),
        doses.amount(form.milligrams),
        sites.spot(form.spot),
        days.clock(now.wall),
        form.batch,
    )
    if record is None:
        return fill(tr("%1 It does not count for a dose: it is an extra injection."), written)
    counts = fill(tr("It counts for the dose due on %1 at %2."), days.day(record.dose.id.day), clocks.due(record.dose))
    return fill(tr("%1 %2"), written, counts)


def _fridge(form: GuideForm, leaflet: Leaflet, dose: str, now: Now) -> StepText:
    return StepText(
        title=tr("Take it out of the fridge"),
        lead=dose,
        next=tr("Next: check the syringe"),
        timer=timer(form, now),
        acts=leaflet.acts_of("prepare"),
        more=_more(leaflet, "prepare"),
    )


def _check(form: GuideForm, record: DoseRecord | None, leaflet: Leaflet) -> StepText:
    return StepText(
        title=tr("Check the syringe"),
        lead=_which_syringe(form, record),
        next=tr("The syringe is fine: next"),
        acts=leaflet.acts_of("check"),
        more=_more(leaflet, "check"),
    )


def _place(form: GuideForm, leaflet: Leaflet) -> StepText:
    return StepText(
        title=tr("Choose the injection site"),
        lead=fill(tr("Chosen: %1"), sites.spot(form.spot)) if form.spot else "",
        next=tr("Next: set the dose"),
        acts=leaflet.acts_of("choose-place"),
        more=_more(leaflet, "choose-place"),
    )


def _dose(form: GuideForm, record: DoseRecord | None, leaflet: Leaflet) -> StepText:
    whole = form.milligrams == FULL_SYRINGE
    group = "dose-full" if whole else "dose-partial"
    several = ["dose-several"] if record and len(record.dose.syringes) > 1 else []
    title = tr("Dose: %1, the full syringe") if whole else tr("Dose: push the plunger to the %1 mark")
    return StepText(
        title=fill(title, doses.amount(form.milligrams)),
        lead=_which_syringe(form, record),
        next=tr("Next: inject"),
        acts=leaflet.acts_of(group),
        more=_more(leaflet, group, *several),
    )


def _inject(form: GuideForm, leaflet: Leaflet) -> StepText:
    return StepText(
        title=tr("Inject"),
        lead=sites.spot(form.spot),
        next=tr("Next: confirm"),
        acts=leaflet.acts_of("inject"),
        more=_more(leaflet, "inject"),
    )


def _confirm(form: GuideForm, record: DoseRecord | None, now: Now) -> StepText:
    return StepText(
        title=tr("Confirm the injection"),
        next=tr("I have injected"),
        summary=summary(form, record, now),
        writes=fill(tr("%1, %2"), doses.amount(form.milligrams), sites.spot(form.spot)),
    )


def _more(leaflet: Leaflet, group: str, *others: str) -> tuple[Sentence, ...]:
    """Return what the leaflet says on this step besides the acts; what other groups say comes first."""
    acts = leaflet.acts_of(group)
    every = dict.fromkeys(one for name in (*others, group) for one in leaflet.group(name))
    return tuple(one for one in every if one not in acts)


def _afterwards(record: DoseRecord | None, written: Entry[Fact] | None, leaflet: Leaflet, now: Now) -> StepText:
    return StepText(
        title=tr("Recorded. Now put the syringe in the sharps box"),
        summary=_recorded(written, record, now),
        next=tr("Next syringe") if syringes_left(record) else tr("Finish"),
        acts=leaflet.acts_of("afterwards"),
        more=_more(leaflet, "afterwards"),
    )


def _recorded(written: Entry[Fact] | None, record: DoseRecord | None, now: Now) -> str:
    if written is None or not isinstance(written.fact, Injection):
        return ""
    return amounts.recorded(written.fact, record, clocks.seen_from(now))


def _which_syringe(form: GuideForm, record: DoseRecord | None) -> str:
    if record is None or len(record.dose.syringes) == 1:
        return ""
    of = str(len(record.dose.syringes))
    return fill(tr("Syringe %1 of %2: %3"), str(form.syringe), of, doses.amount(form.milligrams))
