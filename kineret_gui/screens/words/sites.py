"""Places and spots of the body in words. Left and right are the person's own."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kineret_gui.diary.moment import Moment, Now
from kineret_gui.diary.rotation import NoPlaceChosen, Suggestion
from kineret_gui.screens.words import days, fill

_PLACES = {
    "abdomen-upper-left": QT_TRANSLATE_NOOP("sites", "Belly, upper left"),
    "abdomen-upper-right": QT_TRANSLATE_NOOP("sites", "Belly, upper right"),
    "abdomen-lower-left": QT_TRANSLATE_NOOP("sites", "Belly, lower left"),
    "abdomen-lower-right": QT_TRANSLATE_NOOP("sites", "Belly, lower right"),
    "thigh-front-left": QT_TRANSLATE_NOOP("sites", "Left thigh, front"),
    "thigh-front-right": QT_TRANSLATE_NOOP("sites", "Right thigh, front"),
    "thigh-outer-left": QT_TRANSLATE_NOOP("sites", "Left thigh, outer side"),
    "thigh-outer-right": QT_TRANSLATE_NOOP("sites", "Right thigh, outer side"),
    "arm-outer-left": QT_TRANSLATE_NOOP("sites", "Left upper arm, outer side"),
    "arm-outer-right": QT_TRANSLATE_NOOP("sites", "Right upper arm, outer side"),
    "buttock-left": QT_TRANSLATE_NOOP("sites", "Left buttock, upper outer part"),
    "buttock-right": QT_TRANSLATE_NOOP("sites", "Right buttock, upper outer part"),
    "arm-back-left": QT_TRANSLATE_NOOP("sites", "Left upper arm, back"),
    "arm-back-right": QT_TRANSLATE_NOOP("sites", "Right upper arm, back"),
}
_SPOTS = {
    "inner": QT_TRANSLATE_NOOP("sites", "inner spot"),
    "middle": QT_TRANSLATE_NOOP("sites", "middle spot"),
    "outer": QT_TRANSLATE_NOOP("sites", "outer spot"),
    "upper": QT_TRANSLATE_NOOP("sites", "upper spot"),
    "lower": QT_TRANSLATE_NOOP("sites", "lower spot"),
    "upper-inner": QT_TRANSLATE_NOOP("sites", "upper inner spot"),
    "upper-outer": QT_TRANSLATE_NOOP("sites", "upper outer spot"),
    "middle-inner": QT_TRANSLATE_NOOP("sites", "middle inner spot"),
    "middle-outer": QT_TRANSLATE_NOOP("sites", "middle outer spot"),
}


def tr(sentence: str, *, n: int = -1) -> str:
    return QCoreApplication.translate("sites", sentence, "", n)


def place(id: str) -> str:
    """The name of a place; an unknown one by its id."""
    return tr(_PLACES[id]) if id in _PLACES else id


def spot(id: str | None) -> str:
    """The full name of a spot, as `Left thigh, front: upper outer spot`."""
    if id is None:
        return tr("A spot that is not remembered")
    region, _, point = id.partition("/")
    return fill(tr("%1: %2"), place(region), spot_alone(point))


def spot_alone(point: str) -> str:
    """The name of a spot within its place, as `upper outer spot`."""
    return tr(_SPOTS[point]) if point in _SPOTS else point


def letter(side: str) -> str:
    """The letter beside a drawing for the person's own `left` or `right`."""
    return tr("L") if side == "left" else tr("R")


def letter_spoken(side: str) -> str:
    """The same for who cannot see it."""
    return tr("L (left)") if side == "left" else tr("R (right)")


def places(ids: tuple[str, ...]) -> str:
    """Several places, one after the other."""
    return tr("; ").join(place(id) for id in ids)


def used(last: Moment | None, now: Now) -> str:
    """When a spot or place was last used, in diary days."""
    if last is None:
        return tr("Not used yet")
    return fill(tr("Last used %1"), days.days_ago(last, now.day(last.day_starts)))


def why(suggestion: Suggestion, now: Now) -> str:
    """The one plain rule behind a suggestion, in a sentence or three."""
    sentences = []
    if suggestion.everything_rests:
        sentences.append(
            tr("All your places rest. This is the one unused for longest; ask your clinic where to inject.")
        )
    if suggestion.last_used is None:
        sentences.append(tr("It has not been used yet."))
    else:
        unused = (now.day(suggestion.last_used.day_starts) - suggestion.last_used.day).days
        sentences.append(tr("It has been unused for longest: %n day(s).", n=unused))
    if suggestion.just_used:
        left_out = tr("Left out, because the last injection went there: %1.")
        sentences.append(fill(left_out, places(suggestion.just_used)))
    if suggestion.resting and not suggestion.everything_rests:
        sentences.append(fill(tr("Resting: %1."), places(suggestion.resting)))
    return tr(" ").join(sentences)


def suggestion(suggested: Suggestion | NoPlaceChosen) -> str:
    """The suggested spot by name."""
    if isinstance(suggested, NoPlaceChosen):
        return tr("No place is chosen. Choose your places under More.")
    return spot(suggested.spot.id)
