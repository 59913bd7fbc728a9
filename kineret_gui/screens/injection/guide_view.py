"""What each page of the guided injection says. Pure: tested as tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from kineret_gui.diary.entry import Entry, Fact
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.prescription import FULL_SYRINGE
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord
from kineret_gui.diary.rules.guide import WARMING, GuideForm, Step
from kineret_gui.wording import amounts, clocks, days, doses, fill, sites
from kineret_gui.wording.leaflet import Leaflet, Sentence
from kineret_gui.wording.translation import tr


@dataclass(frozen=True, slots=True)
class GuideLineRow:
    """One sentence of the leaflet."""

    text: str


@dataclass(frozen=True, slots=True)
class GuideView:
    """One page of the guide, in words."""

    title: str = ""
    lead: str = ""
    next: str = ""
    timer: str = ""
    summary: str = ""
    sentences: tuple[Sentence, ...] = ()


def guide_view(
    form: GuideForm,
    record: DoseRecord | None,
    written: Entry[Fact] | None,
    leaflet: Leaflet,
    wrong: bool,
    now: Now,
) -> GuideView:
    """The page of the step that the form stands at.

    written   the injection as it stands on disk; None before it was recorded
    wrong     whether something is wrong with the syringe
    """
    match form.step:
        case Step.FRIDGE:
            return GuideView(
                title=tr("Take it out of the fridge"),
                next=tr("Next: check the syringe"),
                timer=timer(form, now),
                sentences=leaflet.group("prepare"),
            )
        case Step.CHECK if wrong:
            return GuideView(title=tr("Do not use this syringe"), sentences=leaflet.group("something-is-wrong"))
        case Step.CHECK:
            return GuideView(
                title=tr("Check the syringe"),
                lead=_which(form, record),
                next=tr("Next: all is well"),
                sentences=leaflet.group("check"),
            )
        case Step.DOSE:
            return _dose(form, record, leaflet)
        case Step.PLACE:
            return GuideView(
                title=tr("Where it goes"),
                lead=fill(tr("Chosen: %1"), sites.spot(form.spot)) if form.spot else "",
                next=tr("Next: inject"),
                sentences=leaflet.group("choose-place"),
            )
        case Step.INJECT:
            return GuideView(
                title=tr("Inject"),
                lead=sites.spot(form.spot),
                next=tr("Next: say that it is done"),
                sentences=leaflet.group("inject"),
            )
        case Step.CONFIRM:
            return GuideView(title=tr("Is it done?"), summary=summary(form, record, now))
        case Step.AFTERWARDS:
            return GuideView(
                title=tr("Recorded. Now into the sharps box"),
                summary=_recorded(written, record, now),
                next=tr("Next syringe") if left(record) else tr("Finish"),
                sentences=leaflet.group("afterwards"),
            )


def left(record: DoseRecord | None) -> Sequence[int]:
    """Whole mg of the syringes of the dose that are still to come."""
    return record.syringes_left if record else ()


def timer(form: GuideForm, now: Now) -> str:
    """How long the syringe still warms; empty where the timer was not started."""
    warm = form.warm_at()
    if warm is None:
        return ""
    if now.utc < warm - WARMING:
        return tr("The clock of this computer was set back since it was taken out.")
    if now.utc >= warm:
        return tr("The half hour is over: it is warm enough.")
    minutes = -(-int((warm - now.utc).total_seconds()) // 60)
    ready = days.clock(Now(warm, now.zone).wall)
    return fill(tr("%n minute(s) to go. Ready at %1.", n=minutes), ready)


def summary(form: GuideForm, record: DoseRecord | None, now: Now) -> str:
    """What will be written, before it is."""
    written = fill(
        tr("This will be written: %1, %2, now (%3)."),
        doses.amount(form.milligrams),
        sites.spot(form.spot),
        days.clock(now.wall),
    )
    if record is None:
        return fill(tr("%1 It counts for no dose: an extra injection."), written)
    counts = fill(tr("It counts for %1, the dose due at %2."), days.day(record.dose.id.day), clocks.due(record.dose))
    return fill(tr("%1 %2"), written, counts)


def _recorded(written: Entry[Fact] | None, record: DoseRecord | None, now: Now) -> str:
    if written is None or not isinstance(written.fact, Injection):
        return ""
    return amounts.recorded(written.fact, record, clocks.seen_from(now))


def _which(form: GuideForm, record: DoseRecord | None) -> str:
    if record is None or len(record.dose.syringes) == 1:
        return ""
    of = str(len(record.dose.syringes))
    return fill(tr("Syringe %1 of %2: %3"), str(form.syringe), of, doses.amount(form.milligrams))


def _dose(form: GuideForm, record: DoseRecord | None, leaflet: Leaflet) -> GuideView:
    whole = form.milligrams == FULL_SYRINGE
    sentences = list(leaflet.group("dose-full" if whole else "dose-partial"))
    if record and len(record.dose.syringes) > 1:
        sentences = [*leaflet.group("dose-several"), *sentences]
    title = tr("The dose: %1, the whole syringe") if whole else tr("The dose: press out down to the %1 mark")
    return GuideView(
        title=fill(title, doses.amount(form.milligrams)),
        lead=_which(form, record),
        next=tr("Next: choose the place"),
        sentences=tuple(dict.fromkeys(sentences)),
    )
