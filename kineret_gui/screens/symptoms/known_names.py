"""What the leaflet has a name for, whether it was chosen or typed. Pure."""

from kineret_gui.screens.help.get_help import SIGNS
from kineret_gui.screens.leaflet import Leaflet
from kineret_gui.screens.words import symptoms

EFFECTS = ("very-common-effects", "common-effects")
WHERE_INJECTED = ("effect-site-reaction", "effect-site-pain")  # which are written down as a reaction


def known_name(leaflet: Leaflet, typed: str) -> str:
    """The id of the sign or effect that is called what was typed, however capitalised; empty where none is."""
    wanted = typed.strip().casefold()
    for group in (*SIGNS, *EFFECTS):
        for sentence in leaflet.group(group):
            if wanted in (sentence.label.casefold(), symptoms.named(sentence.id).casefold()):
                return sentence.id
    return ""


def needs_help(leaflet: Leaflet, id: str) -> bool:
    """Whether it is one of the signs of Get help."""
    return any(sentence.id == id for group in SIGNS for sentence in leaflet.group(group))
