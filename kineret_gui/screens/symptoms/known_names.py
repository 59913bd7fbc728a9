"""What the leaflet has a name for, whether it was chosen or typed. Pure."""

from kineret_gui.screens.help.get_help_page import SIGNS
from kineret_gui.wording import symptoms
from kineret_gui.wording.leaflet import Leaflet

EFFECTS = ("very-common-effects", "common-effects")
ALL_EFFECTS = "about-side-effects"
# What is written down as a reaction.
WHERE_INJECTED = ("effect-site-reaction", "effect-site-pain", "effect-lump")
# What only a blood test finds: nobody feels how strong it is, and the value is a measurement.
FROM_A_BLOOD_TEST = {
    "effect-cholesterol": "quantity:cholesterol",
    "effect-low-neutrophils": "quantity:neutrophils",
    "effect-low-platelets": "quantity:platelets",
    "effect-liver-enzymes": "",  # ALT or AST: chosen there
}


def known_name(leaflet: Leaflet, typed: str) -> str:
    """The id of the sign or effect that is called what was typed, however capitalised; empty where none is."""
    wanted = typed.strip().casefold()
    for group in (*SIGNS, ALL_EFFECTS):
        for sentence in leaflet.group(group):
            if sentence.label and wanted in (sentence.label.casefold(), symptoms.named(sentence.id).casefold()):
                return sentence.id
    return ""


def needs_help(leaflet: Leaflet, id: str) -> bool:
    """Whether it is one of the signs of Get help."""
    return any(sentence.id == id for group in SIGNS for sentence in leaflet.group(group))


def page_of(leaflet: Leaflet, id: str) -> tuple[str, str] | None:
    """The page on which it is written down, and what that is about; None where it is a symptom like any other."""
    if id in WHERE_INJECTED:
        return "reaction", ""
    if needs_help(leaflet, id):
        return "help", id  # which writes it down
    return ("measurement", FROM_A_BLOOD_TEST[id]) if id in FROM_A_BLOOD_TEST else None
