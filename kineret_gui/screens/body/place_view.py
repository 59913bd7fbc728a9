"""The place that is open on the page of the body, in words. Pure."""

from collections.abc import Sequence
from dataclasses import field

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.facts.site import Spot
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import ReactionStory
from kineret_gui.diary.rules.rotation import Suggestion, suggest
from kineret_gui.screens.body.place_history import PlaceHistoryRow, PlaceReactionRow, history_row, reaction_row
from kineret_gui.screens.body.places import BodyNow
from kineret_gui.wording import days, fill, reactions, sites
from kineret_gui.wording.translation import tr


@frozen
class PlaceFacts:
    """The body as it is now, and the history of the place that is open, read from the diary.

    place       its id; empty while none is open
    person      whose diary it is, by name
    day_starts  minutes after midnight
    is_due      whether a dose of today is not recorded
    """

    body: BodyNow
    place: str
    injections: Sequence[Entry[Injection]]
    reactions: Sequence[ReactionStory]
    person: str
    day_starts: int
    is_due: bool
    can_write: bool


@frozen
class PlaceView:
    """Everything on the page but for the drawing.

    sore          the reaction that has not healed here; empty where there is none
    rests         whether the person lets it rest
    rests_because the sentence on why it takes no injection
    reasons       for letting it rest, to choose from; `reason` is the one that is chosen
    asks_why      whether they are shown
    next_spot     where the next one here would go, by its id; empty where this place is not to be offered today
    is_suggested  whether the next one of all goes here
    summary       the next place, for those who see no drawing
    """

    title: str = ""
    is_open: bool = False
    rests: bool = False
    sore: str = ""
    rests_because: str = ""
    reasons: list[str] = field(default_factory=list)
    reason: str = ""
    asks_why: bool = False
    next_spot: str = ""
    next_spot_name: str = ""
    is_suggested: bool = False
    summary: str = ""
    can_write: bool = False
    history: tuple[PlaceHistoryRow, ...] = ()
    reactions: tuple[PlaceReactionRow, ...] = ()


def place_view(facts: PlaceFacts, reason: str, now: Now) -> PlaceView:
    body, place = facts.body, facts.place
    today, next = now.day(facts.day_starts), _next_here(facts)
    return PlaceView(
        title=sites.place(place) if place else tr("Injection sites"),
        is_open=bool(place),
        rests=place in body.resting,
        sore=_sore(facts, now),
        rests_because=_rests_because(body, place),
        reasons=_reasons(),
        reason=reason,
        next_spot=next.id if next else "",
        next_spot_name=fill(tr("Next spot here: %1"), sites.spot_alone(next.id.partition("/")[2])) if next else "",
        is_suggested=_is_suggested(body, place),
        summary=fill(tr("Suggested next: %1"), sites.suggestion(body.suggestion)),
        can_write=facts.can_write,
        history=tuple(history_row(entry, facts.person, now) for entry in facts.injections),
        reactions=tuple(reaction_row(story, today) for story in facts.reactions),
    )


def _is_suggested(body: BodyNow, place: str) -> bool:
    return isinstance(body.suggestion, Suggestion) and body.suggestion.place.id == place


def _next_here(facts: PlaceFacts) -> Spot | None:
    """The spot unused for longest; none in a place that rests, is not used by this hand, or was used last time."""
    body, place = facts.body, facts.place
    here = [each for each in body.allowed if each.id == place and not body.rests(place)]
    if not (facts.can_write and facts.is_due):
        return None
    if place in body.uses.just_used and not _is_suggested(body, place):
        return None
    suggested = suggest(here, (), body.uses)
    return suggested.spot if isinstance(suggested, Suggestion) else None


def _sore(facts: PlaceFacts, now: Now) -> str:
    story = facts.body.sore.get(facts.place)
    if story is None:
        return ""
    since = reactions.since(story, now.day(facts.day_starts))
    return fill(tr("%1, %2"), reactions.reaction(story.reaction), since)


def _rests_because(body: BodyNow, place: str) -> str:
    if place in body.sore:
        return tr("This site is resting until the reaction has healed.")
    rest = body.resting.get(place)
    if rest is None:
        return ""
    if rest.reason:
        return fill(tr("Resting since %1: %2."), days.day(rest.day), rest.reason)
    return fill(tr("Resting since %1."), days.day(rest.day))


def _reasons() -> list[str]:
    return [
        tr("Sore, red or bruised skin"),
        tr("A lump or hard skin"),
        tr("Scar"),
        tr("I do not want to inject here"),
    ]
