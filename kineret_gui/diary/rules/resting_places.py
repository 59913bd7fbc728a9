"""The places of the body that rest: those that the person lets rest, and those where a reaction has not healed."""

from collections.abc import Iterable
from datetime import date

from kineret_gui.diary.facts.site import PlaceInUse, PlaceRest
from kineret_gui.diary.rules.healing import ReactionStory


def resting_places(words: Iterable[PlaceRest | PlaceInUse]) -> dict[str, PlaceRest]:
    """Return the places that rest now, each with the word that said so. The latest word about a place holds."""
    resting: dict[str, PlaceRest] = {}
    for word in sorted(words, key=lambda word: word.moment.utc):
        if isinstance(word, PlaceRest):
            resting[word.place] = word
        else:
            resting.pop(word.place, None)
    return resting


def sore_places(all_stories: Iterable[ReactionStory], day: date) -> dict[str, ReactionStory]:
    """Return the places that rest on that day because a reaction there has not healed, each with the latest one."""
    return {story.reaction.place: story for story in all_stories if story.lasts_on(day)}
