"""Emergency numbers, each under the countries where it is dialled. None is written into a diary unasked."""

from kineret_gui.wording import fill, listing
from kineret_gui.wording.leaflet import Region
from kineret_gui.wording.translation import tr, translatable

_NUMBERS = {
    "112": translatable("European Union"),
    "999": translatable("United Kingdom, Ireland"),
    "911": translatable("United States, Canada"),
    "000": translatable("Australia"),
}
_FIRST = {Region.EU: "112", Region.US: "911"}


def countries() -> dict[str, str]:
    """Each number with where it is dialled, as `112 (European Union)`."""
    return {number: fill(tr("%1 (%2)"), number, tr(where)) for number, where in _NUMBERS.items()}


def number(phone: str) -> str:
    """The number that was said, or that none was."""
    return phone or tr("not answered")


def call(phone: str) -> str:
    """Return what Get help says first: the number that was said, else whose number is to be dialled."""
    return fill(tr("Emergency: %1"), phone) if phone else tr("Emergency: the emergency number of your country")


def where_dialled(phone: str, region: Region) -> str:
    """Return where nobody said a number: those of some countries, to find the own one quickly: the region's first."""
    own = _FIRST.get(region, "")
    return "" if phone else listing.parts(sorted(countries().values(), key=lambda words: not words.startswith(own)))
