"""Places and spots of the body in words. Left and right are the person's own."""

from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion
from kineret_gui.wording import days, fill
from kineret_gui.wording.listing import parts, sentences
from kineret_gui.wording.translation import tr, translatable

_PLACES = {
    "abdomen-upper-left": translatable("Belly, upper left"),
    "abdomen-upper-right": translatable("Belly, upper right"),
    "abdomen-lower-left": translatable("Belly, lower left"),
    "abdomen-lower-right": translatable("Belly, lower right"),
    "thigh-front-left": translatable("Left thigh, front"),
    "thigh-front-right": translatable("Right thigh, front"),
    "thigh-outer-left": translatable("Left thigh, outer side"),
    "thigh-outer-right": translatable("Right thigh, outer side"),
    "arm-outer-left": translatable("Left upper arm, outer side"),
    "arm-outer-right": translatable("Right upper arm, outer side"),
    "buttock-left": translatable("Left buttock, upper outer part"),
    "buttock-right": translatable("Right buttock, upper outer part"),
    "arm-back-left": translatable("Left upper arm, back"),
    "arm-back-right": translatable("Right upper arm, back"),
}
_SPOTS = {
    "inner": translatable("inner spot"),
    "middle": translatable("middle spot"),
    "outer": translatable("outer spot"),
    "upper": translatable("upper spot"),
    "lower": translatable("lower spot"),
    "upper-inner": translatable("upper inner spot"),
    "upper-outer": translatable("upper outer spot"),
    "middle-inner": translatable("middle inner spot"),
    "middle-outer": translatable("middle outer spot"),
}
_SPOT_TITLES = {
    "inner": translatable("Inner spot"),
    "middle": translatable("Middle spot"),
    "outer": translatable("Outer spot"),
    "upper": translatable("Upper spot"),
    "lower": translatable("Lower spot"),
    "upper-inner": translatable("Upper inner spot"),
    "upper-outer": translatable("Upper outer spot"),
    "middle-inner": translatable("Middle inner spot"),
    "middle-outer": translatable("Middle outer spot"),
}


def place(id: str) -> str:
    """The name of a place; an unknown one by its id."""
    return tr(_PLACES[id]) if id in _PLACES else id


def spot(id: str | None) -> str:
    """The full name of a spot, as `Left thigh, front: upper outer spot`."""
    if id is None:
        return tr("Spot not remembered")
    region, _, point = id.partition("/")
    return fill(tr("%1: %2"), place(region), spot_alone(point))


def spot_alone(point: str) -> str:
    """The name of a spot within its place, as `upper outer spot`."""
    return tr(_SPOTS[point]) if point in _SPOTS else point


def spot_title(point: str) -> str:
    """The same on a line of its own, as `Upper outer spot`."""
    return tr(_SPOT_TITLES[point]) if point in _SPOT_TITLES else point


def letter(side: str) -> str:
    """The letter beside a drawing for the person's own `left` or `right`."""
    return tr("L") if side == "left" else tr("R")


def letter_spoken(side: str) -> str:
    """The same for who cannot see it."""
    return tr("L (left)") if side == "left" else tr("R (right)")


def places(ids: tuple[str, ...]) -> str:
    """Several places, one after the other."""
    return parts(place(id) for id in ids)


def used(last: Moment | None, now: Now) -> str:
    """Return when a spot or place was last used, in diary days."""
    if last is None:
        return tr("Not used yet")
    return fill(tr("Last used %1"), days.days_ago(last, now.day(last.day_starts)))


def why(suggestion: Suggestion, now: Now) -> str:
    """The one plain rule behind a suggestion, in a sentence or three."""
    reasons = []
    if suggestion.everything_rests:
        reasons.append(
            tr(
                "All sites are resting. This one has not been used for the longest time. Ask the clinic "
                "where to inject."
            )
        )
    if suggestion.last_used is None:
        reasons.append(tr("Not used yet."))
    else:
        unused = (now.day(suggestion.last_used.day_starts) - suggestion.last_used.day).days
        reasons.append(tr("Not used for %n day(s), longer than any other site.", n=unused))
    if suggestion.just_used:
        left_out = tr("Used last time, so not suggested today: %1.")
        reasons.append(fill(left_out, places(suggestion.just_used)))
    if suggestion.resting and not suggestion.everything_rests:
        reasons.append(fill(tr("Resting: %1."), places(suggestion.resting)))
    return sentences(reasons)


def suggestion(suggested: Suggestion | NoPlaceChosen) -> str:
    """The suggested spot by name."""
    if isinstance(suggested, NoPlaceChosen):
        return tr("No injection sites are chosen. Choose them under More.")
    return spot(suggested.spot.id)
