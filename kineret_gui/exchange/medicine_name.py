"""The name of a medicine or a habit in another program: whether it says Kineret, and nothing more."""

import re

_OURS = re.compile(r"(?<![^\W\d_])(?:kineret|anakinra)(?![^\W\d_])", re.IGNORECASE)  # with no letter beside it
_WORD = re.compile(r"[^\W\d_]+")
_OF_SOMEBODY = re.compile(r"\w['\u2019]s\s", re.IGNORECASE)
# Words beside it with which it is still the injection itself. Any other, as *order* or *fridge*, may be another act.
_STILL_IT = re.compile(
    r"kineret|anakinra|sobi|mg|ml|µg|x|r|am|pm|h|uhr|sc|s|c|my|mein|meine|mi|mon|ma"
    r"|inject(?:ing|ed|ions?|er|ie|eren)?|injektion(?:en)?|injizieren|inyecci(?:ón|on|ones)|inyectar|iniezion[ei]"
    r"|iniettare|enjeksiyon|(?:fertig)?spritzen?|syringes?|seringues?|jeringas?|siring(?:a|he)|spuit(?:en)?|şırınga"
    r"|enjektör|pre|prefilled|filled|shots?|jabs?|doses?|dos(?:is|en|i)|subcutaneous|subkutan|solution|medic(?:ine|ation)"
    r"|medikament|take|taking|taken|give|given|nehmen|geben|prendre|tomar|prendere|daily|day|every|each|once|twice|a|the"
    r"|in|at|morning|evening|noon|night|täglich|jeden|tag|morgens|abends|mittags|nachts|früh|matin|soir|jour|chaque|le"
    r"|mañana|noche|día|diaria|mattina|sera|giorno|sabah|akşam|günlük"
)


def says_kineret(name: str) -> bool:
    """Return whether a name holds one of the names of our medicine."""
    return bool(_OURS.search(name))


def is_kineret(name: str) -> bool:
    """Return whether a name says our medicine and no other act or thing with it."""
    return says_kineret(name) and all(_STILL_IT.fullmatch(word.casefold()) for word in _WORD.findall(name))


def is_of_somebody(name: str) -> bool:
    """Return whether a name says whose it is, as `Ben's Kineret`."""
    return bool(_OF_SOMEBODY.search(name))
