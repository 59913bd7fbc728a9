"""The places of a body now: when they were last used, which rest, and which comes next."""

from collections.abc import Mapping, Sequence
from dataclasses import field

from kineret_gui.diary.entry import Entry
from kineret_gui.diary.facts.injection import Giver, Injection, usual_giver
from kineret_gui.diary.facts.person import WhoInjects
from kineret_gui.diary.facts.reaction import ReactionAnswer
from kineret_gui.diary.facts.site import Figure, Place, PlaceInUse, PlaceRest
from kineret_gui.diary.frozen import frozen
from kineret_gui.diary.moment import Moment
from kineret_gui.diary.rules.healing import ReactionStory, stories
from kineret_gui.diary.rules.resting_places import resting_places, sore_places
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion, Uses, suggest, uses
from kineret_gui.screens.framework.diary_reader import DiaryReader

_NEWEST = 8  # injections that may share the latest days; the last one in time is among them


@frozen
class BodyNow:
    """The places as they are now, for one hand.

    resting  the places that the person lets rest
    sore     the places whose reaction has not healed
    """

    figure: Figure
    allowed: tuple[Place, ...]
    resting: Mapping[str, PlaceRest]
    uses: Uses
    sore: Mapping[str, ReactionStory] = field(default_factory=dict)

    @property
    def suggestion(self) -> Suggestion | NoPlaceChosen:
        return suggest(self.allowed, {*self.resting, *self.sore}, self.uses)

    def rests(self, place: str) -> bool:
        """Return whether a place takes no injection now, for either reason."""
        return place in self.resting or place in self.sore

    def last_used(self, place: Place) -> Moment | None:
        """Return the moment at which any spot of the place was last used."""
        moments = [self.uses.last_used[s.id] for s in place.spots if s.id in self.uses.last_used]
        return max(moments, key=lambda moment: moment.utc, default=None)


def left_of(reader: DiaryReader) -> str:
    """Return whose left a drawing speaks of: the person's name, and empty only where that person reads it."""
    person, diary = reader.person, reader.file
    injects = usual_giver(person.who_injects) is Giver.MYSELF  # else a carer may write under the person's name
    return "" if injects and diary.is_writable and diary.writer == person.name else person.name


def asks_whose_hand(reader: DiaryReader) -> bool:
    """Return whether to ask whose hand it is: someone else writes for a person who may inject themselves."""
    person = reader.person
    return reader.file.writer != person.name and person.who_injects is not WhoInjects.SOMEONE_ELSE


def body_now(reader: DiaryReader, giver: Giver | None = None, just_used: Sequence[str] = ()) -> BodyNow:
    """Return the places for a hand, the usual one if none is named. `just_used` are places of this very dose."""
    person, figure, diary = reader.person, reader.figure, reader.file
    spots = [spot.id for place in figure.places for spot in place.spots]
    injections = (*diary.last_injections_into(spots), *diary.newest(Injection, _NEWEST))
    known = uses(figure, [entry.fact for entry in injections])
    rests: tuple[Entry[PlaceRest] | Entry[PlaceInUse], ...] = (*diary.standing(PlaceRest), *diary.standing(PlaceInUse))
    return BodyNow(
        figure=figure,
        allowed=figure.allowed(giver or usual_giver(person.who_injects), person.places),
        resting=resting_places(entry.fact for entry in rests),
        uses=Uses(known.last_used, (*just_used, *known.just_used)),
        sore=sore_places(open_reactions(reader), reader.now().day(person.day_starts)),
    )


def open_reactions(reader: DiaryReader) -> tuple[ReactionStory, ...]:
    """Return the reactions that had not healed before today, each with its answers since."""
    diary, today = reader.file, reader.today
    began = diary.unhealed_reactions(today)
    answers = (answer for entry in began for answer in diary.of_reaction(ReactionAnswer, entry.fact.id))
    return stories(began, answers)


def next_suggestion(reader: DiaryReader) -> Suggestion | NoPlaceChosen:
    """Return where the next injection goes, from the usual hand."""
    return body_now(reader).suggestion
