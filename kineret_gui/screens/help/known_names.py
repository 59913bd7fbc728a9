"""The names of the leaflet for signs and effects, whether one it was chosen or typed. Pure."""

from kineret_gui.diary.facts.measurement import Quantity
from kineret_gui.screens.framework.routes.body import RecordReaction
from kineret_gui.screens.framework.routes.measurements import RecordMeasurement, RecordQuantity
from kineret_gui.screens.framework.routes.route import PageRoute
from kineret_gui.screens.framework.routes.start import GetHelp
from kineret_gui.screens.help.get_help_view import SIGNS
from kineret_gui.wording import symptoms
from kineret_gui.wording.leaflet import Leaflet

EFFECTS = ("very-common-effects", "common-effects")
ALL_EFFECTS = "about-side-effects"
# Written down as a reaction.
WHERE_INJECTED = ("effect-site-reaction", "effect-site-pain", "effect-lump")
# Only a blood test finds these: nobody feels how strong it is, and the value is a measurement.
FROM_A_BLOOD_TEST: dict[str, PageRoute] = {
    "effect-cholesterol": RecordQuantity(Quantity.CHOLESTEROL),
    "effect-low-neutrophils": RecordQuantity(Quantity.NEUTROPHILS),
    "effect-low-platelets": RecordQuantity(Quantity.PLATELETS),
    "effect-liver-enzymes": RecordMeasurement(),  # ALT or AST: chosen there
}


def known_name(leaflet: Leaflet, typed: str) -> str:
    """The id of the sign or effect that is called what was typed, however capitalised; empty where none is."""
    name = typed.strip().casefold()
    for group in (*SIGNS, ALL_EFFECTS):
        for sentence in leaflet.group(group):
            if sentence.label and name in (sentence.label.casefold(), symptoms.named(sentence.id).casefold()):
                return sentence.id
    return ""


def needs_help(leaflet: Leaflet, id: str) -> bool:
    """Return whether it is one of the signs of Get help."""
    return any(sentence.id == id for group in SIGNS for sentence in leaflet.group(group))


def route_of(leaflet: Leaflet, id: str) -> PageRoute | None:
    """Return the route to where it is written down; None where it is a symptom like any other."""
    if id in WHERE_INJECTED:
        return RecordReaction()
    if needs_help(leaflet, id):
        return GetHelp(id)  # which writes it down
    return FROM_A_BLOOD_TEST.get(id)
