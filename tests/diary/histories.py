"""What must hold of each suggestion, on every day of a history.

A history is a list of numbers, one for each day; what happens on the day is read off its number. So hypothesis can
shorten a history in which something goes wrong.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta

from kineret_gui.diary.entry import standing
from kineret_gui.diary.facts.injection import Giver, Injection
from kineret_gui.diary.facts.reaction import Reaction, ReactionAnswer
from kineret_gui.diary.facts.site import Place, PlaceInUse, PlaceRest
from kineret_gui.diary.rules.healing import stories
from kineret_gui.diary.rules.resting_places import resting_places, sore_places
from kineret_gui.diary.rules.review import of_kind
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion, Uses, suggest, uses
from tests.diary.life import Digits, Life, moment_of

LARGEST = 2**64 - 1  # the number of a day
Suggests = Callable[[Life, Giver], Suggestion | NoPlaceChosen]
Follows = Callable[[Sequence[Place], Collection[str], Uses], Suggestion | NoPlaceChosen]


def as_written(life: Life, hand: Giver) -> Suggestion | NoPlaceChosen:
    """What follows from the diary alone."""
    current = standing(life.entries)
    rests = resting_places(entry.fact for entry in current if isinstance(entry.fact, PlaceRest | PlaceInUse))
    told = stories(of_kind(current, Reaction), of_kind(current, ReactionAnswer))
    return suggest(
        life.figure.allowed(hand, life.used),
        {*rests, *sore_places(told, life.today)},
        uses(life.figure, [entry.fact for entry in of_kind(current, Injection)]),
    )


def what_goes_wrong(
    person: int,
    days: Sequence[int],
    suggests: Suggests = as_written,
    follow: Follows = suggest,
) -> str:
    """Live through a history and ask each day from each hand; what is wrong with an answer, or nothing.

    follow  what is asked from then on, when nothing rests
    """
    life = Life(person)
    for number in days:
        digits = Digits(number)
        life.lives_a_day(digits)
        answers = {hand: suggests(life, hand) for hand in Giver}
        for hand, answer in answers.items():
            if wrong := fault(life, hand, answer):
                return f"{life.today}, {hand.value}: {wrong}"
        _inject_somewhere(life, digits, answers)
    return _all_come_round(life, follow)


def fault(life: Life, hand: Giver, answer: Suggestion | NoPlaceChosen) -> str:
    """What is wrong with a suggestion on this day."""
    may = life.may_take_one(hand)
    if isinstance(answer, NoPlaceChosen):
        return "there is a place" if may else ""
    if answer.place not in may or answer.spot not in answer.place.spots:
        return f"{answer.place.id} is unused or forbidden"
    free = [place for place in may if not life.rests_now(place.id)]
    if free and answer.place not in free:
        return f"{answer.place.id} rests"
    if answer.everything_rests != (not free):
        return "it does not say truly whether every place rests"
    if answer.place.id == life.last and len(free or may) > 1:
        return f"{answer.place.id} took the last injection"
    return ""


def _inject_somewhere(life: Life, digits: Digits, answers: dict[Giver, Suggestion | NoPlaceChosen]) -> None:
    """Mostly where it was suggested, now and then anywhere at all, now and then not."""
    choice, answer = digits.below(8), digits.one_of(tuple(answers.values()))
    if choice == 0:
        life.injects(digits.one_of(digits.one_of(life.figure.places).spots).id)
    elif choice > 1 and isinstance(answer, Suggestion):
        life.injects(answer.spot.id)


def _all_come_round(life: Life, follow: Follows) -> str:
    """What does not come round in time where nothing rests from here on and every suggestion is followed."""
    known = uses(life.figure, [entry.fact for entry in of_kind(standing(life.entries), Injection)])
    for hand in Giver:
        may = life.figure.allowed(hand, life.used)
        waiting = {spot.id for place in may for spot in place.spots}
        seen = known
        for n in range(longest_round(may)):
            answer = follow(may, (), seen)
            assert isinstance(answer, Suggestion)
            waiting.discard(answer.spot.id)
            moment = moment_of(life.today + timedelta(days=1 + n), 0)
            seen = Uses({**seen.last_used, answer.spot.id: moment}, (answer.place.id,))
        if waiting:
            return f"{hand.value}: {sorted(waiting)} did not come round"
    return ""


def longest_round(places: Sequence[Place]) -> int:
    """After how many suggestions every spot has come round, where nothing rests.

    One for each spot. Where those of one place wait to the last, because it took the last injections in a row, another
    place comes between each two of them: three more for a place of four spots.
    """
    return sum(len(place.spots) for place in places) + max((len(place.spots) - 1 for place in places), default=0)
