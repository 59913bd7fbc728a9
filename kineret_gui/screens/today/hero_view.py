"""The card at the top of Today: the dose, where it goes or went, and the place of the next one. Pure."""

from collections.abc import Sequence
from dataclasses import asdict, field

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.person import Person
from kineret_gui.diary.facts.site import Figure
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.adherence import DoseRecord, DoseState
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion
from kineret_gui.screens.today.place_tile import PlaceTile, place_tile
from kineret_gui.wording import clocks, doses, fill, given_at, people, sites
from kineret_gui.wording.listing import together
from kineret_gui.wording.translation import tr

_WHOLE = (DoseState.RECORDED, DoseState.RECORDED_LATE)


def _no_tile() -> dict[str, object]:
    return asdict(PlaceTile())


@frozen
class HeroView:
    """The card at a glance. A state that needs a whole sentence is the headline itself.

    state      in a few words
    dose       how much
    place, spot  of the injection that is due, or of the one that was given
    spoken     both together
    by         who wrote it, where that was somebody else
    next       when the next dose is due, and where it goes
    take_back  the question before an injection is taken back; empty where none can be
    takes_back, corrects   the entry that *Undo* is about, and the one that *Correct* is about: none of several
    lacks_order  whether nothing is due any more until a prescription is entered, and one can be
    is_given   whether the whole dose stands in the diary, beyond doubt
    is_new     whether it was recorded since the card was shown last
    """

    state: str = ""
    dose: str = ""
    place: str = ""
    spot: str = ""
    spoken: str = ""
    by: str = ""
    next: str = ""
    take_back: str = ""
    takes_back: str = ""
    corrects: str = ""
    lacks_order: bool = False
    is_given: bool = False
    is_new: bool = False
    tile: dict[str, object] = field(default_factory=_no_tile)


@frozen
class HeroFacts:
    """Facts about the dose that Today is about.

    shown     that dose; None where none is due
    is_plain  whether nothing is in doubt, so that few words are enough
    coming    when the next dose is due, in words; empty where none is
    """

    person: Person
    figure: Figure
    shown: DoseRecord | None
    is_plain: bool
    suggestion: Suggestion | NoPlaceChosen
    coming: str
    can_write: bool


def hero_view(facts: HeroFacts, headline: str, now: Now) -> HeroView:
    """Return the card; `headline` is the first line of the page."""
    shown = facts.shown
    if shown and facts.is_plain and shown.state in _WHOLE and not shown.is_open:
        return _given(facts, shown, now)
    if shown and shown.is_open and not shown.injections:
        state = fill(tr("Due at %1"), clocks.due(shown.dose)) if facts.is_plain else headline
        dose = fill(tr("%1, not recorded yet"), doses.syringes(shown.dose.syringes))
        return _due(facts, state, dose)
    if shown and shown.is_open:
        return _due(facts, headline, "")
    return HeroView(state=headline, lacks_order=facts.can_write and shown is None and not facts.coming)


def _due(facts: HeroFacts, state: str, dose: str) -> HeroView:
    suggested = facts.suggestion
    if isinstance(suggested, NoPlaceChosen):
        return HeroView(state, dose, place=sites.suggestion(suggested), spoken=sites.suggestion(suggested))
    tile = place_tile(facts.figure, facts.person, suggested.spot.id)
    place, spot = _of_spot(suggested.spot.id)
    return HeroView(state, dose, place, spot, sites.spot(suggested.spot.id), tile=asdict(tile))


def _given(facts: HeroFacts, shown: DoseRecord, now: Now) -> HeroView:
    given, at = [entry.fact for entry in shown.injections], clocks.beside(shown.dose)
    times = together(dict.fromkeys(given_at.time_of(one, at) for one in given))
    latest = max(shown.injections, key=lambda entry: entry.fact.moment.utc)
    place, spot = _of_spot(given[0].spot) if len(given) == 1 else (_each(given), "")
    may_correct = facts.can_write and not any(entry.is_newer for entry in shown.injections)
    return HeroView(
        state=given_at.briefly(times, given, late=shown.state is DoseState.RECORDED_LATE),
        dose=_amount(given),
        place=place,
        spot=spot,
        spoken=sites.spot(given[0].spot) if len(given) == 1 else place,
        by=_by(shown.injections, facts.person.name),
        next=_next(facts),
        take_back=fill(tr("Undo this injection? %1"), doses.injection(latest.fact, at)) if may_correct else "",
        takes_back=latest.id if may_correct else "",
        corrects=latest.id if may_correct and len(given) == 1 else "",
        is_given=True,
        tile=asdict(place_tile(facts.figure, facts.person, latest.fact.spot)),
    )


def _amount(given: Sequence[Injection]) -> str:
    total = doses.amount(sum(one.milligrams for one in given))
    return total if len(given) == 1 else fill(tr("%1, %2"), total, tr("%n syringe(s)", n=len(given)))


def _each(given: Sequence[Injection]) -> str:
    return "\n".join(fill(tr("%1 (%2)"), sites.spot(one.spot), doses.amount(one.milligrams)) for one in given)


def _by(entries: Sequence[Entry[Injection]], person: str) -> str:
    """The writer, where that was anybody else; the first line of what is signed is the sentence itself."""
    return "\n".join(people.signed("", entries, person).splitlines()[1:])


def _next(facts: HeroFacts) -> str:
    if not facts.coming:
        return ""
    if isinstance(facts.suggestion, NoPlaceChosen):
        return fill(tr("Next: %1"), facts.coming)
    return fill(tr("Next: %1, %2"), facts.coming, sites.place(facts.suggestion.place.id))


def _of_spot(id: str | None) -> tuple[str, str]:
    """The place, and the spot within it as a line of its own."""
    if id is None:
        return sites.spot(None), ""
    region, _, point = id.partition("/")
    return sites.place(region), sites.spot_title(point)
