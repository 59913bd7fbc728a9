"""The place that is open on the page of the body, in words. Pure."""

from collections.abc import Sequence
from dataclasses import field

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Injection
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Now
from kineret_gui.diary.rules.healing import ReactionStory
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
    """

    body: BodyNow
    place: str
    injections: Sequence[Entry[Injection]]
    reactions: Sequence[ReactionStory]
    person: str
    day_starts: int
    can_write: bool


@frozen
class PlaceView:
    """Everything on the page but for the drawing.

    sore          the reaction that has not healed here; empty where there is none
    rests         whether the person lets it rest
    rests_because the sentence on why it takes no injection
    reasons       for letting it rest, to choose from; `reason` is the one that is chosen
    summary       the next place, for those who see no drawing
    """

    title: str = ""
    is_open: bool = False
    rests: bool = False
    sore: str = ""
    rests_because: str = ""
    reasons: list[str] = field(default_factory=list)
    reason: str = ""
    summary: str = ""
    can_write: bool = False
    history: tuple[PlaceHistoryRow, ...] = ()
    reactions: tuple[PlaceReactionRow, ...] = ()


def place_view(facts: PlaceFacts, reason: str, now: Now) -> PlaceView:
    body, place = facts.body, facts.place
    today = now.day(facts.day_starts)
    return PlaceView(
        title=sites.place(place) if place else tr("Injection sites"),
        is_open=bool(place),
        rests=place in body.resting,
        sore=_sore(facts, now),
        rests_because=_rests_because(body, place),
        reasons=_reasons(),
        reason=reason,
        summary=fill(tr("Suggested next: %1"), sites.suggestion(body.suggestion)),
        can_write=facts.can_write,
        history=tuple(history_row(entry, facts.person, now) for entry in facts.injections),
        reactions=tuple(reaction_row(story, today) for story in facts.reactions),
    )


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
