"""The suggested spot, where it may be taken without asking for another one. Pure."""

from kineret_gui.diary.rules.rotation import NoPlaceChosen, Suggestion
from kineret_gui.wording import fill, sites
from kineret_gui.wording.translation import tr


def spot_to_take(suggestion: Suggestion | NoPlaceChosen) -> str:
    """The id of the spot; empty where every place rests, or none is chosen."""
    return "" if isinstance(suggestion, NoPlaceChosen) or suggestion.everything_rests else suggestion.spot.id


def injected_here(suggestion: Suggestion | NoPlaceChosen) -> str:
    """The button of two presses: it names the place, so that nobody takes it for any other."""
    spot = spot_to_take(suggestion)
    return fill(tr("I have injected: %1"), sites.place(spot.partition("/")[0])) if spot else ""
